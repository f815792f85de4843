import type { DescribedCommand } from './describe-commands.js';

/** Values of options with a fixed set, by command and option, or by option alone. */
type OptionValues = Readonly<Record<string, readonly string[]>>;

/** Input of a completion script. */
interface Completion {
  readonly commands: readonly DescribedCommand[];
  readonly values: OptionValues;
}

const namesOf = (items: readonly { readonly name: string }[]): string => items.map(({ name }) => name).join(' ');

/** Returns a pattern such as `*" --lang"` or `"export --to"`. */
const patternOf = (key: string): string => (key.startsWith('-') ? `*" ${key}"` : `"${key}"`);

const words = (commands: readonly DescribedCommand[]): string => commands.map(({ name }) => name).join('|');

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const bash = ({ commands, values }: Completion): string => `# health-networks completion bash >> ~/.bashrc
_health_networks() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="" each
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$each" in
      ${words(commands)}) command="$each"; break ;;
    esac
  done
  case "$command $before" in
${Object.entries(values)
  .map(([key, known]) => `    ${patternOf(key)}) COMPREPLY=($(compgen -W "${known.join(' ')}" -- "$word")); return ;;`)
  .join('\n')}
  esac
  if [[ "$word" == -* ]]; then
    case "$command" in
${commands
  .map(({ name, options }) => `      ${name}) COMPREPLY=($(compgen -W "${namesOf(options)}" -- "$word")) ;;`)
  .join('\n')}
      *) COMPREPLY=($(compgen -W "--help --version --lang --json" -- "$word")) ;;
    esac
  elif [[ -z "$command" ]]; then
    COMPREPLY=($(compgen -W "${namesOf(commands)}" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _health_networks health-networks
`;

const described = (items: readonly { readonly name: string; readonly description: string }[]): string =>
  items.map(({ name, description }) => quote(`${name}:${description}`)).join(' ');

const zsh = ({ commands, values }: Completion): string => `#compdef health-networks
# health-networks completion zsh > a file _health-networks in a folder of $fpath
_health_networks() {
  local command="" each
  local -a found
  for each in "\${words[@]:1:$((CURRENT - 2))}"; do
    case "$each" in
      ${words(commands)}) command="$each"; break ;;
    esac
  done
  case "$command \${words[CURRENT-1]}" in
${Object.entries(values)
  .map(([key, known]) => `    ${patternOf(key)}) compadd ${known.join(' ')}; return ;;`)
  .join('\n')}
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    case "$command" in
${commands.map(({ name, options }) => `      ${name}) found=(${described(options)}) ;;`).join('\n')}
    esac
    _describe option found
  elif [[ -z "$command" ]]; then
    found=(${described(commands)})
    _describe command found
  else
    _files
  fi
}
compdef _health_networks health-networks
`;

const fishQuote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;

const fishOption = ({ name: command, options }: DescribedCommand, values: OptionValues): string[] =>
  options.map(({ name, description, takesValue }) => {
    const known = values[`${command} ${name}`] ?? values[name];
    const given = takesValue ? (known ? ` -x -a ${fishQuote(known.join(' '))}` : ' -r') : '';
    const seen = fishQuote(`__fish_seen_subcommand_from ${command}`);
    return `complete -c health-networks -n ${seen} -l ${name.slice(2)}${given} -d ${fishQuote(description)}`;
  });

const fish = ({ commands, values }: Completion): string =>
  [
    '# health-networks completion fish > ~/.config/fish/completions/health-networks.fish',
    ...commands.map(
      ({ name, description }) =>
        `complete -c health-networks -f -n __fish_use_subcommand -a ${name} -d ${fishQuote(description)}`,
    ),
    ...commands.flatMap((command) => fishOption(command, values)),
    `complete -c health-networks -f -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'`,
    '',
  ].join('\n');

/** Completion scripts by shell. */
export const completionScripts: Readonly<Record<string, (completion: Completion) => string>> = { bash, zsh, fish };
