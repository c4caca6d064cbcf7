import {writeFileSync,readFileSync,readdirSync,existsSync} from 'node:fs';
import {loadContent} from './check/content/load.ts'; import {checkContent} from './check/index.ts';
const root='/tmp/e-perf';
for (const f of ['sections.yaml','redirects.yaml','glossary.yaml']) writeFileSync(`${root}/${f}`,readFileSync(`content/${f}`));
for (const f of readdirSync('content/authors')) writeFileSync(`${root}/authors/${f}`,readFileSync(`content/authors/${f}`));
const all=readdirSync('content/articles',{recursive:true}).filter(f=>f.endsWith('index.md')).map(f=>readFileSync('content/articles/'+f,'utf8').replace(/^date: \d{4}/m,'date: 2024').replace(/^(updated|  - date): \d{4}/gm,'$1: 2025').replace(/^cover:\n(  .*\n)+/m,''));
for(let i=0;i<2000;i++) writeFileSync(`${root}/articles/2024/bai-${i}.md`,all[i%all.length]);
let cpu=process.cpuUsage(), t=performance.now(); const c=await loadContent(root,'content'); let d=process.cpuUsage(cpu); console.log('load wall',performance.now()-t|0,'cpu',(d.user+d.system)/1000|0);
cpu=process.cpuUsage(); t=performance.now(); const r=await checkContent({contentDir:root,now:Date.now(),shownRoot:'content'}); d=process.cpuUsage(cpu); console.log('check wall',performance.now()-t|0,'cpu',(d.user+d.system)/1000|0, r.findings.length);
