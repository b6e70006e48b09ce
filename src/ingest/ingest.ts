import { runIngest } from './run-ingest.ts';

process.exitCode = runIngest(process.argv.slice(2), (line) => console.log(line));
