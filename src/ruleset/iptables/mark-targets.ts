/** The targets that mark packets and connections: MARK, CONNMARK, TPROXY. */
import type { Address, Target } from '../model.ts';
import { type ExtensionUse, extension, given, option } from './extension.ts';
import { hex, markAndMask, U32, unsigned } from './numbers.ts';
import { anyPort } from './ports.ts';
import { addressRange, addressValue, isWrong, type Value, type Where } from './values.ts';

interface MarkChange {
  readonly clear: number;
  readonly flip: number;
}

/** What `--set-mark`, `--set-xmark`, `--and-mark`, `--or-mark`, `--xor-mark` do, as new = (old & ~clear) ^ flip. Null where none is given. */
export function markChange(use: ExtensionUse): MarkChange | null {
  for (const used of use.options) {
    const mark = markAndMask(used.args[0] ?? '');
    if (isWrong(mark)) continue;
    const { value, mask } = mark;
    switch (used.spec.name) {
      case '--set-xmark':
        return { clear: mask, flip: value };
      case '--set-mark':
        return { clear: (mask | value) >>> 0, flip: value };
      case '--and-mark':
        return { clear: ~value >>> 0, flip: 0 };
      case '--or-mark':
        return { clear: value, flip: value };
      case '--xor-mark':
        return { clear: 0, flip: value };
    }
  }
  return null;
}

const markArgument: Value = (text) => {
  const mark = markAndMask(text);
  return isWrong(mark) ? mark : text;
};
/** A number of 32 bits, as it stands. */
const word: Value = (text) => (unsigned(text, U32) === null ? { wrong: `'${text}' is no number from 0 to ${U32}` } : text);
const MARK_OPTIONS = '--set-xmark --set-mark --and-mark --or-mark --xor-mark';
const markOptions = MARK_OPTIONS.split(' ').map((name) => option(name, name.startsWith('--set') ? markArgument : word));

function markText(use: ExtensionUse): string[] {
  const change = markChange(use);
  if (change === null) return [];
  // --ctmask takes the place of whatever mask the operation had.
  const mask = unsigned(given(use, '--ctmask')?.args[0] ?? given(use, '--mask')?.args[0] ?? '-', U32) ?? change.clear;
  return [`--set-xmark ${hex(change.flip)}/${hex(mask)}`];
}

export const mark = extension('MARK', markOptions, { needs: MARK_OPTIONS, exclusive: [MARK_OPTIONS], print: markText });
export const connmark = extension(
  'CONNMARK',
  [
    ...markOptions,
    option('--save-mark'),
    option('--restore-mark'),
    option('--nfmask', word),
    option('--ctmask', word),
    option('--mask', word),
  ],
  {
    needs: `${MARK_OPTIONS} --save-mark --restore-mark`,
    exclusive: [`${MARK_OPTIONS} --save-mark --restore-mark`, '--ctmask --mask', '--nfmask --mask'],
    print: (use) => {
      const action = given(use, '--save-mark') ?? given(use, '--restore-mark');
      if (action === undefined) return markText(use);
      return [action.spec.name, `--nfmask ${hex(maskOf(use, '--nfmask'))}`, `--ctmask ${hex(maskOf(use, '--ctmask'))}`];
    },
  },
);

function maskOf(use: ExtensionUse, name: string): number {
  return unsigned(given(use, name)?.args[0] ?? given(use, '--mask')?.args[0] ?? '0xffffffff', 0xffffffff) ?? 0xffffffff;
}

export function connmarkTarget(use: ExtensionUse): Target {
  const masks = { ctmask: maskOf(use, '--ctmask'), nfmask: maskOf(use, '--nfmask') };
  if (given(use, '--save-mark')) return { kind: 'connmark', action: 'save', ...masks };
  if (given(use, '--restore-mark')) return { kind: 'connmark', action: 'restore', ...masks };
  return { kind: 'connmark', action: 'set', ...(markChange(use) ?? { clear: 0, flip: 0 }) };
}

const onPort: Value = (text) => {
  const port = anyPort(text);
  if (port === null) return { wrong: `'${text}' is no port and no service name: expected 0 to 65535` };
  return Number(text) > 65535 ? { wrong: `port ${text} is out of range, iptables makes ${port} of it`, kept: String(port) } : String(port);
};
export const tproxy = extension(
  'TPROXY',
  [option('--on-port', onPort), option('--on-ip', addressValue), option('--tproxy-mark', markArgument)],
  {
    musts: '--on-port',
    check: (_, { proto }) => (proto === 6 || proto === 17 ? null : 'TPROXY needs -p tcp or -p udp'),
    print: (use, { family }) => {
      const mark = markAndMask(given(use, '--tproxy-mark')?.args[0] ?? '0/0');
      const { value, mask } = isWrong(mark) ? { value: 0, mask: 0 } : mark;
      const address = given(use, '--on-ip')?.args[0] ?? (family === 'ip' ? '0.0.0.0' : '::');
      return [`--on-port ${given(use, '--on-port')?.args[0] ?? '0'}`, `--on-ip ${address}`, `--tproxy-mark ${hex(value)}/${hex(mask)}`];
    },
  },
);

export function tproxyTarget(use: ExtensionUse, { family }: Where): Target {
  const mark = markAndMask(given(use, '--tproxy-mark')?.args[0] ?? '0/0');
  const { value, mask } = isWrong(mark) ? { value: 0, mask: 0 } : mark;
  const text = given(use, '--on-ip')?.args[0];
  const range = text === undefined ? null : addressRange(text, family);
  const address: Address | null = range === null || isWrong(range) || BigInt(range.lo) === 0n ? null : range.lo;
  return { kind: 'tproxy', port: Number(given(use, '--on-port')?.args[0] ?? 0), address, mark: value, markMask: mask };
}
