/// What completes words in a shell: a script that asks the program.
enum CompletionScript: String, CaseIterable {
    case bash
    case zsh
    case fish

    /// The script for a program, which is called by that name.
    func text(for program: String) -> String {
        let function = "_" + program
        switch self {
        case .bash: return Self.bash(program, function)
        case .zsh: return Self.zsh(program, function)
        case .fish: return Self.fish(program, "_" + function)
        }
    }

    /// bash makes words of the two sides of `--option=value` and of the sign between them.
    private static func bash(_ program: String, _ function: String) -> String {
        """
        # Completes words of \(program) in bash: what can be typed is asked of the program.
        \(function)() {
            local begun="${COMP_WORDS[COMP_CWORD]}" beside='' word words=()
            for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
                [[ "${word}" == '=' ]] || words+=("${word}")
            done
            if [[ "${begun}" == '=' ]]; then
                begun=''
                words+=('')
            fi
            COMPREPLY=()
            while IFS=$'\\t' read -r word _; do
                if [[ -z "${beside}" ]]; then beside="${word}"; else COMPREPLY+=("${word}"); fi
            done <<< "$("${COMP_WORDS[0]}" \(StandardWord.offers) "${words[@]}" 2> /dev/null)"
            case "${beside}" in
                folders) beside=-d ;;
                files) beside=-f ;;
                *) return ;;
            esac
            while IFS='' read -r word; do
                [[ -z "${word}" ]] || COMPREPLY+=("${word}")
            done <<< "$(compgen "${beside}" -- "${begun}")"
        }
        complete -o filenames -F \(function) \(program)

        """
    }

    private static func zsh(_ program: String, _ function: String) -> String {
        """
        #compdef \(program)
        # Completes words of \(program) in zsh: what can be typed is asked of the program.
        \(function)() {
            local -a lines offers
            local line word ret=1
            lines=("${(@f)$("${words[1]}" \(StandardWord.offers) "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2> /dev/null)}")
            for line in "${(@)lines[2,-1]}"; do
                word="${line%%$'\\t'*}"
                offers+=("${word//:/\\\\:}${${line#"${word}"}/$'\\t'/:}")
            done
            if (( $#offers )); then
                _describe -V '' offers && ret=0
            fi
            case "${lines[1]}" in
                folders) _files -/ && ret=0 ;;
                files) _files && ret=0 ;;
            esac
            return ret
        }

        if [[ "${funcstack[1]}" = \(function) ]]; then
            \(function) "$@"
        else
            compdef \(function) \(program)
        fi

        """
    }

    private static func fish(_ program: String, _ function: String) -> String {
        """
        # Completes words of \(program) in fish: what can be typed is asked of the program.
        function \(function)
            set -l words
            if test (string split -m 1 -f 1 -- . $FISH_VERSION) -gt 3
                set words (commandline -pc --tokens-expanded)
            else
                set words (commandline -opc)
            end
            set -l called $words[1]
            set -e words[1]
            set -l begun (commandline -ct)
            set -l lines (command $called \(StandardWord.offers) $words "$begun" 2> /dev/null)
            switch "$lines[1]"
                case folders
                    __fish_complete_directories "$begun"
                case files
                    __fish_complete_path "$begun"
            end
            set -e lines[1]
            string join \\n -- $lines
        end
        complete -c \(program) -f -k -a '(\(function))'

        """
    }
}
