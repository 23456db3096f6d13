/** Findings of one rule that differ in nothing but ports, as one: `203.0.113.3:25,587,993/tcp`. */
import type { Finding, Fix, Text } from '../review/model.ts';

export interface Together {
  /** The first of them, with the ports of all. */
  readonly finding: Finding;
  /** How many they are. */
  readonly count: number;
}

/** Ports behind an address; a range is one. */
const PORT = /(?<=(?:\d{1,3}\.){3}\d{1,3}:|\]:)\d{1,5}(?:-\d{1,5})?/g;

/** Findings in their order, each where the first of its kind stands. One that stands for others already stays alone. */
export function portsTogether(findings: readonly Finding[]): Together[] {
  const groups = new Map<string, Finding[]>();
  const nthFix = fixNumbers();
  for (const finding of findings) {
    const key = (finding.alike ?? 0) > 0 ? `alone ${groups.size}` : faceOf(finding, nthFix(finding.fix));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => ({
    finding: group.length === 1 ? group[0]! : { ...group[0]!, message: joined(group.map(({ message }) => message)) },
    count: group.length,
  }));
}

/** Equal for fixes of the same edits; one that many findings share is written out once. */
function fixNumbers(): (fix: Fix | null) => number {
  const numbers = new Map<Fix | null, number>();
  const texts = new Map<string, number>();
  return (fix) => {
    const known = numbers.get(fix);
    if (known !== undefined) return known;
    const text = JSON.stringify(fix?.edits ?? null);
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    numbers.set(fix, number);
    return number;
  };
}

function faceOf({ check, severity, file, line, message }: Finding, fix: number): string {
  return JSON.stringify([check, severity, file, line, message.en.replace(PORT, '#'), fix]);
}

function joined(messages: readonly Text[]): Text {
  return { en: withAllPorts(messages.map(({ en }) => en)), zh: withAllPorts(messages.map(({ zh }) => zh)) };
}

/** The first text, with the ports that the texts have at each place. */
function withAllPorts(texts: readonly string[]): string {
  const ports = texts.map((text) => text.match(PORT) ?? []);
  let nth = 0;
  return texts[0]!.replace(PORT, () => {
    const here = [...new Set(ports.map((each) => each[nth]!))];
    nth++;
    return here.join(',');
  });
}
