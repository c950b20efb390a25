import { parseArgs } from 'node:util';
import { UserError, type Arguments, type Command, type ExitStatus } from './command.js';
import { COMMANDS } from './commands/index.js';
import { processTerminal, type Terminal } from './terminal.js';
import { VERSION } from './version.js';

const HELP_OPTION = { help: { type: 'boolean', short: 'h' } } as const;

const overview = (): string => `clinic-faq ${VERSION}: keeps a clinic's FAQ file right

Usage: clinic-faq COMMAND …

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join('\n')}

"clinic-faq COMMAND --help" says more. "-" as a file is standard input.
Exit status: 0 all is well, 1 the file has problems, 2 called wrongly or a file can't be had.
`;

function run(argv: readonly string[], terminal: Terminal): ExitStatus {
  const [name, ...rest] = argv;
  if (name === undefined) {
    terminal.remark(overview());
    return 2;
  }
  if (['--help', '-h', 'help'].includes(name)) return help(rest[0], terminal);
  if (['--version', '-V'].includes(name)) {
    terminal.print(VERSION);
    return 0;
  }
  const command = commandNamed(name);
  const args = readArguments(command, rest);
  return args.has('help') ? help(name, terminal) : command.run(args, terminal);
}

function commandNamed(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found) return found;
  const names = COMMANDS.map((command) => command.name).join(', ');
  throw new UserError(`There is no command "${name}". There are: ${names}.`);
}

function help(name: string | undefined, terminal: Terminal): ExitStatus {
  if (name === undefined) {
    terminal.write(overview());
    return 0;
  }
  const command = commandNamed(name);
  terminal.write(`${command.summary}.\n\n${command.help.trim()}\n`);
  return 0;
}

function readArguments(command: Command, argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...command.options, ...HELP_OPTION },
      allowPositionals: true,
    });
    const given = new Map<string, unknown>(Object.entries(values));
    return {
      names: positionals,
      has: (option) => given.has(option),
      text: (option) => {
        const value = given.get(option);
        return typeof value === 'string' ? value : undefined;
      },
    };
  } catch (error) {
    // Its message names the option and is plain enough; its stack is of no use to anyone.
    const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UserError(`${message}. See "clinic-faq ${command.name} --help".`);
  }
}

const terminal = processTerminal();
try {
  process.exitCode = run(process.argv.slice(2), terminal);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  terminal.remark(`clinic-faq: ${error.message}`);
  process.exitCode = error.status;
}
