/** The match extensions whose answer a file can decide, each as a table entry. Facts: iptables-extensions(8), iptables 1.8.9. */
import type { Match } from '../model.ts';
import { CONNECTION } from './connection.ts';
import { type Extension, type ExtensionUse, extension, given, option } from './extension.ts';
import { TRANSPORT } from './transport.ts';
import { addressRange, anyText, isWrong, markAndMask, markValue, namesOf, number, rangeValue, type Value } from './values.ts';

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

export const DECIDED: readonly Extension[] = [...TRANSPORT, ...CONNECTION, addrtype, mark, connmark, iprange, set, comment];
