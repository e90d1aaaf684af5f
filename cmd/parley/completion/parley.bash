# Completes parley in bash: eval "$(parley completion bash)"
_parley() {
  local word about file
  COMPREPLY=()
  while IFS=$'\t' read -r word about; do
    if [[ $word == :files || $word == :scenarios ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r file; do
        if [[ $word == :files || -d $file || $file == *.hcl || $file == *.json ]]; then
          COMPREPLY+=("$file")
        fi
      done < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
    else
      [[ $word == *= ]] && compopt -o nospace 2>/dev/null
      COMPREPLY+=("$word")
    fi
  done < <("${COMP_WORDS[0]}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _parley parley
