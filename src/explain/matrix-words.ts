/** Who reaches which services, in words: the headline, and a sentence for each vantage and outcome. */
import type { Lang, Service } from '../review/model.ts';
import type { Cell, ServiceRow } from '../review/services.ts';
import { joinEndpoints, type Pair, sentenceFor } from './cells.ts';
import type { Meaning } from './model.ts';
import { vantageWord } from './words.ts';

/** More services than these are counted in a headline. */
const MOST_NAMED = 6;

/** Sentences beyond this are the table's to tell. */
export const MOST_SENTENCES = 24;

/** A sentence for each vantage and outcome; services that differ in the port alone share one. */
export function matrixSentences(rows: readonly ServiceRow[], lang: Lang): string[] {
  const groups = new Map<string, { cell: Cell; rows: ServiceRow[] }>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const key = JSON.stringify([cell.vantage.name, cell.outcome, cell.sees, cell.unknown]);
      const group = groups.get(key) ?? { cell, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  const sentences = [...groups.values()].map(({ cell, rows: alike }) => sentenceFor(alike.slice(0, 12), cell, lang));
  const left = sentences.length - MOST_SENTENCES;
  if (left <= 0) return sentences;
  return [...sentences.slice(0, MOST_SENTENCES), lang === 'zh' ? `……还有 ${left} 项` : `… and ${left} more`];
}

export function itselfHeadline(services: readonly Service[], lang: Lang): string {
  const named = joinEndpoints(services.slice(0, MOST_NAMED).map((service) => service.public));
  return lang === 'zh'
    ? `${named}：那里没有发布服务，所有位置访问时到达的都是网关自身；是否有程序监听，规则集看不出来。`
    : `${named}: nothing is published there, and everybody meets the gateway itself; whether something listens, no ruleset tells.`;
}

/** `110.88.12.88:25,110/tcp → 192.168.1.55; 110.88.12.89:443/tcp → 192.168.1.80:8443`: who asks what is published asks where it leads. */
function leadingText(services: readonly Service[]): string {
  const byServer = new Map<string, Service[]>();
  for (const service of services) {
    const host = splitPort(service.server).host;
    byServer.set(host, [...(byServer.get(host) ?? []), service]);
  }
  return [...byServer]
    .map(([host, led]) => {
      const publics = joinEndpoints(led.map((service) => service.public));
      const servers = [...new Set(led.flatMap(({ server, servers: several = [server] }) => several))].filter((server) => server !== '');
      const samePorts = led.every(
        ({ public: key, server, servers: several }) => several === undefined && splitPort(server).port === splitPort(key).port,
      );
      return servers.length === 0 ? publics : `${publics} → ${samePorts ? host : joinEndpoints(servers)}`;
    })
    .join('; ');
}

/** Of `10.0.0.7:25`, and of `203.0.113.3:25/tcp`. */
function splitPort(endpoint: string): { readonly host: string; readonly port: string } {
  const [, host = endpoint, port = ''] = /^(.*):(\d+)(?:\/\w+)?$/.exec(endpoint) ?? [];
  return { host, port };
}

export function matrixHeadline(
  { ask }: Meaning,
  services: readonly Service[],
  failing: readonly Pair[],
  open: readonly Pair[],
  lang: Lang,
): string {
  const keys = services.map((service) => service.public);
  const named = ask === 'published' ? leadingText(services.slice(0, MOST_NAMED)) : joinEndpoints(keys.slice(0, MOST_NAMED));
  const left = keys.length - MOST_NAMED;
  const zh = lang === 'zh';
  const what = left <= 0 ? named : zh ? `${named} 等 ${keys.length} 个服务` : `${named} and ${left} more`;
  const namesOf = (pairs: readonly Pair[]) => [...new Set(pairs.map(({ cell }) => vantageWord(cell.vantage.name, lang)))];
  const not = namesOf(failing);
  const maybe = namesOf(open).filter((name) => !not.includes(name));
  if (not.length === 0 && maybe.length === 0) return zh ? `${what}：所有位置都能访问。` : `${what}: everybody reaches it.`;
  const parts = [
    ...(not.length === 0 ? [] : [zh ? `以下位置不能访问：${not.join('、')}` : `not reached from ${not.join(', ')}`]),
    ...(maybe.length === 0
      ? []
      : [
          zh
            ? `${maybe.join('、')} 能否访问，仅凭文件无法确定`
            : `whether ${maybe.join(', ')} ${maybe.length === 1 ? 'reaches' : 'reach'} it, the files alone cannot tell`,
        ]),
  ];
  return zh ? `${what}：${parts.join('；')}。` : `${what}: ${parts.join('; ')}.`;
}
