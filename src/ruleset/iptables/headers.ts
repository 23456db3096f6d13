/** Undecided matches on fields of packet headers. */
import { type Extension, extension, invertible, option, textsWithout } from './extension.ts';
import { dscpClass, dscpValue, ecnField, tos } from './fields.ts';
import { hex, isFull, markAndMask, number, numberRange, orderedRange, U8, U16, U32 } from './numbers.ts';
import { isWrong, type Value } from './values.ts';

/** Whether a hop count is, is less, or is more. */
function hops(name: 'ttl' | 'hl', family: 'ip' | 'ip6'): Extension {
  const names = [`--${name}-eq`, `--${name}-lt`, `--${name}-gt`];
  return extension(
    name,
    [invertible(`--${name}-eq --${name}`, number(U8)), option(`--${name}-lt`, number(U8)), option(`--${name}-gt`, number(U8))],
    { families: [family], needs: names.join(' '), exclusive: [names.join(' ')] },
  );
}

/** A range option that is left out where it leaves nothing out. */
function withoutFull(...names: readonly string[]): NonNullable<Extension['print']> {
  return (use) => {
    const full = use.options.filter(({ spec, args }) => names.includes(spec.name) && isFull(args[0] ?? '', U32));
    return textsWithout(use, ...full.map(({ spec }) => spec.name));
  };
}

/** A mark that the kernel prints by name where it is 0. */
function named(zero: string): Value {
  return (text) => {
    const mark = text === zero ? { value: 0, mask: U32 } : markAndMask(text);
    if (isWrong(mark)) return mark;
    if (mark.mask !== U32) return `${hex(mark.value)}/${hex(mark.mask)}`;
    return mark.value === 0 ? zero : hex(mark.value);
  };
}

/** A class of `--dscp-class` as a number. */
const dscp = extension('dscp', [invertible('--dscp', dscpValue), invertible('--dscp-class', dscpClass)], {
  needs: '--dscp --dscp-class',
  exclusive: ['--dscp --dscp-class'],
  print: (use) => use.options.map((used) => `${used.negated ? '! ' : ''}--dscp ${used.args[0]}`),
});

const ecn = extension('ecn', [invertible('--ecn-tcp-ece'), invertible('--ecn-tcp-cwr'), invertible('--ecn-ip-ect', ecnField)], {
  needs: '--ecn-tcp-ece --ecn-tcp-cwr --ecn-ip-ect',
  check: (use, { proto }) =>
    proto !== 6 && use.options.some((used) => used.spec.name.startsWith('--ecn-tcp')) ? 'ECN bits of TCP need -p tcp' : null,
});

const ah = extension('ah', [invertible('--ahspi', numberRange(U32))], { protocols: [51], families: ['ip'], print: withoutFull('--ahspi') });

const esp = extension('esp', [invertible('--espspi', numberRange(U32))], { protocols: [50], print: withoutFull('--espspi') });
const ipcomp = extension('ipcomp', [invertible('--ipcompspi', numberRange(U32)), option('--compres')], {
  protocols: [108],
  print: (use) => {
    const full = use.options.some(({ spec, args }) => spec.name === '--ipcompspi' && isFull(args[0] ?? '', U32));
    const texts = textsWithout(use, ...(full ? ['--ipcompspi'] : []));
    return use.options.some((used) => used.spec.name === '--ipcompspi') ? texts : ['--ipcompspi 0', ...texts];
  },
});

export const HEADERS: readonly Extension[] = [
  hops('ttl', 'ip'),
  hops('hl', 'ip6'),
  dscp,
  ecn,
  ah,
  esp,
  ipcomp,
  extension('tos', [invertible('--tos', tos)], { musts: '--tos' }),
  extension('length', [invertible('--length', numberRange(U16))], { musts: '--length' }),
  extension('tcpmss', [invertible('--mss', orderedRange(U16))], { musts: '--mss', protocols: [6] }),
  extension('realm', [invertible('--realm', named('cosmos'))], { musts: '--realm', families: ['ip'] }),
  extension('devgroup', [invertible('--src-group', named('default')), invertible('--dst-group', named('default'))], {
    needs: '--src-group --dst-group',
  }),
];
