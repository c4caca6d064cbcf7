import { takeLock } from '../lock.ts';

/** Run as a process of its own: takes the lock named on the command line and holds it until its input ends. */
const [, , path = ''] = process.argv;
const release = await takeLock(path, () => console.log('chờ'));
console.log('giữ');
for await (const _ of process.stdin);
await release();
console.log('thả');
