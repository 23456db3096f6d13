/** Matches on transport headers: ports, TCP flags, ICMP types. Facts: iptables-extensions(8), iptables 1.8.9. */
import { type Family, type Match, TCP } from '../model.ts';
import { type Extension, type ExtensionUse, extension, type OptionUse, option } from './extension.ts';
import { icmpText, icmpType } from './icmp.ts';
import { rangesOf, undecided } from './shared-matches.ts';
import { isWrong, namesOf, number, portList, ports, type Value } from './values.ts';

const FLAGS = ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG'] as const;
const flags: Value = (text) => {
  if (text === 'ALL') return FLAGS.join(',');
  if (text === 'NONE') return 'NONE';
  return namesOf(FLAGS, 'TCP flag')(text, { family: 'ip', proto: null });
};

function flagBits(text: string): number {
  return FLAGS.reduce((bits, flag) => (text.split(',').includes(flag) ? bits | TCP[flag] : bits), 0);
}

const SOURCE_PORT = option('--sport --source-port', ports);
const DESTINATION_PORT = option('--dport --destination-port', ports);

function portMatches(use: ExtensionUse): Match[] {
  const matches: Match[] = [];
  for (const used of use.options) {
    if (used.spec === SOURCE_PORT) matches.push({ kind: 'sport', ranges: rangesOf(used.args[0]!, null), negated: used.negated });
    if (used.spec === DESTINATION_PORT) matches.push({ kind: 'dport', ranges: rangesOf(used.args[0]!, null), negated: used.negated });
  }
  return matches;
}

function undecidedOptions(use: ExtensionUse, ...names: readonly string[]): Match[] {
  return use.options.filter((used) => names.includes(used.spec.name)).map((used) => undecided(use, used));
}

function isFullPorts(used: OptionUse): boolean {
  return (used.spec === SOURCE_PORT || used.spec === DESTINATION_PORT) && used.args[0] === '0:65535' && !used.negated;
}

function printPorts(use: ExtensionUse): readonly string[] {
  const order = use.extension?.options ?? [];
  return order.flatMap((spec) =>
    use.options
      .filter((used) => used.spec === spec && !isFullPorts(used))
      .map((used) => {
        // --syn is printed as what it stands for.
        const [name, args] = used.spec.name === '--syn' ? ['--tcp-flags', ['FIN,SYN,RST,ACK', 'SYN']] : [used.spec.name, used.args];
        return `${used.negated ? '! ' : ''}${[name, ...args].join(' ')}`;
      }),
  );
}

function tcpFlagMatches(use: ExtensionUse): Match[] {
  return use.options.flatMap((used): Match[] => {
    if (used.spec.name === '--syn')
      return [{ kind: 'tcpflags', mask: TCP.FIN | TCP.SYN | TCP.RST | TCP.ACK, comp: TCP.SYN, negated: used.negated }];
    if (used.spec.name !== '--tcp-flags') return [];
    return [{ kind: 'tcpflags', mask: flagBits(used.args[0]!), comp: flagBits(used.args[1]!), negated: used.negated }];
  });
}

const tcp = extension(
  'tcp',
  [SOURCE_PORT, DESTINATION_PORT, option('--tcp-option', number(255)), option('--tcp-flags', { values: [flags, flags] }), option('--syn')],
  {
    protocols: [6],
    print: printPorts,
    matches: (use) => [...portMatches(use), ...undecidedOptions(use, '--tcp-option'), ...tcpFlagMatches(use)],
  },
);

const udp = extension('udp', [SOURCE_PORT, DESTINATION_PORT], { protocols: [17], print: printPorts, matches: portMatches });
const udplite = extension('udplite', [SOURCE_PORT, DESTINATION_PORT], { protocols: [136], print: printPorts, matches: portMatches });

const sctp = extension('sctp', [SOURCE_PORT, DESTINATION_PORT, option('--chunk-types', { arity: 2 })], {
  protocols: [132],
  matches: (use) => [...portMatches(use), ...undecidedOptions(use, '--chunk-types')],
});

const dccp = extension(
  'dccp',
  [SOURCE_PORT, DESTINATION_PORT, option('--dccp-types', { arity: 1 }), option('--dccp-option', { arity: 1 })],
  {
    protocols: [33],
    matches: (use) => [...portMatches(use), ...undecidedOptions(use, '--dccp-types', '--dccp-option')],
  },
);

const MULTIPORT = { '--sports': 'sport', '--dports': 'dport', '--ports': 'anyport' } as const;

const multiport = extension(
  'multiport',
  [option('--sports --source-ports', portList), option('--dports --destination-ports', portList), option('--ports', portList)],
  {
    needs: ['--sports', '--dports', '--ports'],
    protocols: [6, 17, 33, 132, 136],
    matches: (use) =>
      use.options.map((used) => ({
        kind: MULTIPORT[used.spec.name === '--sports' || used.spec.name === '--dports' ? used.spec.name : '--ports'],
        ranges: rangesOf(used.args[0]!, null),
        negated: used.negated,
      })),
  },
);

const icmpValue: Value = (text, { family }) => {
  const type = icmpType(text, family);
  return isWrong(type) ? type : icmpText(type);
};

function icmpMatches(family: Family): (use: ExtensionUse) => Match[] {
  return (use) =>
    use.options.flatMap((used): Match[] => {
      const type = icmpType(used.args[0]!, family);
      return isWrong(type) ? [] : [{ kind: 'icmp', ...type, negated: used.negated }];
    });
}

const icmp = extension('icmp', [option('--icmp-type', icmpValue)], { needs: ['--icmp-type'], protocols: [1], matches: icmpMatches('ip') });
const icmp6 = extension('icmp6', [option('--icmpv6-type --icmp6-type', icmpValue)], {
  needs: ['--icmpv6-type'],
  protocols: [58],
  matches: icmpMatches('ip6'),
});

export const TRANSPORT: readonly Extension[] = [tcp, udp, udplite, sctp, dccp, multiport, icmp, icmp6];
