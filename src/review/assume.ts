/** Inferred network facts as sentences, each with the line of configuration that would settle it. */
import type { Gateway } from '../netfilter/gateway.ts';
import { isWildcard, type NetworkAssumption, standInsFor, unknownAssumptions, wildcardAssumption } from '../network/index.ts';
import type { Assumption, Text } from './model.ts';

/** `before`: the gateway before a change, whose rules may name other interfaces. */
export function assumptionsOf({ network, ruleset }: Pick<Gateway, 'network' | 'ruleset'>, before: Gateway | null = null): Assumption[] {
  const named = [...new Set([ruleset, before?.ruleset ?? null].flatMap((one) => one?.interfaceNames() ?? []))];
  const exact = named.filter((name) => !isWildcard(name));
  const listed = new Set(network.interfaces.flatMap(({ name, ports }) => [name, ...ports]));
  const standIns = standInsFor(named, [...listed, ...exact]).map(wildcardAssumption);
  // What the facts have forgotten, or what was misspelt.
  const unlisted = unknownAssumptions(
    'unlisted-interface',
    exact.filter((name) => name !== 'lo' && !listed.has(name)),
  );
  const all = [...network.assumptions, ...standIns, ...unlisted];
  return all.map((assumption) => ({ text: sentence(assumption), settle: assumption.settle }));
}

function sentence({ what, subject, detail }: NetworkAssumption): Text {
  switch (what) {
    case 'outside-interface':
      return outsideSentence(subject, detail);
    case 'inside-interface':
      return { en: `${subject} faces inside`, zh: `${subject} 朝内` };
    case 'address':
      return { en: `${subject} is an address of the gateway, on ${detail}`, zh: `${subject} 是网关在 ${detail} 上的地址` };
    case 'segment':
      return {
        en: `the segment ${subject} is on ${detail}; where no rule names the gateway's address there, it is the first host`,
        zh: `网段 ${subject} 在 ${detail} 上;规则未提到网关地址时取第一个主机地址`,
      };
    case 'unnamed-inside':
      return {
        en: `the segment ${detail} is on an inside interface that no rule names, here called "${subject}"`,
        zh: `网段 ${detail} 在一个没有规则提到的内部接口上,这里称为“${subject}”`,
      };
    case 'wildcard-interface':
      return {
        en: `rules name ${subject}, and no interface of that name is known; ${detail} stands for all of them`,
        zh: `规则提到 ${subject},但没有已知的接口与之匹配;以 ${detail} 代表所有这样的接口`,
      };
    case 'unrouted-interface':
      return {
        en: `no address on ${subject} is known: who asks from there gets replies there, and no other packet is told to leave there`,
        zh: `不知道 ${subject} 上的地址:来自那里的请求,应答视为回到那里;此外不会说有数据包从那里出去`,
      };
    case 'unlisted-interface':
      return {
        en: `rules name ${subject}, which the network facts do not have: who stands there is not known, and no packet is told to leave there`,
        zh: `规则提到 ${subject},网络信息中没有:不知道那里有谁,也不会说有数据包从那里出去`,
      };
    case 'default-route':
      return { en: `the default route leaves by ${subject}`, zh: `默认路由从 ${subject} 出去` };
    case 'dynamic-address':
      return {
        en: `the address of ${subject} is not in the rules; ${detail} stands for it`,
        zh: `规则中没有 ${subject} 的地址,以 ${detail} 代替`,
      };
  }
}

function outsideSentence(subject: string, detail: string): Text {
  if (detail === 'nat')
    return { en: `${subject} faces outside: NAT rules publish or masquerade there`, zh: `${subject} 朝外:NAT 规则在此发布或伪装` };
  if (detail === 'forward')
    return { en: `${subject} faces outside: FORWARD lets others through to it`, zh: `${subject} 朝外:FORWARD 放行其他接口到它的流量` };
  if (detail === 'name') return { en: `${subject} faces outside, by its name`, zh: `按名称判断,${subject} 朝外` };
  return { en: `no rule names an outside interface; it is called "${subject}" here`, zh: `没有规则提到对外接口,这里称为“${subject}”` };
}
