/** Matches on the connection that a packet belongs to: state, conntrack. */

import { prefixRange } from '../address.ts';
import { type Family, type Match, STATE } from '../model.ts';
import { type Extension, type ExtensionUse, extension, invertible, type OptionUse, option } from './extension.ts';
import { numberRange, U32 } from './numbers.ts';
import { loosePorts } from './ports.ts';
import { rangesOf, undecided } from './shared-matches.ts';
import { hostMask, isWrong, namesOf, networkValue, oneOfAnyCase, protocolValue, type Value } from './values.ts';

const CONNTRACK_STATES = ['INVALID', 'NEW', 'RELATED', 'ESTABLISHED', 'UNTRACKED', 'SNAT', 'DNAT'] as const;
const PLAIN_STATES = CONNTRACK_STATES.slice(0, 5);
/** Bits of ip_conntrack_status (linux/netfilter/nf_conntrack_common.h), in the order in which iptables prints their names. */
const STATUS = { NONE: 0, EXPECTED: 1, SEEN_REPLY: 2, ASSURED: 4, CONFIRMED: 8, SNAT: 16, DNAT: 32 } as const;
const STATUS_NAMES = Object.keys(STATUS).slice(0, 5);
function stateBits(text: string): number {
  return CONNTRACK_STATES.reduce((bits, state) => (text.split(',').includes(state) ? bits | STATE[state] : bits), 0);
}

const stateMatches = (use: ExtensionUse): Match[] =>
  use.options.map((used) => ({ kind: 'state', states: stateBits(used.args[0]!), negated: used.negated }));

const state = extension('state', [invertible('--state', namesOf(PLAIN_STATES, 'state', true))], {
  musts: '--state',
  matches: stateMatches,
});

function conntrackMatch(use: ExtensionUse, used: OptionUse, family: Family): Match {
  const { negated } = used;
  const text = used.args[0] ?? '';
  switch (used.spec.name) {
    case '--ctstate':
      return { kind: 'state', states: stateBits(text), negated };
    case '--ctproto':
      return { kind: 'ctproto', proto: Number(text), negated };
    case '--ctorigsrc':
    case '--ctorigdst':
    case '--ctreplsrc':
    case '--ctrepldst':
      return conntrackAddress(use, used, used.spec.name, family);
    case '--ctorigsrcport':
      return { kind: 'ctorigsrcport', ranges: rangesOf(text, null), negated };
    case '--ctorigdstport':
      return { kind: 'ctorigdstport', ranges: rangesOf(text, null), negated };
    case '--ctreplsrcport':
      return { kind: 'ctreplsrcport', ranges: rangesOf(text, null), negated };
    case '--ctrepldstport':
      return { kind: 'ctrepldstport', ranges: rangesOf(text, null), negated };
    case '--ctstatus':
      return { kind: 'ctstatus', status: statusBits(text), negated };
    case '--ctdir':
      return { kind: 'ctdir', direction: (text === 'REPLY') !== negated ? 'reply' : 'original' };
    default:
      return undecided(use, used, true);
  }
}

const CT_ADDRESS = {
  '--ctorigsrc': 'ctorigsrc',
  '--ctorigdst': 'ctorigdst',
  '--ctreplsrc': 'ctreplsrc',
  '--ctrepldst': 'ctrepldst',
} as const;

function conntrackAddress(use: ExtensionUse, used: OptionUse, name: keyof typeof CT_ADDRESS, family: Family): Match {
  const value = hostMask(used.args[0]!, family);
  if (isWrong(value)) return undecided(use, used);
  return { kind: CT_ADDRESS[name], ranges: [prefixRange(value.address, value.length)], negated: used.negated };
}

function statusBits(text: string): number {
  return Object.entries(STATUS).reduce((bits, [name, bit]) => (text.split(',').includes(name) ? bits | bit : bits), 0);
}

/** A range that ends in port 0 is printed as its beginning alone. */
const connectionPorts: Value = (text, where) => {
  const read = loosePorts(text, where);
  return isWrong(read) && read.kept !== undefined ? { wrong: read.wrong, kept: read.kept.replace(/:0$/, '') } : read;
};

/** NONE says nothing beside others. */
const statusNames: Value = (text, where) => {
  const names = namesOf(STATUS_NAMES, 'conntrack status', true)(text, where);
  return isWrong(names) ? names : names.replace(/^NONE,/, '');
};

const conntrack = extension(
  'conntrack',
  [
    invertible('--ctstate', namesOf(CONNTRACK_STATES, 'conntrack state', true)),
    invertible('--ctproto', protocolValue),
    invertible('--ctorigsrc', networkValue),
    invertible('--ctorigdst', networkValue),
    invertible('--ctreplsrc', networkValue),
    invertible('--ctrepldst', networkValue),
    invertible('--ctorigsrcport', connectionPorts),
    invertible('--ctorigdstport', connectionPorts),
    invertible('--ctreplsrcport', connectionPorts),
    invertible('--ctrepldstport', connectionPorts),
    invertible('--ctstatus', statusNames),
    invertible('--ctexpire', numberRange(U32)),
    option('--ctdir', oneOfAnyCase('ORIGINAL', 'REPLY')),
  ],
  {
    check: (use) => (use.options.length === 0 ? 'conntrack needs at least one option' : null),
    matches: (use, { family }) => use.options.map((used) => conntrackMatch(use, used, family)),
  },
);

export const CONNECTION: readonly Extension[] = [state, conntrack];
