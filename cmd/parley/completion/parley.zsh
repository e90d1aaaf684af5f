#compdef parley
# Completes parley in zsh: put it into a folder of $fpath, as _parley.
_parley() {
  local -a found open
  local line files
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      files='*'
    elif [[ $line == :scenarios ]]; then
      files='*.(hcl|json)'
    elif [[ ${line%%$'\t'*} == *= ]]; then
      open+=("${${line//:/\\:}/$'\t'/:}")
    else
      found+=("${${line//:/\\:}/$'\t'/:}")
    fi
  done < <("${words[1]}" complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)
  (( $#found )) && _describe parley found
  (( $#open )) && _describe parley open -S ''
  [[ -n $files ]] && _files -g "$files"
}
if [[ $funcstack[1] == _parley ]]; then
  _parley "$@"
else
  compdef _parley parley
fi
