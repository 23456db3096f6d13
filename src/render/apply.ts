/** What established connections do when the change is loaded (KERNEL.md, facts 9 and 18), and the commands for it. */
import type { Lang, ReviewResult, Service } from '../review/model.ts';
import { codeSpan } from './escape.ts';
import { publicEndpoints } from './verdict.ts';
import { WORDS } from './words.ts';

const COMMANDS = 6;

/** The empty string where the change moves no flow. */
export function applySection(result: ReviewResult, services: readonly Service[], lang: Lang): string {
  if (result.changes.length === 0) return '';
  const lines = sentences(lang).map((sentence) => `- ${sentence}`);
  const commands = conntrackCommands(services);
  if (commands.length > 0) {
    const intro =
      lang === 'zh'
        ? '要让新规则立即对这些地址生效（经过它们的现有连接，只有客户端先发报文的才能存活）：'
        : 'To make the new rules count at once for these addresses (a connection through them survives it only if its client sends next):';
    lines.push(`- ${intro}`, ...commands.map((command) => `  - ${codeSpan(command)}`));
  }
  return `**${WORDS.apply[lang]}**\n\n${lines.join('\n')}`;
}

function sentences(lang: Lang): readonly string[] {
  if (lang === 'zh') {
    return [
      '已建立的连接保持建立时的转换：nat 表只看连接的第一个报文。替换或删除规则不会断开它们。',
      '在 DNAT 规则之前开始的 UDP 流会一直不被转换，直到它的 conntrack 条目过期。',
      '`iptables-restore` 只替换文件里写到的表；`nft flush ruleset` 和 `nft delete table ip nat` 会断开所有被转换的连接。',
    ];
  }
  return [
    'Established connections keep the translation they began with: the nat table sees only the first packet. A replaced or deleted rule does not cut them.',
    'A UDP flow that began before its DNAT rule stays untranslated until its conntrack entry expires.',
    '`iptables-restore` replaces only the tables that the file names; `nft flush ruleset` and `nft delete table ip nat` cut every translated connection.',
  ];
}

/** `conntrack -D -p tcp -d 110.88.12.88 --dport 25`: one for each endpoint; none where the address or the protocol is not one. */
function conntrackCommands(services: readonly Service[]): readonly string[] {
  const commands = publicEndpoints(services).flatMap(({ address, ports, proto }) => {
    const bare = address.replace(/^\[|\]$/g, '');
    if (!/^[0-9a-fA-F.:]+$/.test(bare) || !/^[a-z]+$/.test(proto) || proto === 'any') return [];
    const command = `conntrack -D ${bare.includes(':') ? '-f ipv6 ' : ''}-p ${proto} -d ${bare}`;
    const single = ports.filter((port) => /^\d+$/.test(port));
    // conntrack takes one port, no ranges: an endpoint with a range is named by its address alone.
    return single.length === ports.length && ports.length > 0 ? single.map((port) => `${command} --dport ${port}`) : [command];
  });
  return commands.slice(0, COMMANDS);
}
