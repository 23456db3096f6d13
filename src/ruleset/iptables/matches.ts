/** The match extensions whose answer a file can decide, each as a table entry. Facts: iptables-extensions(8), iptables 1.8.9. */
import { type Family, type Match, type PortRange, STATE, TCP } from '../model.ts';
import { type Extension, type ExtensionUse, extension, given, type OptionUse, option } from './extension.ts';
import { icmpText, icmpType } from './icmp.ts';
import {
  addressRange,
  anyText,
  isWrong,
  markAndMask,
  markValue,
  namesOf,
  network,
  networkValue,
  number,
  numberRange,
  portList,
  portRange,
  ports,
  protocolValue,
  rangeValue,
  type Value,
} from './values.ts';

const CONNTRACK_STATES = ['INVALID', 'NEW', 'RELATED', 'ESTABLISHED', 'UNTRACKED', 'SNAT', 'DNAT'] as const;
const PLAIN_STATES = CONNTRACK_STATES.slice(0, 5);
/** Bits of ip_conntrack_status (linux/netfilter/nf_conntrack_common.h), in the order in which iptables prints their names. */
const STATUS = { NONE: 0, EXPECTED: 1, SEEN_REPLY: 2, ASSURED: 4, CONFIRMED: 8, SNAT: 16, DNAT: 32 } as const;
const FLAGS = ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG'] as const;
const ADDRESS_TYPES = [
  'UNSPEC',
  'UNICAST',
  'LOCAL',
  'BROADCAST',
  'ANYCAST',
  'MULTICAST',
  'BLACKHOLE',
  'UNREACHABLE',
  'PROHIBIT',
  'THROW',
  'NAT',
  'XRESOLVE',
];

const flags: Value = (text) => {
  if (text === 'ALL') return FLAGS.join(',');
  if (text === 'NONE') return 'NONE';
  return namesOf(FLAGS, 'TCP flag')(text, { family: 'ip', proto: null });
};

function flagBits(text: string): number {
  return FLAGS.reduce((bits, flag) => (text.split(',').includes(flag) ? bits | TCP[flag] : bits), 0);
}

function stateBits(text: string): number {
  return CONNTRACK_STATES.reduce((bits, state) => (text.split(',').includes(state) ? bits | STATE[state] : bits), 0);
}

/** Ranges of an argument that a reader has already found right. */
function rangesOf(text: string, proto: number | null): PortRange[] {
  return text.split(',').flatMap((part) => {
    const range = portRange(part, proto);
    return isWrong(range) ? [] : [range];
  });
}

const SOURCE_PORT = option('--sport --source-port', ports);
const DESTINATION_PORT = option('--dport --destination-port', ports);

function portMatches(use: ExtensionUse): Match[] {
  const matches: Match[] = [];
  for (const used of use.options) {
    if (used.spec === SOURCE_PORT) matches.push({ kind: 'sport', ranges: rangesOf(used.args[0]!, null), negated: used.negated });
    if (used.spec === DESTINATION_PORT) matches.push({ kind: 'dport', ranges: rangesOf(used.args[0]!, null), negated: used.negated });
  }
  return matches;
}

/** Options of a decidable extension that nevertheless depend on what a file cannot know. */
function undecided(use: ExtensionUse, used: OptionUse, stateful = false): Match {
  return {
    kind: 'undecided',
    module: use.name,
    text: `-m ${use.name} ${[used.spec.name, ...used.args].join(' ')}`,
    stateful,
    negated: used.negated,
  };
}

function undecidedOptions(use: ExtensionUse, ...names: readonly string[]): Match[] {
  return use.options.filter((used) => names.includes(used.spec.name)).map((used) => undecided(use, used));
}

function isFullPorts(used: OptionUse): boolean {
  return (used.spec === SOURCE_PORT || used.spec === DESTINATION_PORT) && used.args[0] === '0:65535' && !used.negated;
}

