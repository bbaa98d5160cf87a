#!/usr/bin/env node
// First: what is loaded after it is compiled by it.
import './commands/tune-engine.ts';
import { main } from './commands/main.ts';
import { processTerminal } from './commands/process-terminal.ts';

process.exitCode = await main(process.argv.slice(2), processTerminal());
