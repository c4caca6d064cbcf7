import { expect, it } from 'vitest';
import { parseStatus, treeBytes } from './process-tree.ts';

it('reads what Linux tells of a process', () => {
  const text = 'Name:\tnode (x)\nTgid:\t12\nPid:\t12\nPPid:\t3\nTracerPid:\t0\nVmRSS:\t  2048 kB\n';
  expect(parseStatus(text)).toEqual({ pid: 12, parent: 3, bytes: 2_097_152 });
});

it('counts a process that has ended as nothing', () => {
  expect(parseStatus('Name:\tnode\nState:\tZ (zombie)\nPid:\t12\nPPid:\t3\n').bytes).toBe(0);
});

it('adds up a process and its descendants, and nobody else', () => {
  const tree = [
    { pid: 1, parent: 0, bytes: 1000 },
    { pid: 5, parent: 1, bytes: 1 },
    { pid: 6, parent: 5, bytes: 10 },
    { pid: 9, parent: 6, bytes: 100 },
    { pid: 7, parent: 1, bytes: 2000 },
  ];
  expect(treeBytes(tree, 5)).toBe(111);
  expect(treeBytes(tree, 8)).toBe(0);
});
