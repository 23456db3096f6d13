/** The match extensions whose answer a file can decide, each as a table entry. Facts: iptables-extensions(8), iptables 1.8.9. */
import type { Match } from '../model.ts';
import { CONNECTION } from './connection.ts';
import { type Extension, type ExtensionUse, extension, given, invertible, option, textsWithout } from './extension.ts';
import { markAndMask, markValue, number64 } from './numbers.ts';
import { TRANSPORT } from './transport.ts';
import { addressRange, cutTo, isWrong, namesOf, rangeValue, type Value } from './values.ts';

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

const NOT_IP6 = ['BROADCAST', 'BLACKHOLE', 'PROHIBIT', 'THROW', 'NAT', 'XRESOLVE'];
const addressTypes = namesOf(ADDRESS_TYPES, 'address type', true);
const addrtype = extension(
  'addrtype',
  [invertible('--src-type', addressTypes), invertible('--dst-type', addressTypes), option('--limit-iface-in'), option('--limit-iface-out')],
  {
    needs: '--src-type --dst-type',
    exclusive: ['--limit-iface-in --limit-iface-out'],
    check: (use, { family }) => {
      const type =
        family === 'ip' ? undefined : use.options.flatMap((used) => used.args[0]?.split(',') ?? []).find((name) => NOT_IP6.includes(name));
      return type === undefined ? null : `the kernel knows no address type ${type} for IPv6`;
    },
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

const mark = extension('mark', [invertible('--mark', markValue)], { musts: '--mark', matches: markMatches('mark') });
const connmark = extension('connmark', [invertible('--mark', markValue)], { musts: '--mark', matches: markMatches('connmark') });

const iprange = extension('iprange', [invertible('--src-range', rangeValue), invertible('--dst-range', rangeValue)], {
  needs: '--src-range --dst-range',
  matches: (use, { family }) =>
    use.options.flatMap((used): Match[] => {
      const range = addressRange(used.args[0]!, family);
      if (isWrong(range)) return [];
      const ranges = range.lo > range.hi ? [] : [range];
      return [{ kind: used.spec.name === '--src-range' ? 'src' : 'dst', ranges, negated: used.negated }];
    }),
});

/** Up to six words that begin with src or dst; iptables looks no further. */
export const dimensions: Value = (text) => {
  const words = text.split(',').map((word) => (word.startsWith('src') ? 'src' : word.startsWith('dst') ? 'dst' : null));
  return words.includes(null) || words.length > 6
    ? { wrong: `'${text}' is no list of set dimensions: expected src or dst, up to six, by commas` }
    : words.join(',');
};

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

const setName: Value = (text) =>
  text.length > 31 ? { wrong: `the set name '${text.slice(0, 40)}' is too long: at most 31 characters` } : text;

const set = extension(
  'set',
  [
    option('--match-set --set', { values: [setName, dimensions], inverts: true }),
    option('--return-nomatch'),
    invertible('--update-counters'),
    invertible('--update-subcounters'),
    ...SET_EXTRAS.slice(3).map((name) => (name.endsWith('-eq') ? invertible(name, number64) : option(name, number64))),
  ],
  {
    needs: '--match-set',
    exclusive: ['--packets-eq --packets-lt --packets-gt', '--bytes-eq --bytes-lt --bytes-gt'],
    // Counters are updated in any case, unless it says not to.
    print: (use) => {
      const updates = use.options.filter((used) => used.spec.name.startsWith('--update') && !used.negated).map((used) => used.spec.name);
      return textsWithout(use, ...updates);
    },
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

const comments = cutTo(255);
const comment = extension(
  'comment',
  [
    option('--comment', {
      value: comments,
      quoted: true,
    }),
  ],
  {
    musts: '--comment',
    matches: () => [],
  },
);

export const DECIDED: readonly Extension[] = [...TRANSPORT, ...CONNECTION, addrtype, mark, connmark, iprange, set, comment];
