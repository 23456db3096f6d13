/** Matches on transport headers: ports, TCP flags, ICMP types. Facts: iptables-extensions(8), iptables 1.8.9. */
import { type Family, type Match, TCP } from '../model.ts';
import { chunkTypes } from './chunk-types.ts';
import { type Extension, type ExtensionUse, extension, invertible, type OptionUse, option } from './extension.ts';
import { icmpText, icmpType } from './icmp.ts';
import { number, U8 } from './numbers.ts';
import { loosePorts, portList, ports } from './ports.ts';
import { rangesOf, undecided } from './shared-matches.ts';
import { isWrong, namesOf, oneOfAnyCase, type Value } from './values.ts';

const FLAGS = ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG'] as const;
/** Any case; empty words between commas are passed over. */
const flags: Value = (text) => {
  let bits = 0;
  const words = text.split(',').filter((word) => word !== '');
  if (words.length === 0) return { wrong: `'${text}' names no TCP flag: expected some of ${FLAGS.join(',')}, or ALL or NONE` };
  for (const word of words) {
    const upper = word.toUpperCase();
    const flag = FLAGS.find((name) => name === upper);
    if (upper === 'ALL') bits = 63;
    else if (flag !== undefined) bits |= TCP[flag];
    else if (upper !== 'NONE') return { wrong: `'${word}' is no TCP flag; expected some of ${FLAGS.join(',')}, or ALL or NONE` };
  }
  return bits === 0 ? 'NONE' : FLAGS.filter((flag) => (bits & TCP[flag]) !== 0).join(',');
};

function flagBits(text: string): number {
  return FLAGS.reduce((bits, flag) => (text.split(',').includes(flag) ? bits | TCP[flag] : bits), 0);
}

const SOURCE_PORT = invertible('--sport --source-port', ports);
const DESTINATION_PORT = invertible('--dport --destination-port', ports);
const LOOSE_SOURCE_PORT = invertible('--sport --source-port', loosePorts);
const LOOSE_DESTINATION_PORT = invertible('--dport --destination-port', loosePorts);

function portMatches(use: ExtensionUse): Match[] {
  const matches: Match[] = [];
  for (const used of use.options) {
    if (used.spec.name === '--sport') matches.push({ kind: 'sport', ranges: rangesOf(used.args[0]!, null), negated: used.negated });
    if (used.spec.name === '--dport') matches.push({ kind: 'dport', ranges: rangesOf(used.args[0]!, null), negated: used.negated });
  }
  return matches;
}

function undecidedOptions(use: ExtensionUse, ...names: readonly string[]): Match[] {
  return use.options.filter((used) => names.includes(used.spec.name)).map((used) => undecided(use, used));
}

function isFullPorts(used: OptionUse): boolean {
  return (used.spec.name === '--sport' || used.spec.name === '--dport') && used.args[0] === '0:65535' && !used.negated;
}

/** Flags of which none is looked at. */
function isNoFlags(used: OptionUse): boolean {
  return used.spec.name === '--tcp-flags' && used.args[0] === 'NONE';
}

function printPorts(use: ExtensionUse): readonly string[] {
  const order = use.extension?.options ?? [];
  return order.flatMap((spec) =>
    use.options
      .filter((used) => used.spec === spec && !isFullPorts(used) && !isNoFlags(used))
      .map((used) => {
        // --syn is printed as what it stands for.
        const [name, args] = used.spec.name === '--syn' ? ['--tcp-flags', ['FIN,SYN,RST,ACK', 'SYN']] : [used.spec.name, used.args];
        return `${used.negated ? '! ' : ''}${[name, ...args].join(' ')}`;
      }),
  );
}

function tcpFlagMatches(use: ExtensionUse): Match[] {
  return use.options.flatMap((used): Match[] => {
    if (used.spec.name === '--syn')
      return [{ kind: 'tcpflags', mask: TCP.FIN | TCP.SYN | TCP.RST | TCP.ACK, comp: TCP.SYN, negated: used.negated }];
    if (used.spec.name !== '--tcp-flags') return [];
    return [{ kind: 'tcpflags', mask: flagBits(used.args[0]!), comp: flagBits(used.args[1]!), negated: used.negated }];
  });
}

