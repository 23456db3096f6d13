/** Undecided matches on IPv6 extension headers. */
import { formatAddress, parseAddress } from '../address.ts';
import type { Family } from '../model.ts';
import { type Extension, type ExtensionUse, extension, genericTexts, invertible, option, textsWithout } from './extension.ts';
import { isFull, number, numberRange, U8, U16, U32, unsigned } from './numbers.ts';
import { hostMask, isWrong, type Value } from './values.ts';

const ONLY: readonly Family[] = ['ip6'];
const MOST_OPTIONS = 16;

/** `type[:length],…`; type and length are cut to a byte, and a length of 255 is none. */
const headerOptions: Value = (text) => {
  const parts = text.split(',');
  if (parts.length > MOST_OPTIONS) return { wrong: `${parts.length} options: expected at most ${MOST_OPTIONS}` };
  const shown: string[] = [];
  for (const part of parts) {
    const colon = part.indexOf(':');
    const type = unsigned(colon < 0 ? part : part.slice(0, colon), U32);
    const length = colon < 0 ? 255 : unsigned(part.slice(colon + 1), U32);
    if (type === null || length === null) return { wrong: `'${part}' is no option of a header: expected type or type:length` };
    shown.push(length % 256 === 255 ? String(type % 256) : `${type % 256}:${length % 256}`);
  }
  return shown.join(',');
};

function optionsHeader(name: 'dst' | 'hbh'): Extension {
  return extension(
    name,
    [name === 'hbh' ? invertible('--hbh-len', number(U32)) : invertible('--dst-len', number(U32)), option(`--${name}-opts`, headerOptions)],
    {
      families: ONLY,
    },
  );
}

/** Headers with their spellings, the printed one first, in the order of their bits. */
const HEADERS: readonly (readonly [number: number, ...names: string[]])[] = [
  [0, 'hop-by-hop', 'hop'],
  [60, 'ipv6-opts', 'dst'],
  [43, 'ipv6-route', 'route'],
  [44, 'ipv6-frag', 'frag'],
  [51, 'ah', 'auth'],
  [50, 'esp'],
  [59, 'ipv6-nonxt', 'none'],
  [255, 'protocol', 'prot'],
];

const headerNames: Value = (text) => {
  const chosen = new Set<number>();
  for (const word of text.split(',')) {
    const found = HEADERS.find(([known, ...names]) => names.includes(word) || String(known) === word);
    if (found === undefined)
      return { wrong: `'${word}' is no IPv6 header: expected some of ${HEADERS.map(([, name]) => name).join(', ')}` };
    chosen.add(found[0]);
  }
  return HEADERS.filter(([known]) => chosen.has(known))
    .map(([, name]) => name)
    .join(',');
};

/** RFC 6275's message types by number. */
const MH_TYPES = [
  ['binding-refresh-request', 'brr'],
  ['home-test-init', 'hoti'],
  ['careof-test-init', 'coti'],
  ['home-test', 'hot'],
  ['careof-test', 'cot'],
  ['binding-update', 'bu'],
  ['binding-acknowledgement', 'ba'],
  ['binding-error', 'be'],
];

function mhType(text: string): number | null {
  const lower = text.toLowerCase();
  const exact = MH_TYPES.findIndex((names) => names.includes(lower));
  if (exact >= 0) return exact;
  const begun = lower === '' ? -1 : MH_TYPES.findIndex((names) => names.some((name) => name.startsWith(lower)));
  return begun >= 0 ? begun : unsigned(text, U8);
}

const mhTypes: Value = (text) => {
  const colon = text.indexOf(':');
  const first = colon < 0 ? text : text.slice(0, colon);
  const last = colon < 0 ? text : text.slice(colon + 1);
  const lo = colon >= 0 && first === '' ? 0 : mhType(first);
  const hi = colon >= 0 && last === '' ? U8 : mhType(last);
  if (lo === null || hi === null)
    return { wrong: `'${text}' is no type of a mobility header: expected 0 to 255 or a name such as binding-update` };
  if (lo > hi) return { wrong: `the range ${text} is upside down` };
  return lo === hi ? String(lo) : `${lo}:${hi}`;
};

