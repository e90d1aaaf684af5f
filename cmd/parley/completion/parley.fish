# Completes parley in fish: put it into ~/.config/fish/completions, as parley.fish.
function __parley_complete
    set -l before (commandline -opc)
    set -l last (commandline -ct)
    for line in ($before[1] complete -- $before[2..-1] "$last" 2>/dev/null)
        if test "$line" = ":files"
            __fish_complete_path "$last"
        else if test "$line" = ":scenarios"
            __fish_complete_path "$last" | string match -r '.*(?:/|\.hcl|\.json)(?:\t.*)?$'
        else
            echo $line
        end
    end
end
complete -c parley -f -a '(__parley_complete)'