const tcp = extension(
  'tcp',
  [
    SOURCE_PORT,
    DESTINATION_PORT,
    invertible('--tcp-option', number(U8, 1)),
    option('--tcp-flags', { values: [flags, flags], inverts: true }),
    invertible('--syn'),
  ],
  {
    protocols: [6],
    exclusive: ['--syn --tcp-flags'],
    print: printPorts,
    matches: (use) => [...portMatches(use), ...undecidedOptions(use, '--tcp-option'), ...tcpFlagMatches(use)],
  },
);

const LOOSE_PORTS = [LOOSE_SOURCE_PORT, LOOSE_DESTINATION_PORT];
const udp = extension('udp', LOOSE_PORTS, { protocols: [17], print: printPorts, matches: portMatches });
const udplite = extension('udplite', LOOSE_PORTS, { protocols: [136], print: printPorts, matches: portMatches });

const sctp = extension(
  'sctp',
  [SOURCE_PORT, DESTINATION_PORT, option('--chunk-types', { values: [oneOfAnyCase('any', 'all', 'only'), chunkTypes], inverts: true })],
  {
    protocols: [132],
    matches: (use) => [...portMatches(use), ...undecidedOptions(use, '--chunk-types')],
  },
);

const DCCP_TYPES = ['REQUEST', 'RESPONSE', 'DATA', 'ACK', 'DATAACK', 'CLOSEREQ', 'CLOSE', 'RESET', 'SYNC', 'SYNCACK', 'INVALID'];
const dccpTypes: Value = (text, where) => namesOf(DCCP_TYPES, 'DCCP packet type')(text.replace(/,+$/, ''), where);

const dccp = extension('dccp', [...LOOSE_PORTS, invertible('--dccp-types', dccpTypes), invertible('--dccp-option', number(U8, 1))], {
  protocols: [33],
  matches: (use) => [...portMatches(use), ...undecidedOptions(use, '--dccp-types', '--dccp-option')],
});

const MULTIPORT = { '--sports': 'sport', '--dports': 'dport', '--ports': 'anyport' } as const;

const multiport = extension(
  'multiport',
  [invertible('--sports --source-ports', portList), invertible('--dports --destination-ports', portList), invertible('--ports', portList)],
  {
    needs: '--sports --dports --ports',
    exclusive: ['--sports --dports --ports'],
    protocols: [6, 17, 33, 132, 136],
    matches: (use) =>
      use.options.map((used) => ({
        kind: MULTIPORT[used.spec.name === '--sports' || used.spec.name === '--dports' ? used.spec.name : '--ports'],
        ranges: rangesOf(used.args[0]!, null),
        negated: used.negated,
      })),
  },
);

const icmpValue: Value = (text, { family }) => {
  const type = icmpType(text, family);
  return isWrong(type) ? type : icmpText(type);
};

function icmpMatches(family: Family): (use: ExtensionUse) => Match[] {
  return (use) =>
    use.options.flatMap((used): Match[] => {
      const type = icmpType(used.args[0]!, family);
      return isWrong(type) ? [] : [{ kind: 'icmp', ...type, negated: used.negated }];
    });
}

const icmp = extension('icmp', [invertible('--icmp-type', icmpValue)], {
  musts: '--icmp-type',
  protocols: [1],
  families: ['ip'],
  matches: icmpMatches('ip'),
});
const icmp6 = extension('icmp6', [invertible('--icmpv6-type', icmpValue)], {
  musts: '--icmpv6-type',
  families: ['ip6'],
  protocols: [58],
  matches: icmpMatches('ip6'),
});

export const TRANSPORT: readonly Extension[] = [tcp, udp, udplite, sctp, dccp, multiport, icmp, icmp6];
