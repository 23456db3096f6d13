/** Who reaches the published ports in the lab: the kernel's answer, and whether a predicted outcome agrees with it. */
import { ADDRESS, HOSTS, type Host, type Lab, type Probe, PUBLIC } from './lab.ts';
import { type Checked, predicted } from './model.ts';

export const MAIL_PORTS = [25, 110, 143] as const;

/** A cell in words: `server sees ADDRESS`, `gateway`, `refused`, `timeout`, …. */
export function wording(probe: Probe): string {
  if (probe.result !== 'answered') return probe.result;
  return probe.by === 'gateway' ? 'gateway' : `${probe.by} sees ${probe.saw}`;
}

export type Row = Readonly<Record<Host, string>>;

/** Every host asks the public address on one port, all at once. */
export async function probeAll(lab: Lab, port: number): Promise<Row> {
  const cells = await Promise.all(HOSTS.map(async (host) => [host, wording(await lab.probe(host, PUBLIC, port))] as const));
  const row = new Map<Host, string>(cells);
  const cell = (host: Host) => row.get(host) ?? 'not asked';
  return {
    internet: cell('internet'),
    office: cell('office'),
    vlan20: cell('vlan20'),
    floor3: cell('floor3'),
    server: cell('server'),
    gateway: cell('gateway'),
  };
}

/** The row that `hairpin check` predicts for a port. `listening`: the gateway has a listener of its own there. */
export function predictRow(result: Checked, port: number, listening = false): Row {
  const cell = (host: Host) => predictCell(result, port, host, listening);
  return {
    internet: cell('internet'),
    office: cell('office'),
    vlan20: cell('vlan20'),
    floor3: cell('floor3'),
    server: cell('server'),
    gateway: cell('gateway'),
  };
}

function predictCell(result: Checked, port: number, host: Host, listening: boolean): string {
  const entry = predicted(result, `${PUBLIC}:${port}/tcp`, host, ADDRESS[host]);
  if (entry === null) return `no entry for ${host}`;
  switch (entry.outcome) {
    case 'reaches':
      return `server sees ${entry.sees === 'client' ? ADDRESS[host] : entry.sees}`;
    case 'reaches-gateway':
      return listening ? 'gateway' : 'refused';
    case 'reply-bypasses':
    case 'martian':
    case 'dropped':
    case 'wrong-uplink':
      return 'timeout';
    case 'rejected':
      return 'refused';
    case 'no-route':
      return 'unreachable';
    default:
      return entry.outcome;
  }
}
