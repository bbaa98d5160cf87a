import { readFileSync } from 'node:fs';
import { languageTables } from './generate/language-tables.ts';
const a=process.cpuUsage();const t=languageTables();const b=process.cpuUsage(a);let bad=0;for(const [p,c] of t)if(readFileSync(p,'utf8')!==c){bad++;console.log(p)};console.log(t.size,'bad',bad,(b.user+b.system)/1e6);
