import { describe, expect, it } from 'vitest';
import { evenText } from '../../../src/explain/grammar/text.ts';

describe('characters made even', () => {
  it.each([
    ['目前總共有哪些服務發佈到公網', '目前总共有哪些服务发布到公网'],
    ['檢查防火牆為什麼擋了 443 埠', '检查防火墙为什么挡了 443 端口'],
    ['floor3 究竟去得到邊啲地方', 'floor3 究竟去得到哪些地方'],
    ['網際網路到閘道的 443 連接埠,預設會擋封包嗎', '互联网到网关的 443 端口,默认会挡数据包吗'],
    ['規則檔第18列', '规则档第18行'],
    ['这个程序的界面', '这个程序的界面'],
    ['點解 vlan20 上唔到網', '为什么 vlan20 上不到网'],
    ['這台系統的關係', '这台系统的关系'],
    ['１１０．８８．１２．８８：２５', '110.88.12.88:25'],
    ['第十二行', '第12行'],
  ])('%s', (text, even) => {
    expect(evenText(text)).toBe(even);
  });
});
