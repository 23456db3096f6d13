/** `-m rateest`: what a rate estimator has measured, against a number or against another one. Printed as iptables 1.8.9 prints it. */
import { argumentOf, type ExtensionUse, extension, given, invertible, option } from './extension.ts';
import { number, U32 } from './numbers.ts';
import { cutTo, type Value } from './values.ts';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['bit', 1],
  ['kbit', 1e3],
  ['mbit', 1e6],
  ['gbit', 1e9],
  ['tbit', 1e12],
  ['kibit', 1024],
  ['mibit', 1024 ** 2],
  ['gibit', 1024 ** 3],
  ['bps', 8],
  ['kbps', 8e3],
  ['mbps', 8e6],
  ['gbps', 8e9],
  ['tbps', 8e12],
]);

/** tc's rates, in bits; tc prints thousands only from about a thousand of them on. */
const bitRate: Value = (text) => {
  const found = /^(\d+(?:\.\d+)?)([a-z]*)$/i.exec(text);
  const unit = UNITS.get(found?.[2]?.toLowerCase() ?? '-');
  if (found === null || unit === undefined) return { wrong: `'${text}' is no rate: expected such as 1mbit or 100kbps` };
  const bits = Math.floor((Number(found[1]) * unit) / 8) * 8;
  if (bits >= 1023e6 && bits % 1e6 === 0) return `${bits / 1e6}Mbit`;
  return bits >= 1023e3 && bits % 1e3 === 0 ? `${bits / 1e3}Kbit` : `${bits}bit`;
};

const name = cutTo(15);
const COMPARISONS = ['--rateest-lt', '--rateest-gt', '--rateest-eq'];
const rate = (names: string) => option(names, { value: bitRate, optional: true });
const count = (names: string) => option(names, { value: number(U32), optional: true });

export const rateest = extension(
  'rateest',
  [
    option('--rateest1 --rateest', name),
    option('--rateest-delta'),
    rate('--rateest-bps'),
    count('--rateest-pps'),
    rate('--rateest-bps1'),
    count('--rateest-pps1'),
    ...COMPARISONS.map((each) => invertible(each)),
    rate('--rateest-bps2'),
    count('--rateest-pps2'),
    option('--rateest2', name),
  ],
  { stateful: true, exclusive: ['--rateest-bps --rateest-bps2', '--rateest-pps --rateest-pps2'], print: rateestTexts },
);

function rateestTexts(use: ExtensionUse): string[] {
  const second = given(use, '--rateest2');
  const first = argumentOf(use, '--rateest1', '');
  // Of several the last one stands.
  const comparison = use.options.findLast((used) => COMPARISONS.includes(used.spec.name));
  const compared = comparison === undefined ? [] : [`${comparison.negated ? '! ' : ''}${comparison.spec.name}`];
  const delta = given(use, '--rateest-delta') === undefined ? [] : ['--rateest-delta'];
  const named = `${second === undefined ? '--rateest' : '--rateest1'} ${first}`;
  const behind = second === undefined ? [] : [`--rateest2 ${second.args[0]}`];
  if (delta.length > 0) return [...delta, named, ...limits(use, '1'), ...compared, ...limits(use, '2'), ...behind];
  return [named, ...compared, ...limits(use, ''), ...limits(use, '1'), ...limits(use, '2'), ...behind];
}

/** The options for the first, the second or the only estimator, with their values where there are any. */
function limits(use: ExtensionUse, suffix: string): string[] {
  return ['bps', 'pps'].flatMap((unit) => {
    const used = given(use, `--rateest-${unit}${suffix}`);
    return used === undefined ? [] : [[used.spec.name, ...used.args].join(' ')];
  });
}
