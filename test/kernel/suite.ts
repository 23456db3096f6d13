/** The frame of every suite that asks the real kernel: skipped by name, with the reason, where this machine cannot. */
import { describe } from 'vitest';
import { kernelLack } from './namespaces.ts';

const lack = kernelLack();

export function describeKernel(title: string, body: () => void): void {
  if (lack !== null) console.warn(`skipped: ${title}: ${lack}`);
  describe.skipIf(lack !== null)(lack === null ? title : `${title} (skipped: ${lack})`, body);
}
