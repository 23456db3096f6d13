/** Targets that change fields of a packet which have no say in its fate. The next rule is met. */

import { formatAddress, prefixRange } from '../address.ts';
import { type Extension, type ExtensionUse, extension, genericTexts, given, option, textsWithout } from './extension.ts';
import { dscpClass, dscpValue, ecnField, tos } from './fields.ts';
import { dimensions } from './matches.ts';
import { hexByte, number, U8, U16, U32, unsigned } from './numbers.ts';
import { cutTo, hostMask, isWrong, textUpTo, type Value } from './values.ts';

/** A class of tc: both parts hexadecimal, cut to 16 bits. */
const classValue: Value = (text) => {
  const found = /^(?:0[xX])?([0-9a-fA-F]+):(?:0[xX])?([0-9a-fA-F]+)/.exec(text);
  if (found === null) return { wrong: `'${text}' is no class: expected MAJOR:MINOR in hexadecimal` };
  const part = (digits: string) => digits.toLowerCase().slice(-4).padStart(4, '0');
  return `${part(found[1]!)}:${part(found[2]!)}`;
};

const dscp = extension('DSCP', [option('--set-dscp', dscpValue), option('--set-dscp-class', dscpClass)], {
  needs: '--set-dscp --set-dscp-class',
  exclusive: ['--set-dscp --set-dscp-class'],
  print: (use) => use.options.map((used) => `--set-dscp ${used.args[0]}`),
});

const TOS = '--set-tos --and-tos --or-tos --xor-tos';

/** Every operation comes to a value and the bits that it takes the place of. */
function tosText(use: ExtensionUse): string[] {
  const used = use.options[0];
  if (used === undefined) return [];
  const value = unsigned(used.args[0] ?? '0', U8) ?? 0;
  if (used.spec.name === '--and-tos') return [`--set-tos 0x00/${hexByte(~value & 255)}`];
  if (used.spec.name === '--or-tos') return [`--set-tos ${hexByte(value)}/${hexByte(value)}`];
  if (used.spec.name === '--xor-tos') return [`--set-tos ${hexByte(value)}/0x00`];
  return [`--set-tos ${used.args[0]}`];
}

function hops(name: 'TTL' | 'HL', family: 'ip' | 'ip6'): Extension {
  const prefix = `--${name.toLowerCase()}`;
  const names = `${prefix}-set ${prefix}-dec ${prefix}-inc`;
  return extension(
    name,
    [option(`${prefix}-set`, number(U8)), option(`${prefix}-dec`, number(U8, 1)), option(`${prefix}-inc`, number(U8, 1))],
    {
      families: [family],
      needs: names,
      exclusive: [names],
    },
  );
}

const MSS_NEEDS_SYN = 'TCPMSS needs -p tcp and a match on SYN packets: expected -p tcp --tcp-flags SYN,RST SYN before it';

/** Less the headers, which iptables knows by family. */
const mss: Value = (text, where) => number(U16 - (where.family === 'ip' ? 20 : 40))(text, where);

const tcpmss = extension('TCPMSS', [option('--set-mss', mss), option('--clamp-mss-to-pmtu')], {
  needs: '--set-mss --clamp-mss-to-pmtu',
  check: (_, { proto }) => (proto === 6 ? null : MSS_NEEDS_SYN),
  // One value holds both: the last one given stands.
  print: (use) => genericTexts({ ...use, options: use.options.slice(-1) }),
});

/** TCP option kinds by name (IANA). */
const TCP_OPTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({ mss: 2, wscale: 3, 'sack-permitted': 4, sack: 5, timestamp: 8, md5: 19 }),
);
const tcpOptions: Value = (text) => {
  const kinds = new Set<number>();
  for (const word of text.split(',')) {
    const kind = TCP_OPTIONS.get(word) ?? unsigned(word, U8);
    if (kind === null || kind < 2)
      return { wrong: `'${word}' is no TCP option to strip: expected 2 to 255 or one of ${[...TCP_OPTIONS.keys()].join(', ')}` };
    if (kinds.has(kind)) return { wrong: `${word} is named twice` };
    kinds.add(kind);
  }
  return [...kinds]
    .sort((a, b) => a - b)
    .map(String)
    .join(',');
};