function printPorts(use: ExtensionUse): readonly string[] {
  const order = use.extension?.options ?? [];
  return order.flatMap((spec) =>
    use.options
      .filter((used) => used.spec === spec && !isFullPorts(used))
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
  [SOURCE_PORT, DESTINATION_PORT, option('--tcp-option', number(255)), option('--tcp-flags', { values: [flags, flags] }), option('--syn')],
  {
    protocols: [6],
    print: printPorts,
    matches: (use) => [...portMatches(use), ...undecidedOptions(use, '--tcp-option'), ...tcpFlagMatches(use)],
  },
);

const udp = extension('udp', [SOURCE_PORT, DESTINATION_PORT], { protocols: [17], print: printPorts, matches: portMatches });
const udplite = extension('udplite', [SOURCE_PORT, DESTINATION_PORT], { protocols: [136], print: printPorts, matches: portMatches });

const sctp = extension('sctp', [SOURCE_PORT, DESTINATION_PORT, option('--chunk-types', { arity: 2 })], {
  protocols: [132],
  matches: (use) => [...portMatches(use), ...undecidedOptions(use, '--chunk-types')],
});

const dccp = extension(
  'dccp',
  [SOURCE_PORT, DESTINATION_PORT, option('--dccp-types', { arity: 1 }), option('--dccp-option', { arity: 1 })],
  {
    protocols: [33],
    matches: (use) => [...portMatches(use), ...undecidedOptions(use, '--dccp-types', '--dccp-option')],
  },
);

const MULTIPORT = { '--sports': 'sport', '--dports': 'dport', '--ports': 'anyport' } as const;

const multiport = extension(
  'multiport',
  [option('--sports --source-ports', portList), option('--dports --destination-ports', portList), option('--ports', portList)],
  {
    needs: ['--sports', '--dports', '--ports'],
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

const icmp = extension('icmp', [option('--icmp-type', icmpValue)], { needs: ['--icmp-type'], protocols: [1], matches: icmpMatches('ip') });
const icmp6 = extension('icmp6', [option('--icmpv6-type --icmp6-type', icmpValue)], {
  needs: ['--icmpv6-type'],
  protocols: [58],
  matches: icmpMatches('ip6'),
});

const stateMatches = (use: ExtensionUse): Match[] =>
  use.options.map((used) => ({ kind: 'state', states: stateBits(used.args[0]!), negated: used.negated }));

const state = extension('state', [option('--state', namesOf(PLAIN_STATES, 'state'))], { needs: ['--state'], matches: stateMatches });

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
  const value = network(used.args[0]!, family);
  if (isWrong(value) || value.length === null) return undecided(use, used);
  return { kind: CT_ADDRESS[name], ranges: [value.range], negated: used.negated };
}

function statusBits(text: string): number {
  return Object.entries(STATUS).reduce((bits, [name, bit]) => (text.split(',').includes(name) ? bits | bit : bits), 0);
}

const conntrack = extension(
  'conntrack',
  [
    option('--ctstate', namesOf(CONNTRACK_STATES, 'conntrack state')),
    option('--ctproto', protocolValue),
    option('--ctorigsrc', networkValue),
    option('--ctorigdst', networkValue),
    option('--ctreplsrc', networkValue),
    option('--ctrepldst', networkValue),
    option('--ctorigsrcport', ports),
    option('--ctorigdstport', ports),
    option('--ctreplsrcport', ports),
    option('--ctrepldstport', ports),
    option('--ctstatus', namesOf(Object.keys(STATUS), 'conntrack status')),
    option('--ctexpire', numberRange(0xffffffff)),
    option('--ctdir', namesOf(['ORIGINAL', 'REPLY'], 'direction')),
  ],
  { matches: (use, { family }) => use.options.map((used) => conntrackMatch(use, used, family)) },
);

const addressTypes = namesOf(ADDRESS_TYPES, 'address type');
const addrtype = extension(
  'addrtype',
  [option('--src-type', addressTypes), option('--dst-type', addressTypes), option('--limit-iface-in'), option('--limit-iface-out')],
  {
    needs: ['--src-type', '--dst-type'],
    matches: (use) => {
      const limitIface = given(use, '--limit-iface-in') ? 'in' : given(use, '--limit-iface-out') ? 'out' : null;
      return use.options.flatMap((used): Match[] => {
        if (used.spec.arity === 0) return [];
        const kind = used.spec.name === '--src-type' ? 'srcType' : 'dstType';
        return [{ kind, types: used.args[0]!.split(','), limitIface, negated: used.negated }];
      });
    },
  },
);

function markMatches(kind: 'mark' | 'connmark'): (use: ExtensionUse) => Match[] {
  return (use) =>
    use.options.flatMap((used): Match[] => {
      const mark = markAndMask(used.args[0]!);
      return isWrong(mark) ? [] : [{ kind, ...mark, negated: used.negated }];
    });
}

const mark = extension('mark', [option('--mark', markValue)], { needs: ['--mark'], matches: markMatches('mark') });
const connmark = extension('connmark', [option('--mark', markValue)], { needs: ['--mark'], matches: markMatches('connmark') });

const iprange = extension('iprange', [option('--src-range', rangeValue), option('--dst-range', rangeValue)], {
  needs: ['--src-range', '--dst-range'],
  matches: (use, { family }) =>
    use.options.flatMap((used): Match[] => {
      const range = addressRange(used.args[0]!, family);
      return isWrong(range) ? [] : [{ kind: used.spec.name === '--src-range' ? 'src' : 'dst', ranges: [range], negated: used.negated }];
    }),
});

const dimensions: Value = (text) =>
  /^(src|dst)(,(src|dst)){0,5}$/.test(text)
    ? text
    : { wrong: `'${text}' is no list of set dimensions: expected src or dst, up to six, by commas` };

/** Options of `-m set` that look at more than membership: their answer is the set's, not the file's. */
const SET_EXTRAS = [
  '--return-nomatch',
  '--update-counters',
  '--update-subcounters',
  '--packets-eq',
  '--packets-lt',
  '--packets-gt',
  '--bytes-eq',
  '--bytes-lt',
  '--bytes-gt',
];

const set = extension(
  'set',
  [
    option('--match-set --set', { values: [anyText, dimensions] }),
    option('--return-nomatch'),
    option('--update-counters'),
    option('--update-subcounters'),
    ...SET_EXTRAS.slice(3).map((name) => option(name, number(Number.MAX_SAFE_INTEGER))),
  ],
  {
    needs: ['--match-set'],
    matches: (use) => {
      const used = given(use, '--match-set');
      if (used === undefined) return [];
      const [name = '', list = ''] = used.args;
      const plain = use.options.every(
        (extra) => extra === used || extra.spec.name === '--update-counters' || extra.spec.name === '--update-subcounters',
      );
      if (!plain)
        return [
          {
            kind: 'undecided',
            module: 'set',
            text: `-m set ${use.options.map((each) => [each.spec.name, ...each.args].join(' ')).join(' ')}`,
            stateful: true,
            negated: false,
          },
        ];
      return [{ kind: 'set', name, dimensions: list.split(',').map((each) => (each === 'src' ? 'src' : 'dst')), negated: used.negated }];
    },
  },
);

const comment = extension(
  'comment',
  [
    option('--comment', {
      value: (text) => (text.length > 255 ? { wrong: 'a comment takes at most 255 characters' } : text),
      quoted: true,
    }),
  ],
  {
    needs: ['--comment'],
    matches: () => [],
  },
);

export const DECIDED: readonly Extension[] = [
  tcp,
  udp,
  udplite,
  sctp,
  dccp,
  multiport,
  icmp,
  icmp6,
  state,
  conntrack,
  addrtype,
  mark,
  connmark,
  iprange,
  set,
  comment,
];
