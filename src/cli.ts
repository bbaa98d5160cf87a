import { main } from './commands/main.ts';
import { processTerminal } from './commands/process-terminal.ts';

void main(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