const bit: Value = (text) => (unsigned(text, 1) === null ? { wrong: `'${text}' is no bit: expected 0 or 1` } : String(unsigned(text, 1)));
const ecn = extension(
  'ECN',
  [option('--ecn-tcp-remove'), option('--ecn-tcp-ece', bit), option('--ecn-tcp-cwr', bit), option('--ecn-ip-ect', ecnField)],
  {
    families: ['ip'],
    needs: '--ecn-tcp-remove --ecn-tcp-cwr --ecn-tcp-ece --ecn-ip-ect',
    exclusive: ['--ecn-tcp-remove --ecn-tcp-cwr', '--ecn-tcp-remove --ecn-tcp-ece'],
    check: (use, { proto }) =>
      proto !== 6 && use.options.some((used) => used.spec.name.startsWith('--ecn-tcp')) ? 'the ECN bits of TCP need -p tcp' : null,
    print: (use) => {
      const both = given(use, '--ecn-tcp-ece')?.args[0] === '0' && given(use, '--ecn-tcp-cwr')?.args[0] === '0';
      const remove = given(use, '--ecn-tcp-remove') !== undefined || both;
      const ect = given(use, '--ecn-ip-ect');
      if (!remove) return genericTexts(use);
      return ect === undefined ? ['--ecn-tcp-remove'] : ['--ecn-tcp-ece 0', '--ecn-tcp-cwr 0', `--ecn-ip-ect ${ect.args[0]}`];
    },
  },
);

/** Always with its length. */
const prefix: Value = (text, { family }) => {
  const value = hostMask(text, family);
  return isWrong(value) ? value : `${formatAddress(value.address)}/${value.length}`;
};

/** The kernel translates prefixes of at most 64 bits, and wants no bits behind them. */
function wrongPrefix(use: ExtensionUse): string | null {
  for (const { spec, args } of use.options) {
    const value = hostMask(args[0] ?? '', 'ip6');
    if (isWrong(value)) continue;
    if (value.length > 64) return `${spec.name} ${args[0]} is too long: expected a prefix of at most 64 bits`;
    if (prefixRange(value.address, value.length).lo !== value.address) return `${spec.name} ${args[0]} has bits behind its prefix`;
  }
  return null;
}

const setArguments = { values: [textUpTo(31, 'a set name'), dimensions], inverts: true };
const set = extension(
  'SET',
  [
    option('--add-set', setArguments),
    option('--exist', { inverts: true }),
    option('--timeout', { value: number(U32 - 1), inverts: true }),
    option('--del-set', setArguments),
    option('--map-set', setArguments),
    ...['--map-mark', '--map-prio', '--map-queue'].map((name) => option(name, { inverts: true })),
  ],
  {
    needs: '--add-set --del-set --map-set',
    requires: {
      '--exist': '--add-set',
      '--timeout': '--add-set',
      '--map-mark': '--map-set',
      '--map-prio': '--map-set',
      '--map-queue': '--map-set',
    },
    check: (use) =>
      given(use, '--map-set') && !use.options.some((used) => /^--map-(mark|prio|queue)$/.test(used.spec.name))
        ? '--map-set needs --map-mark, --map-prio or --map-queue'
        : null,
    // A `!` is taken, and means nothing.
    print: (use) => genericTexts({ ...use, options: use.options.map((used) => ({ ...used, negated: false })) }),
  },
);

export const CHANGING: readonly Extension[] = [
  dscp,
  extension('TOS', [option('--set-tos', tos), ...['--and-tos', '--or-tos', '--xor-tos'].map((name) => option(name, number(U8)))], {
    needs: TOS,
    exclusive: [TOS],
    print: tosText,
  }),
  hops('TTL', 'ip'),
  hops('HL', 'ip6'),
  ecn,
  tcpmss,
  extension('TCPOPTSTRIP', [option('--strip-options', tcpOptions)], {
    check: (_, { proto }) => (proto === 6 ? null : 'TCPOPTSTRIP needs -p tcp'),
    print: (use) => textsWithout(use),
  }),
  extension('CHECKSUM', [option('--checksum-fill')], { musts: '--checksum-fill' }),
  extension('CLASSIFY', [option('--set-class', classValue)], { musts: '--set-class' }),
  set,
  extension('SECMARK', [option('--selctx', cutTo(255))], { musts: '--selctx' }),
  extension('CONNSECMARK', [option('--save'), option('--restore')], { needs: '--save --restore', exclusive: ['--save --restore'] }),
  ...['DNPT', 'SNPT'].map((name) =>
    extension(name, [option('--src-pfx', prefix), option('--dst-pfx', prefix)], {
      families: ['ip6'],
      musts: '--src-pfx --dst-pfx',
      check: wrongPrefix,
      print: (use) => genericTexts(use).filter((text) => !text.endsWith(' ::/0')),
    }),
  ),
];
