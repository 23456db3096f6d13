/** Random matches of conntrack: state, status, tuples, direction. */
import { type Matches, negation, plain } from './generate-fields.ts';
import type { Surroundings } from './generate-topology.ts';
import type { Random } from './random.ts';

export function stateMatch(random: Random, table: string): Matches {
  const states = random.weigh<readonly string[]>([
    [3, ['NEW']],
    [3, ['RELATED', 'ESTABLISHED']],
    [1, ['ESTABLISHED']],
    [1, ['INVALID']],
    [2, ['DNAT']],
    [1, ['SNAT']],
    [1, ['NEW', 'DNAT']],
    [table === 'raw' ? 2 : 0.5, ['UNTRACKED']],
  ]);
  const not = negation(random);
  if (random.chance(0.3) && !states.includes('DNAT') && !states.includes('SNAT'))
    return plain(`-m state ${not}--state ${states.join(',')}`);
  const flags = states.includes('INVALID') && not === '' ? { flags: 'FIN,ACK' } : {};
  return plain(`-m conntrack ${not}--ctstate ${states.join(',')}`, flags);
}

export function connectionMatch(random: Random, around: Surroundings): Matches {
  const not = negation(random);
  const ct = (text: string, wanted = {}, beside?: object) => plain(`-m conntrack ${not}${text}`, not === '' ? wanted : {}, beside);
  const asked = random.pick(around.publics);
  const other = random.pick(around.own);
  const server = random.pick(around.servers);
  const client = random.pick(Object.values(around.clients).flat());
  const port = random.pick([25, 80, 443]);
  return random.weigh<() => Matches>([
    [6, () => ct(`--ctorigdst ${asked}`, { dst: asked }, { dst: other })],
    [2, () => ct(`--ctorigsrc ${random.pick(around.prefixes)}`)],
    [1, () => ct(`--ctorigsrc ${client}`, { src: client })],
    [2, () => ct(`--ctorigdstport ${port}`, { dport: port }, { dport: port + 1 })],
    [0.5, () => ct('--ctorigsrcport 1024:30000', { sport: 30_000 }, { sport: 30_001 })],
    [1, () => ct(`--ctreplsrc ${server}`)],
    [1, () => ct(`--ctrepldst ${client}`, { src: client })],
    [0.5, () => ct(`--ctreplsrcport ${port}`)],
    [0.5, () => ct('--ctrepldstport 1024:30000')],
    [1, () => plain(`-m conntrack --ctdir ${random.pick(['ORIGINAL', 'REPLY'])}`)],
    [1, () => ct(`--ctstatus ${random.pick(['NONE', 'SEEN_REPLY', 'CONFIRMED', 'EXPECTED', 'ASSURED'])}`)],
    [1, () => ct(`--ctproto ${random.pick(['6', '17'])}`)],
  ])();
}