const MOST_ADDRESSES = 16;
const addresses: Value = (text) => {
  const shown: string[] = [];
  for (const part of text.split(',')) {
    const address = parseAddress(part);
    if (typeof address !== 'bigint') return { wrong: `'${part}' is no IPv6 address` };
    shown.push(formatAddress(address));
  }
  return shown.length > MOST_ADDRESSES ? { wrong: `${shown.length} addresses: expected at most ${MOST_ADDRESSES}` } : shown.join(',');
};

function withoutFull(name: string): NonNullable<Extension['print']> {
  return (use) => {
    const full = use.options.find(({ spec, args }) => spec.name === name && isFull(args[0] ?? '', U32));
    return textsWithout(use, ...(full === undefined ? [] : [name]));
  };
}

/** iptables wants `--rt-type 0` before what speaks of it, and addresses before how they are met. */
function wrongRouting(use: ExtensionUse): string | null {
  const seen = new Set<string>();
  for (const { spec, args, negated } of use.options) {
    if (spec.name.startsWith('--rt-0') && !seen.has('type 0')) return `${spec.name} needs --rt-type 0 before it`;
    if (spec.name === '--rt-0-not-strict' && !seen.has('--rt-0-addrs')) return '--rt-0-not-strict needs --rt-0-addrs before it';
    seen.add(spec.name === '--rt-type' && args[0] === '0' && !negated ? 'type 0' : spec.name);
  }
  return null;
}

/** One number serves each field's three comparisons: the last one given stands. */
function segmentTexts(use: ExtensionUse): string[] {
  const fieldOf = (name: string) => /^(--srh-(?:hdr-len|segs-left|last-entry))-/.exec(name)?.[1];
  const last = new Map(use.options.map(({ spec, args }) => [fieldOf(spec.name) ?? spec.name, args]));
  return genericTexts({
    ...use,
    options: use.options.map((used) => ({ ...used, args: last.get(fieldOf(used.spec.name) ?? used.spec.name) ?? used.args })),
  });
}

/** Always with its length. */
const segment: Value = (text, { family }) => {
  const value = hostMask(text, family);
  return isWrong(value) ? value : `${formatAddress(value.address)}/${value.length}`;
};

const comparisons = (name: string) => ['eq', 'gt', 'lt'].map((how) => invertible(`--srh-${name}-${how}`, number(U8)));

/** The header itself, which need not be the packet's protocol. */
export const ah6 = extension('ah', [invertible('--ahspi', numberRange(U32)), invertible('--ahlen', number(U32)), option('--ahres')], {
  families: ONLY,
  print: (use, where) => withoutFull('--ahspi')(use, where).filter((text) => text !== '--ahlen 0'),
});

export const IP6_HEADERS: readonly Extension[] = [
  optionsHeader('dst'),
  optionsHeader('hbh'),
  extension('eui64', [], { families: ONLY }),
  extension(
    'frag',
    [
      invertible('--fragid', numberRange(U32)),
      invertible('--fraglen', number(U32)),
      option('--fragres'),
      option('--fragfirst'),
      option('--fragmore'),
      option('--fraglast'),
    ],
    { families: ONLY, exclusive: ['--fragmore --fraglast'], print: withoutFull('--fragid') },
  ),
  extension('ipv6header', [invertible('--header', headerNames), option('--soft')], { families: ONLY, musts: '--header' }),
  extension('mh', [invertible('--mh-type', mhTypes)], { families: ONLY, protocols: [135] }),
  extension(
    'rt',
    [
      invertible('--rt-type', number(U32)),
      invertible('--rt-segsleft', numberRange(U32)),
      invertible('--rt-len', number(U32)),
      option('--rt-0-res'),
      option('--rt-0-addrs', addresses),
      option('--rt-0-not-strict'),
    ],
    {
      families: ONLY,
      check: wrongRouting,
      print: withoutFull('--rt-segsleft'),
    },
  ),
  extension(
    'srh',
    [
      invertible('--srh-next-hdr', number(U8)),
      ...comparisons('hdr-len'),
      ...comparisons('segs-left'),
      ...comparisons('last-entry'),
      invertible('--srh-tag', number(U16)),
      invertible('--srh-psid', segment),
      invertible('--srh-nsid', segment),
      invertible('--srh-lsid', segment),
    ],
    { families: ONLY, print: segmentTexts },
  ),
];
