/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , kggffe
' -a cggejj
' -i cgfgnf
' <n> nffged
' <own> kggffe
' from cgdfqe
' nfgfgc
' out dfggkg
'connection qfgegZ
'connection refused' qghdfa
's <n> jkggdc
's <service> mjddib
's ? kfgffe
's fault qcfehc
's glcZhl
's own epiejX
, <client> meggja
, <far> tbghgY
, <gateway> oefffe
, <host> obfZkh
, <n> peeffd
, <outside> kZhcrb
, <own> epcgfe
, <public> kebmfe
, <server> mehfdf
, <service> kejfde
, <zone> jddhpY
, a ffjgff
, ack kfggff
, all miajcf
, although ndggfd
, am hcfglg
, and bhchbr
, any boeZmg
, anything fdgdli
, approved efeeep
, are mdfcfj
, as jmhced
, blocked mffefe
, but ocgfef
, by ipcYfh
, can mbdend
, cfhgjh
, change mgefgd
, coming vdebbf
, connection mffggd
, conntrack igfebn
, correct ngceal
, could cdeimf
, curl qgfYgg
, customer iegdco
, destination odfegd
, do mffakf
, does fReqjk
, don't gagneg
, dport tcfcgc
, dropped ogfbge
, dst odfegf
, e ffldgf
, everything gdlbhi
, explain ffgfdk
, fine jggfff
, first efhhej
, for fkZmff
, forward mgegdg
, foxmail kggggd
, from omefbZ
, get ubbifa
, given mggcYm
, going qehbbh
, hairpin nfegfe
, has qfegdc
, help qgcidc
, how mejddg
, i lhfgde
, i'd sggVgg
, i'm oifcgb
, id jffgff
, if fpcide
, inside fpdfcg
, ip kgggfe
, is jefgej
, isn't nfdeak
, it pegabk
, it's Zffefs
, item mlfdeb
, its jgfegg
, just gifjde
, kindly mfffef
, length lfgffe
, line fheeap
, lip kgfgge
, list ilYjff
, mail nffggc
, my lffegf
, need maflgc
, never lgffcg
, no mlfbee
, not gngefb
, nothing nffgdd
, of hcjcdm
, ok nfgffc
, on mkffea
, one mhfdgd
, only bncjeh
, open tjdWfd
, options jggfgf
, or mafjgd
, our nfcehf
, outlook kgfgfe
, over nffffd
, passes sdfefa
, permitted lffgef
, ping ifefdk
, plain lgfedh
, pls qahefg
, port mehkda
, possible leffff
, quick efildf
, reachable tbdfef
, right oekadg
, rip kgfgge
, rst gfgffj
, same jegfkc
, say ggjfef
, seq kfgffe
, session jgfgfe
, she jehdek
, should oefffe
, so nhdjbc
, sorry mjgeZg
, source ubhefY
, step mgffgc
, still qcgaYo
, straight jjheha
, syn kgffff
, target qcfdge
, tcp tcgefZ
, that ndgbdl
, that's kgfffg
, the hedeik
, then heeijf
, there jcgfgj
, they jZehhk
, thoughts hcfebr
, three kgggdf
, thunderbird oggfcd
, thx gnfYcm
, ticket dhdgco
, timeout jgfgff
, to kfdjfe
, udp pfgfce
, unlike ggdhek
, user lggggc
, want tceeee
, we kegbcn
, we're gdhfbo
, what ebhhlg
, what's hghgci
, whats lffefh
, when leggfc
, where hZljff
, whereas lfhgcf
, which ccrlae
, while mffege
, who gfgWpj
, why megebj
, will nffcfg
, win kggffe
, with abqjhd
, works pdegee
, would gfhcoc
, yes kbrafd
, yet phgfbc
, you mefbfi
, you're gddcer
, 一 lfggef
, 下 ffgddo
, 不 breffe
, 中 fgfnee
, 为 rXhiTo
, 之 pgdZrW
, 人 kgffgf
, 什 lgcffi
, 今 ffhefl
, 从 gednjb
, 他 kfdfif
, 会 jZigje
, 但 kfggfe
, 你 ecfcet
, 写 jeYogf
, 出 lfdieg
, 分 cjnegc
, 列 ijighZ
, 别 mffaao
, 到 uefcgY
, 加 dgggme
, 包 mhcgfe
, 发 efemff
, 只 jffgal
, 可 neefgd
, 后 ffhkff
, 周 glfddi
, 咋 nfgffc
, 哪 gedhnd
, 啥 kggfff
, 回 mfeefe
, 在 keffhe
, 地 lfgeeg
, 它 kcdgfl
, 安 wbWhge
, 对 ndkbhd
, 帮 hXgigl
, 快 dfhceq
, 怎 igfgYp
, 急 dffeep
, 想 qdfefc
, 我 leehge
, 拉 mfegfe
, 按 rXfggf
, 换 egggje
, 提 jffggf
, 收 pdeged
, 放 lfgeff
, 新 hgfgdk
, 明 dfgfgl
, 昨 mgfggc
, 是 jdggfg
, 最 mffgde
, 有 Zmkdfg
, 本 offgec
, 机 jfggff
, 来 mddggf
, 正 pfgbef
, 求 kgfgef
, 没 nfheXm
, 浏 kgffff
, 源 mffgcg
, 然 mggddf
, 现 mefelb
, 用 jfegei
, 由 mffeff
, 目 mjhcbf
, 直 lgfgfe
, 看 hdfedo
, 真 pgfgfZ
, 端 mefgef
, 第 bffhki
, 等 jffjfd
, 策 mefhdg
, 结 kgfffg
, 给 gifdej
, 网 jgfggf
, 能 offhjW
, 行 tbfcdg
, 要 ocWohe
, 规 kfgfeg
, 说 kfggff
, 请 dbjifj
, 谁 ghgchj
, 谢 ihdcaq
, 走 pcgeff
, 跟 kffdcl
, 过 meggee
, 还 fmeemZ
, 这 fficgj
, 进 ncfffg
, 连 rdgcfd
, 通 schdga
, 那 jadmgg
, 都 elbZpg
, 问 nfehfc
, 麻 jkgegb
-> <client> nffffe
-> <far> qfggfY
-> <gateway> pefgec
-> <host> mghclZ
-> <outside> kfffid
-> <own> qYhYij
-> <zone> vdegdZ
-> mYfcmh
-a dffehm
-a forward effeij
-a input cfgfjj
-a postrouting eeeeeq
-a prerouting ffgehj
-d <own> ffgehj
-d efgekh
-e lfggfe
-i , jgegck
-i <client> kgfgef
-i <outside> Yggfoh
-i <zone> chffii
-i agffjl
-i forward eddgeq
-i like fgggej
-i on hfffao
-i prerouting gegeem
-j accept fffegl
-j accept' cggejj
-j cffehm
-j dnat efgehk
-j drop cfefng
-j log fgggfj
-j masquerade efedkk
-j reject eeegli
-j snat ddghkh
-j tcpmss gfgffj
-k negggc
-l jfggff
-l 里 kfggff
-m efgeij
-m limit fgggfj
-m tcp ffgehj
-m udp eeegfn
-o <outside> cjedil
-o <zone> fgggoa
-o cifeij
-p <n> pcdghd
-p cfgeik
-p tcp efgfhj
-p udp ggfffk
-s <far> dfggem
-s <zone> dffghj
-s dffghk
-w gfffkf
-w net gfffmf
: $ hcfeeo
: ' lfgefe
: -a cggejk
: : qfffdc
: <client> xghhYV
: <far> pfggec
: <gateway> lhdfhd
: <host> gkfdgg
: <n> fZfieq
: <outside> waeeeb
: <own> ngbkeb
: <service> icgdhk
: <zone> sbdgee
: a sXghia
: any hfhepZ
: can ljkbWj
: cannot mgfdgf
: cd jgggge
: connect odfffe
: connection kfffff
: could mcfggg
: couldn't kgfggd
: curl lefgfe
: do sfeafd
: does jbdbnk
: drop igeglb
: errno kfffgf
: forward khdecj
: from engeff
: github ffhdgk
: if ogiVhf
: in mdgfff
: ip kfffff
: iptables fffffl
: ipv lgfgcg
: is pdgfia
: list fhekff
: mar jggfff
: martian mffgfd
: may lchfei
: nc ldfggf
: net pffega
: no ncfegf
: open rbeeeg
: outlook kfgfff
: please jkjbfc
: port hfandi
: postfix jgggge
: reachable oifcdd
: relay kfgggd
: s nfffgc
: src wcfegW
: tcp nfffee
: the ofgeed
: timed ldgfgf
: to efhnhb
: trace lgfgdg
: udp mffgef
: user mefggd
: users offdgc
: we fddkjg
: what dkbmlY
: which Zgmlde
: who grfcfb
: why ndgegd
: would chhbqe
: 从 fefmeh
: 我 hclifc
: 无 jfffgg
: 能 bvfZeg
; does raeehf
; kffggf
; the khcigd
; what effehk
<- qZfehg
<- what fhedhk
<client> $ ohZhja
<client> , nfkYeg
<client> -> offdja
<client> : leffff
<client> <client> kgffff
<client> <far> pggded
<client> <host> mffefd
<client> <n> rfffea
<client> <own> segffX
<client> <service> qeffdc
<client> ? laejhf
<client> able tbfcef
<client> allowed scgcha
<client> and rfhfdZ
<client> are hfegld
<client> at rehYge
<client> be mdgekb
<client> blocked lggefe
<client> by kgfeff
<client> can tdfdgb
<client> can't meggde
<client> cant qegdfd
<client> connect mffehd
<client> curl mffffe
<client> do ndggee
<client> does nggegb
<client> dst lffffe
<client> for qdgdZk
<client> from pggfbe
<client> get rbheoT
<client> gets offedf
<client> going ifffke
<client> has kifged
<client> have iYrgga
<client> hit negcge
<client> i kggggd
<client> in ibfhpa
<client> instead agdcuf
<client> is rbjZfe
<client> it kgffff
<client> just kegggf
<client> listens kffgff
<client> make kfgfff
<client> must lffffe
<client> needs lfgfef
<client> obhehd
<client> on nZebgn
<client> open vWieia
<client> opens ofgagf
<client> or efdria
<client> out seheeY
<client> over qfgeYg
<client> ping kfgfge
<client> port uchdeb
<client> pulls jggfgf
<client> pushes rgfdfZ
<client> r kfggfe
<client> reach gfeehk
<client> reports mffffe
<client> runs ofgfec
<client> s lgfffe
<client> scrapes mefdfg
<client> sends kggeff
<client> should ofeheb
<client> shows lfggfd
<client> sport lfffff
<client> still egegpb
<client> talk jbhjnY
<client> talks nffffd
<client> tcp qcfgde
<client> the nffgee
<client> then dgfglf
<client> to pefcjb
<client> towards ofgchb
<client> udp tcggcc
<client> up jfgffg
<client> use gfobge
<client> wants mgffef
<client> when tddddf
<client> who kjfegd
<client> why kgggfd
<client> will lfgeff
<client> with mggecf
<client> would nhddge
<client> 上 nfejdc
<client> 会 kgeghe
<client> 作 qdfgbf
<client> 做 kgfegg
<client> 出 kehZne
<client> 到 ncfdgh
<client> 去 qffgZe
<client> 发 mgfeef
<client> 吗 jefggg
<client> 就 ffffob
<client> 开 sffbed
<client> 往 rggZgd
<client> 想 kfggef
<client> 打 ogfggZ
<client> 拉 gffffj
<client> 收 iggfid
<client> 是 mgeggc
<client> 有 hddpcf
<client> 来 qcegfc
<client> 用 offefd
<client> 由 odfgdg
<client> 的 tbfdfd
<client> 给 pfggea
<client> 能 ncfddk
<client> 行 kfggeg
<client> 被 pdegde
<client> 要 nfffee
<client> 访 jZfhih
<client> 走 kggfeg
<client> 还 cgggle
<client> 这 mjkZdd
<client> 连 neggfd
<client> 通 mfggec
<client> 那 neegfe
<far> $ neeehc
<far> , sehcdc
<far> -> pgggeZ
<far> -j dfgglf
<far> -p dfggel
<far> : kggggd
<far> <far> ogfgfa
<far> <n> keggic
<far> <own> kggffe
<far> <service> ogggdc
<far> ? fafgjl
<far> a oggfcd
<far> able qfbifb
<far> allowed kgggef
<far> and nfffde
<far> be negged
<far> by mebcen
<far> can yXdfiZ
<far> connects pggbfe
<far> delivers qehcde
<far> does qfhedc
<far> dst kfggff
<far> for refdde
<far> from mcelgb
<far> get qaeehf
<far> gets odfged
<far> hitting ngfdfe
<far> in vbhbdd
<far> ip jgggff
<far> is mfgffe
<far> let mggffd
<far> make kfgfeg
<far> ncfdgg
<far> ok rXhhfd
<far> on keffie
<far> our qebjec
<far> over lfhhhZ
<far> port xcgegV
<far> r kfggeg
<far> reach vcadka
<far> right gfffgk
<far> s keffgf
<far> says mggefd
<far> see leffkb
<far> sport kggfff
<far> still cfhhob
<far> tcp lobYfg
<far> through qgffhX
<far> to rfgahb
<far> udp ofgfec
<far> wants ldfffg
<far> will mghfhZ
<far> with lffgdh
<far> would offfed
<far> 不 ngggec
<far> 做 megffe
<far> 到 iegdgj
<far> 发 pffbff
<far> 吗 hgggkc
<far> 想 nefefe
<far> 打 pfdfee
<far> 的 neffha
<far> 能 rgehbb
<far> 要 ofdgfd
<far> 访 uefZde
<far> 还 dgghrX
<far> 连 lbfhgg
<far> 通 ubddee
<gateway> $ gjeked
<gateway> 's mkgcgZ
<gateway> , okbfde
<gateway> -> oehffb
<gateway> : kefghe
<gateway> <gateway> qjbbeg
<gateway> <n> jdcdbr
<gateway> ? pacihe
<gateway> allowed reggfZ
<gateway> as ldkfdf
<gateway> at gdfeki
<gateway> be khggbf
<gateway> blocking shYgfc
<gateway> box nfjbha
<gateway> config gdggfk
<gateway> do lhffee
<gateway> does lfffid
<gateway> doing lfgfgd
<gateway> drop ogghca
<gateway> eating kffggd
<gateway> even pefgbf
<gateway> forward qecjdd
<gateway> forwards fbdrgf
<gateway> from obgelZ
<gateway> in rfgffY
<gateway> is mfedei
<gateway> itself logffV
<gateway> jgdefj
<gateway> last fckjeg
<gateway> let xgggZW
<gateway> lets lfgggc
<gateway> letting ohgcec
<gateway> ok pfhgea
<gateway> on Xkeeim
<gateway> open omcYge
<gateway> or gggjfe
<gateway> out kefggf
<gateway> pass lgggfd
<gateway> ping tgZegb
<gateway> shows jgggge
<gateway> to vbciea
<gateway> why qefefc
<gateway> would hhffjd
<gateway> 一 iecugW
<gateway> 上 heYrfe
<gateway> 丢 nffgfd
<gateway> 之 legael
<gateway> 会 pffdee
<gateway> 吗 scecge
<gateway> 对 iXdphf
<gateway> 拦 qefgfb
<gateway> 挡 ogegec
<gateway> 放 leffeg
<gateway> 是 fghgbk
<gateway> 有 dehfen
<gateway> 本 okjdgU
<gateway> 没 mffgfc
<gateway> 的 kifeai
<gateway> 自 nheggZ
<gateway> 规 kfggff
<gateway> 让 lfffff
<gateway> 这 meggef
<host> $ kicqgU
<host> 's iifcdk
<host> , jifahi
<host> -> tegccd
<host> -a ggggsV
<host> -j bgfgod
<host> -o fgggkc
<host> : eodhkY
<host> <- negeef
<host> <client> nffefe
<host> <far> mgfgde
<host> <host> flaoec
<host> <n> tfgffW
<host> <server> johaag
<host> <service> pfgcib
<host> ? khctiQ
<host> able uZgffb
<host> allowed qbhfha
<host> and icgffl
<host> are adZugi
<host> as lefcmc
<host> at giecfm
<host> be negcfe
<host> besides lpgacc
<host> box jbeneh
<host> by kcdedm
<host> can tcfbhc
<host> can't lggfgd
<host> deliver mghhZf
<host> direct lfffff
<host> directly ndgdjc
<host> dnat eggele
<host> do beVtgk
<host> does mehfjZ
<host> dst kggfff
<host> echo jfgfff
<host> exposed epblcd
<host> for pYhbdn
<host> from oYegih
<host> get 0YhfdW
<host> has mWhdfm
<host> have hbklfc
<host> host mfbhfg
<host> i efgmeg
<host> iedjfh
<host> in mafcpb
<host> ip mdfffg
<host> is mXeank
<host> itself gdlcel
<host> just lfgfdf
<host> len jgggff
<host> machine kcfnfc
<host> must pfdefe
<host> needs jfgjfc
<host> ok oefffc
<host> on mifaie
<host> open ocbdgl
<host> or fdgldj
<host> out neggjY
<host> over ocgedh
<host> pls ifedel
<host> port sngZfV
<host> postfix jgggfe
<host> published gXgwiY
<host> reach tagegb
<host> reachable ioZlea
<host> rules edefmi
<host> s jggfgf
<host> see xaiZfc
<host> send lfgeff
<host> sends lgffee
<host> server hjdheg
<host> server's hldied
<host> should qegZhf
<host> sport lfffef
<host> srever gbnnfZ
<host> still iegdig
<host> talk tZhggZ
<host> tcp pegdZj
<host> the iggfdj
<host> then ggfgma
<host> through rceceg
<host> to qahggc
<host> what dkefih
<host> will igggjd
<host> with lfggkX
<host> would fhhfma
<host> 一 ldanhc
<host> 上 mlcYek
<host> 不 pehbfe
<host> 主 sfhdad
<host> 么 pfbggd
<host> 了 bfgfmg
<host> 会 pfcdid
<host> 做 ebeqhe
<host> 出 kchbih
<host> 到 schdfb
<host> 发 jXbqjd
<host> 吗 mbfbgm
<host> 对 ZlYqie
<host> 就 lgegfe
<host> 往 schage
<host> 收 legfff
<host> 映 ccewiZ
<host> 有 ndekgb
<host> 的 ljdhfc
<host> 能 rZgejb
<host> 自 jfffhf
<host> 行 mfgefe
<host> 被 jfdjff
<host> 要 hgggjc
<host> 走 mgfbfg
<host> 还 kgcnga
<host> 这 jabmhg
<host> 连 kgefff
<host> 通 pdffee
<host> 那 qhhfbb
<n> $ iieXdp
<n> , lgffgd
<n> -> iadaln
<n> -i efgebq
<n> -j efgfji
<n> -m fgggdl
<n> -p egfgel
<n> -s fdcfjm
<n> : fceigl
<n> <- mefejd
<n> <client> kghgha
<n> <gateway> lgggfd
<n> <host> rfgYge
<n> <n> dZgegt
<n> <outside> mdfkfb
<n> <own> uZeghZ
<n> <server> qffedc
<n> <service> hkgeff
<n> <zone> pbgdgf
<n> ? kjbcgi
<n> a jgggff
<n> aa kffgff
<n> ab mggfdf
<n> above hdgdlf
<n> against medYfp
<n> allowed eYgggq
<n> am leehXm
<n> and jeddlg
<n> any lcfcmd
<n> anywhere ineaeh
<n> are recdgd
<n> as neffff
<n> assured mffffe
<n> at nldZjb
<n> be idgggi
<n> before efgffl
<n> below gffeoc
<n> blocked lfegge
<n> by oehclZ
<n> bytes jfffgf
<n> can fifeke
<n> ccc offegd
<n> change efgeeo
<n> client keffgg
<n> close mffffe
<n> coming udgZbh
<n> connection nfgffc
<n> could ldgdif
<n> curl nffffc
<n> days fhgffj
<n> directly mhgfhZ
<n> dnat edfime
<n> do dffffn
<n> does hcffoe
<n> dport kfgfff
<n> drop ggfhck
<n> dropped tdccff
<n> end eoflca
<n> established mffffe
<n> example kggggd
<n> fa jggfff
<n> failed kgfffe
<n> fhecik
<n> for oceYlh
<n> forward ddffmi
<n> from rWdjak
<n> g ncfggf
<n> get feceYx
<n> gets geffle
<n> goes agfhqd
<n> good mefgfe
<n> h mfgejb
<n> had befirc
<n> has cieecp
<n> i jgdjhc
<n> if ceggpd
<n> in mchalf
<n> ip jgggic
<n> is eddhkj
<n> it nfgdbh
<n> just ogfgfa
<n> k ncgcbm
<n> last defffo
<n> like Zgggki
<n> look gggfao
<n> lost fgefnd
<n> mail jfggff
<n> make ihhajg
<n> mark jgffff
<n> milliseconds ofgfed
<n> min ffffki
<n> minutes nfgcfe
<n> no lffffg
<n> node uZfgdc
<n> of pcciak
<n> off gkgeff
<n> ok rbddgg
<n> on fimfga
<n> only nffffc
<n> open ooXraV
<n> or jmfchb
<n> out qfggda
<n> outbound qegdhb
<n> packet jgffgf
<n> please gfefkg
<n> pls pfdkYf
<n> pm iefgkd
<n> port hfchfk
<n> postfix lgggfd
<n> proto lffgfe
<n> published qjbfbe
<n> quic qddeeg
<n> reach hdfbeq
<n> reachable epddfe
<n> relay segddc
<n> reporter lgfffd
<n> rule befgpf
<n> s fbecgs
<n> safe hdgcfn
<n> says fgggej
<n> seconds jggfef
<n> secs jgfggf
<n> since nffgfc
<n> so efgfle
<n> src kffgff
<n> stuck jfgfgf
<n> syn jggfgf
<n> tcp kkgjgW
<n> that qbfcie
<n> the jfffei
<n> then egfgjf
<n> through rndcab
<n> thx neffgd
<n> times nfhegb
<n> to gcdYnp
<n> towards ojeagd
<n> trying jeggfg
<n> udp qeffiY
<n> unreplied jggfgf
<n> use jggfff
<n> using nefgee
<n> via nfffdf
<n> were Wfhgph
<n> what hefgoa
<n> when cggfmf
<n> where dggfkg
<n> which gchlge
<n> who fdipiY
<n> will ofedff
<n> with gjefid
<n> works pedggc
<n> would jdgejf
<n> x jgfffe
<n> you pegcfd
<n> 一 nffffd
<n> 上 iehedk
<n> 不 yYdggZ
<n> 为 oggdbg
<n> 了 Wregna
<n> 会 edmldc
<n> 出 rdfddg
<n> 到 ddapfj
<n> 发 legegf
<n> 口 kakmdb
<n> 只 fphcfd
<n> 可 mcfggg
<n> 合 fgffcn
<n> 吗 vZeejZ
<n> 和 tefbec
<n> 啊 pibgga
<n> 对 shdWgh
<n> 就 nfggdc
<n> 帮 ffgfgk
<n> 应 icfmge
<n> 开 abYrfo
<n> 打 ogfXfj
<n> 拉 jgggfe
<n> 提 jfggff
<n> 收 lfffge
<n> 改 eeedmj
<n> 放 offeee
<n> 映 hNYsmo
<n> 是 lgbnjX
<n> 最 qafdgg
<n> 有 jqZiYf
<n> 没 rfhaec
<n> 点 gffffk
<n> 的 eXgggr
<n> 看 fehfcn
<n> 端 lkZahi
<n> 管 mheged
<n> 能 gbgYby
<n> 行 dfeemk
<n> 被 lgfgfd
<n> 走 oegfde
<n> 转 Mnhujc
<n> 还 Ykgljd
<n> 连 pagedi
<n> 通 oZebfn
<n> 那 gdfgih
<n> 都 fsgVgf
<outside> $ rfgbce
<outside> ' cgfgnf
<outside> , rgiddZ
<outside> -> uchXgf
<outside> -d gfgchj
<outside> -j eeeehm
<outside> -p fffeji
<outside> : tafddg
<outside> <far> ocfeeg
<outside> <host> tcccgg
<outside> <n> odghfc
<outside> <outside> vbgYfe
<outside> <own> jfecjg
<outside> <service> hfeogb
<outside> ? oebhic
<outside> accept dgegmf
<outside> access nmbZgf
<outside> and vahZch
<outside> at pieccf
<outside> be tcddef
<outside> but lefhfd
<outside> can pflegV
<outside> client mfgcgf
<outside> clients fehekf
<outside> connects nggfha
<outside> could lcgkde
<outside> does mcfeif
<outside> for mdXmgg
<outside> from ggdgle
<outside> get mXkofX
<outside> gets hkbkde
<outside> hit lhdehe
<outside> host nfgeee
<outside> i mfgagg
<outside> ieiigb
<outside> in hkbefk
<outside> ip jggfeg
<outside> it qdfejZ
<outside> it's kfgggd
<outside> like ldffid
<outside> off dggfne
<outside> oif kggfef
<outside> ok lffgdf
<outside> on gUkljf
<outside> open sdgZfe
<outside> opens rdhaef
<outside> or tbgYhf
<outside> out fffgle
<outside> over mdffgf
<outside> ping ndgbgh
<outside> reach ilmiYY
<outside> right tXmkcX
<outside> see iqbaid
<outside> side jmgdec
<outside> still khcbme
<outside> straight lfefgf
<outside> tcp pedeff
<outside> that fjafen
<outside> the nceggf
<outside> then Zgggqe
<outside> through kTnlgd
<outside> to lahedk
<outside> udp sahecf
<outside> users ocfedh
<outside> were Zggfof
<outside> who ragafi
<outside> with gYnocd
<outside> would ceklef
<outside> 上 rdgYei
<outside> 了 icmcka
<outside> 出 kecdkg
<outside> 到 nYckna
<outside> 去 gdfhnc
<outside> 发 jThmhh
<outside> 可 uVhggc
<outside> 吗 sdfeeb
<outside> 客 kVhgmi
<outside> 就 jfefif
<outside> 开 jklfZc
<outside> 打 mdejdf
<outside> 扫 ftYffe
<outside> 收 nbgfgf
<outside> 是 jfefdj
<outside> 来 hibndd
<outside> 正 obghdf
<outside> 用 ldflfa
<outside> 的 kdihkZ
<outside> 直 ygWbdg
<outside> 能 ogfleW
<outside> 访 jhdjoV
<outside> 走 sagdef
<outside> 还 eghhkd
<outside> 这 rfbajf
<outside> 进 gZnkdf
<outside> 连 ocbled
<outside> 那 qccgic
<outside> 都 gkWogf
<own> $ lkaggd
<own> ' lfgffe
<own> , iiflZe
<own> -p fefeij
<own> ; jggfff
<own> <client> mffffd
<own> <far> neffff
<own> <n> kogfgU
<own> <own> lffffe
<own> <service> kmgXjc
<own> ? fpbhha
<own> actually fkfkdd
<own> after agfguZ
<own> and endjah
<own> answer jkhbef
<own> any pcgalc
<own> are aderhf
<own> as kdejge
<own> at hYfmje
<own> be mnfddZ
<own> come mehcie
<own> coming ngdake
<own> connect jgfffg
<own> connection jfggff
<own> die ifcdmf
<own> do kdflde
<own> does ohfkcX
<own> doesn't kggegf
<own> dport oXfgfj
<own> dst mffffe
<own> end nbhicf
<own> ends RYjwjh
<own> every kfgffg
<own> failed kgfeff
<own> for ifajap
<own> forwarded shZjeZ
<own> from samUpX
<own> get qicjca
<own> gets ecgipb
<own> gives kffgge
<own> go ijembc
<own> goes paekgb
<own> i pfgedd
<own> if aeggsc
<own> in qdhfec
<own> into negfee
<own> is ilblce
<own> it sbgZhf
<own> jhdhge
<own> just peffce
<own> land ZUizdh
<own> make qeeebg
<own> never kodced
<own> not tXgfhc
<own> ok bqfbna
<own> on kicefg
<own> once Xefhue
<own> open okZqaX
<own> opens ndfhed
<own> or ieegna
<own> over khefjb
<own> please kodfdb
<own> pls hhfkfc
<own> port nXfhfk
<own> prot gnidga
<own> reachable kldbid
<own> refused mcfgfg
<own> s kggffe
<own> should lfefgf
<own> since nlfcdc
<own> smpt ipceee
<own> sport kfgfff
<own> start dgfgnd
<own> still egfemf
<own> survive chgflf
<own> tcp oahkjY
<own> that ejZmgg
<own> the rahclZ
<own> then ddgeog
<own> timed jffgff
<own> times qbgefd
<own> to jbdZnk
<own> usable dmfffg
<own> was mefggc
<own> what jdflef
<own> when llediZ
<own> where rXhehf
<own> which tleabb
<own> while ogfgag
<own> who flgkcc
<own> will odffge
<own> with jcdggk
<own> work rleVrR
<own> works kledee
<own> 一 pdfefd
<own> 上 bmYpef
<own> 不 fggfkf
<own> 为 vhfhcV
<own> 会 nieXmc
<own> 到 ktdafZ
<own> 发 gUgtkc
<own> 后 WZivie
<own> 吗 emYdfp
<own> 对 eeaqfh
<own> 就 fggglc
<own> 开 peddeg
<own> 打 ocdhfe
<own> 报 leefhf
<own> 收 jfffie
<own> 映 TWf0jh
<own> 是 jfegjd
<own> 最 ibfqde
<own> 有 ogYlec
<own> 没 qhdafg
<own> 的 lfdeie
<own> 端 ioggiV
<own> 能 rcggiY
<own> 行 geggke
<own> 被 nhghgY
<own> 走 pbfgfd
<own> 超 mgfgfd
<own> 转 oQfjmh
<own> 还 ebieil
<own> 这 cjdmci
<own> 通 ljfbic
<public> $ khdfgf
<public> , nehgdc
<public> : iZjkff
<public> <own> lcijcd
<public> ? hjdjhb
<public> and gZenhg
<public> jehlfa
<public> of obaqea
<public> on vadigZ
<public> 上 edgpgb
<server> $ hfljcc
<server> , oadkgd
<server> : kffegf
<server> <client> seffcc
<server> <host> nfgegc
<server> <own> lfgfge
<server> ? fnebcm
<server> at qfgfcb
<server> has mdgfff
<server> ihijbd
<server> in kggggd
<server> is lgdkgb
<server> on qbfdid
<server> 主 qcfcfg
<server> 写 jgffgf
<server> 地 kffgdg
<server> 填 kfffff
<server> 是 jgfgff
<server> 有 eYgqie
<server> 的 lbYnfi
<server> 能 ndfgee
<server> 自 obfgff
<server> 要 mchfgf
<service> $ ndekfb
<service> , njlZfY
<service> : jnhUkd
<service> ; qcfgga
<service> <client> lffgee
<service> <host> vdhegW
<service> <n> jgflbe
<service> <own> lkgfbd
<service> <server> vZgbdg
<service> ? ijkdga
<service> against ofgdee
<service> and rdfcic
<service> anywhere grgbha
<service> at ngeggb
<service> broker ngeeff
<service> by lefgfg
<service> client redcfg
<service> connect jfgfgf
<service> connection mbegna
<service> connections pegage
<service> daemon migcgc
<service> dnat bdegoi
<service> does nffeef
<service> exposure eribha
<service> for iddchn
<service> forward cdhfgn
<service> from ihegma
<service> host kgffff
<service> in ffgcfm
<service> into pgfchc
<service> is mladgd
<service> just jegggf
<service> kkedhc
<service> login jgggge
<service> of llcYnb
<service> ok jcggmb
<service> on gkZkjb
<service> open jndgeb
<service> or ogcfef
<service> out nabhmd
<service> over koiYfc
<service> pointing dgggel
<service> polling qXfggg
<service> polls mfeege
<service> port Ydroea
<service> published hkeakf
<service> queries lffgef
<service> query ogffbg
<service> reachable jlgdfd
<service> sites hfffke
<service> straight nfgddg
<service> tcp hkgeff
<service> that jgggef
<service> through fohedd
<service> to keZgmg
<service> udp oceggf
<service> via ffehmd
<service> work qegfgZ
<service> 一 lfefff
<service> 上 tdebfe
<service> 为 ngfgfc
<service> 了 fgfflf
<service> 会 oefeee
<service> 到 kmeafg
<service> 发 pgeecf
<service> 吗 pbabgo
<service> 填 mcfgeg
<service> 收 mechgf
<service> 是 gscYie
<service> 有 fmejdd
<service> 服 fpebff
<service> 查 jffgff
<service> 登 pdfeeg
<service> 的 cqdela
<service> 能 ofefee
<service> 行 hegckg
<service> 请 pgfaeg
<service> 走 gagnfg
<service> 轮 kfgfff
<service> 进 oZgfgg
<service> 连 kffgff
<service> 通 fahdfq
<service> 都 qpeSdg
<zone> $ kgehff
<zone> 's tXhffd
<zone> , mjndZa
<zone> -> kdefke
<zone> -j dgfglf
<zone> -m fgggoZ
<zone> -o diffgj
<zone> -p ffggnb
<zone> : oeicfe
<zone> <client> pcfgee
<zone> <gateway> qggdbe
<zone> <host> lfffff
<zone> <n> pcgbgg
<zone> <outside> jiefeg
<zone> <own> vTghib
<zone> <service> sXdigf
<zone> <zone> lhlfcb
<zone> ? gigjlV
<zone> able oYmhfa
<zone> actually eZqehe
<zone> allowed sVpghV
<zone> and koZeef
<zone> are nfgffd
<zone> at qdcfff
<zone> be rZdhib
<zone> browse mfggfc
<zone> can egojlS
<zone> can't qecehe
<zone> cannot pYghfg
<zone> cant oehfec
<zone> client odehef
<zone> clients kgebkf
<zone> connects nggbeg
<zone> could neechg
<zone> directly jfffgg
<zone> dnat dehdoe
<zone> do pgffeb
<zone> does teghcZ
<zone> even uZdhdd
<zone> folks oegcdf
<zone> for kbiYsb
<zone> from npaahc
<zone> get uWldbh
<zone> gets pYobdf
<zone> gives ocggee
<zone> go mbkefe
<zone> going fggglb
<zone> has ndgfdg
<zone> have sVhfjb
<zone> hit tZhffb
<zone> hosts qgefea
<zone> i imfcff
<zone> in lggffd
<zone> into pbgeef
<zone> ip jggfeg
<zone> is lYndge
<zone> lan mgfgga
<zone> laptop tdefZg
<zone> last oddgch
<zone> lose dgfduZ
<zone> machines pidded
<zone> make cffgmg
<zone> may rbgefd
<zone> mficgd
<zone> need lfgffd
<zone> needs jgfgef
<zone> net qebeff
<zone> network oagggd
<zone> not ocldec
<zone> oif jgggfg
<zone> on yZecfb
<zone> open pcffhc
<zone> opens qggXfg
<zone> or iqadhb
<zone> out meffff
<zone> outlook ncfffg
<zone> over vbifdY
<zone> pc offefd
<zone> pcs nchbkd
<zone> people mchflZ
<zone> permitted ndeeeh
<zone> ping nffffe
<zone> port qdgchc
<zone> ppl odffee
<zone> reach nXnZlb
<zone> rules afcfpk
<zone> say uZfgfc
<zone> says jfgfff
<zone> see lddgke
<zone> send mgggfb
<zone> should ldfggg
<zone> shows nfffee
<zone> side jchflb
<zone> src kggfff
<zone> still dejfmd
<zone> subnet seYgfe
<zone> talk pWngfa
<zone> talking jfffla
<zone> that giceod
<zone> the ldfdje
<zone> then dgggke
<zone> they ngfefe
<zone> through rbhZhf
<zone> thru elffgf
<zone> to oXXekn
<zone> towards pbidhb
<zone> use qeldgX
<zone> user jbkdhf
<zone> users hhlfeb
<zone> via tXhhfb
<zone> wants seafff
<zone> who hfghkc
<zone> wifi pbfhdf
<zone> with jgeeif
<zone> zone oefhce
<zone> 上 rcegiZ
<zone> 下 lchfgg
<zone> 为 wfchbZ
<zone> 之 neegee
<zone> 也 dlffie
<zone> 出 odfcie
<zone> 到 ncgahh
<zone> 去 lffdkc
<zone> 发 ndfgef
<zone> 可 nYifdi
<zone> 同 kfggff
<zone> 吗 radfff
<zone> 和 kjggdd
<zone> 开 hngcfc
<zone> 往 lgfgfe
<zone> 打 nffffd
<zone> 提 pcfcgg
<zone> 收 kffgff
<zone> 放 jbgcgm
<zone> 是 dgfhob
<zone> 有 lefgfg
<zone> 机 sbdfgd
<zone> 查 neghcf
<zone> 现 jeqXge
<zone> 用 rdfggZ
<zone> 电 lgegfe
<zone> 的 lemgbd
<zone> 直 peggZg
<zone> 网 sXfgff
<zone> 能 lheeeg
<zone> 访 zYhijP
<zone> 走 hfgfna
<zone> 还 dfgglf
<zone> 这 ligede
<zone> 进 rceefe
<zone> 连 kpgejT
<zone> 通 saegfc
<zone> 那 midfjZ
<zone> 都 beqghd
<zone> 里 okfagb
? -a ffgfle
? <n> nmgedZ
? <outside> mmdbfd
? <own> odejdc
? <service> ocfddi
? <zone> fjeele
? ? goefde
? a hffobe
? asking icgcmf
? auditor ggiiha
? example rhgfdX
? from megeeg
? i gghjcg
? i'm mZffgh
? in jfggge
? is mZeegk
? it bfedgq
? it's iaeidn
? just loVhZk
? kernel jgggfe
? mar jgggge
? my hdgegk
? need mfckfb
? nobody dbghbs
? please kckfff
? port lfgggd
? tcp ngfffc
? thank jffdfi
? thanks pffcfe
? the gfZsia
? they ieeemd
? thx qfgfgX
? udp jjfged
? want nmfcfZ
? we meeiee
? what fjffgg
? whats hZhfbs
? yes qeeeef
? 不 fofcfe
? 列 hmXogZ
? 回 pffgdd
? 安 fclemd
? 怎 gfeefm
? 我 makgdg
? 有 nbgdfh
? 等 oZfige
? 给 hhbhZp
? 谢 offfgb
? 还 lZgcco
^ -a feffTx
^ -i jZbfdt
^ <client> rdffbf
^ <far> xfgacb
^ <gateway> sefecd
^ <host> rgXmcc
^ <n> lfglXg
^ <outside> sdimWZ
^ <own> msYjaZ
^ <public> hlamed
^ <server> oefefe
^ <service> wmgbWZ
^ <zone> ufkebW
^ a qUhhkc
^ acme geffen
^ add ddebol
^ after jffgsT
^ all hallZh
^ am udegeY
^ an kifeak
^ and lededl
^ any mkcmYc
^ anybody jkkecc
^ anyone fpZccn
^ anything keerba
^ are rYdZfo
^ as kckgee
^ assume ifffkd
^ audit aqblgc
^ auditor gneegc
^ backup kffaem
^ before dlekee
^ behind ofeefe
^ block efddgp
^ by bmicbn
^ can sUaedr
^ captured kffgff
^ change jffgnX
^ check klehea
^ chg egggld
^ client qdcfjb
^ cna tZfegf
^ connection sbgdfd
^ conntrack kfggfe
^ could ncddcn
^ curl mfgffd
^ customer kacocj
^ dear ndeife
^ dev ffejgg
^ did cceffs
^ dmesg kgggfd
^ dnat gcaufc
^ do mcbuXe
^ does ngbibj
^ dovecot jgfggf
^ drop effesb
^ dump gganhf
^ enumerate clckfg
^ everyone aqefgf
^ everything bYmsdd
^ explain ifgeTt
^ exposure dqfkeZ
^ first gfhgcl
^ for imheeb
^ forward ffffmf
^ found hgffdk
^ foxmail jfffgf
^ from phiabg
^ git mggedg
^ github gfgeYr
^ give eilkbd
^ good kbiffg
^ got mdgfgd
^ guest affehp
^ hairpin rdfefc
^ has sbecei
^ hello jZgfij
^ help nYfdcq
^ helpdesk mfgdeg
^ hey lkfZei
^ hi mafgek
^ how jfccdp
^ hypothetically fgecnf
^ i nZcmib
^ i'd hfhdjf
^ i'm gdhijd
^ icmp rbehfd
^ if hdifsV
^ in fbggij
^ inc nfffgc
^ incident okbcfe
^ infra hdgfel
^ input effgme
^ inventory cecohh
^ ip kgfeid
^ iptables gffcrc
^ ipv vdedce
^ is piaiXj
^ it iZficn
^ it's hcgcfo
^ its Zehdet
^ just gdeeeo
^ kernel jggfff
^ kindly fbXjhs
^ l hbfeZt
^ let's fgfgke
^ line hcfdbr
^ list dpiidZ
^ mail gdYkgm
^ maillog kggffe
^ masquerade Yhcgtf
^ may obgfgf
^ monitoring lgfgfc
^ morning pbfcdk
^ mx gcefgn
^ my peedja
^ nc gkgehd
^ need ojdmbY
^ net gggfje
^ netops geggfk
^ new kehgch
^ nft bhghdm
^ nginx ngfdgd
^ nmap nefeef
^ no kdeeih
^ nobody hiZlid
^ not nbfkce
^ nov jggfff
^ of dgodeg
^ ok qcceei
^ on mffffd
^ once eeefoe
^ one jleeee
^ openssl nfffgd
^ our mhfZej
^ outbound odgdge
^ outlook kffffg
^ pacs jefefi
^ pci gogbhb
^ ping qfefce
^ pinging jgffgf
^ plain xfeXed
^ planning ffhfnb
^ please bddejq
^ pls geebZw
^ plz sfffeZ
^ port joamca
^ ports kYfngf
^ postfix nffffc
^ pr fcdell
^ pretend Wfjkmd
^ printer mbhfeh
^ proposal ggegnc
^ proposed ggggwR
^ quick kegcld
^ reachability gkmbdd
^ restart gcfdfo
^ review gegfYr
^ root lehgcg
^ say afihpc
^ security njhafb
^ seen hglagg
^ sev hqelZZ
^ should hfffmc
^ show hilmXb
^ since qZghch
^ sitting fepYhg
^ so ojoaYc
^ somebody heckgi
^ someone addlfn
^ sorry ibgmff
^ src vaehdb
^ still ccfdcw
^ suppose befgsb
^ supposing Xgffsf
^ swaks lfggfe
^ swap gZigqc
^ sysctl fffflf
^ take fcghpb
^ tcp mhgfec
^ tcpdump kgggfe
^ tell qhfagc
^ thanks gfecgn
^ the oZelja
^ thinking fggdpc
^ this sgfbeb
^ thoughts eggffk
^ three egdhem
^ thunderbird ndfehe
^ thx hbfbgq
^ ticket ofggcd
^ to mdhmdZ
^ trace offeed
^ traffic ldcnee
^ trying oifgca
^ two egdgcq
^ udp rmfZca
^ under feflkb
^ usage hagefo
^ user lffffe
^ users ofeegc
^ vlan qcffZj
^ walk nefege
^ wat kaooaY
^ we qjeXla
^ we'd dhgfle
^ we're fdghfk
^ what dhkfgf
^ what's eckrbc
^ whats jdgndd
^ when nefdbk
^ where occpda
^ which imbide
^ who ctdacm
^ who's bsfedf
^ whos bqcdhh
^ why jheeam
^ wich ehlkdb
^ will nffjcb
^ with YgggwY
^ without dcghwX
^ would ecgbqi
^ wtf jggfbk
^ yo pbffbi
^ zabbix jdieei
^ 上 jdgeek
^ 中 hefdfm
^ 为 ocfdfh
^ 交 jfggdh
^ 今 hefcbq
^ 从 tZifcd
^ 你 gfedgm
^ 值 kfgggd
^ 假 efghpZ
^ 公 hZjogb
^ 内 qcclgZ
^ 准 ggggkc
^ 列 dhdnhd
^ 刚 kedgck
^ 删 ebhdpg
^ 加 acdjqh
^ 去 fcfgne
^ 发 keapgc
^ 哪 fsbigZ
^ 在 kdgdfj
^ 备 gefgel
^ 外 jffgff
^ 大 rfgbah
^ 如 aeghmh
^ 安 fjjefc
^ 审 mfgdge
^ 客 oefffd
^ 对 nQvgfb
^ 工 ogfgfb
^ 帮 iieafm
^ 怎 gedcfq
^ 急 tcgagd
^ 您 hfcpgb
^ 想 cmfkgc
^ 我 dghhei
^ 手 ldggff
^ 打 bceikl
^ 把 dedgpf
^ 抓 kggffe
^ 护 hedkgg
^ 按 idffnc
^ 数 gefegl
^ 文 hfgfam
^ 新 gfhgej
^ 早 ndhcei
^ 昨 gdgdcp
^ 有 lgblee
^ 服 phefdc
^ 机 fffgfj
^ 求 legeak
^ 测 mgfefe
^ 源 odehdf
^ 现 lYhibl
^ 用 nfgbgf
^ 监 jcldge
^ 目 kcbmff
^ 看 eehdXw
^ 端 jcXvhZ
^ 第 fegeen
^ 等 fmbhfg
^ 给 jegalg
^ 网 ffgeem
^ 老 mffgfc
^ 能 gagZev
^ 若 fdfhqZ
^ 要 egjhoW
^ 规 gggfZo
^ 解 hfgfYp
^ 请 qdgkeY
^ 谁 hzeagV
^ 财 gbdgfp
^ 辛 hegffk
^ 这 hediap
^ 邮 kfgcek
^ 都 dmhdgf
^ 麻 jdicfk
a <gateway> jdecfn
a <outside> mgfeef
a <service> oeefff
a <zone> lfefff
a ? thggcW
a box khhdfe
a client kclckc
a colleague obddpa
a connection jmdfbh
a customer fkffgf
a dnat docjia
a dumb kegfgg
a forward fafiki
a guest offfed
a hijeee
a host wXgZfg
a ip jggfff
a junior gggfan
a lady jegggg
a laptop lekfaf
a list cejefm
a look edgefn
a machine feneeg
a minute jgffgf
a name ibffdp
a new ggdiif
a non bfjjcj
a packet peffbg
a partner mgegee
a pc lbqagc
a phone qZfffg
a ping iefijc
a position kjefhc
a printer kefggf
a random cdgqee
a reset mffged
a rule dgffgl
a second edfhkh
a session pdgfcf
a syn odgeef
a table ehjleb
a tcp lgfdfg
a ticket odfdal
a timeout oefegc
a udp pbegci
a user mdkefc
a vendor fdfmZm
a way mkgdfa
a working Wxibgc
a workstation nceggf
a yes immceZ
ab kgggef
able gnmXed
able to gnmYed
about <service> fkZped
about <zone> rZfgff
about ilaheg
about it pYZqia
about to icbhjj
above <n> hegdmf
above fdhcsb
above it cgfdpf
accept $ ffgeem
accept , dggfkg
accept -a eeegqb
accept <- hfeffk
accept ? ebffkl
accept Xhgcqi
accept at fggegj
accept can cfgfik
accept do dggfii
accept does ffefjh
accept for Yfhfgn
accept in hghZbq
accept instead Zgggqd
accept is cggglg
accept to efghke
accept what fggfjf
accept would fffgpZ
accept 之 ehfgkd
accept 会 gffflf
accept 删 fgfgje
accept 的 bhfghk
accept 这 gffgXr
accept' cggejj
accepted by kgfffe
accepted qhgcfb
accepts medgkb
access $ kcnbff
access <host> llddgb
access <outside> gfeiek
access <own> dfggfl
access ? hgmafg
access denied nehcgd
access lljVfg
access to jijcdf
accessible $ Urieig
accessible mnfZeb
according kffgka
account is jggfff
account jfgfff
accounting abhgfr
acess itecdZ
ack <n> kfggff
ack ever kgfgge
ack kfgfff
acme <gateway> afgeer
acme degccs
acme example mghfga
across ? lfggfd
across mhefYk
action cfggcp
active jffgfg
actually ajokad
actually do gheeap
actually end oqgUbf
actually get gekfgf
actually let igdfbm
actually use gbodgg
add -a fggguU
add a dfhdhm
add eXcbun
add the ffdhpb
add this ggggsW
add 一 defhjh
added , effhkf
added -a dgggoZ
added gZgZsh
added the gfegZq
added to efdgeo
adding -a gghhka
adding dghdpa
adding this fgfgle
address $ lfefdi
address , jblhdg
address <far> mffege
address <own> hgekee
address ? ilekfY
address do lgffgd
address does nggfgb
address ffencg
address is qffefa
adds eefdkl
admin lfggbi
adress <own> rcfgce
adress qdgfdd
advise qahdef
advise whether qahdef
affected ibdZsh
after <n> lgfgfe
after ? fgegtW
after gbhene
after line ggggsV
after that cgfgoc
after the iigfYl
afternoon idkjfb
afterwards $ dfgemg
afterwards ? efhhmb
afterwards cghepc
again $ eehdfm
again , efgffl
again mbgdek
against <far> mfgggc
against <host> nfggfc
against <own> ffengd
against jagfgk
agent <client> lfgffe
agent pgffeb
agents pffgeb
ago dfhnee
aimed at leekcf
aimed leekcf
alert pggdgb
alerts pagfff
alive kdfcjh
all $ kkcdjc
all , hmeceg
all ? mbflmV
all can anmcff
all dnat hdbqcg
all ijfliU
all is cdhqee
all of lagpdb
all or qbffdh
all port hcerga
all services eYkrde
all sources gogZgf
all the jfmibb
allow ijefci
allow 的 mgefgc
allowed $ qcgffc
allowed ? wbeedc
allowed into gkfehe
allowed jlfXgi
allowed or uaffdd
allowed out tdhgYd
allowed to emiXcn
allowed y tZgggb
alowed olfagb
already ? nefaap
already nbhZme
also aidcet
also what fhdcep
although <service> jdgggg
although leggge
always hdfdcp
am $ iggfWp
am , kdZkdl
am i kbeeij
am jbfhgj
am not ghgbco
an <outside> mcncee
an <service> lefgge
an <zone> objdgc
an answer hmfdfe
an attacker jalmdb
an gefjck
an inbound rccdbl
an inventory afinff
an old gfhefk
and <n> mgcbpa
and <service> segchZ
and <zone> jlcffe
and also fgcbfq
and back uefdfY
and by kkhbdf
and does qbfdcj
and ffdgij
and for eiffkf
and from jxaddY
and gets jfggef
and he ggggck
and how ggfdem
and i pejYaj
and i'd mchfci
and if hhgmiW
and is hggebm
and it nffdef
and my lgfffd
and no lgffdg
and now leeeei
and on fiYlcm
and outlook lfffff
and port lZglgd
and ports gbemhh
and say ieddkh
and since oggfdc
and the jefjee
and their mggefe
and then mghecg
and thunderbird lgfggc
and under pdeban
and want vaifbb
and wants hffdhj
and what gfgakj
and when fbgbdt
and where fbglbl
and which gmjefa
and who hjeaaq
and why hegcfn
and with ehheoa
and would fgeajm
annual egaohd
ansible tcedhc
answer $ tWffge
answer : obdghg
answer <service> whecba
answer ? ncmdcf
answer come lfgged
answer from gkegic
answer ngiadg
answered by nfdefg
answered nfdeff
answering sbefde
answers qZaode
any $ ogfdcf
any address dqhaff
any chance ndghdf
any difference gdhfob
any dnat gXgqgf
any effect feheme
any flYjoa
any host lmieac
any idea amddbr
any machine dmgdgg
any more kghgiZ
any of zehYeY
any port xeeeba
any reason qceffe
any rule mfhdef
any side figgla
any traffic pZfeie
any way kafhig
anybody , cqgbhe
anybody able buZicg
anybody at Ytgcge
anybody cwjWfd
anybody on pdefhd
anyone ? bggmie
anyone Tsggke
anyone able eqbffg
anyone at gpegZg
anything $ bngepY
anything , ijdhde
anything ? ZXksfh
anything at hjYldh
anything behind dkfigf
anything break hegenc
anything change agidrc
anything else mdgide
anything exposed Zmdmhd
anything fnYrbc
anything for jZgdof
anything get flelfb
anything in lbiidf
anything natted hXimhf
anything on lhakhc
anything published aWhtkd
anything stop qdhebf
anything stopping pbgagh
anything that nbebij
anything to dZgndm
anywhere $ pVfiej
anywhere , bgekgk
anywhere ? Ykfqbg
anywhere behind fseaib
anywhere fpanYe
anywhere on cqfdhd
anywhere through fqgbgc
ap lfefge
apart ekkigY
apart from dkkihY
api wbecfb
app on mdgdfg
app rbgegd
append -a dgghke
append dfghrZ
apply ifefqY
approval fdgdfo
approve it fdgain
approve ocfcke
approved by eeeeep
approved ebhcdt
approved the hehdem
apt tegddc
apt update oegghY
arbitrary jfldfd
are <n> qdfffc
are <zone> nachke
are able fofdee
are allowed gmjced
are asking qbcflb
are dfkkcf
are exposed afoldd
are forwarded dZdshg
are getting eogfed
are in hggbij
are not flfddh
are on odfchg
are open gVnped
are permitted cucXih
are the ledfdk
are they pddbdk
are usable cdoehg
are we hahjbm
are you feddfp
around kffgge
arrive ? iegbmg
arrive at tfeccd
arrive mhfakc
arrives mggkeZ
arriving ichnfa
arriving on obeiff
as <n> cehcog
as a felhdg
as far mkibeb
as flfdgh
as it qjeead
as its ngfgce
as seen nZkcgf
as the fjgikZ
as they qefgdd
as things tafhfa
as well fjeaik
asap $ Xgggdr
asap , ajhdcp
asap Wgjbcx
ask $ nfgfgb
ask ? ffYngi
ask eecjfm
ask you jeeagn
asked for fdhlge
asked kffihb
asking $ njgYci
asking for ojgdfa
asking okcegb
asks : atgbhd
asks for gjgfff
asks kpchac
assessor gkddif
asset gddqge
asset register gfdmff
assume hcmfka
assured mark mffffe
assured mffffe
at $ kfgfge
at <client> rbidha
at <far> reedee
at <gateway> gcgile
at <host> efjghf
at <n> gYgigl
at <own> ihdlbf
at <service> hlhagg
at ? cdpkag
at all kkdikV
at ggghid
at github egffgk
at line dhfccs
at me ofeegd
at my ncfdgi
at tcp mifbge
at the fhfdkh
at you hfeden
atm $ bbfsgf
atm bbfrgf
attached fhfffk
attacker kalmda
attacker on halmeb
attempts in jgfggf
attempts jgfggf
audit $ hfkjcd
audit : qfdbfe
audit enjheZ
audit file geoegc
audit i ikbiff
audit item ingahd
audit question Yvgaic
audit wants fjjdff
auditor asks fmcfgg
auditor fnehbh
auditor is hlajcg
auditor wants gmfekb
auditors emangb
auth attempts jgfggf
authentication $ jegfgf
authentication qegcfd
authentication' lefgff
available lZkjed
away $ hgfflc
away , Xdgdqk
away ? iffekf
away ifgekd
back $ elhide
back , kfgfgf
back : iggglb
back ? jgjgfc
back from rffgfY
back lbhchh
back through nffffe
back to odfedh
backend iebmei
backup <n> Zffgfp
backup beccgv
backup job pggeea
backups pdcfeg
bad oXccfp
bank ejfcel
banner qdfgce
be able lZgiie
be accepted ojebbg
be answered kfggeg
be blocked kgfgef
be contacted ljgdde
be different dhhdpa
be enough bhffof
be forwarded kiffcg
be hjdeie
be let nefgdf
be open ekdiid
be reached fogbef
be so kdfefj
be the gggfjf
because hifcgi
because of bkcfjj
because the ncgcif
become ggdepc
becomes accept Ygffse
becomes drop ccggqf
becomes legZlg
becomes of ufeabh
been hYignf
before $ hfffcm
before , ndfebk
before ehgedl
before i ekfegh
before it gfgffk
before line fggglb
before the hfgcel
before we kffiib
behaviour gfgflc
behind <own> jXdshc
behind ibhwaX
behind it lbgjfe
behind that fcfofg
behind the okbgdc
behind this cxfXib
being jifjfb
believe jeelia
belong Zgdlpb
below <n> ggeepc
below iegctX
below line fgggmb
besides <outside> Ztdfff
besides <service> blghgf
besides dogkda
best gdhdcq
between <n> ddifdo
between <zone> laggei
between jheeWq
big ocfdje
bit tYeZbo
blame pgffaf
blank mefgfe
blast fikcid
blast radius fikcid
block <far> efddgp
block ecedio
block it kgffff
blocked , nfgegc
blocked ? ndecfi
blocked sbfbdi
blocking ? jffgfg
blocking jgdXio
blocks kbecfo
board : fkggff
bob jfgggf
bond jfgfic
boss hklaib
bot $ gffegl
bot , geeegl
bot jZhffl
both ipfegZ
bother you jffgfg
bottom fgfeoc
bottom of gggfmc
bounce qeeeed
bounces qgeibb
box $ ejcick
box , fjdghh
box <client> jfelfc
box <host> fgfmhb
box ? flpegV
box and lhfagh
box answers qcfkda
box at icmehe
box behind pmgYbd
box besides Tbktjd
box do gedlgg
box have ncVoie
box in iakeih
box is ieejgf
box itself qZfdhg
box jdemdf
box on jwfZfV
box or sehWgf
branch , hggelc
branch hceefo
break ? dfgfrZ
break anything feieaq
break dciZrh
break if gggfma
breaks $ hefbrc
breaks ? gfffmc
breaks hggfqW
breaks if hfgfoZ
breaks when ggggma
bridge padgfh
broken again edgagq
broken kcfedm
broker <client> ngfgec
broker qdeffd
browse <outside> ldegjd
browse <service> kfffff
browse pechja
browse to lgfffd
browser negfee
browsing lgfgkX
build hdhgfj
building iegeej
but does lfffgf
but my jgggge
but not lageel
but paeheh
but the gegmgc
by <client> odiefc
by <far> ueefad
by <gateway> ifapgc
by <host> oficee
by <own> qcfegd
by <public> kcoaeg
by <service> qefdfc
by <zone> ubccge
by a kfegff
by default fffeij
by it ebfafu
by its eigkee
by lghhfb
by noon fmghec
by our kfeggf
by step mgffgc
by the scbfeg
by way peefdg
by which ohffcb
by whom fofcdi
bypass rgggcZ
bytes jfgfdj
c jggffg
cab lfbenc
cable geefij
call $ dcgfgn
call for kZgffm
call lXgeeo
caller mfgegd
calling efgegl
calls egdkla
came jceebr
camera <client> ngfeef
camera ngfeef
can <client> ncfegh
can <far> nfefka
can <gateway> reggfY
can <host> tdhghU
can <outside> tbfejY
can <own> iofefa
can <service> ejfcfk
can <zone> uVjeha
can a mdjdge
can access jsfagZ
can an nldbhb
can anybody hmcehd
can anything pbegge
can be eodbmc
can ekibej
can get lnheeW
can hit iklfgX
can i jcajgk
can it kbjafl
can nobody vVgghb
can not oegeff
can open hnoTgc
can people mcgfhf
can ping goaffg
can ppl megdff
can reach ftgbhX
can somebody odiabk
can someone jhfeal
can still jbhhjd
can talk Zmlejb
can the hUhndm
can they hcnche
can u hddYgt
can use ombZlY
can you gdgkei
can't <zone> 0aiigN
can't connect mgggfb
can't get gpdfhZ
can't open qeddhd
can't pgceef
can't pull keggeg
cannot connect mffeff
cannot open qZhcgh
cannot reach ndgfgd
cannot wYecgd
cant <client> nchehd
cant <zone> pdffgb
cant get oeggec
cant i ngfdge
cant ocijdb
cant open tdfegZ
cant send kfggfd
capture oeffee
captured jfggff
card jbhehj
care fkgfff
carrier ghgcdm
case ngdcma
catch oadZcs
cause ? ngfefd
cause kfggge
ccc <n> offegd
ccc offegd
cd : jgggge
cd jgggge
cert deeder
cert on dgffgl
certificate bggbes
certificate on aegdfr
chain ? kffgka
chain meggiZ
chance odfgdf
change $ ieeegk
change ? faggmh
change anything gcjesX
change fYedkq
change for dfgfen
change in efggrY
change to geegem
change window fffdil
changed bdhein
changed line geggej
changed the hagbcu
changes ? hfddkh
changes bggexX
changes if gggfkd
changing Zeigqd
channel hfeear
check $ lfgegf
check : rheefZ
check before phgbcf
check in ngeffd
check jledgc
check whether lfffge
check 一 nhapeX
checks mfgfee
cheers jeeeel
chg <n> jdcelh
chg jdcelh
chk wagegY
chrome hfgeek
ci runner mgffgd
ci sbfgfb
claims lZdkfh
clamp iegdfk
clamp mss gfgffj
client , helahh
client : helege
client <client> nfgggb
client ? nefefe
client address sggafb
client at gcfflh
client connect mfffgd
client in qeefed
client ip oggcdf
client is kgggfe
client on efffkf
client rbfcff
client to qdggfa
client who qfgdec
client's jfgmfZ
clients get gjdeke
clients gqcalb
clone lgdehf
close mgedei
close src mffffe
closed <service> mgfeee
closed magajj
cloud lffeff
clue gfbkih
cn qkcafc
cna tZfegf
code nfgcfe
colleague oZfhlb
colleagues , mfehee
colleagues oeehdd
collect hdfgle
collector sfegfZ
collects legggd
com : edfgcq
com <far> lggggb
com <n> tgggfV
com ddfgdq
come back kggggc
come from oeefee
come in kbhdlf
come lifbgf
come up kehcif
comes back nefeeg
comes ekagfk
comes from xdhUfd
comes in gnagcj
comes up jegdld
coming from qckbgb
coming in ndfgic
coming sZjhfY
comment hffebm
commit gfggnZ
complain kndcgc
complaining kmeZgf
complains mfgffd
complete gnYlfd
compliance fedjek
conect rlcZfc
conect to qldZfd
conection kggfff
config <n> efgffl
config Zdgldn
configured kefife
confirm $ hjfgff
confirm that meggdg
confirm whether jefggg
confirm wieada
confirm 一 hmhgdc
confirmations jgggge
connect <own> ofgfcd
connect ? lhfefd
connect from pfggea
connect to iigfhc
connected lggffe
connected to lggffe
connecting mggfde
connecting to lggfdf
connection from mdggff
connection qehcfb
connection refused qdgegb
connection timed kfggfe
connection to iofdec
connection was jfgfff
connectionrefusederror : jgggfe
connectionrefusederror jgggfe
connections ? hnhagd
connections into mfbggg
connections okaiea
connections to mcfmce
connectivity kghghb
connects mdgmbc
connects to jdfmbg
conntrack -e lfggfe
conntrack -l jfggff
conntrack table ggfcfm
conntrack 正 kfggff
conntrack 里 mffgee
consequence dgfgmf
consequences ? cgegoe
consequences efegpd
consultant oeffhb
consumer lfegfe
contacted ljgded
context lehdkb
contractor icienb
control sbeeef
controller <client> jgggeg
controller jgggef
copied hgggbj
copier jgggff
core fbgefp
correct ? jbceim
correct kceefk
could <client> efiejf
could <host> ldfekd
could <zone> egggmd
could a rgfZef
could hdhfob
could it pdcdcl
could not jggfff
could reach cgfjkd
could somebody naehdi
could someone mefcan
could still gdgfkf
could that kgffff
could you dehhjg
couldn't connect kgfggd
couldn't kgfgge
counter ndgaZp
course ncdecm
covered fhgcod
cpu cffdes
cron sbaiee
cross reiddb
cross the peiedc
ctstate cfgekj
ctstate dnat dfgeng
ctstate new fgggej
ctstate related gggfek
curl -k ndgfgc
curl : lffffe
curl <far> ldggfe
curl <host> pffeed
curl <own> rcgdcf
curl oeffed
curl vk mffffd
current bhckgk
current rules hmehdd
currently ikclec
customer at nfgefd
customer fdilbj
customer is efhefl
customer on secdgc
customer's ejgcgj
cut odfake
cut off lffehe
daddr <client> kfgffg
daddr <host> jgggfg
daddr <own> nffegc
daddr kfffff
daemon lhfefd
dangerous fggffj
data rgfdaf
database hgfcfl
date hdhcdn
day cYhhip
day on gehhdj
days bhdmek
db geadcw
dba rbehfc
dead ? qZgfjc
dead for lfggde
dead kcgehh
dear bot mggefe
dear colleagues mfehee
dear ndeife
debian ofdeef
decides reeede
default drop gggdle
default gefcng
default policy lgedgg
deferred connect jgffff
deferred edhagq
delete -a hcgfqZ
delete bfghtZ
delete line ffggmb
delete the Vigewc
deleted edhcre
deleted the fcegli
deletes ebggsb
deleting achewb
deliver outbound rdiZhd
deliver sdjadc
deliver to mihchb
delivered oagdkd
delivering pggdfc
delivering to mffdfg
delivers pefeia
delivers to mfffhb
delivery odgefe
denied tahchb
deny ? qffede
deny pffede
department hgfgbk
deploy ocdecm
description kdhagl
desk , fffgfj
desk <client> lgfffd
desk in jgfgge
desk jdjeeh
desk pc mgfffe
desks jggffe
desktop mhdhdd
destination <client> fedfjk
destination <host> fffeij
destination gdfeji
destroy leefnY
dev <outside> ohfhbc
dev <zone> leffff
dev jefhhd
device ifgfej
dial tefcga
dialled kgggef
dials sggbeb
dicom kfgfff
did gfchem
did the ZZingl
did we gkamef
didn't ibgfel
die ? hfedoc
die on ofhage
die pceghd
dies $ mdceob
dies ? egfelg
dies pdfcnY
diff fjgfgg
difference $ hgfdel
difference ? feggmd
difference gegeoc
different ? eggfel
different afterwards fghfna
different effejk
differently dgggjh
dig vediaa
direct , lfffef
direct mefeid
directly $ pecdhg
directly , lfgfee
directly ? jhghmV
directly on lfgfed
directly rchcia
directly to qcgdgd
dmesg , kgggge
dmesg is jgfgff
dmesg kgggfd
dmesg 刷 jgggff
dmesg 里 jgfgfe
dmz cbcbc2
dnat $ qddZem
dnat , dbhlfj
dnat -j ffgeji
dnat : fgfgjf
dnat ZZgqod
dnat accept ffgfle
dnat before hgegcm
dnat for amdmjZ
dnat on dbfgtc
dnat rule gbhgle
dnat rules ffgdhk
dnat so idfgle
dnat target kianeb
dnat to eegggk
dnat 到 hddjkf
dnat 去 bdhepg
dnat 吗 rbfeef
dnat 的 gfgjid
dnat 那 Zdgfte
dnated fgdofe
dnated to egeoib
dnats $ hZcoig
dnats fXcxja
do $ hedccs
do , ahggeo
do <outside> jWhpib
do <service> lhfgiZ
do <zone> mbfflc
do ? gfcbio
do for igcdik
do i gfbgfm
do in gggdel
do lcfgal
do not cfgkfi
do packets ofdfgd
do people gefdoe
do the kbhchj
do they lfdjch
do those kfgeff
do to hgfbbq
do we llgmZW
do with sgeeea
do you hbgcfp
doc bmfkbh
docker tffdbc
document corZgZ
documentation fghdgj
does $ jcfffk
does , leeeje
does -a hfceYu
does <client> mYpekW
does <far> haelmb
does <gateway> 0Xfdfb
does <host> heffgj
does <n> uYehbg
does <outside> wbgZkX
does <own> pmWdkb
does <service> ehaocj
does <zone> kikZbi
does a jlfegc
does anything jigfhc
does dhehgk
does hairpin vahheX
does he sbebei
does inbound iaffnf
does it eibjkf
does its ohgfbd
does line ahffcq
does mail tfedfa
does my oabdfn
does not gnbiZi
does our ebdjcs
does ping zYdhfY
does port bchvhY
does that vThjdd
does the pcecdk
does this gfbggo
does traffic tfhafa
doesn't gkfbdl
doesn't work ecfefp
doesnt hmmYed
doing ? negagi
doing geckbo
doing with jdcdeo
don't get jefgdi
don't lcihdf
doubt lfffff
dovecot : kgfgfe
dovecot jgfgge
down ? Zbiajt
down nZdcfq
dr empbea
draft jeggic
drive edeffo
drop , cgfcog
drop ? pefdjb
drop and fffhjf
drop at bhgisW
drop fggcne
drop fwd jgggff
drop it qdfahf
drop line dhggrX
drop or pecfhd
drop policy kfgfeg
drop so mgfffe
drop that pgfebg
drop the fffgke
drop to ggffkf
drop what agfghm
drop would dfgfne
drop 为 kgffeg
drop 了 kgffeg
drop 吗 oheeee
drop 掉 pgbhcg
drop 是 gegcXu
drop 的 lffedi
drop 这 hgggkc
dropped $ kffgge
dropped ? uffXef
dropped by odgged
dropped nehbhf
dropped or offcff
dropping gefZni
dropping it ogeffc
dropping the geffkf
drops ofefdf
dst <client> lfffff
dst <far> lgggfd
dst <host> jgffff
dst <own> lfgffd
dst lffffe
due hnheag
dumb gjhfdf
dumb question fkhgcf
dump eajnge
during gdffij
e , pfdffd
e <host> ofegcf
e g efkdke
e kfjcff
e mail lfgeff
e udp qbedfh
e without jgggfe
each knXide
each of hldjZg
each published glfcgg
earth does kffgdh
earth lkggae
eat it qfecfe
eat pgfbff
eaten pffYfi
eating iggdgi
eating it lgffgd
eats it kggffe
eats ubefdd
echo request pggbfd
echo tcgcce
edge <n> hdfdep
edge fw gdgffk
edge gdgefl
edge rules fefcbs
edited gegffj
edited the gegffj
effect ? hfedmf
effect cegeqd
effect of fefelf
effects ggffnb
egress pfgcdf
eli <n> gefgZp
eli gefgZp
else , Yggfpg
else hbchqd
email jchfie
end jhbkgd
end of cffejk
end up ljclhW
ends  Whcihq
ends 0 Whcihq
ends 1 Wmikch
ends 2 rcegcf
ends 3 niecfe
ends 4 jeggla
ends 5 hhhgsR
ends 6 iggfnY
ends 7 ggggrW
ends 8 iggfnY
ends 9 kfffge
ends <- fhddil
ends <client> Tcnpan
ends <client><client> yegeYb
ends <client><client><client> rffeeb
ends <client><client><gateway> qgggca
ends <client><client><own> rdggbc
ends <client><client><zone> nffeef
ends <client><far> mgfgjZ
ends <client><far><far> kffgef
ends <client><far><gateway> nffffd
ends <client><far><zone> kgggdg
ends <client><gateway> pYhfkb
ends <client><gateway><gateway> lXgjje
ends <client><host> uehchV
ends <client><host><client> ofhgea
ends <client><host><gateway> qffefb
ends <client><host><host> qdggdc
ends <client><host><own> sagffc
ends <client><host><public> megegf
ends <client><outside> mecikb
ends <client><outside><far> sgddce
ends <client><own> ocfdck
ends <client><own><client> nfffed
ends <client><own><gateway> qfgefa
ends <client><own><host> qffdfc
ends <client><own><outside> lfgggd
ends <client><own><own> kfffff
ends <client><own><server> rcfffd
ends <client><own><zone> eifgoZ
ends <client><public><own> qgedbg
ends <client><server><client> tfeedb
ends <client><server><own> mfgffd
ends <client><server><zone> redgfb
ends <client><zone> rbeiag
ends <client><zone><gateway> oggfbe
ends <client><zone><own> jfgffg
ends <far> kYilbh
ends <far><client> vbffcc
ends <far><client><gateway> negfdf
ends <far><far> vegccb
ends <far><far><own> bghhrY
ends <far><gateway> jYihek
ends <far><host> zYhedZ
ends <far><host><host> jfeggf
ends <far><host><own> kfggff
ends <far><outside> gaeoZn
ends <far><outside><own> tecede
ends <far><own> ybhYed
ends <far><own><far> ugeeeX
ends <far><own><gateway> ofhgdb
ends <far><own><host> mfgefe
ends <far><own><outside> ogfcdf
ends <far><own><own> kffgfe
ends <far><zone> qdfdee
ends <gateway> Vlcfiq
ends <gateway><client> oegfga
ends <gateway><client><own> nfgfed
ends <gateway><far> leghee
ends <gateway><gateway> docgff
ends <gateway><host> sTgggh
ends <gateway><outside> oddiYk
ends <gateway><outside><own> geghna
ends <gateway><own> pgfafg
ends <gateway><own><host> tYicdh
ends <gateway><zone> pSggji
ends <gateway><zone><client> ndggdf
ends <gateway><zone><zone> jeggid
ends <host> alXoek
ends <host><client> sYibfh
ends <host><client><gateway> nggfdc
ends <host><client><own> kggegf
ends <host><client><zone> hffgje
ends <host><far> odheha
ends <host><far><far> mffffd
ends <host><far><gateway> lggffd
ends <host><far><host> nggdfd
ends <host><far><own> hggfkc
ends <host><gateway> bccndp
ends <host><host> nickgY
ends <host><host><client> mdgegf
ends <host><host><far> mfgfed
ends <host><host><gateway> rdiecc
ends <host><host><outside> regced
ends <host><host><own> pfgeee
ends <host><host><zone> mageif
ends <host><outside> pjfkcX
ends <host><outside><far> ldgffg
ends <host><outside><gateway> qegcee
ends <host><outside><own> hegdmd
ends <host><own> rZhhga
ends <host><own><host> nehdhc
ends <host><own><public> pdgbfg
ends <host><public> pccmgZ
ends <host><public><own> uchfbb
ends <host><server> aqkbak
ends <host><server><far> nfgdef
ends <host><server><outside> mefffe
ends <host><zone> mlalda
ends <host><zone><client> kfffff
ends <host><zone><own> mahgkb
ends <outside> lSkhkg
ends <outside><client> oZeccq
ends <outside><client><far> bgghnd
ends <outside><client><own> dcgfpe
ends <outside><far> pceYeo
ends <outside><far><host> uZgffb
ends <outside><far><own> qffeed
ends <outside><gateway> ojmbbZ
ends <outside><host> pagjde
ends <outside><host><gateway> oefgfc
ends <outside><host><own> jaepcg
ends <outside><host><public> pfedcg
ends <outside><outside> bcmdeo
ends <outside><outside><host> ogagef
ends <outside><outside><own> kgghiY
ends <outside><own> ohdohS
ends <outside><own><gateway> kbgpeb
ends <outside><own><host> iceigi
ends <outside><own><outside> jlbice
ends <outside><own><server> pYbmff
ends <outside><zone> wcbakc
ends <outside><zone><far> jgfgge
ends <outside><zone><outside> egfgsY
ends <outside><zone><own> cgghpa
ends <outside><zone><public> chfcnh
ends <own> ikVkdj
ends <own><-<client> oZieff
ends <own><client> lefZne
ends <own><client><gateway> kfgfge
ends <own><client><outside> igefjf
ends <own><client><own> offfed
ends <own><far> xaibeZ
ends <own><gateway> jaehen
ends <own><host> Ygghfp
ends <own><host><client> mfgeef
ends <own><host><far> gcgglf
ends <own><host><outside> ffggpZ
ends <own><host><own> gWiitY
ends <own><outside> kkjhhT
ends <own><own> ibfejj
ends <own><own><client> kffgff
ends <own><own><own> lfgfdg
ends <own><public> aXhohl
ends <own><server> Ubf0ge
ends <own><zone> saaghf
ends <own><zone><host> rgcbge
ends <own><zone><outside> gudfZe
ends <own><zone><zone> peffed
ends <public> cndjeh
ends <public><host> ZZkugc
ends <public><own> gkangd
ends <server> cbbohl
ends <server><client><client> seffcc
ends <server><client><far> nffhdd
ends <server><client><zone> oddgeg
ends <server><gateway> jgffgf
ends <server><own> obcogZ
ends <zone> hiuWXh
ends <zone><client> pffgcd
ends <zone><client><client> lefgeg
ends <zone><client><far> fgehnb
ends <zone><client><gateway> pffgbf
ends <zone><client><host> pfgfdc
ends <zone><client><outside> jhfemZ
ends <zone><client><own> offgbe
ends <zone><client><server> mfggfc
ends <zone><client><zone> pfdhfb
ends <zone><far> kfeghf
ends <zone><far><gateway> lffgff
ends <zone><gateway> kYghnb
ends <zone><gateway><gateway> xVeehe
ends <zone><host> rYeefj
ends <zone><host><client> fghgoX
ends <zone><host><gateway> rfgfiW
ends <zone><host><host> nbfdei
ends <zone><host><own> kedehi
ends <zone><host><public> landfe
ends <zone><host><server> gregea
ends <zone><host><zone> gfggsV
ends <zone><outside> pbcchj
ends <zone><outside><- hdfgdm
ends <zone><outside><client> jffgkb
ends <zone><outside><gateway> lfgeff
ends <zone><outside><own> kafgap
ends <zone><outside><zone> defgod
ends <zone><own> nnbebe
ends <zone><own><client> lgggee
ends <zone><own><gateway> qcgeee
ends <zone><own><host> iigZjh
ends <zone><own><outside> liffgb
ends <zone><own><server> nffged
ends <zone><own><zone> cleeme
ends <zone><public><own> qZfgeg
ends <zone><server><host> lfffge
ends <zone><server><own> jffggf
ends <zone><zone> rdgeed
ends <zone><zone><client> jfffhe
ends <zone><zone><far> hgegoY
ends <zone><zone><gateway> neefhc
ends <zone><zone><host> pWeghh
ends <zone><zone><outside> pZegie
ends <zone><zone><own> gkcgqX
ends <zone><zone><public> kgegeg
ends <zone><zone><zone> cjefpc
ends mefnbc
ends up ldemcd
english ? gfgdaq
english heheap
english please ggfgao
enough cedlqZ
enough for chhfqa
enters mgfgbg
entries gefkgf
entry dXdrgj
enumerate diikec
enumerate every Voleeh
enumerate the ejihee
erp bZfdgv
errno <n> kfffgf
errno lffffe
error : nffffd
error <n> negeff
error lgffgd
error number lefegf
esmtp lfggfe
establish an leeggg
establish lhfdff
established -j gggfek
established cggfii
established rule cgggpc
established src mffffe
established 那 fgfgjf
eth <n> eegfdo
eth eegfdo
even cross qeidec
even eocgdh
even get safgfc
even let ndgefg
even see qeggcd
even touch qefbge
evening $ acggkm
evening abhdjq
ever get gffbrd
ever oegeaj
ever since deggfn
every cnglbd
every dnat cedsgd
every minute jdgfdk
every network fnfcgf
every night qcfdeh
every port ladrgZ
every service anliea
every source bnhbhg
every time kgeffg
every zone cugZgd
everybody in kfgfff
everybody rocYYh
everyone aufbdh
everyone who cnhffe
everything ddpldc
everything that Ztigdc
everything we gSlngj
evidence jieggd
evidence pack kdfhff
exactly $ gefeij
exactly ? ahfico
exactly dpfebi
exactly is ejffbm
example , pZihde
example : kgffff
example <far> jgggge
example <own> mggggb
example com hebghl
example ieffdl
example net jgggge
example org mggfdf
examples ebhaeu
exim geiail
expect lfgadk
expected ? pcgfde
expected sbgede
expected to naeghg
expire ? ecgego
expire dchefo
expires cfedfq
explain -a dfgear
explain : gfffXr
explain ? kgfgfe
explain it fggdZs
explain jegeYp
explain l gegfel
explain like fggfcm
explain line ahgfcq
explain me jghcbk
explain please lffedj
explain pls igfecl
explain the ifgfcj
explain this hgffcl
explain to gfgecm
explain why kehgfe
explain 一 hegdaq
export dghbfn
exporter qaffff
expose cmlkac
expose to cRoufe
exposed ipkjaT
exposed on Vufjga
exposed to ngngZa
exposes aZlqdg
exposure Zleiej
exposure check ejgfhf
exposure of bjcjek
eyes gffdfn
fa <n> jggfff
fa jggfff
fail djZajp
failed : leffff
failed mfgffe
failed to kgfffe
failing pfggdb
fails ncfcek
false odfbgh
far as mkibeb
far okYhcf
fate ufcZlZ
fault ? qdgfdd
fault qdgfdd
fd lgegff
feels dfgfgl
fetch jbgggi
fetch mail hceggl
fetch updates kffgff
fetches jffggf
file , dgfdof
file bcjfgm
file does hheZmh
filter : kgfgja
filter ghgemc
filtered qddedg
finally acgoqY
finance hfffek
find hegmfc
find its jgfgff
finding <n> kigdef
finding pdecbk
fine $ qdeefe
fine , mgffgc
fine <outside> meggde
fine ? pdbhff
fine ncfghd
fine on kggggd
fine with mgggcf
firewall ? oieefc
firewall ildidd
firmware nfgeed
first day efhhej
first kfgdbl
first time fggfao
five $ ffhfbo
five gdchbr
fix Zddd2a
flags jgggdg
flags syn jgggdg
flip forward ggfdnd
flip gffeme
flip the fgffle
flipping gegfme
flipping the ggggje
floor legabn
flow nfgdZk
folder diZodi
folks iefkch
follow fkffei
for $ fgfbYv
for , gfeeem
for : hhfdWt
for <client> objiiW
for <far> qYhlea
for <host> icilde
for <n> ihfkZg
for <outside> oieYjd
for <own> hccojd
for <service> laemib
for <zone> lccamj
for ? ggfbWu
for a sdfcai
for deejkg
for each hmfagg
for every hmfcge
for her jbffdm
for him mfgffd
for it obnZee
for me Xlhfco
for our bbckgq
for people lbedki
for port cghehl
for snat gegfke
for somebody lfkYfh
for someone pchZbm
for tcp gfgdkf
for that kcejdi
for them leifef
for this igemfa
for tonight dgghsX
for us kcfdle
for what lYbect
for which epfcff
for whom doccle
forever lfgfge
form indcge
fortigate feeebs
fortigate in efgeeo
forward $ jgeigd
forward , jeffje
forward -i efffkh
forward -s dgffkh
forward <n> cffdmj
forward ? gggfjf
forward aZenqf
forward drop pgfXWr
forward for abgncn
forward gets ffgfkf
forward in gabsgg
forward is fgfdmg
forward it rigcbc
forward last hdgfcn
forward on dahpgf
forward packet jgggfg
forward policy jggekc
forward rule egffnc
forward that lgfeff
forward to bZdong
forward verdict jggefg
forward were bgggtZ
forward 到 jadsce
forward 最 ehffjg
forward 的 igfkbg
forward 里 ieegke
forward 默 fgggkd
forward's gefgmd
forward's policy fgffle
forwarded $ rZckfc
forwarded , gcdohf
forwarded ? emepba
forwarded anywhere iifjec
forwarded by hfdhhh
forwarded khctcX
forwarded me mfgdfg
forwarded or nhgcgc
forwarded to mfcnea
forwarding hcemjc
forwardings ifetaa
forwards $ gcergb
forwards bVlwhb
forwards in dZnkhe
forwards on gecogd
forwards pls hefjge
forwards point fffkgf
found hgffdk
found in ggffao
found this hffeek
foxmail jfgggf
foxmail 报 jfgfgf
foxmail 提 jfggff
foxmail 收 ogggdc
free nggffc
friday $ agfjen
friday , cfedph
friday ? gdggdm
friday aefenk
from : kfggff
from <client> pdggga
from <far> xcgbfZ
from <gateway> sZhgec
from <host> wfgXce
from <n> zaZgga
from <outside> edlkfd
from <own> hdhegj
from <service> iZljeg
from <zone> lckcjc
from a eYhpei
from an mjgZge
from anywhere fmccfj
from drop fgffkf
from his lffffe
from hitting kdggie
from ighahi
from it vbgcdc
from its lgggfc
from line dgfglf
from our mgdffg
from some ogfcfe
from talking oehdcf
from the kggedg
from their jbffhk
from there mTieeq
from unknown mgggec
from where U1aifd
from which bwechb
front qZgcfi
full iZlcem
full list dikjfb
full of mggged
further rhgdZf
fw <n> gdgffk
fw config gZgfgo
fw ijgZek
fw rules fbgffo
fwd drop igfefj
fwd gcgleh
fwd in jgggff
g jdjehe
gateway $ ehfmee
gateway ? jififc
gateway config cggfgl
gateway keelbg
gateway rules bfgeer
gateways <n> edhddp
gateways jcgddn
gave me kgfela
gave nffelZ
get <n> mggggb
get <service> hmdcpX
get a ndfdma
get an kheege
get anywhere xefWdf
get at gllcec
get flidgd
get forwarded lgcoeZ
get in njaZdm
get into ipcZgg
get its kfegff
get nothing kgffeg
get out hedejj
get the tafabk
get there iffcgk
get through khdeje
get thru pcgbgf
get to dklfbh
gets a khfege
gets alcinc
gets connection lfggdg
gets in nmfcdb
gets nothing nbgfff
gets out llfeaf
gets there elhdgg
gets through gqhcce
gets to dohddg
getting njdffb
git pdfjZf
git push offecf
github com fdhfco
github gdhfbo
give efmlea
give me dfnmbc
given hdihhd
given that nggcYm
given the jgeemb
gives ? lfffgf
gives ofgfdf
gmail <service> jgggge
gmail jgggge
go $ jhihXi
go ? XXjvgg
go obfhfe
go out mdeghf
go through ohggeY
go thru kfeggg
go to mccgle
goes $ hgffmb
goes ? nfdfeg
goes away bgfgoe
goes in ZgffyW
goes out phehbd
goes pUghpZ
goes thru egfgld
goes to achhre
going by pfgffa
going fZdikk
going on kgfeff
going out nehhae
going through chbdgq
going to mdgdlc
going via meffff
gone , agheof
gone ZffgwY
good ? offehc
good afternoon jeljbc
good for hgdbat
good mZgcgl
good morning lcfdfk
google com jgggge
google lgggfd
got a kifdhe
got exposed Zfkigh
got ihjicc
got this megfgd
green dehdep
grep kfggfe
growing mZgegj
guess qdhdhb
guest hbdcfs
guest wifi dcedgt
guests gdkefj
guide idepdc
guy lcahbo
guy on kgefdi
guys lheiec
gw $ kdlgcd
gw , kccojZ
gw : sZffdg
gw <n> cdedby
gw ? hcjjdg
gw edfffn
gw line haicjk
gw pass kggfeg
gw rules fghedm
gw 的 jahegk
gw 第 ffgfUv
h ofgfhZ
had heegmc
had no Zfeitb
hairpin ? oaebco
hairpin nat mdhfbi
hairpin oegbjd
hairpin or ngffde
half jgfegg
hand ehkhiZ
handed lcYoeg
handover gcffem
hands jchdel
handshake hkfffe
hang ndghfb
hanging Yanndi
hangs $ kgffge
hangs , meffge
hangs for mggedg
hangs ocemcc
hangs on idfkff
hapens sdfcdf
happen kgeffg
happens if gfffrZ
happens pdhZlc
happens to ocfYlg
hardening bggcre
has <outside> rcdcfh
has <own> lffgfe
has a mgfffd
has access dogdfg
has been fcfikg
has ingYhe
has it fkgdkc
has line gfggcl
has no hkfebj
has the gdfeep
has to kigcdh
have <outside> xmaZgW
have a bgckdp
have access Yipdgh
have any nZhqba
have anything aderie
have been iYlgfi
have dijiee
have exposed iWilgg
have no ocdhff
have the hafhij
have to iihejZ
have we ZYpqdf
having hpaZZp
he can ydbegY
he get ndffeg
he is lgggde
he phgbce
he wants fkfehf
health check ndfeff
health ndfeff
healthcheck ofegce
healthy ? lffffe
healthy nffefd
hell nahecl
hello , oceeif
hello jZgfij
hello team ecklge
help $ qcedal
help laebkk
helpdesk nghcch
her ? lgegff
her qZhedh
here $ hcljee
here , ghfidg
here : kcdbhn
here ? jhdkga
here iggicg
here what fggeZr
hey , qegbeg
hey bot feeifj
hey lkfZei
hi , offeef
hi all mcggdg
hi mafgek
hi team pgfeed
hides adgsdh
him $ hcecin
him ? mgffgd
him in mggfgc
him mcfbem
hire dgfkck
his offffd
hit <host> kjeegd
hit <own> mjfciZ
hit <service> klfbhc
hit <zone> dkchmb
hit line gfggfj
hit merge Ygfeeu
hit nnibaa
hit port fjgfff
hit tcp flgcgg
hit the ligcef
hits lfhbei
hitting <own> fhgenb
hitting negZld
hold iddkfg
home to lfggee
home xYhddc
hook tefeZf
hop qgffaf
hope kcdldh
host $ fgYphg
host , fhlicc
host <client> gcmZod
host <host> ogdhfc
host <own> odgege
host ? mqefdX
host and gldfgf
host in ocdhdg
host on lcckfg
host out ochagh
host rbhidb
hostname -i kgfgef
hostname kgfgef
hosts in tbhcfd
hosts on odgake
hosts rjfidU
hours qehgbc
how come ljgccf
how do efgcfo
how does ubehcd
how kdcZer
how many cfiefm
how much adfges
how should degegn
human gffmbh
human words gfembh
hypothetically , cegerc
hypothetically fgecnf
i <service> ncgjcf
i add cgggrZ
i am fdggjh
i append gfghma
i approve ocfaih
i ask jfebgm
i be jffgfg
i believe jeelfc
i call idgffj
i can fainci
i can't pfeeed
i checked jfffgg
i delete eehgqZ
i do ibgkei
i don't kdfcgk
i drive edeffo
i drop dhghqX
i e miifcc
i even jgdVgr
i get pcghce
i got lfebbo
i have ghglga
i hit cdgect
i hope nfddfi
i inherited dclieh
i know njfebe
i land obflgY
i lock Wgggrg
i looking jfffff
i mean jjejeb
i merge ffgffj
i moved nefffe
i need bmjfcg
i only rcfYdl
i paste Zfefoi
i phrase ffggfj
i ping offgec
i put ekeele
i read kkdaYq
i remove ggeera
i right tffddb
i run peddid
i see ngghbd
i send nffffd
i should gcfmgf
i sit mfkbcg
i still geghkd
i strip cfedqf
i supposed hdegdo
i swap Ylfeof
i take bgggqb
i tell jffefh
i think dedojc
i thought gdfhcn
i took gggglc
i use iceegm
i want ilfbma
i was qgeYbl
i would mfhcid
i'd kfgdhg
i'd rather ldgfeg
i'm <outside> qffccg
i'm a Zfkjfj
i'm at iflcfg
i'm five gggeej
i'm jceigg
i'm new hggddm
i'm on oeffdf
i'm sitting pffbeg
i'm the lbgfgh
i've jgggge
icmp echo tbffed
icmp pcgddh
icmp seq jgggef
id a jfgfff
idea $ ambedq
idea ? uaghcb
idea akfcjk
idea what hgefcm
ideas ? oaggff
ideas oaggff
if <zone> rcdedh
if a pldcbe
if any djgegh
if fhcfrb
if forward ahhfpd
if i fbgkna
if i'm qcfffd
if input fefglf
if ip efffme
if it uafaak
if line eggipY
if our qefZid
if so gghmea
if some mcfkga
if somebody hecloZ
if someone hbfepe
if that lghcge
if the gfffpb
if they mgggag
if this iffeqX
if we affgnh
if you kdgjbi
if 我 cgggme
iif <outside> jgggff
iif jgggbj
im five ffgfdl
im ndffeg
impact ? afhcrf
impact cfhYzY
impact on efhgmc
in $ piebde
in , jfggka
in -a fgggkd
in <n> ffgdhl
in <outside> tYggga
in <zone> qdhfdc
in ? lheemY
in a flibeg
in an eehcgl
in behaviour feghlc
in between rffegZ
in english jcgfbn
in for jmfZdh
in forward igffje
in from cclmbi
in human gffmbh
in ip kggfff
in it ccffkk
in its ofgecf
in l jgggge
in line egedeo
in mail fhfeem
in my mcfjdf
in on nfdgia
in our fdfcqf
in outlook pefgfb
in over kdeemd
in place ehfcrb
in plain eggeao
in the hdgkdh
in their lehafj
in there dlfcfl
in to aibnhi
in words hefdar
in writing lkcegd
inbound <service> pdfXjh
inbound iZelig
inbound mail cefcph
inc <n> jghgbh
inc jghgbh
incident mgddbk
incoming <server> kffgff
incoming jffgff
infra fdfddr
infra fw fdhgel
infra gateway bggeep
inherited ecmjbi
inherited this ecmjbi
initiate poeYce
initiated by kffffg
initiated kffffg
inner eagoie
inner router ogfdgc
input -i eeffkh
input -p efefik
input -s fghgZo
input fffare
input policy edfgqc
input to Xfggsf
input 默 agggof
insert efggnc
inside address ndffeg
inside hfojba
insists qjeYff
instead jahdqa
instead of jbhdpb
insurance dpckfc
interface feffik
intern Xffhho
internal address ochehc
internal ip ieekff
internal machine ldeiff
internal nWhnde
internal server edgmid
into <client> rcghea
into <gateway> glffmX
into <host> qegcfd
into <own> ngecgg
into <zone> kngcdc
into oldadf
into the nnfbgY
invalid hfgcbp
inventory Zciugc
inventory of cbiqhe
involved kfgfff
ip $ mchecj
ip , ucfgac
ip <client> lfgffe
ip <far> kggffe
ip <host> kfffff
ip <own> mffffd
ip ? gcdbdv
ip does oegeee
ip forward aggeva
ip is jffgeg
ip kfagpa
ip 上 cchsfc
ip 是 lfgffe
iptables -a fefemf
iptables <n> idgdfl
iptables Ydfgnn
ipv <n> kffemZ
ipv kffemZ
is $ mhdhde
is : gffeme
is <client> mbdkeg
is <far> pcgigZ
is <gateway> vbgZfe
is <host> ilYmfc
is <n> ikdlgZ
is <own> wdbfgY
is <service> mtedeV
is <zone> nbjbcl
is ? vafZgf
is a reedai
is able eqmXhZ
is accept iddgle
is accessible fodfgd
is anybody aufddh
is anyone emedif
is anything kfdlgb
is asking dqbfeh
is at ngfffb
is behind behoge
is being hcglff
is blocked riedbd
is dead pfffcd
is drop ohefdd
is exposed lmdgdb
is fbgmdj
is fine qefefc
is for hgfgdi
is forwarded dbgrge
is from kffgff
is full mgfged
is going fcgnic
is gone chchqc
is he scegdd
is in gkfeid
is it kafden
is line fdfdfq
is mail lgfgfd
is meant sdiceZ
is not qihZgb
is ok wachfZ
is on pfgaal
is our hXnefk
is port jvTgcg
is possible olfbec
is published cbetbi
is reachable djpZfg
is refused ngfbgf
is removed gheeqa
is responsible lfffff
is right gegkib
is sending jfggfg
is set dgfglg
is sitting kibkgZ
is slow fffeeo
is somebody bemghg
is stuck nfgefc
is supposed jgfggf
is tcp YYhwie
is that ggcnfd
is the meaXft
is there jnenZZ
is this meddek
is to fdgemf
is traffic oehefc
is udp mfffgd
is up kgfffe
is waiting Xefgqh
is what rdfdfe
is wrong kgfegf
is yelling fhffcm
isn't teecee
isnt uacibe
iso cmkieb
isolated from pddfhd
isolated rdegec
isp nehgaf
issue qfebgd
it $ lfgfXm
it , jkhgcc
it ? hbfogd
it allowed odffee
it answer widcZc
it at dkefek
it back efgdfm
it be nckadi
it bkejei
it break gdfdjk
it by hjclgb
it can't lefffg
it comes hchned
it connect mefeeg
it connects ofgWkg
it correct mehege
it die lchlbe
it do hgfagl
it does kbgajk
it doesn't jefefj
it end ogehae
it even oefXgk
it fine tehcbd
it for dfolYf
it from lffebk
it get uaefag
it gets mfggfc
it go lcggdi
it goes kkcZke
it hangs offafh
it has jegdkf
it in dehkbk
it is ldfief
it land aicscg
it leave pghXeh
it make kfhdic
it matter fehbmh
it mean jdgcTx
it means fggfcm
it never nfgffc
it normal qefdgd
it not qahegd
it on pkgcYf
it only hYcnlf
it open hdeRor
it opens kdeefj
it or mffifa
it out ngggaf
it pass nghced
it permitted lgfege
it possible qegffa
it reachable agfcfs
it says jhhbdj
it should kfgfgf
it stands oidebf
it talks mehehc
it tell pffcfd
it that ncgjbf
it the hdfZfq
it there egfebq
it to jlfccg
it true cspYgX
it us sdhbfc
it uses qbfdeh
it wants ifehZo
it was kegfdi
it work jpbYcm
it worked lbgefj
it works nffgfd
it would jecinb
it's broken fdgdgo
it's fine jgggge
it's for dqadcn
it's nYhedl
it's the negffd
item <n> iqcfdc
item iqcfdc
its -i dgfgke
its <host> odgemY
its <n> mgfffd
its <service> kgfgef
its internal nfedgf
its lchfie
its neighbours dgefbr
its own rfgdec
its private figlce
its scans lgfffe
its updates oghded
its way kfffff
itself $ hndcff
itself , uXiddf
itself -> pdggfb
itself : nbeheg
itself ? homYdb
itself able 1WekdW
itself be dpchfe
itself from qbgfgc
itself get vUgiiY
itself imiYfe
itself open 1ShXhf
itself reach vbgehX
itself resolve kffgge
itself talk schhgX
itself to pZggge
jenkins eceegq
job naheie
job on qggedb
jobs sgefda
joined kcghge
jump eYcght
junior ebgfhn
junk dcieep
just fine lffgfe
just got fedffp
just hangs meffge
just hjfbig
just open fdfffm
just sits jegggg
just spins offfdd
k mdhbdk
keep hjfhia
keeps tcfcef
kept pehedc
kill Ynefpa
kim lffffd
kind idgddn
kind of gffffk
kind regards kdfggf
kindly confirm ndgfeg
kindly eajicn
kindly tell mdcggg
kinds gffegl
kinds of gffegl
know $ hjebgj
know , gkgggd
know from credgf
know if scfeah
know jdiiZj
know whether qffaff
know which amgkhb
known dbgrgd
knows kddlbh
l <n> dehXmm
l eehYll
l google jgggge
lab ndggcg
label leefdi
label printer kfefej
lady ieeefl
lan <zone> mcfggf
lan mgfgga
land $ Yakohh
land ? pjfiaZ
land hcasfd
land on jgbpiX
lands lfdpac
lands on kfdqbb
language gggfXq
laptop , rfcdef
laptop <client> ubeffc
laptop at lfegge
laptop in seccfe
laptop is kggdgf
laptop on kdhghe
laptop rckgXe
laptops lfhhgb
last friday fcggdo
last hahecr
last month ffgffk
last night eegefn
last nite hbehgl
last thursday gfgfdl
last tuesday fcgffn
last week fbihcm
latter qfbgfd
lead Vgcqfm
leave ? lgfffe
leave the gfggjd
leave ughbeY
leaves ldgefh
left ildXXu
leg <gateway> jifhcf
leg lhfggb
length <n> kfgffe
length kfgffe
let <client> kghfnV
let <zone> jeggqW
let him lggffd
let in ikgdee
let it tggffX
let me qefbff
let odgehc
let out lggfdf
let that pffbeg
let the iggfid
let them mgfeef
let through mbgdfj
let's fgfgke
let's say fgfgke
lets <zone> sbhcfe
lets it pbfgef
lets qjdgcZ
letting lcdefj
lgtm dehcau
licence lgffeg
like i'm gggfbm
like im degedp
like jfZgki
like that pfgefc
like the dggghi
like to gfehlc
limit <n> fgggfj
limit fgggfj
limit limit fgggfj
line $ dhhegj
line , ffghke
line <n> Wdgbqp
line Wcgbsn
lines <n> bZheri
lines bZherj
link ifgcfj
lip <host> kgfgge
lip kgfgge
list $ ejihfd
list Zmioea
list all dedohf
list every glZlgc
list everyone drfZhf
list everything dlgied
list of dhjlcf
list pls gdmgfe
list port iZfrhb
list the enfeff
list them emcfhg
list 给 fiekff
listener iofedc
listens lfegff
listens on lfegff
live sdhabh
lives kehffe
lives on lehffe
ln <n> gdgffl
ln gdgffl
load for mihcga
load sbbUin
loads ilfchd
local ggdcgm
locally waiace
lock ceggmg
lock myself egggjg
lock ourselves aegfqf
locked fkecii
locked out fkecii
log , kgfgge
log in kibdfj
log kffefh
log log fgggfj
log prefix fgggfj
logged in tbhbgc
logged tbhbgb
login : kgfgge
login gffffj
logins uZffed
logs nffdff
logs to mgfgfd
lol $ afdpdk
lol acdmgo
long kggged
longer ocgbkd
look $ efgfgk
look at gggeek
look before geffgk
look fghebn
looked ihefck
looking at jfffff
looking jfffff
looks ebgdbv
lookups xdhhWb
loop pdeedg
loopback uYjagd
lose <far> cgfgle
lose <service> gigcnb
lose ? gfffld
lose fffcpd
loses dbgfua
loses its ffgdmf
loses what hfggld
losing fehfcn
loss mggdge
lost kggfff
lot wfciaa
lunch ggggdj
machine $ ccfnhh
machine , lgfhec
machine ? dfbnjf
machine behind fobhhd
machine in feneef
machine is sYegic
machine jdened
machine sits Uehthf
machines in ngZghf
machines nWiqdb
made iYekhi
mail , lgggfc
mail address ndgegf
mail client qefffb
mail example gdbhgn
mail from cbefml
mail gw neefff
mail is jfgefh
mail over qageff
mail queue aegegq
mail server nggdfe
mail through fggcgl
mail via kggffd
mailbox jagads
maillog : jggfff
maillog kggfee
maillog on lggfgd
mails qebcfi
maintenance dghfhj
maintenance window cfgfik
make any efidlf
make it vghaZd
make jYkhoZ
makes ikfdeg
manage jdefdm
manage to idefdn
manager mfceei
many cfigfl
many hits gfggej
many messages dggggk
many packets ffgffk
many thanks jfeige
mapped rndicS
mar <n> jgggge
mar jgggge
mark <n> jggfff
mark jggfff
martian mffffd
martian source mffgfd
masquerade $ gffeme
masquerade , deffhl
masquerade <- gggfbl
masquerade Vffeuh
masquerade do ghedar
masquerade for geffkh
masquerade in feecin
masquerade line fhgfnb
masquerade on Zffhrd
masquerade rule hdgdhk
masquerade would ggggqW
masquerade 删 ffggob
masquerade 去 fidgmc
masquerade 这 hggddl
masquerade 那 fhggkd
masqueraded ughYdd
master <client> kffgge
master kffgge
match $ nfdebk
match ledefj
match since gggefj
matches gfgdhk
matrix eqecge
matter hnfYlb
matters uegdbc
max hbcegq
may i kdfige
may lqdadd
may open klgdga
may reach fmgfia
me $ jggbdl
me , fiegdk
me -a difZlk
me : jfgkce
me ? oflYcg
me a phaaek
me all igerba
me ehhkee
me every hhejff
me everything bnhide
me for lkffZf
me if ubfcef
me in hgfdgj
me like effefm
me please mcgkde
me pls mffdff
me tcp kgfegf
me that jelhgZ
me the idijia
me this hhffZn
me through mffebj
me what Zehlfl
me whether nfgeef
me which blelef
me why jggfgf
mean $ gmfgde
mean , ncecfk
mean ? peeedf
mean iieiZi
mean the lcekfe
meaning ? gggfdl
meaning hgefYq
means efegcp
meant gjdkbh
meant to gjdkbh
meeting jddegl
merge $ gefffl
merge ? ffgffk
merge eegelh
merge it efeefn
message ncgddj
messages are igfdgk
messages ieffel
midnight $ ffgffj
midnight ? gffgek
midnight gfggfj
migration eedlgi
milliseconds $ offfed
milliseconds ofgfed
min -j fgggfj
min ffffki
mind qceggd
minute kdgffi
minutes oefcgf
mirror nffgfb
missing lhfeka
moment ? idcgcq
moment bgeidn
monday $ jfgecl
monday , bkebds
monday and ngfeee
monday iheibj
monitor jfffff
monitoring host egdgkg
monitoring mffffe
monitoring probe mfgfdg
month ffgffk
more dmdkia
morning $ ggfeel
morning , kefcfk
morning all icfdfn
morning nagbfm
morning the kggggd
most edffdp
mount pfgffa
mounted pggfZg
move kagdod
move line hdhdle
move the agggoe
moved desks jgffgf
moved jdgekf
moved the ohggcb
moved to mfgggb
moving dcfetd
moving line hdhdnd
moving the ighela
ms : jgfgff
mss <n> jggfgf
mss jgggdg
mss to gfgffj
much ebddlo
must authentication qegcfd
must authentication' lefgff
must tdfbfc
mx <far> lffgfd
mx <n> lggggc
mx example kgfgge
mx kafZes
mx of gfccct
mx record gdefgm
mx 记 ddffgp
my box qgecgd
my colleague lfffef
my desk ncmeeb
my jdgiYl
my laptop qcfgec
my mail qegggZ
my manager necegh
my pc ngfdge
my phone ndfgge
my report eiekgf
myself fefhle
myself out fefhlf
n $ jjfefe
n djemed
name $ ibefcq
name Ymidfl
names at legfge
names oefgah
nas fegfgk
nat $ hfggci
nat , jffiee
nat -a gggdZq
nat -i gegeem
nat ? pgffdc
nat for fghgam
nat ibbjhj
nat prerouting jgggge
nat table kdeYau
nated inhcgZ
natted jagqfa
natted to Zagtie
nc : ocfefg
nc ljhgad
nc vz lkhfad
need <service> nggedd
need a icajlg
need an eiVrgf
need eliiaf
need it egojcb
need one qdcfgd
need the ghgmZh
need this gleehd
need to dldjgf
needed mbdYuc
needful dbmehj
needs <service> kfffff
needs ochefe
needs to nfgdfd
neighbours dgefbr
net : kggffe
net <far> lgfggd
net <n> pcgebj
net gateways ffieap
net ifgdke
net ipv cggeof
netops edge gdgddp
netops gdgfen
netops gw gegffk
nets esfffa
network , jmecgd
network ? khhfee
network hmdeeg
network that fnfcgf
networks are focdhf
networks awdbhd
networks can bngfge
networks get dpeche
networks have bqffhc
networks is eofdhd
never an ogfffb
never get kcgggf
never gets qegede
never kfgicg
never seen hgeeek
new -j ffggej
new egcfgn
new here gbgber
new hire dgfkck
new in kgfdgh
new on edeigl
new tcp seffea
newly hegdra
next hechlf
next hop qhfeZf
next to dgcknb
nft monitor jfgfff
nginx on ngfdgd
nginx tffaga
ni <zone> jgggff
ni jgggff
night $ gZhcgq
night , kegfgf
night : jgggge
night ? dfffgm
night dbgggo
nightly nffefd
nite hbehgl
nmap mefffe
no $ mcoaia
no , lfdehh
no -i gfffZp
no : iijdfd
no <n> hicfhh
no <outside> ldeeke
no ? rfchcc
no answer lefgge
no auth jgfggf
no dnat kggfef
no go qgcXhi
no idea igefcm
no iinZZj
no longer dffgme
no mail degder
no matter iofbgc
no nat mfgffd
no reply mfffgc
no route ncgegf
no syn lfffge
no trouble sZgiga
no vpn lffgge
nobody hndhfb
nobody in lngbdc
nobody on enboeZ
noc jegecl
node <client> kgffge
node exporter rZfgff
node lffgfe
non cfjjci
non technical bfkjcj
none hbgleg
none of teeced
noon $ ejhifd
noon fhfffj
normal ? meefgg
normal mefege
not $ kagmgc
not ? rYgcfj
not a hffldg
not able rceghb
not be sahefd
not connect jggfff
not from uZefef
not jhaifg
not open rhciYc
not reachable obeghe
not send oggggX
not the pggbfd
not via kggfff
not work qYgbdm
not working ceheep
note kffefh
nothing , pbffbk
nothing comes iegeej
nothing else befjlf
nothing ever jggggd
nothing from qegcfd
nothing in mdgfdh
nothing on obffgf
nothing sddhgZ
notice fffepc
nov <n> jggfff
nov jggfff
now $ eclhgg
now , hcedim
now : lggggc
now ? gbejgl
now iYfffq
number : lefegf
number jeedfl
o mcgfnX
of <client> wgebad
of <far> tYiajc
of <gateway> maedmg
of <host> ihemiW
of <n> ffgdoe
of <outside> lpdgab
of <own> mgclYh
of <public> gdfkfg
of <service> gogcib
of <zone> qaceif
of Xhjhkg
of a pgebak
of adding ghhdkd
of all eeqded
of an kgffjb
of changing YhfhtZ
of course ncdecm
of dnats hXhrhc
of drop Zgggqd
of dropping ffffjf
of every eicnee
of everything cgojbe
of flipping gegfme
of forward egffnc
of input eechmg
of ipv kffgff
of it ikbkZi
of its cXbreo
of line hhdchk
of lines effgkg
of mail fdibdr
of moving gdffqb
of my ehdkgf
of our clhhdg
of ours kbjldc
of port hlXkgf
of questions fffffk
of removing gfffnb
of setting dggfob
of sources gmeegf
of stuff gffefl
of swapping fegfkg
of that mffbgg
of the ihkhea
of them eejgcl
of these scagdh
of things gfffgk
of us aliife
off <client> nefggc
off <outside> hfdgjg
off from kefejf
off line Zgggqd
off nhgbjZ
off the afffpg
offered mbaphb
office jgfffg
officer laebeq
oif <zone> jggffg
oif jgggfg
ok ? rdbegf
ok lheZhi
ok or oedfff
ok so nfgffc
ok then ggggpX
ok with lfcecl
ok 吗 meefjc
old gaejij
old runbook gfhdfk
on $ pkdadf
on <client> sedded
on <far> vbfgca
on <gateway> llgZdg
on <host> kebgdm
on <n> rhedga
on <outside> oefjeZ
on <own> jeemkY
on <public> gekglZ
on <service> lqgdhS
on <zone> pjhfdX
on ? rZckgd
on a qddfdg
on any dshcec
on anything fkeigd
on call iXgdds
on dev mffgfd
on earth lkggae
on friday gYgegp
on github ffgffj
on here kfeemb
on it oegdfe
on its ndgedg
on line egfdfn
on mail kbkigZ
on monday hkgcei
on my ogfebg
on our gljgcb
on port fgdahq
on prot mefgge
on saturday gchfji
on tcp loehdX
on that negbdj
on the dkclYn
on this abmpgb
on thursday iddglf
on top cgegoe
on udp mbcpbf
on what dbdoek
on whatever fkgggd
on which ilXned
oncall lbgdem
once edekob
once i ocffja
once the cggbsd
one $ hbiidk
one , ejefbn
one : tafcjb
one ? sZfZel
one actually gggecm
one before rgiVgf
one do ggggck
one doing igfdfj
one for jffddk
one in kgffeg
one neafcl
one of ljdccj
one sentence hbhkfg
ones ajmehe
only $ tceded
only , kfgeci
only ever oeeeak
only fmchdh
only syns ngfffc
only the rYdjgd
only this jgggff
onto <host> jdefmd
onto mafmha
open $ qjhhXa
open , qceafk
open <far> pfeefe
open <host> odagkd
open <n> bfeXop
open <own> offgga
open <service> ngfZej
open ? ukdiYX
open a qjZged
open an jkeeef
open clgfhf
open connections raifga
open for skeZeb
open from iamndb
open or rafeff
open port Wimabu
open tcp fkedfi
open the obdlga
open to iskkWV
open up ffhfke
opened <own> pfgfeb
opened by lgheee
opened jhbidj
opening <own> kffcig
opening kefdif
opens <n> ofdged
opens <own> mfhaej
opens <service> sehXff
opens fine ndgfff
opens regZff
opens up gggdnc
openssl kcgcgk
openssl s mfffgd
operation pfffec
ops kcffgi
options jggfgf
options mss jggfgf
or <gateway> mdgfff
or <host> ofgdcg
or a hrZdgf
or am hggchi
or are ogggfa
or can iodkdZ
or closed pdefff
or did kkblgY
or do ichdlf
or does lXgljd
or drop kffggf
or dropped nffeee
or fifgej
or is eafllf
or just hobZdn
or no lYneib
or not pZfegh
or on gjfkce
or only nncZhc
or shut oaehff
or the nggecf
or theirs kgffff
or what sceYfj
order gefflg
org lgggcf
other hgbhgi
others higbjf
ought oeggce
ought to peggcd
our <gateway> pfffec
our <host> jfpjgS
our <outside> kkechc
our <server> fcolfa
our <service> kXkWgq
our bhkedl
our box nfhcgd
our monitoring mffgdf
our mx ekaleh
our networks fkffgf
our own sebgec
our partner pffgdc
our public tWjcfe
our published hXoekf
our rules tafgcf
our services bYiqgh
our side nakgfc
ours ? ofgZhf
ours hdhmde
ours or kgffff
ourselves aegfpf
ourselves out aegfqf
out $ mbgegg
out , jegbfl
out <n> oegged
out <outside> jgggff
out <zone> jgggff
out ? kbhejf
out after ofgfed
out at qfffec
out curl jgfgff
out for lgfjeb
out from mcdhje
out is lfgege
out line Ufhitd
out neebje
out of hkedlb
out on dmfgfg
out ours jffgff
out src mfffge
out the daffml
out there ocpgdX
out to mgZZkk
out 这 jffgfg
out' jegfgg
outbound , jggfff
outbound <n> offfdd
outbound <service> tdiYhb
outbound ? kbfdfl
outbound delivery odgefe
outbound to ogggea
outbound xYecic
outgoing <server> lggfee
outgoing <service> kegeje
outgoing lefekb
outgoing mail ufdgac
outlook cannot lfffff
outlook error ncggef
outlook in nffgde
outlook is jfgggf
outlook jefffh
outlook just jefggf
outlook on nbggge
outlook there jggfff
outlook 报 kffggf
output idfdra
outside uhfadb
over <n> uafdbh
over <public> nffcff
over <service> phgdhZ
over hjccfk
over plain vggbac
over to oefeef
over udp cogZmd
own <service> emefla
own glgadk
own shell oehefc
p <n> pcgdeh
p pcgdeh
pack ldfhff
packages from mgffef
packages ngffed
packet $ refccf
packet ? nffcbk
packet for ohfeag
packet from qgedfb
packet jffkdf
packet loss jgffgf
packets ? hffeel
packets hit feffdn
packets iiidYm
packets to kfgeff
pacs kefffi
page $ ndaici
page oeedbk
paged gffegk
pair ggfffk
part leffff
part of leffff
parties hodcge
partner example jgggge
partner mcdafo
partner's mgfffd
pass $ sfgcgZ
pass ? qfgecd
pass it mggffc
pass or negfee
pass rfgeXg
pass that jgggeg
passed ? kgffff
passed yZegad
passes ? lffgeg
passes hffdii
passes or mffgfd
passing wdechY
passive pdfddh
password idhben
past seegbe
paste Zfefoi
patch bfhddr
path pdfcal
payment oeedge
payment provider oeedge
pc <client> mggdff
pc in hbrZgg
pc meidef
pci hnffha
pcs pehcgb
peer nffffe
pentest report nhccgg
pentest sdjYgc
people <outside> jbceqe
people are kdlgec
people in mffffe
people iqeXlZ
people on sggXib
per doedfg
permit it nhggbd
permit neeaao
permitted ? pefdfe
permitted by legfgf
permitted nkgZgc
permitted to jldefe
person eegjfj
phone $ nfffgc
phone , ikdfhe
phone <outside> lffggf
phone oefffe
phone on qZfffg
phones ueecha
phrase cefdhp
pick glgccj
pick up flidhb
picture kgfgef
ping <client> kgfgfe
ping <far> kgdggg
ping <gateway> ogfgfa
ping <host> pgeefb
ping <own> xWgdgc
ping from kfehge
ping tfhafZ
ping the enfdfg
ping to ngdgdg
ping 不 offfed
ping 到 Zucfge
ping 得 pbhehb
ping 通 odffff
pingable from sdfcgb
pingable tffcgY
pinging <client> kffggf
pinging <far> jgegfg
pinging <host> odffhc
pinging qdfcfd
pings <own> nehdff
pings sdebff
pkts gdgccr
place gggcqZ
plain <service> ibctha
plain english ffhecn
plain gZemap
plain words hggecm
plan effjrW
plan to dgghmd
planning fggeob
planning to gggeob
plc lgggfb
please $ clkhce
please , hgbkck
please : efjjYl
please add geiZeq
please affjik
please can pZdgej
please check mfgege
please confirm mefchh
please enumerate Wljmee
please explain kdcffk
please open fajaS3
please say uabggd
please walk jgegbj
pls $ ihgncZ
pls , ddhldj
pls : sggbZg
pls bcgndm
pls check iZhdep
pls confirm rceihY
pls open ciedcs
plugged dcjggk
plugged into iclgfe
plz $ jdfgan
plz ocggcg
pm iefglc
pmtu gfgffj
point at eddqdh
point ccfoej
point of fbjeem
point to bfdgds
pointed at lfffge
pointed kfffge
pointing at ccgmel
pointing eYfgoi
pointing to gegfgk
points hadtbh
policy ? ogfebg
policy accept hjedjd
policy becomes beggpf
policy dggdrb
policy drop nffgbf
policy forward dhdgne
policy goes Zggfog
policy is mdegid
policy of eggfjf
policy to agfgqe
policy was Xgggtc
policy went Ygfgqf
policy were cfggmg
poll xXgced
polled pdffbh
poller ncghdf
polling nahgeg
polls ohedgc
pops lfffgd
pops up lfffgd
port $ gkbkee
port , gblmfd
port : kfgffe
port <n> gihdfi
port ? fqfYge
port fhflch
port forward dcfogh
port forwarded hUdvid
port forwarding aheriZ
port forwards gacthd
port is jddggj
port state lggffe
portal hdfjjc
ports $ Xgfoif
ports <n> lrecdY
ports ? cmggbj
ports are dheofd
ports bhopeV
ports do uVXojc
ports end cchmhg
ports get dZdpii
ports of fUiqfi
position hiddcm
position to kjefhc
possible ? meegff
possible from rkgXec
possible pigZee
possible to oigbed
possible with ogggfa
post ijZkeh
post to jlgccg
postfix <service> kggfgd
postfix kbgbgm
postfix on edgbhp
postfix smtpd mggggb
postfix 日 kgfgfe
postmortem kcdggj
postrouting -o geddlj
postrouting cffemj
posts offdgd
ppl in qdgcfe
ppl nhfdgc
ppl on pegagf
pr <n> ffgeXs
pr cegcds
pr 有 gdgfgk
prefix fgggfj
prerouting -d fegfnd
prerouting -i ffgegk
prerouting <n> hdgeem
prerouting iefegj
present keejgd
pretend Wfjkmd
previous igffbm
primary ofgefc
print nffffb
print on lgefgd
print to nefgcg
printer <client> mjfgea
printer <n> aehfer
printer at kgggfd
printer ieffdl
printers edhfen
prints kffgeg
priority hhacho
private address kfehff
private ip mkfdfb
private mddlde
probe at segbde
probe ofgecf
problem : nbghgd
problem ? jeghoW
problem mdgclb
prod Xhheaw
prometheus mffeef
properly igffid
proposal ggegnc
proposed fgggmb
proposes cgggrZ
proposes to ggggqX
prot <n> nlfdfa
prot nlfdfa
proto kggffe
proto tcp kffgfe
protocol : ncggdf
protocol jfggfg
protocol tcp jgggfg
provide dlkjeZ
provider oeebdl
proxy sefdgZ
public <own> pebigd
public gYmocd
public ip oggcee
public mail ndgegf
public one oggagd
public ports eddrdg
publish $ foZihd
publish , fmmbce
publish <service> brXikc
publish ? fjmcee
publish ffhsgV
publish to cUmmfl
publish 了 hXgqhe
published , lfkcdf
published YcpugV
published on fhbqdf
published ports eXpjfg
published service hpaahg
published services fdqdib
published stuff gclggf
published things bdregf
published to dcXrgm
pull mail leggfe
pull pffbhe
pulled meegfe
pulls mefegf
puppet kffggf
purely dfhmic
purpose ? geffZr
purpose gfgeao
purpose of gggfcl
push qbcehg
push to mfffge
pushed hcegem
pushed the gdegen
pushes pggfea
put -a fgfgsW
put a fgedjj
put dgecog
put in efgfme
put it pegYfi
put the lbieei
putting jhghsP
py , jgggfe
py jgggfe
q <n> elijda
q fljjca
qq mfegfe
quarterly aigmfe
queries rghZbg
query <service> qbfhgb
query khfghc
question , okebbg
question : mjecef
question for ngegga
question migage
questionnaire ckjifc
questions can gffeen
questions do fgfffj
questions gefdfm
queue is lfgbcm
queue kchbem
quic mZdrdb
quick ffgmhb
quick one kfenbe
r , kfggff
r kefghf
radius fikcid
ran it pdgfee
ran meggdf
random host icgoeb
random lbfndd
ransomware fnYghh
rather kgedke
rather than jhddkd
rcpt kfgggd
reach $ hgrdcb
reach <client> qdgfiY
reach <far> mbeemd
reach <gateway> fjeghf
reach <host> kgdagk
reach <outside> pcYeqb
reach <own> ihYajp
reach <public> uZhdga
reach <service> gnbagk
reach <zone> ubagge
reach ? Xfnpga
reach fgjafl
reach it fodfhc
reach itself ldjege
reach of fbpehe
reach port hpdchd
reach the mhbedj
reach 到 lmeced
reachability crkcdc
reachable $ Wugfib
reachable ? ofgXek
reachable by aqemeb
reachable for qdibgc
reachable from oklVec
reachable lojVfb
reachable now gZiagr
reachable on dkgcle
reached dnfaje
reached from migbdh
reaches <own> fkhdkb
reaches nnaajc
read kidZfl
read their medgcj
read this olabci
reads kgfeZm
real Zegqbk
real client sfgaed
really rYchej
reason ? qgefdc
reason vcfZci
reboot ? fffffl
reboot kfgfdg
received jfffgf
receives mgggfc
receiving qffffb
record dfebet
record of jcegfk
recv mfgffe
recv src lfggfe
red hfgfcl
redirect tbebdi
redundant gfeemf
refused $ pcgegd
refused , pegegc
refused <own> mjedee
refused from kffgfe
refused is jgggge
refused on sYedfh
refused schega
refused that jffggg
refused' qghdfa
regards , pefedf
regards lfgeff
register cmfiee
registry ogeggb
reject oeechf
reject reject fedgdp
reject with eeegjk
rejected effffl
relay <far> kggffe
relay access sehdeb
relay its kfgefg
relay rfhdea
relaying qcfffd
release kkedhc
reload ebiedq
remembers gdgaav
remote desktop mhdhed
remote qgehfZ
remove -a ggfgpY
remove behhxU
remove line ddhhrZ
remove the bhegoe
remove 掉 feggnb
removed ccfgnh
removed from chggoc
removes egffmd
removing -i fgffkf
removing bgggtZ
removing the Zgfgpg
replica kfffff
replication nffged
replies nehfcf
reply come ogfgdc
reply lgggfd
report $ ehfmee
report : feekif
report ggckhf
reporter : kfggge
reporter lffffd
reports gkejed
request , jfffff
request khhbge
requests pggbfd
reset $ ggfgao
reset ? lffgef
reset hfgbdn
resets lfffef
resolve kcghhe
resolve names ocghef
resolver on pffffd
resolver reffeb
resolves lgggef
resolves to kgggfe
respond jeleef
response ucdgfb
responsible lfffff
rest gmdjga
restart gcfehn
restart postfix ccgdgq
retire dfegng
return path ocffge
return qehgbd
return traffic lgggdf
review : ehfdlh
review dggegl
review 一 gegfel
review 下 gfgfdl
reviewer mefdgh
right $ pecfef
right ? oefice
right after hgggla
right lbghal
right now ddghfm
right that lfgcfh
rip <client> jffggg
rip <far> kgfgfe
rip keggic
risk dlhfch
rn $ lfjfdd
rn kfjfed
room ilgabk
root cause ldggge
root mail mehgcg
root nbgfgf
round pdeejc
route lcffkd
route to kcfeld
routed lgegfd
router pgfdgc
routes ulabeb
row difkge
rp filter ghcfoc
rp ghcfoc
rst , kgfffe
rst ? lfhcgf
rst kegfei
rst syn gfgffj
rule $ beedlm
rule , eZegoi
rule ? obcagn
rule abgdnm
rule decides qeedff
rule does mehffd
rule for feffij
rule in ddgfcq
rule ip dgefki
rule is lceghf
rule last gfggej
rule let fgfemd
rule lets rcheec
rule matched ggggdk
rule that iegfjf
rule today geggdl
rule 是 fdgjfi
rule 的 egggcn
rules $ jfefif
rules , Xggfjn
rules : Zggagu
rules <n> fegfhj
rules ? jhcccm
rules as hkefgf
rules do ggefcn
rules fdfdfp
rules file fgfchl
rules last gcgggk
rules let kfefid
rules line eggeZr
rules on geggfk
rules to jegfej
rules 的 gghfYo
rules 第 fgggcl
ruleset ? sdgggY
ruleset last efggfk
ruleset ofedeg
run mdfeie
run on jffgfg
run out bchees
runbook , fgfgej
runbook gfgfek
runner <client> mgfefd
runner kbhgfh
running pcfdeh
runs on rcgegb
runs rcgeYk
s , lgfffe
s client mfffgd
s efghgj
saddr <far> jgggff
safe eehddp
safe to eehddp
said vahcZh
sales njealZ
same as jdddjj
same ibgdik
same laptop jgggge
same subnet ogggfZ
same thing lefeck
same way hfgdlf
sanity check hgfbme
sanity jhgcld
sat gdgjnY
saturday jcgfjf
saved gegdgl
saved my gegdgl
saw cffdlk
say <client> kgjhYf
say <far> kgffef
say <service> leggdg
say fcjYqh
say i gfggkc
say in hhfdek
say no pYackk
say the egfgke
say they pefgnT
say we dfggme
saying jdegfi
says : jggfff
says <n> jfgggf
says <own> ldggff
says <service> peedff
says connection nffefe
says it lggggb
says mgcgff
scan jgiceh
scan to mchgeg
scanner at oefefe
scanner negidd
scanner on dfikff
scanners kfeffi
scans by jgffgf
scans mffffe
scans to jgfgfg
scope bmjicd
scraped by lffgge
scraped lffgge
scrapes nffdff
screaming ffggcm
screenshot pffcfd
script fdgejj
sec dfjfgh
second ccfhim
seconds feggdm
secs : jgfggf
secs jgfggf
section hibkeg
secure hedfdp
security gilgeb
see $ rdcbjd
see <zone> rccffe
see ? ceiifj
see a ohdgdc
see it iigidd
see kghffd
see only pfgeZg
see the pfedfd
see when mfgeef
seen by ochcgf
seen ctstate hgfcdn
seen from kflZff
seen kelaci
seen on jffgff
sees sdhagc
segment , ggjgfe
segment jkiZff
segmentation phgcce
segments Wxdfka
send <service> mggefd
send mail kgggfd
send out rgggfX
send scans jgggfe
send through iefgje
send to nhecid
send vWhahg
sender gdfcjm
sender is nhffbf
sending mfgfkZ
sending to jgfenZ
sends a pghbde
sends it kfggfd
sends its ngeeee
sends rggadf
sends the kffgeg
sends through jfgggg
sends to nggddf
sense jfffei
sensors rbddgg
sent by rhbccg
sent ieficj
sent me ghedem
sent src jgffgf
sent us ghfdaq
sentence hbhkfg
seq <n> kggffe
seq kggffe
served vcfbmW
server $ ljfjdY
server , gjehak
server <host> gjfhdg
server <own> jdfkfe
server ? kecmdf
server at pegeee
server be mfeghb
server by sceafh
server for caiedt
server get rdgcgc
server in nehdfe
server is mcglhZ
server itself gohega
server kedmec
server on elcehi
server or rhgYhb
server over mjgaee
server reach rdhcha
server reachable loXbif
server see kggfeg
server to xcgZec
server 的 jjfdef
server's <service> jocdee
server's hldied
service , gndcgg
service <n> mggefe
service fjfmeb
service that fkbldg
service we glcfgg
services , fendfg
services are XXqlig
services baspdZ
services can gdpbgg
services do grigaZ
services does ebohgf
services of eZjpff
services that fVpjgg
services we bdpibi
services work fekfgg
services would efidne
session k lgfggd
session odhdgd
session on jkeefe
session to nchege
session with lfeffg
set hhhbjf
set the dggfkf
set to leffmZ
set up iYdken
sets dggfmf
sets net dggflf
setting iggcoa
setting the dgggmd
settings lggfef
sev <n> hqekaZ
sev hqekaZ
share pXcqcd
she is fehdfn
she kdeefk
sheet $ hcanhh
sheet gedofe
shell sdhfdb
shift iafjif
ship offged
shop ffffgk
should <service> jfgfff
should be nfgdhb
should i kbecep
should it meffge
should rdffag
should that qZffgf
should the iffhkc
should this mbgggf
shouldn't ndgefg
shouldnt cnfhbh
show ifjkgY
show me mmYfZk
show up kfgdjd
shows <n> echbhp
shows iagfgk
shows only lfffge
shows this kggggd
shut ? qZdfgh
shut fqgbha
side $ YrYijg
side ? lbkhcf
side djgehh
side effects ggffnb
silently jfiVkj
since <n> pdfgfd
since midnight gfggfj
since monday gagghl
since nedcap
since the pfgfbe
since then ogfgaf
since this jefdgj
since we kgffef
sit in yefWde
sit kaiifg
sit on kejcfg
site at regefb
site qbfcei
sites hfffke
sites on cgffof
sits at kgffff
sits behind mbelfd
sits in pdhdfe
sits on jgffge
sits qYghgd
sits there jegggg
sitting at lelZgf
sitting behind cdfqhc
sitting in rZecgi
sitting oYileb
sitting on lbikec
slide lehedh
slow Yegcfv
slow since eegegm
slow today behego
smarthost oeffdf
smpt qnedZb
smtpd <n> mggggb
smtpd mggggb
smtplib mgfged
snat behflh
snat to behfmh
so : nefgfe
so <zone> bgnghc
so ? oeeeff
so chdhji
so i jffdel
so is kfhgdf
so it ifdfkf
so kind kdfefj
so slow beffho
so that iUZkpk
so the pfhgda
so this jfgeZn
so what foeVhl
so which idghgg
so who jkefef
soc qffeeb
socket jgggeg
some clhhXl
some random oegbeh
somebody in mfibfg
somebody mWlked
somebody on qcgdgd
somebody out sfgbZh
somebody sets Xgggpg
somebody sitting ofcdgg
someone <outside> idfndf
someone explain fhgeZp
someone hgefek
someone on ucfYff
someone out glciff
someone sets dgfemg
someone translate gffgek
something ? cderhd
something hbbsaj
something to kfffgg
somewhere ? geglgd
somewhere jjcjdd
sorry , odgege
sorry for ekfefh
sorry if jefdel
sorry qagkbd
sorry to pcgggc
sort fdeefp
sort of fdeefp
source <client> regddc
source <far> mdfege
source <gateway> eeggrZ
source <host> qYgghd
source <own> degfki
source <zone> ocdfie
source address uZhcYk
source ip ofgedf
source onaXhg
source that doebhh
source zone kieffe
sources are eogffc
sources can bpcghf
sources e4dVfY
sources for hqgbbf
sources that gnfcff
spam dcecjp
speak mkdcYl
spf cdefdt
spf record jhdado
spins nfffde
sport <n> kggfff
sport kggfff
src <client> lffffe
src <far> kfggff
src <host> kfgfff
src <own> mffffe
src lffffe
srever gbnnfZ
ssl odgffd
staff heffle
stand ? offffd
stand tbghdb
stands bffqdg
start iidghf
start working dgfgnd
started lafeem
starts mddibi
state hgfdfj
state service mggefe
statement hdehnd
status deferred jgffff
status page pecgYl
status pdfech
stay pbfefg
step , ofgfgb
step by mgffgc
step lhfgha
still <service> degglg
still arrive cgggmf
still be Yfggpg
still broken edgfgm
still browse kgbigf
still come ehgioX
still get beghuY
still have kcefmc
still jgeVqg
still open hafckn
still reach edkefk
still work hbncdk
still works mecdkf
stop it pfgcfc
stop pddamd
stop working bgcgtc
stopped tcgdag
stopping <zone> qbgffd
stopping sbhbhd
stops <zone> nghdee
stops nffdge
store gffffj
straight away lggggc
straight into mfgdeg
straight sdhade
straight to nfgeee
stranger iUipeh
strict ggceod
strip -i cfeatg
strip cfebsf
stuck at jfecdm
stuck in gfgffj
stuck lfgfci
stuck like lggfgd
student ndgeff
stuff $ halaeo
stuff can eegefn
stuff fbleek
stuff we gYofgf
submit apdmfa
subnet oceaem
succeed mVfhpd
such lgebhh
sun gkgggc
supplier gffefl
support bngiYk
suppose cegfsa
suppose i eeggnc
suppose input befhng
suppose line feghkf
suppose somebody agifmf
suppose the Xghipd
suppose we cfhfoe
supposed kfffdh
supposed to kfffdh
supposing Xgffsf
sure oeiaef
survive ? fbdete
survive cbcfth
swaks oegfce
swap <n> eYhgrd
swap cejavb
swap lines eghfmd
swapping <n> gdhelf
swapping fegeoc
swears gdcnna
swears it whgadX
switch <client> ngggfa
switch ofcacn
syn $ lggeef
syn , kfffei
syn -j gfgffj
syn from lchjed
syn kgggef
syn recv lfggfe
syn sent jgffgf
syn that nfegee
syn trace kfgfeg
sync seggdY
syns ngffed
syntax gegbgn
sysctl -w gfffmf
sysctl cfggoe
sysctl net cfggnd
system acgqgg
t kfggff
table dcgmdk
tablets sbgfga
take $ cpddgg
take -i dfffne
take <service> sbhgcc
take a efgfgk
take hhgaii
take out ahgfra
take the cgggmf
taken icfbqe
taken out ahebsg
takes edffmh
taking fgfgrX
talk <service> nseaeX
talk kigYjg
talk to jggZjg
talking oegeha
talking to negeja
talks oehegb
talks to pehegb
target ggjnca
target is nfgdfd
tcp $ nhcfja
tcp , lifkcZ
tcp -m efgeij
tcp : ipcZhe
tcp <client> qbgedg
tcp <n> jlfjdY
tcp ? glejiY
tcp closed mgffee
tcp connection khfeff
tcp dport fggfjf
tcp failed pbfefg
tcp flags jgggdg
tcp from 1ecXgb
tcp glfied
tcp ip dehddq
tcp is scecff
tcp on sidZgc
tcp port lhfjfa
tcp reset ffegap
tcp session ldfggg
tcp sport jgggfg
tcp spt jgggff
tcp tcp jfffdi
tcpdump jgggef
tcpdump ni jgggff
tcpmss clamp gfgffj
tcpmss gfgffj
team $ nffbei
team , jgkheZ
team geihdi
technical edhifj
teh <host> gXpndc
teh <zone> tagifY
teh namibc
tell jfdnbf
tell me nfeibf
tell the lfdkdd
tell us pefeed
telling me lgffge
telling ndfegg
tells qffbib
test jejlda
testing mbcfii
than <n> fcegik
than aocihg
thank jffmfa
thank you jffmfa
thanks $ ifekff
thanks , kegbfk
thanks ldegei
that $ jZflfh
that , fffelg
that <client> nffdge
that <gateway> nffgef
that <host> meijda
that <own> dkZmdj
that <zone> mTibnj
that ? lWfime
that a oeecck
that address gdgkhe
that are hfhnda
that arrives odegef
that be negech
that can cteahd
that could lqdYhb
that dropped negffd
that even pggdeb
that expected kggfge
that get nngabd
that gets goecff
that go ngfeee
that going efgoed
that happen lfffeg
that in jdeikc
that is clghff
that it lgeckd
that let lffenX
that lets hqdlcY
that line hbdamn
that matters pfgccg
that may ctecic
that no eppagX
that nobody hpachf
that ok pgggXg
that on gledej
that one dgggbo
that open tcaakg
that or hefdki
that packet ddfoeg
that pass jffffg
that reset jfggff
that still rffecd
that supposed gjegge
that the tbehcd
that through kgfgdg
that traffic ocgehe
that us qgfbfc
that was kdhdfi
that we dfjjef
that work jnedgc
that would oegddg
that you dggecp
that's nffefd
thats zebdae
the ' fgfgje
the <gateway> lgffeg
the <host> mfclce
the <n> jcgikb
the <outside> kZmogV
the <own> eadkli
the <server> sceagg
the <zone> gjednb
the access dsdbhe
the address befmjg
the answer qfhgeY
the asset gddqge
the audit rbfhce
the auditor mhbjgb
the auditors cjZrdg
the backup gfffgk
the board iiggja
the bot eeiidj
the bottom fggfnb
the box uchagb
the bridge jfffgg
the browser lfggde
the build kgggdf
the building ocgebj
the call oggefa
the cert kegefh
the certificate Xlffar
the chain iegfna
the change feffen
the client hehjgd
the complete gkdkec
the connection lefgge
the conntrack ggfcfm
the consequence cgfglf
the cpu gffeem
the ctstate ffgfmd
the current gkfccl
the customer fdjmfd
the customer's ejfcgj
the default jgfdfj
the desk lfffdg
the dnat lbfkci
the end Xbhnoe
the far kegecj
the fdgeli
the file cdekcp
the filter lfbekf
the firewall gmdjdc
the fix Wgcfvg
the folks rahchc
the forward iefejg
the full djbqfd
the gateway uafchc
the guest iddfgm
the guy ldfffi
the gw kggffe
the hairpin gegfpa
the handover begifm
the hell oZhebl
the helpdesk kffgdh
the host ofeefe
the impact Zhhdrd
the incident iebiek
the inner mggfgb
the input eeggnc
the inside fafrgd
the internal lZikef
the inventory ibjled
the iso cmlgfb
the label hfgffj
the last gcfdgn
the latter qfbgfd
the line iadfnh
the list dkgncd
the log kgfgge
the machine mfgefe
the mail beheds
the maillog jggfff
the masquerade bffflj
the migration ffdmej
the moment bgeidn
the move mfffdf
the mx ecbggr
the nas begffp
the nat ekfbZs
the needful dbmehj
the network kjZefj
the networks esabhg
the new hgciej
the nightly kggeff
the old ncehkb
the one hefjXo
the only kggfge
the order fffgkf
the other iadfim
the outgoing gfdhle
the packet pfgbch
the packets jfefdk
the patch bfhddr
the pci fjhegf
the pentest ijegee
the people kgdfjc
the phone ljfcfe
the point hgdfem
the policy lgfehe
the port ladmjb
the postmortem kadgfm
the previous igffbm
the printer ijdcdl
the printers khgfgc
the private sgcefb
the public jelggZ
the published gfocia
the purpose gggfcl
the queue jdgcem
the real egfoha
the reason mfecck
the reboot fefejh
the record iifneZ
the related cgggqb
the relay kfgfff
the replies oegfec
the reply hgggic
the rest gnckgZ
the return oefffd
the right efgffk
the risk fnhgdc
the rule dchgil
the rules lggdge
the ruleset nefeci
the same fcfeil
the scanner hkfcgg
the second kfgbap
the services gVpjgg
the site lfgffd
the sources dngdgf
the stuff gYofgf
the switch jegfeh
the syn oefefe
the team ebjkeh
the things fasceg
the three dacgln
the time ndffff
the tls effefn
the user jigfee
the vendor iafpgc
the verdict pggbfc
the very ggggmb
the warehouse bdegfq
the way ofhedd
the weekend gefdep
the whole gkhkfY
the wifi gegcgm
the wiki mdcmde
the yearly fimdfe
the zones eqddff
their <service> nddfie
their mail keegfi
their mbeefk
theirs ? kgffff
theirs kgffff
them $ gielde
them ? mggddg
them kfhgai
them out ngeggb
then $ gegfkf
then ? egggnb
then be bffgng
then gcidtY
then get bgfgmg
then reach egggjd
there $ ijhdef
there , pZghfe
there ? keikgZ
there a hXdofk
there and nlhdac
there any lffkae
there anybody crgbhd
there anyone epgddf
there anything pTgpbg
there for ckdcXw
there is dfjlee
there lihjeY
there no fggfbn
there on lfeffg
there's fifjdh
there's no jffedk
these hZbjmh
these in jgffge
these rules hefegk
these two gggfqX
they ? pedege
they are hdfdik
they arrive qgfeag
they can't mgffdf
they come lgffef
they get iejadm
they have kegeei
they kXjgcm
they see ofeffd
they send lgfglX
they use legekb
they're kdcegl
thing $ kcgige
thing , cgkffi
thing ? giihgb
thing ekheci
things : cfdhdq
things acpdaq
things can gfffgk
things may effffm
things stand taggfa
things we eatceg
think aiZmhk
thinking dggeqb
thinking of eggdoc
third tdbffd
third time qdfgga
this $ jfeggg
this , jgfggf
this : hefgdm
this <gateway> ddjldh
this ? kffejc
this and hggfZo
this bot effdfn
this box hiehdh
this channel fgfgfj
this dehiej
this do ggfeWt
this for iifcan
this from hgdgdl
this gateway dmemdd
this get mffged
this gw ohlbhW
this in jefeek
this is lggfic
this let jgdeel
this morning hefdfl
this on kgffff
this one fegfen
this rule eggejh
this so pegelX
this tell offdfe
this telling lgeege
this thing jgieff
this week oeffgc
this weekend fdeeim
those eogaei
though keggge
thought gcghfl
thoughts ? lcfean
thoughts hffeek
thoughts on eggffk
three <host> egebpf
three edgejk
three of mgggce
three things bgbigo
through $ lcgefi
through <host> mffeff
through <n> sdfece
through <own> iUdrej
through <public> iZfmhf
through ? udgdbd
through gdhhdk
through line ffffco
through mail ijifdc
through or jmfbef
through the lcjcfh
through this jmkfcX
through to ikbfgf
through us lheefe
through what ngfdhb
throw at gfeefm
throw gfeefm
thru $ mdgedj
thru <own> ncgggc
thru ? nffdge
thru mlhZfc
thru this gmibgd
thru to lhgajd
thunderbird can't lggfgc
thunderbird in jggfff
thunderbird just pggfbc
thunderbird obfkfb
thunderbird on ndgfef
thunderbird says kgfffg
thursday ? ffgfdl
thursday and gbggen
thursday dhbhkj
thx $ clfjZk
thx , gdfaes
thx difham
ticket : jpdegZ
ticket <n> pdhceg
ticket idhccn
ticket inc hggfck
time <n> igggbj
time here cffdgo
time i mggggb
time jhgggc
time out omibcZ
timed mffffe
timed out mffffe
timeout $ rhfdgY
timeout , pfeefd
timeout <n> kfggef
timeout tfffeY
timeout 了 nfeggd
timeouts sfgheX
times out qbhefc
times pbhdid
tls cert efgegm
tls certificate defdgp
tls jcfcen
to $ fWsjcg
to , hfqZdg
to : kfggff
to <client> ggYlih
to <far> ndeble
to <gateway> jqaWoa
to <host> jebfgk
to <n> iddcnh
to <outside> ihjefd
to <own> gcfcmi
to <public> oZgldc
to <server> pffcgd
to <service> hjdibi
to <zone> shcaib
to ? YmxaeZ
to a odefci
to accept fffend
to access hhldfe
to add pZcdpc
to address oafffg
to an iggfdh
to answer tZdghc
to any iihhcd
to anybody cueWjf
to anyone Vieqje
to anything drhdfc
to append fdggob
to arrive nehfde
to ask kffdgh
to be jlfffb
to bother jggffg
to browse jbghlc
to call mfggfd
to confirm odfbfh
to connect mifede
to delete ggfekf
to deliver odggfc
to destination ffgdji
to do lhffee
to drop Zgfgrd
to email kchfej
to establish hjffff
to feggjg
to fetch jegegg
to get jikccf
to gmail jgggge
to go jhgfja
to hand iblhfe
to have mcecnd
to hit gmddhf
to host jcgjgf
to initiate khdghd
to insert dgghmc
to it hljfae
to its midffe
to itself tdidgZ
to know dginZh
to mail oidfga
to me ehehYr
to merge eehedp
to mx kggggd
to open kjibcg
to other qefdee
to our gbmdif
to ping gmeffe
to pmtu gfgffj
to port ptfZdV
to post mmgccc
to print jfgfgg
to pull lidffe
to push kfffjb
to put ghfdmc
to reach bklhgb
to relay oggdfc
to remote sdggfZ
to resolve kefgfg
to run hegfjf
to see gfgkef
to send mbhfge
to set gfgfjf
to something cdesgd
to source behfmh
to start glcggf
to state hmcchg
to submit mcgghd
to take fffelf
to talk fogafh
to tcp olbcgb
to teh rgXihb
to that nffebi
to the kdghic
to traffic fffbgo
to understand gffgdm
to us nfgdge
to use ffgijd
to what Ycdvck
to which madned
to work odfceh
to write endegf
to you ffdbgq
today $ fbgchp
today , lbffel
today ? idfajl
today iceYln
together cklZmb
told me qcdbjf
told meelfb
tomorrow Wdffqm
tonight , hehZjk
tonight ? kgbjZm
tonight icbeoh
tonight's icfbmh
tonight's window afggof
too $ kfgfff
too , cbdlkj
too ? mkaYdn
too hfibjh
too much geeemf
took gefhel
took out geggfj
took the fefgel
top Zhfgpf
top of bgfgoe
touch ifofYf
touch the kfffgf
touched gbffhm
touched the gcgfem
touches lggdff
toward <far> odfedh
toward lgfeeg
towards <client> pfgdgb
towards <far> kmbeic
towards <host> hkbfkd
towards <outside> YXfrgo
towards <own> lchjfb
towards <zone> oZheif
towards hhajgh
towards the mdfedj
trace , jfggfg
trace : mgggbg
trace <client> vceafe
trace <far> pffdfc
trace for pefefc
trace pffeed
trace tcp sbffbg
traffic ? iffcgl
traffic from odhffd
traffic get legfff
traffic jhelec
traffic of lghefe
traffic to jZelgi
translate fgfgdm
translated qfaied
trap mdfgfg
travel tefdfZ
treated nefdid
tried pYihcf
tries jcfnce
trouble sbfgfb
true ? vacfee
true klmbeZ
true or scbdhg
try ifedfk
trying <own> jffgfg
trying jfhgfd
trying to pgjgcZ
tuesday ? hbhfdo
tuesday dfdemj
turned kdglcd
twice and lggfgc
twice oggfgZ
two jdaijh
two things dgchcq
type <own> negfee
type qYgefh
typed ldgegf
types pgfcdf
u hdeegn
udp $ mjgfea
udp , peffde
udp -m efefbs
udp <n> mhfffc
udp ? kfffge
udp dport fgfffk
udp from pffgag
udp ljfhcc
udp port tedeha
unable qdfbfg
unable to qdfbfg
under fearlZ
under which hafldk
understand gegcbr
understands ggffao
unknown <client> jggfef
unknown <gateway> qfgffa
unknown mgggfc
unlike ncedek
unlike the fgegap
unreachable mfegch
unreplied jggfgf
unreplied src jggfgf
until ihgeck
until it oggcfd
until the ojfdeb
up $ pagfhe
up , jifcma
up : nefgfe
up ? ehgkch
up as fegene
up at phgbed
up by rfffgZ
up for bbclgq
up in gnfbfh
up kfajgh
up on ieenfc
up there mfffef
up to mdgdck
up with nggcef
update hfgeZq
updates from jffgff
updates qffede
uploads oggece
upstairs mefgfe
upstream ohgaef
urgent $ bfgdfr
urgent bfhebs
us $ Zlhkdf
us , megeci
us <host> mffgfc
us ? jdgcen
us egjhjc
us or ofgddf
usable ghpcfb
usage $ hcfefn
usage ? hcfZdt
usage hagefp
use $ cerbhf
use <n> kcfkee
use <own> ipXgoW
use <public> qffaic
use <service> lmdXmc
use ? jbrafe
use jekcgf
use the igcfel
use this gceZhs
used fieldf
used to ondaec
user at pgfgfZ
user in iekfge
user jdhfgg
user on kgffgf
user 用 mgdfef
users in hgfgkc
users mijbgb
users on nfggga
uses jefejf
using <public> neeffe
using ndeffi
v <n> lejgde
v lejgde
vendor , nageXr
vendor lYjjci
verdict ? ngegfd
verdict accept lggfcg
verdict for rggade
verdict nfeefd
very hfgdih
very same kgffeg
via <host> jggfgf
via <own> hegjic
via <public> megeef
via <service> vcgXhd
via sZdgef
visible from qZmhbb
visible tZkgcb
vk <own> mffffd
vk mffffd
vlan <n> lagecn
vlan nbefan
vpn kWefbu
vps kdffjd
vz <own> lkhfad
vz lkhfad
w hggeje
w o ehghma
wait koYjeb
waiting $ Wgfhqg
waiting Zefgqh
walk me mffeaj
walk oggeah
want <service> nffdfg
want jifcjd
want to ighdjd
wants <service> lfeffg
wants a hiiedh
wants it ehbqef
wants jkhcfd
wants the fefflg
wants to jfggeg
ward ngfdhd
warehouse befedt
was accept Wgffvc
was fine kgggfd
was heghck
was it ffgefk
was refused jfgfff
was that gdhjbk
was the gbhfdn
wat lZnnaZ
way ? lffggd
way back lfjcfd
way does rcedfe
way for qfhWfh
way in rfhWgg
way into kkfdfc
way of peffde
way out vdgcgZ
way qhgcgZ
way to rYgggd
we ZikmmW
we add effjtU
we are gkWmlc
we block ghffkd
we blocking qfdfga
we delete gggglb
we drop jggcje
we expose WjrmdZ
we flip fgfelf
we forward hZiqec
we get jcedoe
we got dbnkib
we have lUlqcc
we let pfgage
we lose dfgfij
we moved offgbe
we need jadcio
we only fmXjdl
we plan dgggke
we publish jihhiX
we put heihnY
we remove cightW
we set afffpf
we take afffqf
we want gegglc
we'd dgggle
we'd like dhgflf
we're fbggdo
we've oadmde
webhook ogffcd
webmail ocheef
webmail on kgdgfg
website rdcege
websites kfffgf
week $ hdgfel
week , eekheh
week ? ecgfdp
week and mgggdd
week gbhhdm
week on eggbgn
weekend hadehp
well ? eldeej
well ejeail
went eefejl
went to egfgjg
were accept affgog
were dfggmf
were the geefkh
what $ fkdocd
what ? medjfd
what about rndbeY
what aclkif
what all Vdolje
what am jfffff
what are Zihode
what becomes ufeabh
what breaks hggfqW
what can Sftjdi
what changes Zgffqg
what dies gbedte
what do dikhgc
what does bfmeZp
what exactly Zijdeo
what gives mdffgf
what happens kigalb
what have Xeksce
what if Yegbrk
what is jYmnVj
what it ggfdgk
what kind gffffk
what kinds gffffk
what line fheZfq
what of gelgge
what on hfdeco
what opens gfffld
what ports anfige
what published deqbhf
what services eqjead
what sits Ybfxhc
what sort fdeefp
what source rfgeea
what stops mfeehf
what the hideek
what this jfdgcl
what will eeekld
what would affgrc
what's behind ffepgb
what's dZjsah
what's exposed Patohh
what's forwarded aZishe
what's going lgeeff
what's it hgfedm
what's line hffZVz
what's on egebct
what's published cdcofj
what's sitting aehpic
what's that gggecn
what's the hccakq
whatever imfgfa
whats exposed XlojhY
whats forwarded Waiuie
whats it feffdn
whats jcgmed
whats line hfgeUu
whats that fegfcn
whats the kcdZkm
whatsoever hngcgd
when <client> kghefe
when <far> pggcde
when <host> pfefgc
when <zone> vaigba
when ? hegXgp
when does afhefp
when he kggghb
when i fbgknb
when it udiZfa
when it's qfhfgY
when kZgdmh
when our qdfdge
when sending kgffff
when somebody ofcegf
when the mmfdcc
when they nffdff
when was geicbr
when we gfggkd
whenever pfgbge
where $ isbgca
where ? qbdoZd
where can ekmbff
where do pbileX
where does lidqaY
where in bdbmil
where is ktfUee
where lfgoiR
whereas lfhgcf
whether <zone> sffcec
whether a ocefgf
whether hosts rafgfc
whether the nfgfef
whether uZhcdg
which <public> fbeqhc
which address oifcfc
which are kjhbfd
which box bceydc
which eljjcb
which inside sVjhee
which internal nafigf
which machine Qfgzgf
which networks auedhc
which of bnhjfb
which ones dfnfge
which port eiekge
which ports fanneb
which public fddrcg
which published dcscgf
which rule rcgfdd
which rules seefgZ
which segments aphgha
which server pebmdb
which services Zcjnfh
which source tggaea
which sources cpgegd
which way pdffee
which zones ctedib
while mfffef
while the jggfff
who XxcXkh
who added gfegZq
who all dpgdgd
who answers iagqbf
who approved hdgdem
who can bwhdeZ
who changed hbgccs
who could bmefmb
who edited gZgfcr
who gets dteZic
who has hlfceh
who is gogheZ
who loses gbggqb
who pushed gdegen
who reaches dqecfh
who sends keggff
who took gefhcm
who touched gbhgfl
who was gbhfdo
who'd ffeeod
who'd notice ffeeod
who's able eqdfee
who's allowed Zuhffa
who's crgdfd
whoever fneYdn
whole <outside> cohqaX
whole gkhkfY
whom ? dpfXkg
whom Yodgjg
whos bqcdhh
whose fneedh
why $ leffcj
why <client> ldgggd
why ? kdeefl
why can fZheip
why can't nWfghi
why cant pdgffd
why did ebhbdt
why do maefcn
why does kogedZ
why has cgghdn
why is hcfeeo
why mcedcm
why on mggggb
why the negggb
why would mgggec
wich ehlkdb
wifi ehcbdt
wifi in dggcgo
wiki keenYg
wil jeefig
will <client> pdedhe
will <gateway> lfffge
will <zone> cdfhpf
will be efekld
will iefjmY
will it vfeabf
will mail jgfgfg
will that jgfgqU
will the mfggde
win <n> kggffe
win kggffe
window , hkgjbc
window : ihfcuV
window ? geggao
window gdfgjg
windows cfgaes
with -i Zefhub
with <client> hgegkd
with <far> lefgff
with <host> pdgeed
with <n> sefddc
with <own> hffldf
with <service> mdgfci
with <zone> ggdffk
with a ejfchi
with eedhkh
with it rfeclW
with its leekde
with my efhobf
with no fffhmd
with tcp ffegap
with that qfefmU
with the hihdgg
with these lfffmY
with this gbiepb
with what ofdfef
within gfkefg
without a hgenec
without ebgewZ
without going lgfffe
without the hhfdld
without trouble lgffee
won't obgggd
wondering lfffff
wont ufffdX
word jdffdl
words $ hffldf
words , gggffj
words ? gffffj
words for ghgdcn
words gfflYj
words please gfekbk
work $ hhjedg
work , wgVigY
work ? nlgXhb
work for qZnZnW
work from hmdbcl
work gkkZal
work or ogfdee
work out ifdjfg
work through nffffe
work with jffdgj
work 吗 cgggnd
worked lcgffh
worker qZhfhc
working ? kebeoc
working tgcVjf
works $ elidfe
works , mfdffg
works ? lefemb
works fine kfggff
works for gapafk
works from gfjfgf
works jglahd
works or sbdgfd
workstation in mcfggf
workstation ldfgff
workstations kfgeff
worry mmeaed
would -a fhfcsZ
would <client> gggfkc
would <far> lchela
would <gateway> iYhhle
would <host> egggmc
would <outside> gegdmf
would <service> dgfgnd
would <zone> iefhkc
would a jedhje
would adding dgidsZ
would an vcdebf
would anything nfhefb
would be Yffkki
would become fgdepd
would break chggoa
would change dfhgpa
would eZebxe
would happen ffdfjj
would it dblefn
would like jdfihd
would mail oggebe
would removing Ygggpf
would stop hgagoc
would swapping gggglb
would that megejb
would the kgfgib
would we nefghd
would you dgffeo
write hmecfh
writing : hkbehf
writing ckdggj
written ndefdj
wrong ? jggfgf
wrong ndhddh
wrong with jgffgf
wtf $ kfffff
wtf does gfgfdl
wtf kfgfbk
wy pbfcgh
x <n> jggfgf
x kgfffe
y mhfefd
y n jjfefe
year idfffk
yearly fimdfe
yelling fhffcm
yes jglgfZ
yes no gkldga
yes or kcmegb
yesterday $ fffffj
yesterday ? bfgffp
yesterday heffek
yet ? behahq
yet rZgZbn
yo pbffbi
you $ gdemfh
you , hffecm
you ? gfeefm
you and cfgfgm
you be kffffg
you check ncgddi
you could ifffdj
you do ibXXh1
you explain iggcbn
you good geedgn
you jbfgcn
you kindly jfgfeh
you list bpjhbe
you look jffddm
you make ogeefc
you must pegcfd
you please hggfcl
you put gggcZq
you restart ffffgk
you saved gfgegj
you stuff ffgegk
you take eegegm
you tell dgdpdh
you understand fchbct
you walk cfffep
you're a gddcer
you're fbihcn
your <gateway> phgadf
your pZfbme
yum mfgdge
zabbix <server> lffgff
zabbix agent kgfgfe
zabbix gchdfm
zone <zone> odfghb
zone mncaef
zone that btfbge
zone 可 dmhdie
zones can cpifiX
zones evdZib
zones get ctjegX
zones have hpadhe
一 Zjfjfi
一 下 chgmch
一 个 kffeck
一 份 dgelfh
一 共 fckjff
一 句 pgggfY
一 台 gkgdgf
一 堆 jggggf
一 条 Yfghqd
一 样 ggecdp
一 步 ocdfhf
一 直 nffffd
一 眼 efhgfk
一 行 hgffcl
丁 pggdee
三 geiaik
三 条 gegima
三 次 jfgggf
上 $ chflgg
上 , idgcik
上 -a ggggqX
上 -i dffgqb
上 <far> chhhjf
上 <gateway> cpgdja
上 <host> qqfZgV
上 <n> ffefhk
上 <outside> lffggd
上 <own> cqeddi
上 <service> kdhbfk
上 <zone> hafgra
上 ? dmfhYl
上 curl nfgeee
上 hgbjif
上 一 hcjlde
上 不 tfbgfa
上 了 Lahwfr
上 做 gehmfc
上 到 jnbcgg
上 去 jefdfj
上 发 heZngg
上 吗 rRcncl
上 好 iehcfk
上 执 lfggfe
上 报 lfgffe
上 映 cSh0ib
上 有 qoZXbj
上 的 mchgeg
上 看 ofgegc
上 线 jefemc
上 网 uZcfjc
上 这 pedalc
上 都 fYfqhe
上 随 jegggf
上 面 gXatfj
下 $ faihgl
下 , lfZkeh
下 -a effffl
下 : jggdid
下 <client> 2diYgU
下 <gateway> gdhgfk
下 <host> flarcc
下 <n> bggebs
下 <own> knecha
下 <zone> uYiZid
下 eigici
下 github ffgfgk
下 infra cegffo
下 mail cehgdo
下 午 efhddo
下 是 mggggb
下 来 ianbfk
下 班 ffblgj
下 第 gfgfgj
下 规 ddfgZt
下 这 fehfcm
下 面 kegfka
不 $ qYghkY
不 ? pdeehd
不 ifdbkj
不 上 gnfbcj
不 了 rcegfc
不 会 jajfje
不 出 ofgdcf
不 到 jifffd
不 对 gegceo
不 开 reffec
不 懂 ggggZp
不 放 qegfga
不 管 bphegd
不 能 sZfggc
不 行 ogfghZ
不 要 lcghge
不 让 ofgfgb
不 走 negeef
不 过 rbffed
不 通 lhdcfi
不 限 fncckf
东 cbijij
东 西 cbijij
丢 $ oeffef
丢 ? ifhfbk
丢 kegfci
丢 了 mgggdd
丢 包 gfgffj
丢 弃 kgfgfe
丢 掉 reebeg
丢 的 kffgge
两 fcgekj
两 个 jeffei
两 点 geffgj
个 $ hedlgf
个 , kgggfd
个 : lgggdf
个 <public> Wndkfk
个 bot ecgcer
个 eihdfk
个 ip lchmea
个 port gabrif
个 pr fegfgj
个 rule fgffek
个 例 fffffj
个 包 lgfeff
个 口 gekbel
个 地 pafrbY
个 改 fdgfcp
个 是 lffffe
个 服 fliged
个 机 geeegm
个 清 dncige
个 端 jhjedd
个 连 bgeffp
中 kagiam
中 午 eegdfo
中 哪 jgfgfe
中 间 ifglfc
为 kYfemh
为 什 iaeemh
为 啥 rZfgaj
主 lfejec
主 动 kiffdf
主 机 hehmed
么 $ nakiec
么 , gfdfdo
么 <client> lgfgfe
么 <zone> 7VhibT
么 ? obedgh
么 gajffk
么 一 nfffia
么 不 hefgbn
么 作 fgfgZo
么 原 hefgfj
么 变 iffflb
么 后 cggfoc
么 回 kgfgff
么 处 mgfcfg
么 意 egggbn
么 打 qgbefe
么 时 hgfgcl
么 服 hfWsic
么 样 ggmdhc
么 没 fhefmd
么 流 ggggcl
么 理 gggfcl
么 用 gffeel
么 的 gggdXs
么 端 gcbpie
么 被 kgfgfe
么 解 jgfgge
么 走 qgfcdd
么 进 sgeeeb
么 连 qfccXo
么 问 fgefgk
之 hbfgji
之 后 hbfgji
之 间 qddgee
也 ffedkj
也 加 ffggjf
书 hefebo
了 $ oeedfg
了 , jddefm
了 : ndcggg
了 <gateway> khfeZl
了 <host> ceepbk
了 <n> fidjjc
了 <outside> hmgdfd
了 <own> lhebdj
了 <zone> gjeegh
了 ? Zhjahp
了 bfejhk
了 一 rfgffX
了 三 cglegh
了 之 ggfecn
了 什 bejmge
了 以 ggfgnZ
了 会 ffffkg
了 信 ocghce
了 几 edolgY
了 吗 jfhdkb
了 吧 hgffke
了 哪 eegmff
了 啥 emckbg
了 多 fffgek
了 怎 aggegn
了 没 ibdkdl
了 网 lfefid
了 还 scghfX
了 邮 jggfff
事 $ kgefgf
事 反 ldfggf
事 在 idfffj
事 打 jfffgg
事 用 jgfgef
事 能 pdfggb
云 jfgfff
互 nfeghc
些 $ eXklgh
些 , fidkff
些 Xklkfd
些 port gjdhgf
些 source Yqibje
些 zone cmheie
些 东 bcjfkl
些 什 gcjffj
些 区 esbahg
些 口 Rqkhie
些 地 eepcgg
些 对 gfuTgg
些 服 fcimfe
些 来 epebhf
些 端 eblkgd
些 网 evcdiY
些 问 gedggm
交 接 cejifh
产 gffffj
享 <n> rdegdd
享 peegee
人 kenabi
人 上 xWciee
人 在 lfffgf
人 怎 ffeegm
人 求 ggfgbm
人 用 fgdjhg
人 看 fgggej
人 能 lhidgb
人 访 tdZfhd
人 话 ggfgcm
人 连 jimgXf
什 ebihhk
什 么 ebihhk
今 geeehl
今 天 efdfep
从 <client> ngfeed
从 <far> rdgbge
从 <gateway> lekcfe
从 <host> kefdje
从 <outside> jefndc
从 <zone> tYkciZ
从 mehidd
仓 jgfggf
仓 库 jgfggf
他 kfffeh
他 们 ledfif
代 qcgdfe
代 码 mfggee
以 $ nceggf
以 access ehfcgn
以 hjecjf
以 reach enhdfe
以 上 lagdcp
以 到 bpedie
以 后 icgcod
以 吗 pcgdfe
以 用 sagdhc
以 直 scdhfb
以 访 fmfehd
以 连 kindeY
们 <host> lkdbgg
们 <own> ofgdfc
们 <zone> kffefg
们 lbijfc
们 哪 cciqfe
们 对 gbilgf
们 现 hglefe
们 的 qfdeed
们 这 neejfc
件 $ gcldhh
件 <n> fefhme
件 <service> lffgef
件 ? jfggff
件 ngfffd
件 到 dgfkgg
件 发 qfgccf
件 吗 ndbhie
件 第 gfgfdm
件 走 meffdf
件 里 agffVy
任 gnfdfe
任 何 gleefg
任 务 teegdZ
任 意 gkgfge
份 , jefjfd
份 jeejff
份 清 biglff
会 drop lgegdg
会 ifgija
会 不 jajfje
会 些 iceddq
会 做 thedZe
会 到 pZamff
会 受 dgggkg
会 变 khfefg
会 回 mgeYdn
会 在 ohcfdg
会 多 ghfemd
会 好 lgggfc
会 干 ggfdfm
会 影 ddhcni
会 怎 jdldkb
会 拦 kgegfe
会 挡 odffef
会 放 mgfgcg
会 断 ggfgpZ
会 有 ggffrW
会 经 qfcceg
会 落 hfdglf
会 被 gehlee
会 走 neZlfe
会 转 dvdccf
会 通 tYffrS
传 , jfgfgf
传 jfggff
传 到 oeffee
但 kfggfe
位 jfggef
位 老 kgegff
住 mfggfd
住 了 mfgged
何 gleefg
作 kdhehf
作 用 fdheji
你 ddfdjn
你 会 geeadt
你 好 heeden
你 能 hefden
你 都 gecdeq
使 ldeedk
使 用 mdddgi
例 hffffk
例 子 gffffk
供 <service> jffgfg
供 rfhXgf
供 应 degdeo
依 qgebfe
保 ijZjff
保 检 jjbhff
保 测 lfgffe
保 要 jZbphe
信 $ njgdfa
信 , mffeef
信 <n> jdffld
信 <service> lgeffg
信 ? qeffde
信 pdhbgf
信 到 ifeekf
信 吗 ndeeie
信 投 tcggad
信 被 jgffff
信 走 jgffhe
修 cehgod
修 复 cehgod
候 icgchl
候 源 kfgfff
值 mXhafo
值 班 mXhafo
假 ffghoZ
假 如 cfghpb
假 设 jefemb
做 edasgg
做 了 hgXohe
做 什 ghgbbq
做 端 bahsgf
停 qbgeeg
催 gfkbfj
像 rdfffb
儿 ljlccb
允 hiffjd
允 许 giffjc
先 gfhemc
入 jcchoc
全 ffggke
全 组 jndfdd
全 部 celnde
公 gljheY
公 司 hofedd
公 网 hXnlgb
共 fcljff
共 享 peegee
共 做 ggdlge
共 发 dZliel
共 开 fdmife
共 映 feeoib
关 ndfdla
关 系 lfggfe
具 gffeYr
具 体 gffeYs
内 ogcibe
内 核 iahffk
内 网 mddmgZ
内 部 fpefha
再 dgfglg
再 加 fgeelf
写 -i chfffm
写 kdefek
写 的 pffgdc
写 着 lgcggf
决 ghhgmZ
况 $ kggfff
准 jgfgka
准 备 ggggkc
凌 regheZ
凌 晨 regheZ
几 eYmjej
几 个 eYnhgi
几 条 iddjdk
出 <outside> ijdcig
出 ncglhX
出 去 jbilfb
出 发 Ycqdii
出 得 keffhf
出 所 ekaihh
出 来 hVjmje
分 iiiecg
分 别 hkjfec
分 析 kgggfe
划 dfhflf
列 akhlfe
列 一 ckijfc
列 个 dsZcig
列 出 ekgobc
则 $ pgebhe
则 , mjdgfb
则 : gfffcn
则 ? jbhidj
则 iefefj
则 上 mfgfgc
则 什 ggggck
则 允 qegded
则 啥 gfggYo
则 应 fhhhbk
则 拦 nefeff
则 挡 ldgfgg
则 放 rfegbc
则 文 ffffji
则 是 gggeWt
则 的 kZehih
刚 jeegdk
删 ceggxU
删 了 fgggoZ
删 掉 feggld
删 除 fffflf
别 $ hchfme
别 hjhfja
别 是 fcbogj
别 的 jkbjdf
到 $ ioceed
到 , goachh
到 <client> mhfcic
到 <far> rffefa
到 <gateway> wbdeha
到 <host> jhagig
到 <n> babmhp
到 <outside> fajpee
到 <own> ldbijf
到 <server> jffggf
到 <service> ogggea
到 <zone> lmegfY
到 ? ppeYda
到 forward chgfuW
到 ggjfeh
到 一 kgggch
到 了 khejec
到 什 ddkgmc
到 任 gkgdgf
到 内 nTinhc
到 吗 jofeeZ
到 哪 hXrkeb
到 底 fjkdch
到 得 lngZfc
到 我 hdhjff
到 的 ifjgde
到 谁 eoXnee
到 达 kndcfe
到 这 glefge
到 邮 dkfjeg
制 $ sXhdeh
制 legdgg
刷 jgggfe
刷 了 jgggfe
前 fgegjg
前 对 jVhofg
前 置 nfggfb
前 要 febhfo
前 面 hehdkf
办 fgbjgk
功 nefhfc
加 -a hahhwU
加 bgfdtb
加 一 bgghod
加 上 fghioW
加 了 bgggme
加 完 egggmd
务 $ ebimic
务 , kdgjfd
务 ? gbhmgd
务 eZjkfk
务 器 ecfgeo
务 端 qgeedd
务 里 dcqbhg
动 hffdjh
动 了 ffffgj
动 去 oefdef
动 往 oefdff
动 有 cggggl
动 访 hkffff
动 过 eghgej
动 连 lhfeef
助 $ gbgggl
助 ibgffk
包 $ lffffe
包 , kggdgf
包 : lgffeg
包 ? hdffel
包 mgfdef
包 会 rcddfg
包 到 pheYgg
包 只 jggfff
包 如 nfffed
包 怎 sfdggZ
包 是 iffefj
包 最 fiYnei
包 看 kggfge
包 走 mfdffg
化 $ gggflc
化 gggfna
匹 ofceeh
匹 配 ofceeh
区 gmbYof
区 别 ceffoe
区 域 etbagg
医 kfggfe
医 保 lfggfe
十 gfgdfl
十 点 ffhdfl
午 dehber
午 吃 edheeo
半 gfgcgm
半 夜 lefgff
单 $ dlgiib
单 , gbfpee
单 : emfdgg
单 <n> lffggd
单 fkgiah
卡 idgeih
卡 住 ngffgb
卡 在 meffff
印 hcgeen
印 机 hchefl
却 lgfgee
原 lffggd
原 因 mffgfd
去 $ eiajfk
去 , chbhjk
去 <far> mfgffc
去 <host> ngecid
去 <outside> kffefh
去 <own> ndeeic
去 <zone> sdeddf
去 ? gmdjfb
去 jeggge
去 不 jgfffg
去 了 oZdkef
去 吗 oegdeg
去 哪 iZobld
去 掉 bffhpd
去 没 kggfge
去 的 Ydkngf
去 访 ocgeef
去 连 lggffe
又 jefdfl
反 mfffef
反 应 lggfef
反 映 ndfeff
发 $ dfglff
发 , ebmhjd
发 <service> jggfff
发 gcjjhd
发 不 oggcdf
发 件 ogcfge
发 信 lehbhf
发 到 tjcZhb
发 吗 lggeeg
发 告 ndgeff
发 布 cglkde
发 往 ohebeg
发 来 kfffge
发 给 ceisdd
发 起 jffgff
发 邮 fhgjfe
取 ndgffe
受 影 dgggjg
变 kgggjZ
变 化 gggfna
变 成 kgffeg
变 更 idgfig
口 $ qeekdY
口 , ncnfad
口 <far> nffeff
口 <n> llgdgZ
口 ? sYiliU
口 fiihfd
口 不 imggeb
口 为 jbggao
口 会 fqagcg
口 出 lcfhff
口 发 migfdc
口 吗 qLahfy
口 放 neefeg
口 映 padjfd
口 是 nddigc
口 有 nmYcfh
口 的 bjfima
口 能 0WghdZ
口 要 efgffk
口 谁 ekbeeo
口 走 oefegd
口 转 kfenbd
口 连 zciYgX
口 通 nshYaZ
口 都 qmgaYe
句 mfffbg
句 啥 ffggcl
只 fnbfgg
只 有 jfgfff
只 看 nfffff
可 goecch
可 以 jmfecg
可 达 kjecff
台 $ Pfdxih
台 , gmicdf
台 <client> sfgdeZ
台 <gateway> ecglej
台 <host> gYfqgf
台 <server> dkWmhi
台 ? cbdtgf
台 dkcmdg
台 了 qWapef
台 内 fmZmgb
台 对 gbcmhh
台 打 nefdeh
台 是 oefeef
台 有 Zbhthe
台 机 lefmeb
台 电 ogbfef
台 能 rbhdee
台 要 kggdgg
号 lagedn
司 hofedd
吃 eehffl
吃 啥 eehffm
各 jifdff
各 位 jgfgff
合 Zjegdq
合 作 odgefd
合 吗 eefffo
合 并 bfgfdp
同 mfffeg
同 一 uhfhZY
同 事 kfffeh
同 步 kgggfd
名 jcdfdo
后 , cefiqb
后 <client> igggjb
后 <outside> Wgfgrf
后 <zone> beghki
后 gXgkoe
后 会 egdlhf
后 到 kealgf
后 是 vXieed
后 果 bggfpe
后 源 nggecg
后 落 icbneh
后 转 qZbggj
后 面 Udhrlf
向 mlecdf
吗 $ rXeclf
吗 , thfbdb
吗 ? cjdhgi
吗 idfdkh
否 mbgfke
否 可 kefggf
否 放 fgeflf
吧 $ mZfjfg
吧 ? idfkic
吧 jcgifg
启 gdhefl
呀 $ dcdlfm
呀 ecejfm
告 qecegd
告 警 jfgfff
呗 $ gefggj
呗 jefgdj
呢 ? hghhci
呢 pbdfei
周 jgfagk
命 lffdcj
命 中 oggecf
咋 ldgeif
和 <n> pgfcgc
和 <zone> mfegef
和 lhgcmX
和 第 gbggen
咱 icghgg
咱 们 icghgh
响 $ fdffkh
响 ? gfgftV
响 eefdog
响 什 ihfahj
响 到 ebfenj
响 吗 dggguV
响 谁 hdhbpd
哪 $ idhdkg
哪 cimkeZ
哪 一 tacege
哪 个 ohcafi
哪 些 Xklkfc
哪 儿 fkmecd
哪 几 kVllhc
哪 台 kheofX
哪 条 vgfcdZ
哪 里 qWlemX
商 mdfedj
啊 $ jbhmec
啊 , cjcegm
啊 cehmci
啥 $ gkfjZh
啥 , dfgeVx
啥 <zone> lfgfaj
啥 ? hcfbdq
啥 hgchhi
啥 不 rcgggZ
啥 区 bedeoj
啥 原 lgggde
啥 后 cgffmg
啥 影 hegfld
啥 情 jggfff
啥 意 ggeeen
啥 没 bhgbYw
啦 fefffl
嘛 用 egggfk
嘛 的 gfffkg
器 $ rbcgff
器 , Yhjkhf
器 <client> pfffec
器 <service> qccgfe
器 ? aiYvdf
器 jgghee
器 上 ndgggc
器 了 mjbkea
器 人 geedgn
器 是 kdkbgg
器 的 Yrajif
器 能 rYhYhj
器 访 uaefee
器 都 elkZhf
回 , kgggge
回 : jgggff
回 lfffff
回 事 kgfgff
回 包 jfffhe
回 应 nggbff
回 来 kgfgef
回 流 icfhje
回 的 jggfge
回 程 kffggf
回 答 fedggm
因 ? pdggec
因 mffgfd
图 jfffif
圈 , ngeffd
圈 mgfffe
在 <client> qfgfea
在 <gateway> ngYogZ
在 <outside> pcchfe
在 <zone> ldhffe
在 gdjdgk
在 trying mcfgfg
在 一 igRxib
在 做 gbenck
在 公 edimgd
在 哪 ijfebi
在 多 fegdfn
在 对 damogc
在 是 lcZhen
在 最 ggggkc
在 的 nfggfc
在 第 gfggmc
在 这 jbVthf
在 都 Rppkae
在 问 mmZdkb
地 hejekc
地 址 jeegkd
地 方 cimdfg
址 $ kgfffg
址 , oggdde
址 <client> jgggeg
址 <own> jfgfeg
址 jeegkd
址 会 jgffgf
址 变 jggfff
址 改 ggdhke
址 是 mfZjhe
坑 $ fdgdgn
坑 gdhedo
域 gqZbgi
域 可 bpfegf
域 名 hefffk
堂 gfgffj
堆 这 jgggfe
填 <own> uddcee
填 kfgfhd
填 的 kfffff
填 表 djfjff
墙 thgacc
增 haghnd
士 jfgdfi
士 站 jfgdfi
处 nggdfd
处 理 lggcfg
备 gjgdgh
备 份 megffe
复 eeebnk
外 lglfda
外 一 ebjkdj
外 发 ikhcgd
外 开 icmkea
外 投 jgggge
外 映 hYWyhe
外 网 jfggff
外 都 fVqlfe
外 面 mfgdff
多 dbgbjq
多 少 dbgdhr
多 放 gheele
夜 ndfgef
夜 班 nefgde
够 ejhand
够 得 bslZde
大 offbcj
天 gdffen
天 下 ffblgj
天 晚 fegffl
太 jfggci
失 mgfgee
失 败 mgfgee
头 nbfkfc
好 $ eefefn
好 , gffjge
好 jbfgfl
好 了 Yegglk
好 吗 iggghd
好 好 mdcggg
好 的 mdehff
如 <far> ncdhfg
如 Zfghog
如 input bfggnf
如 masquerade egbgpe
如 下 lggffe
如 删 egfgjg
如 加 fgghkc
如 在 fgggje
如 把 egggjg
如 果 aeghmg
如 给 eggfjg
子 $ fdhgfk
子 feehgk
子 吗 egfffm
子 呗 fgeffl
字 jfggff
学 lcidhf
学 生 iflbid
它 pacfcl
它 的 jgggff
安 hjjbfe
安 全 hjjbff
完 <zone> fgggnb
完 ccghqc
完 之 bgggme
完 以 ddghme
定 ifgelc
审 ncfife
审 一 gdgfgk
审 计 neehed
客 ofgcff
客 户 nfgcff
室 lgegff
家 hehkfd
宽 ffgffk
寄 pefWob
密 ffgdfm
密 码 ffgdfm
对 <outside> ngkjZZ
对 <zone> lpdaga
对 cjnjgX
对 吧 pgeece
对 哪 Wtfchh
对 外 gglheb
对 方 ofddgg
对 端 kffeff
对 谁 fpfbhe
对 调 eegfrb
导 hchifg
封 gdefdp
封 掉 ffeedp
射 $ gbeqgd
射 , ibarhe
射 ? enjcfd
射 fehlff
射 了 effoee
射 出 cbjlfh
射 列 geenef
射 到 neifZg
小 rgfYge
少 ? fegbeq
少 dbgdhr
就 jhhelY
就 不 pgghXf
就 可 medggf
就 好 ggfglc
就 收 glfgdf
就 是 qhfebd
就 没 mgffef
就 能 cgggne
就 行 gffefl
就 通 ffggjf
层 nbifcg
工 lffgfe
工 单 lgfgfd
己 nffegd
己 去 lfgfee
己 往 kfggeg
己 的 hpbegd
己 能 qcggfa
己 访 scegbe
己 连 ibhfjg
已 jbjidg
布 cglkde
布 了 ckeldh
布 出 chlehg
布 到 hbkmcd
布 的 ffkegf
师 kffgYm
师 好 megggd
带 hfeffk
帮 gffbep
帮 分 mfffee
帮 助 gbgggl
帮 忙 ldhcej
帮 我 Yfeiin
帮 看 hdgefk
常 $ jfggfg
常 , ocfgef
常 jffeie
常 吗 gffgke
干 什 fhffdk
干 啥 gffffj
干 掉 jhgche
平 jfggge
平 台 jfggge
并 bfgfdp
序 idgfoa
库 <client> nffgfc
应 , lgffff
应 gbglei
应 吗 ohgZfg
应 商 degdeo
应 该 hdgldf
底 hhkech
底 放 nffgee
底 是 neehfd
底 有 iihlfY
底 能 efnffd
底 通 wWfhga
度 efhjdh
度 看 eahlej
建 ichhkc
建 连 lgfhee
开 $ hjgfdh
开 , hgfgej
开 <host> qffhda
开 <own> oedghd
开 <service> lfdgff
开 ggjeeg
开 一 dgedfp
开 了 ddmkcg
开 吗 ireYff
开 哪 cblemg
开 放 ihkldX
开 着 lkddfe
弃 $ mffffe
弃 kgfgfe
式 ledgma
弹 kfffgf
弹 窗 kfffgf
录 <gateway> mhdeef
录 ejecfm
影 eefdog
影 响 eefdog
往 <host> pfeecg
往 <outside> nfgdff
往 <own> lgfcgf
往 qdfbge
往 外 qdfcgd
径 mdffgf
得 hnecka
得 上 jihZdj
得 了 glhbeh
得 出 pgeddf
得 到 imdche
得 去 hjfffg
得 开 oefffd
得 来 nlfWeh
得 着 bslZde
得 过 oegggb
得 通 kagnfb
心 gfgegk
必 igggci
必 须 igggci
志 jggdgh
忘 fffffl
忘 了 fffffl
忙 ldhcej
忙 review gfgfgj
忙 分 kggggd
忙 审 gdgggj
忙 查 imafeg
忙 看 jdghff
忙 解 lfffeg
快 ddhcgp
怎 ididfj
怎 么 gejdek
怎 样 ofcflZ
思 $ gggfcl
思 , defeim
思 -a gfggWs
思 : ifggYo
思 ? jgghbh
思 fgdefm
急 $ gegeen
急 edgcfp
总 ibhkic
息 jfffgg
您 iddpha
您 好 iddpha
情 mfgffd
想 <service> sceeee
想 jhghha
想 加 dgggtW
想 在 ghffkd
想 把 dgggnc
想 用 mefffe
想 直 lffgef
想 确 gjdiff
想 访 pecgee
意 didefm
意 思 fgdefm
慢 , eefeep
慢 edgcdr
懂 $ egffem
懂 , ggggdj
懂 : ggggXp
懂 ggggYp
成 <client> fhehld
成 <n> bhgfrZ
成 accept egggld
成 cfffoe
成 drop Yhggli
成 snat fdggmf
成 strict ggceod
成 人 gffgdl
成 什 nhffbg
成 转 Zegdqi
我 fcgkgh
我 一 jebqfb
我 人 idkdgg
我 们 lchjed
我 在 oggfec
我 想 jeefkd
我 打 egggmd
我 把 Xegfjp
我 的 jhgeeg
我 看 jegiee
我 要 dfjfgi
我 讲 hegfjf
我 这 hehYfo
截 jfggff
截 图 jfggff
户 ifejic
户 反 mffdff
户 在 kfffff
户 打 kedmcf
户 用 ofgZfg
户 的 ubgbha
户 端 ohfcfd
户 访 nbhjec
户 连 fgekhe
房 kefheh
所 ehfoaf
所 有 ehfodc
才 bfhedq
打 <host> hhncZh
打 <own> obcmbg
打 eeiejh
打 不 reffeb
打 到 ibdlkd
打 印 gcgfen
打 开 pegdee
打 得 jkefdg
打 算 agggpc
执 lffgfe
执 行 lffgfe
扫 jpdcee
扫 我 paecfl
扫 描 neffef
找 cegfkj
把 <client> edefeq
把 <n> bciXop
把 <own> Weiitc
把 <service> ldefgh
把 <zone> cegdkl
把 Zeeapp
把 forward dgggih
把 input dgggkf
把 masquerade fgggje
把 所 hffmdd
抓 kfgffe
抓 到 lgfffe
抓 包 kggffe
投 qdffcf
投 递 legdhe
护 jdamgg
护 士 jfgdfi
护 网 ieWqhg
报 <n> mcgegg
报 connection glgdhe
报 mgbhhe
报 告 mdckfe
报 连 jfffgf
拉 leefei
拒 ocgfgd
拒 绝 mcgfgf
拦 $ pchbgf
拦 ? ocgdgf
拦 qegZgf
拦 了 ifghdh
拦 吗 lfffff
拦 的 jfgggf
拿 mefedi
挂 Zdfphh
挂 了 dZekjm
挂 载 vhgbgU
指 fjcjfh
指 到 efdlfh
指 标 leffff
按 jgegla
按 现 kjfgdd
按 规 qZhhfc
挡 $ weaebf
挡 ? lgbggg
挡 jejffe
挡 了 ngeged
挡 吗 rfcdef
挡 掉 ngeedg
挡 的 ngeffd
挪 hehdpa
挪 到 hehdpa
换 dggfoc
换 成 bgggne
据 , odeggd
据 ggfffj
据 包 ohcdff
据 库 hefegk
掉 $ mgedck
掉 , dehgpc
掉 -a fefhld
掉 <n> icfcvY
掉 ? ogdgbg
掉 gdgfqa
掉 line bgfgsY
掉 masquerade Ygfgqg
掉 会 hfgfle
掉 吗 rhhbZg
掉 的 eggfmd
掉 第 cfegqd
掉 还 qgabfi
排 mchZdn
接 , ngeffd
接 <own> kgfggd
接 <server> jfffgf
接 <service> inceef
接 mehbgg
接 口 mfffee
接 在 ndehfe
接 打 gfkbig
接 文 aclkej
接 用 meegef
接 被 ldgfgf
接 访 wbdbhd
接 超 qbgdhd
接 连 rZdegh
控 kfggff
推 jegfei
描 nefeef
描 件 jgggff
提 ofhagf
提 供 rfhYgd
提 示 jfggfe
提 问 fgdfgk
插 ggfgqY
插 一 ggegpZ
摸 vWelea
支 kbgdel
收 <service> keefhf
收 kgfegf
收 不 gjggff
收 信 jfgfge
收 到 lfefgf
收 得 ndffef
收 邮 mcfggf
改 dbgfll
改 了 hahfar
改 动 deggcp
改 完 bchhrc
改 成 egffmd
改 的 hdgfdn
放 $ lnafgb
放 ? gshWgd
放 medcgi
放 不 qegfga
放 了 dbknfe
放 出 igeaoe
放 吗 ybccgb
放 啊 hngWhh
放 在 qgciaf
放 开 meYfjh
放 的 cenjde
放 行 ldffei
放 进 lffgff
放 通 lddffj
故 iicgbl
效 pefddf
教 hdfjdj
教 一 kdgjee
数 gffffk
数 据 ggfffj
整 flefjd
整 个 gjfgff
文 jfhcgg
文 件 gfjdhh
文 档 fgVscl
料 , eilefe
料 : ajelhg
断 $ eechpe
断 feeejk
断 了 bgefim
断 吗 ggggje
新 人 fgfgdl
新 增 gfffmc
新 来 ffggfj
方 $ fWrggg
方 ? beoghg
方 hflcmZ
方 向 nffhdd
方 是 gfjfff
方 案 eehgle
方 能 dxaddf
无 keggdh
无 法 mdfgge
日 nffdfe
日 志 jggdgh
早 , lfgged
早 ldegej
早 上 iehcfk
时 $ ragegc
时 , jgghfd
时 kcgegj
时 候 icgchl
明 hdgggj
明 什 ngffed
明 啥 kgfgef
明 天 dfgffm
明 明 mgfged
映 fehlff
映 射 fehlff
昨 fcgecr
昨 天 idgfek
昨 晚 bfgedq
是 <client> kfkZif
是 <far> nfffgd
是 <host> khgfed
是 <n> lfdcgk
是 <outside> keggff
是 <own> lggefe
是 <service> lfffeg
是 <zone> mfdhfe
是 allow mgefgc
是 drop refgae
是 forward efhlef
是 hairpin nfgffc
是 hbhehk
是 mail qgedgb
是 不 fhfegj
是 丢 ndfgge
是 什 igdgam
是 允 pagdgg
是 关 qeYfkd
是 删 dhfhmd
是 加 ggfgpX
是 发 cfZqhh
是 否 ngfffc
是 哪 ngbfeg
是 啥 icfhjf
是 在 jgfefh
是 好 mgfgdd
是 就 bgggpc
是 怎 qfebfe
是 我 jhefie
是 把 cgggkg
是 放 lfffhd
是 给 mdfddj
是 被 nfggec
是 规 nhggeb
是 说 ihidZl
是 谁 jehbbo
是 转 Tfdvih
是 通 refbhd
晚 <n> hfeffk
晚 dciefo
晚 上 gegffl
晚 变 idgejh
晚 谁 fcgeeo
晨 regheZ
暴 lXmhef
暴 露 lXmhef
更 jeffhf
更 新 kgfffe
最 hbemfh
最 前 dgggel
最 后 jbemhe
最 终 jcfjdh
月 iYeggo
有 $ lcdmgc
有 ? ncgccm
有 bocjhc
有 rule legmZf
有 syn jfgggf
有 个 rfgdcc
有 人 nlaeef
有 例 gcgegm
有 做 bYhuhd
有 关 kfggff
有 区 gfggld
有 去 kgggge
有 台 mdfgfg
有 哪 clihfd
有 啥 cchgli
有 回 lfgeff
有 坑 gdhedo
有 多 agdfhp
有 对 rgclbZ
有 影 edheoe
有 拦 kdgggg
有 放 hXickm
有 映 Xhfvde
有 没 elaiif
有 点 ktYcfc
有 端 cegngg
有 被 obffff
有 谁 dnfgka
有 这 pfffdd
有 问 nXidhi
有 限 lfgeeg
有 风 fcgeim
服 fdjkgd
服 务 fdjkgd
期 ffafho
末 defghm
本 liiZfg
本 机 kiiZeg
本 身 qYgegg
机 , omgeaZ
机 <client> qefffb
机 <service> nffffd
机 上 negYdn
机 吗 gbenei
机 器 jgghee
机 房 keehdh
机 收 jeggfg
机 用 mdfgfe
机 的 ekecen
机 能 zXdghY
机 要 nffffd
机 访 oWegel
机 连 vbfdec
机 都 mjdeef
条 $ fddhcq
条 , hgggma
条 -a fgggna
条 <n> fggfkf
条 accept lgffia
条 bggcqf
条 conntrack mffgfd
条 rule jfdcaq
条 一 jgggff
条 什 ggggVs
条 会 hgefje
条 啥 gfggWs
条 日 kggggc
条 是 hgggRu
条 没 efggYs
条 端 gfepfc
条 规 gefgfk
条 路 mffffe
条 连 lgggfc
来 $ bngnbb
来 , hfeefl
来 ? hkeale
来 jglbfe
来 了 gffflf
来 吗 uYfffe
来 回 mdfggf
来 源 etebgc
来 的 gdimde
来 看 fffjej
来 自 pcefhd
来 这 mgggbg
来 问 ljdefe
板 kfegfg
板 在 lfegff
析 $ kffgef
析 mefdgg
析 下 lggggc
果 $ mfdcmc
果 <n> ehggpX
果 edgemg
果 remove geggnb
果 删 ggegkf
果 加 deggwV
果 把 dfgghj
果 第 eghhna
查 <service> ldfgfg
查 ejjagi
查 一 lmdZdi
查 得 odfhee
查 询 mffgde
标 , kgfgeg
标 是 gmgeef
校 jZlffi
样 $ gdlbnc
样 , mdcgfi
样 <zone> ffdfmg
样 ? khdhjb
样 idkenZ
核 jdihbj
根 oggdfc
案 feggle
桌 kfffgg
桌 面 kfffgg
档 ifVqcj
检 kiheed
楼 fWghcu
次 kchcfk
次 都 jgggff
正 jfffie
正 常 jffeie
步 ndegge
死 mahddl
段 , oicibd
段 <zone> ijehgd
段 jlgbef
段 去 jegggf
段 可 dlgegf
段 能 fnkVhg
段 访 fkfbel
段 连 gnfbff
每 mkbeff
毒 oieZdg
比 lgdhff
比 如 lgdhff
气 jfXgas
求 , tgdffY
求 kiefdg
求 助 kefgff
求 解 ifegZn
没 $ rbccih
没 ? ebhdcs
没 jfdhhf
没 了 ehfgpZ
没 写 egfeen
没 动 mgggga
没 反 kfffff
没 有 fjckef
没 看 gggfej
没 见 rbfcak
没 问 ngfdff
法 ldfffg
法 连 jffggf
注 neefka
流 量 jedghh
测 ndgfdf
测 评 lfgffe
测 试 offfcf
浏 jgffff
浏 览 jgffff
清 dkeifg
清 单 clhkga
源 $ drbYij
源 <client> kdggef
源 lqcdfZ
源 地 ofbgge
满 behcfr
满 了 behcfr
点 bjchen
烦 ifcggj
烦 列 coYkgg
烦 帮 eegegm
烦 看 rggcfa
然 nbhgcg
然 后 jhhfcg
现 hehegj
现 在 hciegj
班 ieekeh
理 mieech
理 解 gggfcl
理 页 kjeged
生 jejdei
生 产 ffffgk
生 机 pgbged
用 $ bfamkj
用 , hcdjfj
用 <host> sbfdhc
用 <n> mffhgc
用 <outside> kgfgef
用 <public> rfeefb
用 <service> mffghb
用 ? fffffm
用 fegfdn
用 foxmail lffgfe
用 你 gfeffl
用 到 gglcgg
用 哪 geoagg
用 啊 geedgo
用 得 dkrcbd
用 户 kdcmgc
用 手 kefgff
用 的 mfgfZk
由 <client> kfggff
由 nfffee
电 iejgfe
电 脑 iekgfe
电 话 nddfdj
略 fffgke
略 上 kfggff
略 改 egffkf
病 pifbfd
登 kjeffe
登 录 hjdefh
白 kfgZfk
的 $ pahiVl
的 , qlfYhZ
的 -i ceghij
的 : kgfgbi
的 <client> tffhdW
的 <far> qcffce
的 <gateway> cbhdcw
的 <host> oceghd
的 <n> eiegfj
的 <own> jegggg
的 <service> obdefi
的 ? hlifWk
的 client rfdgfa
的 deiggj
的 dnat nhdhjX
的 effect ggffYq
的 foxmail ngfedf
的 laptop lfegge
的 masquerade dgghoa
的 mx gfegfl
的 pc mefgef
的 port Yjbqhd
的 prometheus ndffff
的 tcp tdgYge
的 traffic ncdbhk
的 udp mkfbha
的 user hZegfo
的 一 kfggge
的 人 kYqehc
的 作 fggfdl
的 信 mdfeid
的 共 pefgde
的 同 pdghfb
的 吗 pfhicZ
的 吧 qffbgd
的 哪 fbligf
的 地 hhfgkc
的 备 lffgff
的 客 mgeefg
的 对 lgefff
的 打 pfeghZ
的 接 kfgfeg
的 数 lfgefe
的 时 kggffe
的 是 jagnee
的 服 gbmfhg
的 机 oihddc
的 来 ipedec
的 流 lbegle
的 源 leZjje
的 用 qagfge
的 电 hdkgge
的 目 fgefle
的 端 fZioeh
的 第 ffggel
的 管 imffdd
的 终 qbfgfe
的 网 bjlibg
的 规 iagdjk
的 话 chffsa
的 连 qefffc
的 那 fcleqZ
的 邮 gfgffj
的 锅 kffgef
的 默 lhcegf
监 lbiegg
监 控 kfggff
盘 hYdghp
目 gldalf
目 前 dihlce
目 标 figeje
目 的 jggZkg
直 timed vcdggY
直 timeout lfffff
直 刷 jgggfe
直 卡 jgfggf
直 是 ngggga
直 没 kgffff
直 超 lgfgee
直 转 mgfffd
直 连 lffgfe
直 重 lfffff
看 $ gfgicj
看 , iaikch
看 ocejah
看 一 lcgife
看 下 kehfeg
看 不 ggggZo
看 到 lgeeeh
看 得 oXhffh
看 懂 gggfcm
看 看 jdgidh
真 lcecfl
真 的 qgeefb
眼 efgffk
着 $ eloZee
着 ? mhkYef
着 mhmYbg
知 gjgfbi
知 道 gkffak
知 邮 kfgfge
码 kfgeei
码 忘 fffffl
确 nhggdc
确 认 nhggdc
碰 ipnZdY
示 connection jfggff
示 jeigfe
示 连 kggggd
离 odeggc
种 iefjmY
科 ldggge
程 rgfgdZ
程 桌 kfffgg
窗 jfffjd
窗 口 gfffjg
端 <client> neffee
端 <far> nfgcfg
端 ghgjfd
端 口 ghgjfd
端 是 jgggff
第 <n> cfeejn
第 dfeejm
第 一 gffffj
等 ijZjgf
等 保 ijZjff
等 着 kffggf
答 ledecm
答 哪 gedggm
策 fffgke
策 略 fffgke
算 $ eoefdg
算 Znfeme
算 加 ggggma
算 把 dgffoc
管 ipjbcb
管 哪 gmgcge
管 是 buhcec
管 理 khehfd
管 目 hnhbef
箱 fefffm
箱 密 fffffl
系 kfggfe
系 吗 meggee
系 统 kffgge
线 $ hfffmc
线 ffdinc
组 jlddeh
终 jdgieg
终 端 pcfgfd
经 ldfffh
经 过 kgehee
结 ngecge
结 果 nhecge
绕 pfdgde
绕 过 ofbhee
给 <client> rfgbed
给 <host> lggffc
给 <zone> kfhfic
给 lXejkf
给 个 hlgbfg
给 几 fffffj
给 哪 ndckdf
给 我 keVqci
给 第 agggnf
给 谁 cYfuci
络 fkcffj
绝 $ ncgfgf
绝 , jgfgfe
绝 mcgfgf
统 kffgge
编 kgfeff
网 , jfggeg
网 <far> ofeZhh
网 ip ndchfg
网 niecfe
网 上 cdmmfc
网 不 meffid
网 会 Wgcfvg
网 关 kifeee
网 吗 naahlf
网 哪 kZhoga
网 映 gYkpee
网 机 boamic
网 段 jlgbff
网 络 fkcffj
网 走 obeggf
网 页 pcgehd
置 $ gdfffm
置 ? fgggdl
置 eehfhj
群 ndfbfi
翻 gffgdl
翻 译 gffgdl
老 meefff
老 师 kffgfe
老 是 pfefgc
老 板 lfegff
者 oafgeg
能 <service> qcedff
能 access gebfhn
能 akjaji
能 ping odfefe
能 reach lmdbdg
能 上 rbahhd
能 不 rYfggd
能 主 lifeee
能 从 ikcegg
能 做 ggfcem
能 出 sdbhed
能 到 jlgfcd
能 去 jZogcg
能 合 ffggfk
能 否 lbegke
能 回 iedfgl
能 好 egfgjf
能 帮 ihaeen
能 干 gedfen
能 往 nefdhf
能 打 ojhZga
能 收 ldeghe
能 查 gfbfhm
能 用 gflbgh
能 直 gkdfkd
能 访 hlkbag
能 过 rbfhga
能 进 jqccgb
能 连 bghggk
能 通 deejhj
脑 <client> mgfgfd
脑 iekgfe
脑 可 wcebfc
脑 打 rfagfc
脑 是 kgeggf
脑 用 mfcggf
脑 能 waZhgc
脑 连 ofXghh
自 <zone> nedfge
自 mhibhb
自 己 nffegd
自 身 mhegfb
若 fdfhqZ
苦 fegffl
苦 了 eefddq
落 fcbomc
落 到 fcallg
行 $ keffdi
行 <zone> cfdfqf
行 ? oiffbe
行 beeeoj
行 masquerade ggggna
行 不 meffhd
行 为 fgfdbq
行 了 qeffed
行 什 egggcm
行 以 bfggmg
行 会 ggdgtW
行 删 fgggkd
行 前 gehdpa
行 加 ffggld
行 去 efegsZ
行 后 egggmc
行 吗 ffgelf
行 和 feffgk
行 啊 kgffeg
行 啥 ecgeZv
行 对 eegfrb
行 干 eefeas
行 挪 gehdpa
行 是 fggfdm
行 有 gchfWu
行 没 gffdhk
行 的 fgffmc
行 补 dfgglg
行 还 nffffe
行 那 gfggVs
补 egffle
补 一 dgfflf
补 丁 pggdee
补 上 Zgggpe
表 $ ikXlgf
表 : fkdgfg
表 fjamkb
被 <client> lgffff
被 <far> xfeacc
被 <gateway> lffgfd
被 <zone> oegefd
被 drop jgdfif
被 forward hhdmdf
被 kdflee
被 丢 kefgeg
被 哪 kfffff
被 拒 ocgfgd
被 拦 rfeZgf
被 挡 ieldfg
被 改 tiffbZ
被 放 pfeeef
被 转 gdeodf
装 mfgdeh
西 ? dVhhln
西 cbijij
要 上 hfgfdk
要 不 keggge
要 交 hccngg
要 从 jggfgg
要 写 qciahd
要 去 nfgefd
要 填 cifikb
要 往 jfffff
要 把 nehgde
要 是 bgjgoa
要 材 dilged
要 求 mfgefe
要 用 iiYocf
要 访 ofggcd
要 调 lcgfgg
要 过 tcbggc
要 连 lfggfe
见 qbgfZi
规 则 iefefj
览 jgffff
览 器 jgffff
角 efiidi
角 度 efiidi
解 $ kgegbk
解 hfggam
解 析 mdfcgi
解 释 gfihYl
警 legfff
警 邮 jegggg
计 lefhhd
计 划 bfhfng
计 要 kfeige
订 icgcgm
认 jgfehe
认 一 qihcda
认 策 fhffmb
让 <zone> kdfeej
让 icehdm
让 不 oegfgb
议 gdggke
记 bhdhdp
记 录 bgffep
讲 $ ffgfmd
讲 讲 dfgfne
许 jgfgic
许 吗 neegef
论 kWfgmg
设 dkdele
设 备 gjgfff
设 成 ggdfnd
访 fiicgi
访 问 fiicgi
证 gefeen
证 书 eefdhn
评 legjhZ
评 要 fkfffg
诉 qicZfh
译 gffgdl
译 成 gffgdl
试 mfefge
话 $ jddffk
话 , aggfrc
话 : gffgYq
话 dgffhk
询 ofggec
该 hdfidk
该 怎 gfdfgk
该 是 pfgage
该 没 vgdZce
该 能 iadpfg
该 通 pfhbgc
误 kffggf
说 <service> mbgggf
说 nedfcj
说 打 yagYgc
说 明 fcghgl
请 jghkea
请 列 bhnidf
请 帮 jegggf
请 教 ldfjee
请 求 kbekeh
请 问 ohgieX
谁 $ hdYmpb
谁 XvZlfd
谁 动 dgggdm
谁 可 iqfYlZ
谁 回 lgffgd
谁 开 fpfbge
谁 改 gdgfen
谁 来 ndaago
谁 能 bqcghd
谁 进 drdbei
谁 连 glhcef
调 nbgfmY
调 用 pgegcd
谢 $ ighaap
谢 ighaap
谢 谢 ighaap
财 gbegfp
财 务 gbegfp
败 , lgggdd
败 mgfgee
账 fjefgh
账 号 gefffk
贴 fefhfj
费 nfcggd
走 $ mhdbhg
走 <n> pdfeef
走 <own> kgfgib
走 <service> lgfeff
走 ? shdcfc
走 hairpin sehedb
走 kefjed
走 不 meggfe
走 公 jgfgfg
走 到 lfYmef
走 哪 peeffc
走 得 fcglfh
走 的 ofeefd
起 hgfgdj
起 什 fgfgZo
起 连 kffggf
超 pdgegc
超 时 pdgegc
跑 在 jggggf
跟 <gateway> leggfe
跟 ichdZs
路 $ nffbfg
路 qdgbge
路 径 mdffgf
跳 pegcfe
身 nhfgfb
车 megdff
车 间 megdff
转 mddljY
转 到 njbmfW
转 发 hdcjle
转 圈 mgfffe
转 给 lbejgf
轮 kfgfff
轮 询 kfgfff
载 gWhffs
辛 fegffl
辛 苦 fegffl
边 <client> sdghfX
边 <service> leggge
边 kfdedl
边 到 dhfgfk
边 拦 jgggge
边 放 kdggfg
边 的 eefgen
边 能 ndjabj
边 要 whebcb
达 kncbfe
达 吗 qdfaeh
过 $ lgfggd
过 <gateway> kegfdj
过 <own> jfffhf
过 <public> rfcgcf
过 iibibk
过 一 fegfgl
过 不 odfgee
过 了 jehebl
过 去 ilddcj
过 吗 pghhfX
过 哪 jfZnge
过 得 negged
过 来 lffhdf
过 网 gkffff
过 这 odfadl
还 aidekl
还 work chggnd
还 打 Xfgfrg
还 是 qggdZh
还 有 gldZeo
还 能 beggnf
还 行 dgggle
还 通 caidjo
这 dgehgj
这 一 mefgkZ
这 么 iffejf
这 句 ggggcl
这 台 dfengf
这 是 lgggfd
这 机 ddgegn
这 条 ifgfck
这 样 lgfege
这 种 kjeeak
这 行 ifgfVr
这 边 lehdei
进 jleffc
进 去 icffem
进 得 hnfbeg
远 kfffgf
远 程 kfffgf
连 <client> mgfgfb
连 <far> jdggla
连 <host> sgecga
连 <outside> jdfgie
连 <own> gYickm
连 <public> kgdfgg
连 <zone> meeejd
连 ? krgddY
连 ghjcfh
连 上 lahnbe
连 不 imfdee
连 到 iimWcj
连 吗 luaXfd
连 外 ofgbff
连 得 jihadj
连 我 kiedgf
连 接 pafdgh
连 线 rbcfgg
连 进 brdbhh
退 kgefgf
退 信 lgcggf
退 回 jgfgff
送 hfdkeh
送 到 igZldj
递 legdhe
通 $ hdhcfm
通 , rhgefW
通 <client> nffgdf
通 <far> kffgff
通 <gateway> lffgfe
通 <host> schffZ
通 <own> sZhdka
通 ? 3Zccad
通 dodfeh
通 不 ofdffe
通 么 occele
通 了 lbfajk
通 吗 jkffde
通 吧 ibeogd
通 啊 vagfgX
通 的 refcgc
通 知 jfgggf
通 过 gjgfff
通 还 tcghgX
遍 lflcdf
道 ikffYk
那 geecrd
那 三 egggje
那 个 ghbfdo
那 台 hfgebn
那 条 dfghnb
那 种 hefkmY
那 行 dgggkg
那 边 hhffdj
邮 nfcfhd
邮 件 ofdghc
邮 箱 fefffm
部 digeek
部 门 mcmgeb
都 dikkiW
都 不 jbggob
都 会 hefceo
都 发 gXftic
都 在 kdhefh
都 映 gXkkhh
都 有 Ygflle
都 没 kfggfe
都 算 eoefdg
都 能 chvbdc
配 neeeci
配 的 lggggd
采 lfggef
释 gfihYl
释 一 hfgfao
释 下 gffdaq
里 $ baijik
里 <service> lbghgf
里 ? ablpbh
里 jggdeh
里 一 jgggfe
里 写 mgegef
里 刷 jgggff
里 加 cgfgpc
里 有 mcgkeb
里 的 hbjegj
里 看 fgggej
里 要 qeffhZ
里 这 kgggfe
里 面 Vhjobl
重 heheej
重 传 jfggff
重 启 gdhdfl
重 置 fffffl
量 $ lddejg
量 ? fffffk
量 jedghh
链 pgedcf
锅 kffgef
锅 吗 kgfgef
错 jfffff
错 误 kffggf
镜 kffgge
镜 像 kffgge
长 ebkleg
门 kdjcei
问 $ ggedcp
问 , lmdbee
问 : iefdfl
问 <client> xgfgdS
问 <far> vfefeY
问 <gateway> mfgggc
问 <host> ikbfgg
问 <n> rjgZfZ
问 <outside> oZcqgY
问 <own> ikaajj
问 <public> vcfcce
问 <zone> jlagdg
问 ? gcbgfq
问 gghben
问 一 refffa
问 不 jeeeel
问 从 ufecbe
问 你 ffZefs
问 到 hemkfX
问 哪 hVwaig
问 得 keaddq
问 我 lflYfg
问 是 lgffef
问 的 kfffgf
问 这 fgfgao
问 题 jefefi
间 kggjga
限 emcbne
限 制 legdgg
除 ckegke
除 了 fnficc
险 $ fcgdim
险 fcgeim
隔 jbggfk
隔 离 odeggc
障 hfgefk
集 mffefe
需 ekfkfd
需 要 ekfkfd
露 lXmhef
靠 medheg
面 , djfeoc
面 lZcrkX
面 到 kgfegf
面 加 egggnc
面 插 gggglc
面 是 Wegtge
面 的 gfejhf
面 这 ggffmc
页 kifcfh
页 面 jjecei
顺 ebhcml
须 igggci
领 kfgehd
领 导 kfgehd
题 $ lagdfk
题 , kgegeg
题 ? odeedh
题 jefefi
题 吧 pggZgf
风 fcgeim
风 险 fcgeim
食 gfgffj
食 堂 gfgffj
马 nggcfe
马 上 nggcfe
麻 jecggj
麻 烦 jecggj
黑 ideedn
默 ggffkd
默 认 ggffkd
`;
export const PART_WEIGHTS = `
+ ' gjd
+ 'connection kkY
+ 's cnd
+ -> sYc
+ -a fkc
+ -d ich
+ -i Yhn
+ -j iid
+ -o jdg
+ -s Zbs
+ -v mfb
+ ; mce
+ <- emc
+ <client> efj
+ <far> ajj
+ <gateway> gdj
+ <n> dmd
+ <public> jaj
+ <server> fje
+ <service> dih
+ <zone> dih
+ able sXd
+ accept ijb
+ accept' fek
+ accepted saa
+ access lfd
+ accessible Zng
+ acess hjc
+ ack blg
+ active obd
+ add jfe
+ added Xgp
+ address cZr
+ admitted jaj
+ adress bZs
+ again cbp
+ against pcb
+ agent ijb
+ aimed occ
+ allow car
+ allowed kZj
+ alowed lcf
+ already bpc
+ although dhh
+ am doc
+ an ilZ
+ answer coc
+ answered occ
+ answers chk
+ any apd
+ anything idh
+ anywhere flc
+ app dgj
+ apt anf
+ arbitrary mag
+ are mhY
+ arrive mkW
+ arriving rcZ
+ as Zpe
+ asking niX
+ asks nce
+ at dkf
+ available Xse
+ be Xmj
+ because njW
+ becomes bgm
+ been eYq
+ before djg
+ behind mdd
+ being gna
+ believe mhZ
+ blame cdn
+ block ddm
+ blocking eZp
+ blocks jbi
+ bob mag
+ both Xin
+ bounces dmc
+ browse nZf
+ browsing jhc
+ but ebn
+ by cjh
+ bypass fbm
+ bytes Zmi
+ call hdj
+ calling jef
+ calls pbc
+ can mce
+ can't jef
+ cannot oXh
+ cant hZm
+ capture efj
+ chance jff
+ change cme
+ check hlb
+ checks ibi
+ cksum hjc
+ claims Vuc
+ client dkf
+ clients ljY
+ closed jfe
+ code bki
+ colleague grV
+ collects bpc
+ com cne
+ come fbm
+ comes kbh
+ coming btY
+ complain jhc
+ complains hid
+ conect led
+ configured gZn
+ confirm iak
+ connect lde
+ connection ijb
+ conntrack Ygo
+ consumer iic
+ contacted bne
+ correct fld
+ could lde
+ cross Zli
+ cs eld
+ ctstate Ygo
+ curl nbe
+ customer gnZ
+ daddr ndc
+ dead glb
+ deliver pZe
+ delivered mZh
+ delivering qca
+ delivers qbb
+ desk efk
+ desktop liZ
+ destination mec
+ dev kfd
+ dials pXg
+ dicom emc
+ did jfe
+ die gjd
+ dies lfc
+ direct bji
+ directly emc
+ do mfb
+ docker Wlm
+ doesn't iZl
+ doesnt oYf
+ doing afn
+ don't flc
+ dont rdZ
+ down Xjn
+ dport dhi
+ drop dfk
+ dropped gjd
+ drops kcg
+ dscp eld
+ dst kdg
+ e eld
+ eating aeo
+ echo mbg
+ email gbl
+ end jqT
+ ends ogZ
+ err gjd
+ errno jff
+ establish mec
+ ether gdj
+ ever Zof
+ every jbj
+ everything ich
+ example flc
+ expected jfe
+ explain oZf
+ exports oYh
+ exposed aki
+ f hla
+ fail lgb
+ fails rZc
+ far njW
+ fault pZe
+ fetch led
+ fetches mZh
+ filtered jfe
+ finally kgc
+ firmware nfa
+ fix Scy
+ folks hbk
+ for akh
+ forever glb
+ forward Sis
+ forwarded jlY
+ foxmail mag
+ from cii
+ full gkc
+ gateway dhi
+ get dkf
+ gets ckg
+ getting kee
+ git gnZ
+ github sYc
+ given sbZ
+ gives aki
+ go neb
+ goes dih
+ going qca
+ good enb
+ guys ndc
+ hairpin lha
+ hand kib
+ hands ejf
+ hang cem
+ hangs imX
+ happens lde
+ has dhi
+ have nSn
+ he kai
+ healthcheck ofa
+ her fjf
+ here tXc
+ him agm
+ his eoa
+ hit hjc
+ hits jee
+ hitting kdf
+ home dYq
+ hosts Xoh
+ how gdj
+ i'd Xlk
+ i'm dig
+ icmp icj
+ idea pca
+ if mjY
+ in fjd
+ inbound Zli
+ incoming pfZ
+ initiate obd
+ inner naf
+ input mec
+ inside eao
+ instead aki
+ internal aoe
+ into nYh
+ ip bgl
+ is ejf
+ isn't ijb
+ it jeg
+ its kbh
+ itself kaj
+ jobs del
+ just jdg
+ k Zhm
+ keep pad
+ keeps qdZ
+ kept gbl
+ kibana hjc
+ kindly cjg
+ land jmX
+ lands kZj
+ laptop eld
+ leave eld
+ leg chi
+ len ofZ
+ length qdZ
+ let jch
+ lets bjj
+ letting fan
+ like lag
+ line Zdq
+ lines nSn
+ listens Yrd
+ lives kdf
+ load hjc
+ loads jgc
+ logs jdg
+ longer kee
+ look rYe
+ lose mec
+ lost seW
+ mac del
+ machine hnX
+ machines hid
+ mail lcf
+ maillog cqa
+ mails qfX
+ manage nbd
+ mar kZj
+ masqueraded eke
+ match Xgp
+ may khc
+ me Zjk
+ mean dmd
+ meant bne
+ minute Zng
+ monitoring gdj
+ morning bij
+ mount iic
+ mounted mdd
+ move lfc
+ must liZ
+ mx lfb
+ my Zmh
+ names ijb
+ nc ndc
+ need lah
+ needs jaj
+ network erX
+ never bji
+ new hbk
+ next bfm
+ nginx Zng
+ night mag
+ nightly Zpe
+ no chi
+ nobody rWf
+ node qca
+ not fkd
+ of lia
+ off jZk
+ oif fej
+ once ihd
+ one gkc
+ only hcj
+ onto mbf
+ open mdc
+ opened fke
+ or mhZ
+ org agl
+ other mfb
+ ought jnW
+ our lgb
+ out hcj
+ out' mdd
+ outbound lZi
+ outgoing lah
+ outlook kdf
+ packages 1WV
+ packet jef
+ packets nYh
+ pass gam
+ passed bqb
+ path bhk
+ pcs qYe
+ people ihd
+ permit iYl
+ phone cco
+ phones pda
+ pick mfb
+ ping oae
+ pingable cqa
+ pinging obd
+ pings pca
+ plain mce
+ please imX
+ pls ijb
+ pointed uZZ
+ policy kbh
+ poll wPh
+ polled Zqd
+ polls qZe
+ pops jef
+ port dii
+ portal Ygo
+ possible Zng
+ post tZa
+ postfix lha
+ postrouting kbh
+ posts tdX
+ ppl ibj
+ prerouting hkc
+ print neb
+ printer gdj
+ prints kee
+ private lgb
+ probe gal
+ problem gdj
+ prometheus kdf
+ properly nbe
+ prot fje
+ proto gjd
+ protocol Tvf
+ proxy nfa
+ public cob
+ published kfe
+ pull hXo
+ pulls pYf
+ pushes nbe
+ put Xni
+ query fZn
+ queue lYj
+ radius fpX
+ rather med
+ reach rZc
+ reachable aki
+ reached amg
+ reaches iaj
+ read cnd
+ real Woi
+ really jdg
+ receives led
+ refused ihd
+ regards cpa
+ register led
+ relay pda
+ removed Xau
+ replies fan
+ reply ejf
+ report hnY
+ reports kdg
+ requests bmf
+ resolve pdb
+ resolver jfe
+ right ngZ
+ rn ihd
+ rule cen
+ rules aeo
+ run jbi
+ runs cnd
+ s flc
+ saddr efj
+ said Ycr
+ say del
+ says jfe
+ scan oZf
+ scanner bar
+ scans mYi
+ scraped bne
+ scrapes mZh
+ see Zjk
+ seen hla
+ sees bne
+ send nVk
+ sending sYb
+ sends pWh
+ sent Xsd
+ served jkZ
+ service hkb
+ session flc
+ set jYm
+ shall lah
+ she cme
+ shell lha
+ show mhZ
+ shows jaj
+ side lha
+ since fld
+ site fdl
+ sites mce
+ sits Uko
+ smpt lgb
+ smtpd Upj
+ snat cgk
+ some idh
+ someone fej
+ something jch
+ sorry Zdq
+ source Zqd
+ spins iic
+ src bhj
+ start lfb
+ state dih
+ stop Zfo
+ stopped cjh
+ stopping mbf
+ stops eWt
+ straight lga
+ stuck hid
+ submit lWl
+ subnet Zkj
+ succeed lde
+ supposed hla
+ survive kee
+ swears kgd
+ switch sYc
+ syn kee
+ sync sWe
+ take Vrg
+ taken Xlk
+ talk pgX
+ talking mag
+ talks med
+ target jgd
+ team dgj
+ teh ich
+ tell gjd
+ test ici
+ thank Zli
+ thanks eqY
+ that khb
+ that's nbd
+ the gdj
+ their jhc
+ them hcj
+ then jgd
+ these jfe
+ they kdf
+ thing Xfq
+ think Wgp
+ this ljZ
+ three afn
+ through kfd
+ thru fej
+ thx lde
+ ticket Yni
+ time khb
+ timed gjd
+ timeout fej
+ times dnc
+ tls cme
+ today nZg
+ told hak
+ tonight jdf
+ too oYf
+ tos elc
+ toward pZd
+ towards qYe
+ traffic ogY
+ transmitted nbe
+ treated glc
+ tries jgc
+ trouble hcj
+ true kee
+ trying peZ
+ type iic
+ ui Yjl
+ unable jff
+ until ihd
+ up kjY
+ updates pYf
+ uploads lha
+ usable aki
+ used neb
+ user peZ
+ users rZc
+ uses pXg
+ using Zgn
+ vendor kZj
+ verdict fmc
+ visible aod
+ vpn lcf
+ w imY
+ walk cgj
+ want fjf
+ wants jhc
+ way fbm
+ webmail lfc
+ week cfl
+ well adq
+ were efj
+ what Zof
+ what's Zgm
+ whats XYx
+ when fje
+ where amg
+ whether bar
+ while fbl
+ who nZg
+ whole fkd
+ wifi dpZ
+ will jhc
+ with fld
+ without nbe
+ worked agm
+ working kgc
+ works lbf
+ would iic
+ write dWt
+ yes mga
+ yet aeo
+ you cjh
+ your gmb
+ zone saa
+ 一 cfl
+ 三 cdn
+ 上 dfk
+ 下 bmf
+ 不 gdj
+ 丢 edl
+ 个 dnd
+ 中 mbf
+ 为 cmd
+ 主 lde
+ 之 fcl
+ 也 gdi
+ 互 eke
+ 享 Wqh
+ 从 mhY
+ 他 eje
+ 件 ibj
+ 会 jef
+ 传 qba
+ 作 eke
+ 供 enc
+ 信 cgk
+ 做 eke
+ 像 lha
+ 允 gdj
+ 公 mdd
+ 共 Wqh
+ 关 kdf
+ 册 ila
+ 写 jch
+ 出 ncc
+ 则 Zhl
+ 到 kgc
+ 加 bhl
+ 务 hkc
+ 动 mYi
+ 包 Ymi
+ 协 djf
+ 印 adp
+ 却 fbn
+ 原 gam
+ 去 mYj
+ 发 led
+ 取 sYc
+ 受 drY
+ 只 njX
+ 可 jdf
+ 台 kee
+ 名 gdj
+ 后 dgj
+ 向 qfX
+ 否 jhc
+ 呀 gnZ
+ 呢 eek
+ 命 Zof
+ 哪 dnc
+ 啊 clg
+ 啥 gdj
+ 器 kee
+ 回 jhc
+ 在 ila
+ 地 dgj
+ 址 beo
+ 域 gdj
+ 填 edl
+ 备 lde
+ 外 bgl
+ 天 dle
+ 失 eke
+ 好 hdi
+ 学 kfd
+ 安 saa
+ 完 cfl
+ 定 fjf
+ 客 pad
+ 寄 oZf
+ 对 caq
+ 就 khb
+ 己 jdg
+ 帮 jbi
+ 库 jef
+ 应 hid
+ 底 Yim
+ 录 jgd
+ 影 jhb
+ 往 sTh
+ 得 jib
+ 志 cmf
+ 想 rTj
+ 成 nVk
+ 我 kfd
+ 户 oXg
+ 手 hZm
+ 打 ncd
+ 执 jef
+ 扫 kee
+ 把 uVc
+ 抓 edl
+ 投 peZ
+ 报 led
+ 拉 dmd
+ 拦 fdk
+ 拿 rXe
+ 挂 rcZ
+ 指 obd
+ 按 glb
+ 挡 edm
+ 换 ahl
+ 据 Znh
+ 掉 dih
+ 接 jgd
+ 推 mhZ
+ 描 qac
+ 提 ckg
+ 支 pYf
+ 收 cmf
+ 改 Yog
+ 放 mdd
+ 数 cme
+ 文 dpZ
+ 断 iid
+ 方 aki
+ 无 sZb
+ 日 eld
+ 明 ben
+ 映 dcn
+ 是 cmf
+ 晚 dob
+ 最 edl
+ 有 Zli
+ 服 lkX
+ 本 jhc
+ 来 icj
+ 析 Xre
+ 查 lde
+ 样 bji
+ 步 lha
+ 每 emc
+ 求 tXc
+ 没 ejf
+ 注 ila
+ 流 gjd
+ 测 lce
+ 浏 hid
+ 源 Zmh
+ 现 fna
+ 理 iZk
+ 用 kde
+ 由 etW
+ 电 ofZ
+ 登 kcg
+ 的 hhd
+ 目 jhb
+ 直 efj
+ 着 lZi
+ 码 cgk
+ 端 Xnh
+ 管 jaj
+ 经 jfe
+ 绕 mga
+ 给 bmf
+ 网 kgd
+ 老 gpX
+ 脑 mfc
+ 自 kdf
+ 落 edl
+ 行 jch
+ 被 Wse
+ 要 qXg
+ 解 dnc
+ 让 coc
+ 议 djf
+ 许 gck
+ 论 Zpd
+ 访 lbg
+ 话 jYl
+ 询 ndc
+ 请 rab
+ 走 dme
+ 跑 nce
+ 跟 nbd
+ 路 Zpe
+ 身 kjY
+ 转 hhd
+ 轮 lde
+ 载 mdd
+ 还 jja
+ 这 hid
+ 进 mdc
+ 远 mec
+ 连 mdd
+ 退 ben
+ 送 bmf
+ 递 lgc
+ 那 blh
+ 邮 jZk
+ 都 Xer
+ 里 dig
+ 量 fke
+ 锅 efj
+ 镜 dlf
+ 问 jbi
+ 间 ihd
+ 隔 gck
+ 题 ecm
+ 马 dlf
- ' oae
- , kee
- -> bod
- -d jgd
- -j kcg
- -k Yjl
- -o gma
- -s cfl
- ; kee
- <host> khb
- <own> mag
- <server> fpY
- <zone> dih
- able cjh
- accept mce
- accept' eek
- accepted aoe
- access dob
- accessible nfZ
- account fkd
- ack Zhm
- active qeY
- actually bik
- add kfe
- added cgl
- adding kee
- adress fje
- again lha
- against Zrd
- agent ofZ
- alerts aoe
- all hbj
- allow qgX
- allowed cme
- am mec
- and bmf
- answer rXe
- answers mbf
- any jgc
- anybody qbb
- anyone rdY
- anything lfc
- anywhere akj
- api gkc
- app mfb
- append idh
- apt gkd
- arbitrary brZ
- are mga
- around mkX
- arrive Uml
- arrives hdi
- arriving alh
- as sYc
- ask amg
- asked kjZ
- asking ajj
- assume tcW
- at gid
- attacker mdd
- away djh
- backup nYh
- backups clf
- bb pad
- be nZg
- becomes hbk
- behind dZq
- being nUl
- between kfd
- big epZ
- bot ucW
- both Xmk
- box ihd
- branch rba
- broker Zpe
- browse Xmj
- browser dhi
- build kZj
- but hal
- by tbY
- bytes fej
- c anf
- call Wmk
- caller pZe
- calls bpc
- camera bnd
- can't dfk
- cannot bpc
- cant dih
- card lde
- change bii
- changes lgb
- check kgd
- checks eob
- chk kdf
- ci taZ
- claims lfc
- client ici
- clone asb
- close fkd
- cloud crY
- colleague egj
- colleagues lah
- collector Zsc
- com Zkj
- comes hck
- coming lah
- conect ahl
- configured emc
- confirm kdg
- connect dih
- connected eke
- connecting dkf
- connection lhb
- connections jbi
- connects fkd
- copier ecm
- cross dbp
- cure hka
- curl clf
- customer jaj
- cut duV
- daemon dle
- data Ymi
- dead jef
- default dmd
- delete lcf
- deliver Xjn
- delivered cii
- delivers ckg
- denied ici
- desk oYf
- desks qVh
- desktop jja
- destination chi
- dev caq
- dialled epY
- dials ldd
- die eej
- dig glb
- direct gbl
- directly Wfr
- dmesg Zdq
- dnat ham
- do clf
- don't ijb
- dport Zfo
- drop dgj
- dropped hZm
- e fbm
- echo mfb
- end jZk
- ends alh
- enough kgc
- enters Yim
- erp kdf
- established hoX
- even Wkm
- ever fZo
- everybody kee
- everyone jef
- everything blg
- example djg
- exim ldf
- explain kgd
- exposed sXd
- far ali
- fetch Upj
- fetches Zli
- file Xre
- fine Yil
- floor wYY
- folks mbf
- for pYg
- form mce
- forward khb
- forwarded bij
- foxmail fjd
- frm gkc
- from kgd
- front kgc
- fwd ffj
- g ocb
- get gjd
- gets fej
- git mbf
- github Xqe
- given alh
- gives gYn
- go jhc
- goes kYk
- going bbq
- gone occ
- google Zkj
- got hjc
- guest ncd
- guy idh
- guys eld
- gw icj
- had mce
- hand gdj
- handed Ydr
- hang rWg
- hangs rSj
- happens bme
- has ncd
- have cme
- he Zqd
- help ndc
- helpdesk pbc
- her jdf
- here Zli
- hey bco
- hi emc
- his eek
- hit dhi
- hits ljY
- hitting cob
- home ejf
- hostname lgb
- how nec
- i fkd
- i'd ddm
- i'm maf
- icmp lgb
- id afn
- ie eZp
- if icj
- iif efj
- im nce
- impact lde
- in fkd
- incoming Wdt
- initiate aoe
- initiated gZn
- inner Zmi
- input jch
- inside frX
- instead fan
- internal dZr
- into bod
- ip igd
- iptables jfe
- it igd
- it's mYi
- its aik
- itself odb
- jenkins bjh
- job lcf
- k qZd
- keeps gjd
- kernel eej
- kill hkb
- kindly pXg
- lab oea
- label hma
- lan cgk
- land Vjo
- lands Zil
- laptop mah
- last led
- leave jXn
- leaves gam
- leaving jhc
- leg jgd
- length bki
- licence Vte
- license Som
- like obd
- line fmb
- lines fcl
- lip alh
- listener Wqg
- live ngZ
- lives mga
- load Ynh
- log ici
- logged obd
- login nbf
- logins vWb
- logs ilZ
- loopback dhi
- lose dle
- loses dih
- machine led
- machines cjh
- mail gkc
- maillog glb
- make iib
- martian jkZ
- masquerade nhZ
- master gkb
- match efj
- may hhd
- me mdd
- mean gma
- mes rZb
- message dlf
- messages pad
- minutes ncd
- mirror fsW
- monday mce
- monitoring vYa
- morning ngZ
- mounted kjZ
- move hlb
- ms dmd
- must ckg
- mx Yrd
- my rXe
- names cjh
- nat pad
- need mYh
- needs arb
- network oXh
- never edl
- new jfe
- nginx bhl
- nightly lfb
- no eke
- nobody gkc
- not XZw
- now pXg
- of hid
- off Zjk
- offsite aoe
- oif lde
- ok ich
- once dhi
- only eYq
- onto Zqd
- open jch
- opened flc
- opening Zqd
- opens afn
- or del
- others nZg
- our eek
- out hcj
- out' fkd
- outbound led
- outlook jhc
- over eje
- own emc
- packages bra
- packet flc
- pacs sTh
- page bpc
- pass fcl
- path lmV
- payment hsT
- pc mbf
- pcs med
- permitted Xjm
- phones tbY
- ping cnd
- pingable pac
- pinging dlf
- pivot goY
- place gcj
- plain Wqg
- plc fna
- please kef
- pls jef
- plugged naf
- pointed Znf
- policy kdf
- poll gma
- polled qYe
- poller iXo
- polling uVd
- port eke
- portal fpZ
- possible mdd
- post ejf
- postfix mdd
- postrouting fcl
- ppl obd
- primary enb
- print iak
- printer ena
- printers bij
- private Zil
- probe lgb
- prometheus oYg
- provider scY
- proxy epZ
- public Yhn
- published gjd
- pull dle
- pulls apd
- puppet dfk
- push jhc
- pushes Vrg
- put lgb
- query WwZ
- quick kee
- radius Xqf
- ran pZe
- random nbe
- rcpt lgb
- reach Ykk
- reachable qeY
- reached udW
- reaches Zmi
- read kcg
- real hal
- reason lde
- recv epa
- reech ebn
- refused neb
- register cii
- registry dhi
- relay bme
- remove iZk
- removing bhk
- replies Xlk
- reply dcn
- report oXh
- reports djg
- requests mec
- reset bdo
- resolve Xqg
- resolver hjc
- resolves fna
- reverse Zng
- right ich
- rip hid
- rn gdj
- root boc
- route idh
- router Ykk
- rule kcf
- rules jef
- run ocd
- runner qdZ
- running kgb
- runs hkb
- s ibj
- saddr kgc
- same Udv
- sat gWq
- say hdi
- says mga
- scan Wqg
- scanner sWe
- scanners lbg
- scans aki
- scrapes Xub
- see dhi
- seeing afn
- seen bdo
- send cgk
- sends fpY
- sent piV
- served akj
- server's hla
- session Zmh
- set Yjm
- share Wrf
- shell nec
- should dnc
- show coc
- shows jgd
- side gkc
- since jja
- sit ici
- site cmf
- sites apd
- sits kee
- sitting mec
- smarthost bod
- snat ebn
- so fYo
- some led
- someone oea
- sorry jcg
- source jdh
- spins eao
- sshing liY
- ssl ang
- staff ljY
- start jgd
- still idg
- stop lbg
- stopping lfc
- straight dpa
- strip cem
- submit dfl
- subnet icj
- switch jfe
- syn djg
- sync Vml
- syns djg
- system mdd
- take kYk
- taken mbg
- takes cpa
- taking cfl
- talk Xhn
- talking emc
- talks Zli
- target fna
- tcp hkb
- tcpdump cii
- team lZh
- teh ihd
- tell pZe
- that jch
- that's lbg
- thats hnY
- their bkh
- them ejf
- there eZp
- these hck
- they Xgp
- thing kfd
- thinking ecm
- third 0bR
- this hbl
- those hZm
- three jZk
- through Zlj
- thru cfl
- thunderbird kgc
- thursday lgb
- ticket kgc
- time jef
- timeout cfl
- times gck
- today nfa
- too hkb
- took bgl
- touch edl
- toward Yrd
- towards Wph
- traffic fej
- tries amg
- try fej
- two lXk
- type cfl
- typed kcf
- types clf
- udp lgb
- under jhc
- unknown fZo
- unlike edl
- unreplied ebo
- up bji
- updates Ypf
- uploads gan
- upstream Zli
- us Zfo
- use Zng
- users epZ
- uses Xhn
- using bhk
- vendor kee
- verdict glb
- via agm
- visible kdf
- vlan pda
- vpn Yog
- vps kfd
- vz hoX
- w dcn
- want aji
- wants Tqj
- way khb
- we kde
- webmail cii
- website cii
- week ilZ
- went kee
- were gck
- what glb
- whatever naf
- when pZf
- where mZh
- whether ibi
- which ldf
- while cdn
- whole lZi
- why eej
- wifi dYr
- wil sdX
- with hci
- without hck
- wont gYo
- work hbj
- worker rcZ
- working mce
- works ajj
- workstation eke
- workstations kfd
- yet oYh
- you gbl
- your eZp
- zone bpc
- 一 eej
- 上 jhc
- 不 fcl
- 个 jeg
- 中 edl
- 为 mZh
- 主 cih
- 么 chj
- 也 cdm
- 事 fdk
- 云 gid
- 交 jgc
- 享 fje
- 他 peZ
- 以 idh
- 们 dgj
- 件 cjh
- 会 gXp
- 传 alg
- 位 llW
- 体 nZg
- 供 qZd
- 保 blg
- 信 dig
- 假 qZd
- 像 ika
- 允 dmc
- 入 ldf
- 公 ohX
- 共 fje
- 内 ebn
- 出 gkc
- 则 gkc
- 前 led
- 动 Ypf
- 助 mga
- 包 mTn
- 单 dih
- 卡 icj
- 印 ihd
- 去 djg
- 反 qgW
- 发 ele
- 口 fej
- 句 reX
- 只 fZo
- 可 Zeo
- 司 mhZ
- 同 aik
- 后 jfe
- 向 fna
- 吗 bfm
- 否 kfd
- 和 bgl
- 咱 bdo
- 哪 aep
- 商 bfl
- 器 dle
- 回 dfk
- 在 jgc
- 址 ejf
- 填 eld
- 备 lgb
- 好 edl
- 存 dsW
- 学 eek
- 它 bkh
- 完 ika
- 客 idi
- 家 hid
- 就 fje
- 工 del
- 己 bpc
- 师 mag
- 平 hid
- 库 gnZ
- 应 fej
- 开 hal
- 录 fje
- 影 jhc
- 往 ZuZ
- 得 Yim
- 志 apd
- 忙 ibk
- 怎 idh
- 急 eej
- 您 hdi
- 想 fmb
- 成 kai
- 房 Zhl
- 手 jhc
- 打 cjh
- 扫 eej
- 把 foZ
- 投 fje
- 报 cnd
- 拒 dfk
- 换 fdk
- 据 fkd
- 掉 dcn
- 接 Ynh
- 推 Yqe
- 提 jch
- 收 lha
- 改 efj
- 放 iic
- 教 lYj
- 文 jaj
- 方 ilZ
- 无 elc
- 日 cem
- 明 Ypf
- 映 idh
- 是 kdf
- 最 cme
- 有 pbc
- 服 akj
- 本 peZ
- 条 oea
- 来 efj
- 板 pgW
- 析 lXk
- 果 bkh
- 查 khb
- 标 aki
- 校 iYm
- 样 kfd
- 核 pfY
- 桌 djg
- 正 fmb
- 段 flc
- 求 hjc
- 没 lec
- 流 clf
- 测 dYr
- 源 qXf
- 点 nae
- 班 scY
- 理 Yrd
- 生 hbk
- 由 mga
- 电 lfc
- 登 etV
- 监 kdf
- 目 bki
- 直 cjg
- 确 nYh
- 程 bii
- 站 lah
- 端 iic
- 算 fcl
- 管 aqc
- 线 dle
- 经 bbq
- 给 mec
- 绝 dfk
- 统 fej
- 网 ijb
- 置 dld
- 者 jeg
- 能 chj
- 脑 jib
- 被 mWk
- 要 Zik
- 规 cme
- 解 kgd
- 认 bjh
- 让 mag
- 许 fkc
- 设 pbc
- 访 cih
- 证 Wmk
- 话 hkb
- 询 Yqf
- 调 oae
- 费 fna
- 走 Zjk
- 起 kfd
- 超 jcg
- 跑 ial
- 跟 dqZ
- 轮 apd
- 边 jib
- 过 del
- 还 Zgn
- 这 lfc
- 进 bod
- 连 djg
- 送 oaf
- 通 cfl
- 那 ljY
- 邮 Yog
- 部 ihd
- 都 mfa
- 配 ckh
- 里 alh
- 错 occ
- 镜 eke
- 问 djg
- 间 chj
- 除 eek
- 面 fjd
- 项 fan
- 题 kdf
-1 ' <own> lde
-1 ' lde
-1 , <client> ohX
-1 , <far> epa
-1 , <gateway> eUu
-1 , <host> gjd
-1 , <outside> fbm
-1 , <own> Xni
-1 , <public> bbq
-1 , <server> cem
-1 , <zone> mce
-1 , ici
-1 -> <client> Nyh
-1 -> <far> anf
-1 -> <gateway> fje
-1 -> <host> Xse
-1 -> <outside> blg
-1 -> <zone> mkW
-1 -> dle
-1 -d <host> dhj
-1 -d <own> dnc
-1 -d dih
-1 -i <client> lgb
-1 -i <outside> fek
-1 -i <zone> jci
-1 -i idi
-1 -k ekf
-1 -o <outside> Ylj
-1 -o <zone> cdn
-1 -o ekd
-1 -s <far> ici
-1 -s <zone> adp
-1 -s eZp
-1 -v eje
-1 : <client> jfe
-1 : <far> fej
-1 : <gateway> Zfo
-1 : <host> ika
-1 : <outside> qWf
-1 : <own> dmc
-1 <client> <client> Vrg
-1 <client> <host> Umm
-1 <client> <own> eke
-1 <client> bmf
-1 <far> <far> gdj
-1 <far> <own> cjg
-1 <gateway> <gateway> coc
-1 <host> <client> ele
-1 <host> <far> mce
-1 <host> <host> lZi
-1 <host> <server> eYq
-1 <host> ici
-1 <n> <client> khb
-1 <n> <gateway> aYu
-1 <n> <host> dle
-1 <n> <outside> ejf
-1 <n> <own> dle
-1 <n> <server> fej
-1 <n> <zone> fcl
-1 <n> amf
-1 <outside> <far> rba
-1 <outside> <host> bfm
-1 <outside> <outside> cgk
-1 <outside> <own> crZ
-1 <own> <own> gam
-1 <own> jdh
-1 <public> <own> dob
-1 <public> enb
-1 <server> <client> fld
-1 <server> <host> jja
-1 <server> foZ
-1 <service> <gateway> cgk
-1 <service> <host> Zhm
-1 <service> <own> emc
-1 <service> <server> dcn
-1 <service> idh
-1 <zone> <client> tdW
-1 <zone> <gateway> hWp
-1 <zone> <host> dhi
-1 <zone> <outside> asa
-1 <zone> <own> Wqg
-1 <zone> <zone> bdn
-1 <zone> ddl
-1 ? <outside> fjf
-1 ? <own> fma
-1 ? hak
-1 ^ <client> jbi
-1 ^ <far> dld
-1 ^ <gateway> oZf
-1 ^ <host> qdY
-1 ^ <outside> lbh
-1 ^ <own> dkf
-1 ^ <server> kdf
-1 ^ <zone> mZh
-1 a <outside> del
-1 a <zone> odb
-1 a ibi
-1 about <zone> oae
-1 about gbm
-1 access <outside> glb
-1 access Zqd
-1 address <own> eld
-1 adress <own> ekf
-1 adress fje
-1 against <far> ckg
-1 against <host> ejf
-1 against <own> enb
-1 against cme
-1 agent <client> hla
-1 agent hla
-1 an <outside> fkc
-1 an <zone> naf
-1 an hid
-1 and <zone> gkb
-1 and ijb
-1 are <zone> rdZ
-1 are qbb
-1 as pWh
-1 at <client> kdf
-1 at <far> kgc
-1 at <gateway> djh
-1 at <host> blg
-1 at <own> apc
-1 behind fZo
-1 between pcb
-1 box <client> qYe
-1 box <host> hla
-1 box lkY
-1 broker <client> eke
-1 broker bmf
-1 browse <outside> flc
-1 browse ckg
-1 by <client> khb
-1 by <far> pZe
-1 by <gateway> fbn
-1 by <host> lgc
-1 by <own> Utf
-1 by <public> blf
-1 by <zone> kbh
-1 by nce
-1 camera <client> bnd
-1 camera bnd
-1 can <client> jkZ
-1 can <gateway> sVf
-1 can <host> kgc
-1 can <outside> jef
-1 can <zone> idh
-1 can't <zone> nfZ
-1 can't neb
-1 cant <client> mbg
-1 cant <zone> ngZ
-1 cant neb
-1 check nZg
-1 client <client> lha
-1 client miY
-1 collector Ypf
-1 connect <own> flc
-1 connect flc
-1 could <host> hla
-1 could <zone> jfe
-1 could gjd
-1 curl <far> epZ
-1 curl <host> fjf
-1 curl <own> glc
-1 curl ZuZ
-1 daddr <client> eqZ
-1 desk <client> ofZ
-1 desk ofZ
-1 destination <client> ean
-1 destination <host> Ylj
-1 destination Yhn
-1 dev <outside> cco
-1 dev <zone> agm
-1 dev bdo
-1 dialled epY
-1 dials Usf
-1 dig aqc
-1 do <outside> peZ
-1 do <zone> ogZ
-1 do jdg
-1 does <client> peY
-1 does <far> naf
-1 does <gateway> Whp
-1 does <host> afn
-1 does <outside> bkh
-1 does <own> dkf
-1 does <zone> obe
-1 dst <client> ang
-1 dst <far> fkd
-1 dst <host> eld
-1 e fej
-1 example <far> bod
-1 example dkg
-1 fine <outside> Wcu
-1 fine aeo
-1 for <client> mYi
-1 for <host> edk
-1 for <outside> pdZ
-1 for <own> Zrc
-1 for <zone> oae
-1 for oYf
-1 from <client> mec
-1 from <far> nbe
-1 from <gateway> lZi
-1 from <host> bgl
-1 from <outside> pXh
-1 from <own> dob
-1 from <zone> kfd
-1 from lcg
-1 get fke
-1 got qca
-1 hairpin tgT
-1 has <outside> gdj
-1 has <own> Wse
-1 has icj
-1 have <outside> blg
-1 have djh
-1 help nec
-1 his fdj
-1 hit <host> dqZ
-1 hit <own> fkd
-1 hit bnd
-1 hitting <own> fje
-1 hitting cob
-1 host <client> sYc
-1 host <host> Xoh
-1 host <own> coc
-1 host hid
-1 i'm <outside> ndc
-1 i'm odb
-1 if <zone> lcg
-1 if qba
-1 iif <zone> fej
-1 iif fej
-1 in <zone> led
-1 in gkc
-1 incoming Xav
-1 into <client> ihc
-1 into <gateway> aqc
-1 into <host> foa
-1 into <own> bne
-1 into <zone> Xoh
-1 into aoe
-1 ip <client> naf
-1 ip <far> nYh
-1 ip <host> Tlo
-1 ip <own> ejf
-1 ip kfe
-1 is <client> klX
-1 is <far> goY
-1 is <gateway> YvZ
-1 is <host> jfe
-1 is <own> dkf
-1 is <zone> oSm
-1 is fkd
-1 it eao
-1 it's qYe
-1 its <host> adp
-1 its Ydr
-1 lan <zone> bhk
-1 lan cgk
-1 laptop <client> pbc
-1 laptop pbc
-1 leaves mfb
-1 let <client> pcb
-1 let <zone> lcf
-1 let mbg
-1 lets sdX
-1 lip <host> cpb
-1 lip cpb
-1 load glc
-1 lose <far> bnf
-1 lose dlf
-1 master <client> hkb
-1 master fna
-1 may mag
-1 me mbf
-1 mean hkb
-1 mx <far> hla
-1 mx gjd
-1 my hbl
-1 ni <zone> ecl
-1 ni edl
-1 no <outside> gkc
-1 no gkc
-1 node <client> kfd
-1 node kfd
-1 of <client> jja
-1 of <far> jja
-1 of <host> hZm
-1 of <outside> Zjk
-1 of <own> bqb
-1 of <public> aki
-1 of <zone> njW
-1 of dkf
-1 off <client> ZuY
-1 off cme
-1 on <client> ckg
-1 on <far> kgb
-1 on <gateway> kcg
-1 on <host> led
-1 on <own> dob
-1 on <zone> fan
-1 one cfk
-1 only hXp
-1 onto <host> cme
-1 onto cmd
-1 open <far> cme
-1 open <host> erX
-1 open <own> fna
-1 open ata
-1 opened <own> fna
-1 opened fna
-1 opening <own> fnb
-1 opening fnb
-1 opens <own> gkc
-1 opens bkh
-1 or <gateway> fZo
-1 or <host> aeo
-1 or dbo
-1 our <gateway> ejf
-1 our <host> chj
-1 our dgj
-1 out <- jfe
-1 out <zone> fej
-1 outgoing <server> del
-1 outgoing del
-1 over <own> foZ
-1 over <public> afo
-1 over ddm
-1 pc <client> sYc
-1 pc sYc
-1 people <outside> naf
-1 people hbk
-1 phone <outside> bcp
-1 phone bbp
-1 ping <client> blf
-1 ping <far> Zng
-1 ping <gateway> dkf
-1 ping <host> doa
-1 ping <own> ekf
-1 ping Xsd
-1 pinging <client> Wse
-1 pinging <far> fje
-1 pinging <host> bra
-1 pinging Zqc
-1 pings <own> Ypf
-1 pings ila
-1 print <server> edl
-1 print edl
-1 probe mga
-1 public Zeo
-1 query Yog
-1 reach <client> Vxa
-1 reach <far> bmf
-1 reach <host> Uiq
-1 reach <outside> bmf
-1 reach <public> eoa
-1 reach <zone> brb
-1 reach Zng
-1 reaches Zkj
-1 refused <- jfe
-1 relay <far> iic
-1 relay emc
-1 rip <client> oXh
-1 root dme
-1 runner <client> mbg
-1 runner mbg
-1 saddr <client> kee
-1 saddr <far> nZf
-1 saddr ndc
-1 say <client> obd
-1 say <far> lgb
-1 say kdf
-1 says <own> Znf
-1 says lee
-1 scrapes Xub
-1 see <zone> Yrd
-1 see cqb
-1 server <own> dle
-1 should bhl
-1 so <zone> ogY
-1 so jZk
-1 someone <outside> lec
-1 someone lec
-1 source <client> obd
-1 source <host> aqc
-1 source <own> ben
-1 source kZj
-1 src <client> jdg
-1 src <far> hci
-1 src <host> ihd
-1 src lcf
-1 stop jbi
-1 stopping <zone> lfc
-1 stopping lfc
-1 switch <client> Zpe
-1 switch Zpe
-1 system mdd
-1 target coc
-1 tcp <client> nbe
-1 tcp nbf
-1 teh <zone> nfa
-1 that <client> ici
-1 that <gateway> pcb
-1 that <host> kYk
-1 that <own> bnd
-1 that pTl
-1 that's oWi
-1 the <gateway> ebn
-1 the <outside> kZj
-1 the <server> gdj
-1 then qZd
-1 this <gateway> dcn
-1 this dcn
-1 three YXy
-1 through <host> bqb
-1 through <own> fqX
-1 through <public> ejf
-1 through ejf
-1 thru <own> flc
-1 thru eek
-1 to <client> fmb
-1 to <far> Xsd
-1 to <gateway> flc
-1 to <host> Vjo
-1 to <outside> fkd
-1 to <server> ecm
-1 to <zone> pdb
-1 told gbl
-1 toward <far> ckf
-1 toward Yrd
-1 towards <client> bne
-1 towards <far> Ysb
-1 towards <own> eob
-1 towards <zone> Xlk
-1 towards Xmj
-1 trace <client> lcf
-1 trace mbf
-1 type <own> fje
-1 types clf
-1 under bgl
-1 unknown <client> uVd
-1 unknown <far> jdh
-1 unknown <gateway> kee
-1 unknown lbg
-1 us <host> Xim
-1 us Xim
-1 use ara
-1 user mde
-1 uses caq
-1 using <public> fam
-1 using fdk
-1 via <host> bne
-1 via <own> ekd
-1 via <public> ele
-1 via Zhm
-1 vps led
-1 vz dle
-1 wants dsX
-1 what nce
-1 when <client> lcf
-1 when <far> obd
-1 when <host> lbg
-1 when <zone> lZh
-1 when rYd
-1 whether <zone> ndc
-1 whether occ
-1 whole <outside> kZi
-1 whole lZi
-1 why <client> mce
-1 why pca
-1 will <client> jgd
-1 will <gateway> fZn
-1 will <zone> rYd
-1 with <client> mag
-1 with <far> Suf
-1 with <host> Vxa
-1 with <own> Yjl
-1 with bji
-1 workstation <client> ngZ
-1 workstation ngZ
-1 would <client> kgd
-1 would <far> kgb
-1 would <gateway> hdj
-1 would <host> glb
-1 would <outside> oae
-1 would <zone> hdi
-1 would lgb
-1 yet eek
-1 your <gateway> eZp
-1 your eZp
-1 zabbix <server> eek
-1 zabbix ibk
-1 zone <zone> oZf
-1 zone oZf
-1 上 <host> fna
-1 上 <outside> dlf
-1 上 <zone> led
-1 上 fmb
-1 下 <client> kee
-1 下 <gateway> gam
-1 下 <zone> pbc
-1 个 hcj
-1 为 neb
-1 么 <client> neb
-1 么 <zone> sfW
-1 了 <gateway> efj
-1 了 <host> bbp
-1 了 <outside> bpc
-1 了 <zone> cih
-1 了 Zli
-1 事 <client> rba
-1 事 lcg
-1 从 <client> kef
-1 从 <far> jic
-1 从 <gateway> sWf
-1 从 <zone> lde
-1 们 <gateway> bdp
-1 们 <host> bkh
-1 们 <own> eld
-1 们 <zone> mce
-1 们 hjd
-1 件 cfl
-1 出 <outside> Ykk
-1 出 Ykk
-1 到 <client> Ztb
-1 到 <far> gjd
-1 到 <gateway> alh
-1 到 <host> egj
-1 到 <outside> ibj
-1 到 <own> flc
-1 到 <server> fek
-1 到 <zone> gkd
-1 到 cii
-1 去 <far> Zof
-1 去 <host> gje
-1 去 <outside> djg
-1 去 <own> gkc
-1 去 <zone> dnd
-1 去 Yqe
-1 口 <far> iib
-1 口 hdi
-1 台 <client> lce
-1 台 <far> Xre
-1 台 <gateway> ckh
-1 司 mce
-1 后 <client> pgY
-1 后 <outside> kfd
-1 后 <zone> jgd
-1 后 ogY
-1 向 hmZ
-1 和 <zone> dgk
-1 和 bgl
-1 器 <client> nfa
-1 器 mfb
-1 在 <client> ljY
-1 在 <gateway> mde
-1 在 <outside> hdi
-1 在 <zone> qbb
-1 址 <client> khb
-1 址 flc
-1 填 <own> emc
-1 填 bkh
-1 如 <far> chj
-1 如 dhi
-1 完 <zone> egj
-1 对 <outside> occ
-1 对 <zone> nbf
-1 对 rZc
-1 开 <host> chi
-1 开 <own> fmb
-1 录 <gateway> eld
-1 录 cmf
-1 往 <client> bmf
-1 往 <far> amg
-1 往 <host> arb
-1 往 <outside> clf
-1 往 <own> clf
-1 往 atZ
-1 成 <client> dfk
-1 成 ecm
-1 户 seV
-1 打 <own> fje
-1 打 fje
-1 把 <own> enb
-1 把 aeo
-1 接 <own> cme
-1 接 <server> ecl
-1 收 <host> dkf
-1 收 fje
-1 是 <client> oea
-1 是 <far> bpc
-1 是 <gateway> iZk
-1 是 <host> bkh
-1 是 <own> dkf
-1 是 <zone> jch
-1 机 <client> ngZ
-1 机 ngZ
-1 查 <far> cob
-1 查 Wnj
-1 标 bod
-1 样 lfd
-1 段 <zone> jcg
-1 段 jcg
-1 源 <client> oYg
-1 源 nbe
-1 用 <host> ekd
-1 用 <outside> bbq
-1 用 <own> foa
-1 用 <public> edl
-1 用 Tnm
-1 由 <client> khc
-1 由 mga
-1 的 <client> neb
-1 的 <far> glb
-1 的 <host> Xkl
-1 的 <own> ejf
-1 的 gjd
-1 端 <far> dle
-1 端 eld
-1 给 <client> eld
-1 给 <host> iak
-1 给 <zone> mbf
-1 给 mdd
-1 网 <far> kdf
-1 网 kfd
-1 脑 <client> ncd
-1 脑 odc
-1 自 <zone> obd
-1 自 kdf
-1 被 <client> saa
-1 被 <far> lee
-1 被 <gateway> ben
-1 被 <zone> mdd
-1 被 nbe
-1 让 <zone> mgZ
-1 让 maf
-1 许 hlb
-1 说 Xgq
-1 调 Vnk
-1 走 <own> bkh
-1 走 bij
-1 跟 <gateway> eek
-1 跟 dqZ
-1 边 <client> kcg
-1 边 mec
-1 过 <gateway> fXp
-1 过 <own> fna
-1 过 <public> ddm
-1 过 ddn
-1 进 bod
-1 连 <client> awW
-1 连 <host> flc
-1 连 <outside> dhi
-1 连 <public> fdk
-1 连 <zone> ahm
-1 连 dkf
-1 通 <client> Wtd
-1 通 <gateway> enc
-1 通 <host> dob
-1 通 <own> gmb
-1 通 dpa
-1 问 <far> eke
-1 问 <gateway> gbl
-1 问 <public> eke
-1 问 <zone> iid
-2 ' -i cfk
-2 ' <outside> cfk
-2 ' efj
-2 , <client> neb
-2 , <gateway> alh
-2 , <host> hdi
-2 , <outside> iak
-2 , <own> Zqd
-2 , <server> cgk
-2 , <zone> lbg
-2 , can jbi
-2 , curl fjf
-2 , do mga
-2 , dst alh
-2 , from oad
-2 , is hnY
-2 , jib
-2 , lip cpb
-2 , say mdd
-2 , source wXZ
-2 , target dle
-2 , the afn
-2 , will ncd
-2 , would ejf
-2 , yet eek
-2 , 从 lYk
-2 , 在 Zep
-2 , 是 jef
-2 , 源 pYe
-2 , 走 ZuZ
-2 , 连 bqb
-2 -l <own> Vrg
-2 -l kgc
-2 : <client> bne
-2 : <far> rba
-2 : <gateway> acq
-2 : <n> fej
-2 : <outside> mdd
-2 : <own> Wuc
-2 : <zone> jdg
-2 : can pYf
-2 : does lcf
-2 : iif fej
-2 : ija
-2 : in del
-2 : is ahl
-2 : src qXg
-2 : trying gkc
-2 : user obd
-2 : would kgc
-2 : 从 mce
-2 ; jef
-2 <client> , ejf
-2 <client> -> cjh
-2 <client> <client> ibi
-2 <client> <far> hmY
-2 <client> <gateway> Woi
-2 <client> <outside> jkZ
-2 <client> <own> bkh
-2 <client> <server> efj
-2 <client> <service> ejf
-2 <client> <zone> fXq
-2 <client> and Uue
-2 <client> dst dmd
-2 <client> ejf
-2 <client> from ncd
-2 <client> on gdi
-2 <client> open ele
-2 <client> opens gkc
-2 <client> ping emc
-2 <client> reach Zof
-2 <client> scrapes Zta
-2 <client> to cii
-2 <client> towards bne
-2 <client> 到 aqb
-2 <client> 去 anf
-2 <client> 给 rac
-2 <client> 连 frW
-2 <far> -> dle
-2 <far> <client> saa
-2 <far> <gateway> mde
-2 <far> <outside> eek
-2 <far> <zone> saa
-2 <far> dst dhi
-2 <far> from pfY
-2 <far> lah
-2 <far> to Zng
-2 <far> 到 Yua
-2 <far> 连 fmb
-2 <gateway> -> dle
-2 <gateway> <client> ika
-2 <gateway> <far> blg
-2 <gateway> <host> Zep
-2 <gateway> <outside> hid
-2 <gateway> <zone> nYh
-2 <gateway> from oYg
-2 <gateway> gdi
-2 <gateway> or aeo
-2 <gateway> ping clg
-2 <gateway> to apd
-2 <host> , kbh
-2 <host> -> bod
-2 <host> <far> ajj
-2 <host> <gateway> dbn
-2 <host> <host> jfe
-2 <host> <outside> jja
-2 <host> <own> eld
-2 <host> <public> fkd
-2 <host> <zone> led
-2 <host> box hla
-2 <host> dst hcj
-2 <host> from pac
-2 <host> is nce
-2 <host> mhZ
-2 <host> to chj
-2 <host> will kbg
-2 <host> 到 aqc
-2 <host> 往 clf
-2 <n> , sXd
-2 <n> -s cgk
-2 <n> : qWg
-2 <n> <client> jef
-2 <n> <far> mbg
-2 <n> <gateway> fcm
-2 <n> <host> fkd
-2 <n> <n> ich
-2 <n> <outside> hmZ
-2 <n> <own> dkf
-2 <n> <public> fbm
-2 <n> <server> Zfp
-2 <n> <zone> kch
-2 <n> against dkf
-2 <n> at Som
-2 <n> for lfc
-2 <n> gjd
-2 <n> in bji
-2 <n> is iZk
-2 <n> of bpc
-2 <n> on Urg
-2 <n> to dle
-2 <n> towards amg
-2 <n> 到 Sza
-2 <n> 对 jef
-2 <n> 被 led
-2 <n> 连 fje
-2 <outside> , hjc
-2 <outside> -> fkc
-2 <outside> -d ejf
-2 <outside> <client> knV
-2 <outside> <far> ngZ
-2 <outside> <gateway> dpa
-2 <outside> <host> Zli
-2 <outside> <outside> dfl
-2 <outside> <own> ekd
-2 <outside> <zone> bfm
-2 <outside> bkh
-2 <outside> for naf
-2 <outside> hit fld
-2 <outside> out dfk
-2 <outside> to bjj
-2 <outside> 到 dih
-2 <own> , efj
-2 <own> <host> ici
-2 <own> <outside> jci
-2 <own> <own> fdk
-2 <own> <server> Wgq
-2 <own> <zone> tYb
-2 <own> from oda
-2 <own> lbg
-2 <own> to acq
-2 <own> trying fdk
-2 <public> , coc
-2 <public> <own> cpb
-2 <public> jYk
-2 <server> : bji
-2 <server> <client> Zkj
-2 <server> <own> emc
-2 <server> Zng
-2 <server> at bne
-2 <server> is neb
-2 <server> 是 crZ
-2 <service> , Yeq
-2 <service> <client> bpb
-2 <service> <far> gkc
-2 <service> <host> cjh
-2 <service> <n> bji
-2 <service> <outside> ihd
-2 <service> <own> jja
-2 <service> <public> fmb
-2 <service> <server> Zli
-2 <service> <zone> mXk
-2 <service> against Xpf
-2 <service> at Zsb
-2 <service> broker ckg
-2 <service> from iic
-2 <service> into ajj
-2 <service> of mdc
-2 <service> on Uqj
-2 <service> to dmd
-2 <service> via fkd
-2 <service> 到 Ypf
-2 <service> 连 bpb
-2 <service> 通 gjd
-2 <zone> , rZc
-2 <zone> -> hid
-2 <zone> -d dhi
-2 <zone> -o Snn
-2 <zone> <client> pad
-2 <zone> <far> dle
-2 <zone> <outside> Zkk
-2 <zone> <own> fmc
-2 <zone> <public> cme
-2 <zone> <service> foZ
-2 <zone> <zone> ckg
-2 <zone> and Xph
-2 <zone> for bmg
-2 <zone> have djf
-2 <zone> hit fkc
-2 <zone> into apd
-2 <zone> lan cgk
-2 <zone> open eke
-2 <zone> pc pZf
-2 <zone> ping alh
-2 <zone> reach eke
-2 <zone> say cme
-2 <zone> src obd
-2 <zone> to cjg
-2 <zone> towards Zpe
-2 <zone> 上 dnc
-2 <zone> 出 eoa
-2 <zone> 到 aki
-2 <zone> 去 ele
-2 <zone> 和 dgk
-2 <zone> 用 dnd
-2 <zone> 的 oiW
-2 <zone> 连 glc
-2 ? <client> mdd
-2 ? <host> hbk
-2 ? <zone> jfe
-2 ? in cdn
-2 ^ <- pad
-2 ^ <client> kgc
-2 ^ <far> gkc
-2 ^ <gateway> fkd
-2 ^ <host> cjh
-2 ^ <outside> lag
-2 ^ <own> glb
-2 ^ <server> eek
-2 ^ <service> bod
-2 ^ <zone> oZf
-2 ^ are ibj
-2 ^ can jef
-2 ^ client rcZ
-2 ^ could ika
-2 ^ curl gjd
-2 ^ do pfZ
-2 ^ does lfb
-2 ^ fke
-2 ^ for dnc
-2 ^ if mga
-2 ^ in efj
-2 ^ ip pcb
-2 ^ is ihd
-2 ^ our hXn
-2 ^ ping kia
-2 ^ pinging ejf
-2 ^ printer kfd
-2 ^ src pZe
-2 ^ the nZg
-2 ^ trace mbf
-2 ^ trying dkg
-2 ^ when gdj
-2 ^ would kkY
-2 ^ zabbix eek
-2 ^ 从 ihc
-2 ^ 在 ebn
-2 ^ 源 oZf
-2 ^ 给 jbi
-2 a <server> dek
-2 a oae
-2 accept <client> pfY
-2 accept <outside> jef
-2 accept <zone> efj
-2 accept can efj
-2 accept kee
-2 accept would jef
-2 access lbg
-2 access to aqb
-2 actually bik
-2 add <zone> jef
-2 add jef
-2 add the jef
-2 address <far> hkb
-2 address <host> bgl
-2 address <own> enc
-2 address does bji
-2 address is jfd
-2 agent <client> lha
-2 agent lgb
-2 all <zone> kfe
-2 all jgd
-2 am kfd
-2 and <host> Unm
-2 and <outside> dgj
-2 and from iak
-2 answer <own> emb
-2 answer from enb
-2 answer mga
-2 any lde
-2 anybody <outside> mcd
-2 anybody obd
-2 anybody on mdd
-2 anything <zone> mjY
-2 anything in fmb
-2 anything stop jbi
-2 anything stopping kef
-2 anywhere <outside> elc
-2 anywhere dnc
-2 anywhere on elc
-2 app <client> lde
-2 app lde
-2 are <zone> reX
-2 are jbi
-2 arrive Vjo
-2 arrive at VzY
-2 arriving <outside> fdl
-2 arriving bii
-2 arriving on fcl
-2 as aki
-2 as the Zli
-2 asking iak
-2 at <host> adp
-2 at hYn
-2 at the kdg
-2 attacker <far> med
-2 attacker led
-2 authentication <client> kgd
-2 away dle
-2 back <own> Wse
-2 back from ejf
-2 back jcg
-2 back to ncd
-2 backup jZk
-2 backups <client> clf
-2 backups clf
-2 box <client> jkZ
-2 box <zone> hdh
-2 box at ckg
-2 box in nXh
-2 box kgc
-2 browse Zhm
-2 browser cfl
-2 but <zone> hbk
-2 but iZl
-2 by <gateway> ZYw
-2 by <own> cpc
-2 by <public> cpc
-2 by lfb
-2 by the lcf
-2 caller oaf
-2 can <gateway> ngZ
-2 can <host> Zkj
-2 can <outside> kde
-2 can <own> fna
-2 can <zone> jdh
-2 can the hdi
-2 can't <own> gkc
-2 can't eoZ
-2 can't open gkd
-2 captured <zone> efj
-2 captured dfk
-2 captured on dfk
-2 change for odb
-2 change odb
-2 check gjd
-2 ci <client> lbg
-2 ci lbg
-2 ci runner lbg
-2 client : hcj
-2 client <client> ici
-2 client <far> dfk
-2 client <outside> dfk
-2 client <own> fna
-2 client <zone> neb
-2 client at jgd
-2 client iYm
-2 client in mfb
-2 client is wcU
-2 clients <zone> sYb
-2 clients oeZ
-2 colleague gbl
-2 come from sYc
-2 come odb
-2 comes from hdi
-2 comes hdi
-2 coming <far> mbf
-2 coming <outside> mec
-2 coming <zone> nbe
-2 coming from gck
-2 configured dmd
-2 confirm <zone> oae
-2 confirm kcg
-2 connect <client> dpa
-2 connect <host> coc
-2 connect <server> ecm
-2 connected <own> eke
-2 connected eke
-2 connected to eke
-2 connecting dkf
-2 connecting to dkf
-2 connection <- jfe
-2 connection <host> fpZ
-2 connection <own> Rti
-2 connection <server> cco
-2 connection <zone> emc
-2 connection fjf
-2 connection from rYd
-2 connection to afn
-2 connections <zone> cem
-2 connections into Zli
-2 connections lXk
-2 connects fkd
-2 connects to fkd
-2 cross <gateway> fcl
-2 cross fcl
-2 cross the fcl
-2 curl -k ekf
-2 curl -v eje
-2 curl <own> fmb
-2 curl fje
-2 customer <far> odb
-2 customer at led
-2 customer fcl
-2 daemon dle
-2 deliver <far> Znf
-2 deliver cgk
-2 deliver to cgk
-2 delivers Ynh
-2 delivers to Yqe
-2 denied blg
-2 desk <client> jef
-2 desk <zone> oeb
-2 desk in kcf
-2 desk mdc
-2 destination iic
-2 directly <host> dgj
-2 directly Ynh
-2 dnat , dZq
-2 dnat <host> agm
-2 dnat eZq
-2 dnat to ddn
-2 dnat 到 ffj
-2 do <zone> kbh
-2 do the gZn
-2 does <gateway> Yho
-2 does <host> cji
-2 does our nZg
-2 drop , sfW
-2 drop <outside> efj
-2 drop <zone> cfl
-2 drop dfk
-2 dropped iZm
-2 e qXf
-2 echo eke
-2 established <client> lgb
-2 established <far> nfb
-2 established nfb
-2 established src nfb
-2 even cdn
-2 everybody <zone> qca
-2 everybody in qca
-2 everybody qca
-2 example <far> fjd
-2 example fkd
-2 exposed <outside> nbe
-2 exposed sXd
-2 exposed to sXd
-2 folks <zone> rYd
-2 folks rYd
-2 for efj
-2 forward -i kee
-2 forward -s cbo
-2 forward kdf
-2 forwarded Ymi
-2 from : vWb
-2 from <client> iid
-2 from <far> jdg
-2 from <gateway> led
-2 from <host> kee
-2 from <outside> idh
-2 from <own> Uud
-2 from <zone> jaj
-2 from a occ
-2 from an lcf
-2 from hitting dpa
-2 from naf
-2 from the lZi
-2 from unknown lbg
-2 get <client> dnc
-2 get <far> ejf
-2 get <host> djg
-2 get <outside> Zoe
-2 get <zone> clf
-2 get alh
-2 get at cpb
-2 get into Yog
-2 get to alh
-2 gets Xho
-2 gets to cjh
-2 go <outside> eke
-2 go <own> cpb
-2 go to Ymi
-2 goes iak
-2 goes to afn
-2 going <far> Xub
-2 going <own> fmb
-2 going <public> fZo
-2 going cfl
-2 going to apc
-2 going via ddn
-2 google <far> Zjj
-2 google Zjj
-2 guest mce
-2 guy idh
-2 guys ejf
-2 hairpin <zone> jhc
-2 has eke
-2 have hmZ
-2 here hYo
-2 his edl
-2 hit fVs
-2 home <far> eke
-2 home fjf
-2 home to aoe
-2 host <client> qWf
-2 host <outside> dkf
-2 host <own> clf
-2 host <zone> mdc
-2 host in ocb
-2 host mhZ
-2 host on naf
-2 hostname -i lgb
-2 hostname <client> lgb
-2 hostname lgb
-2 hosts <outside> gma
-2 hosts <zone> lce
-2 hosts in jfe
-2 how <client> kdf
-2 how <zone> ogY
-2 how does ofZ
-2 how mfb
-2 i <host> hla
-2 i <own> anf
-2 i <zone> clf
-2 i e fej
-2 i eoZ
-2 i mean hkb
-2 i'm <client> ndc
-2 i'm jcg
-2 i'm on lfc
-2 if <outside> obe
-2 if ncd
-2 impact on rYd
-2 impact rYd
-2 in <client> nbe
-2 in <far> jch
-2 in <gateway> lde
-2 in <host> fdk
-2 in <outside> kee
-2 in <own> dmd
-2 in <zone> mah
-2 in from mbf
-2 in mZh
-2 in on ihc
-2 in the jZk
-2 in to Yhn
-2 input jbh
-2 inside asa
-2 into <gateway> bkh
-2 into the bkh
-2 ip <host> ich
-2 ip fje
-2 ip is sXd
-2 ip saddr ndc
-2 ip 是 oae
-2 is <client> njW
-2 is <gateway> bUx
-2 is <host> fjd
-2 is <outside> jge
-2 is <zone> kee
-2 is from qca
-2 is on jef
-2 is that Zgn
-2 is the djg
-2 it <client> jlZ
-2 it <gateway> bem
-2 it <host> enb
-2 it <own> S1a
-2 it <zone> pda
-2 it jlY
-2 it on oWi
-2 it the eek
-2 it to blg
-2 it's Zdr
-2 it's the cdn
-2 its -i Zau
-2 its <outside> bfm
-2 its Wcu
-2 itself -> Ypf
-2 itself <far> Usg
-2 itself <host> dnd
-2 itself <own> bne
-2 itself <public> bqb
-2 itself ked
-2 itself reach cme
-2 job <client> obd
-2 job lcf
-2 job on lcf
-2 know ndd
-2 land <host> alh
-2 land Zjl
-2 land on Zjl
-2 lands bjj
-2 lands on bjj
-2 laptop <client> rYd
-2 laptop idh
-2 laptop in lfc
-2 leave Yeq
-2 length <n> Zng
-2 length Zng
-2 line imY
-2 live ngZ
-2 lives on qdY
-2 lives pfY
-2 log bhk
-2 machine <client> sWf
-2 machine <zone> ilZ
-2 machine ijb
-2 machine in ilZ
-2 machines <zone> gkd
-2 machines gkd
-2 machines in ndd
-2 machines on oZf
-2 mail <host> dpa
-2 mail <own> cpb
-2 mail from lha
-2 mail via doc
-2 maillog <host> hkb
-2 maillog hkb
-2 maillog on hkb
-2 mails ihd
-2 martian <host> Yrd
-2 martian fna
-2 martian source fna
-2 masquerade , kfd
-2 masquerade <client> lfb
-2 masquerade <zone> lgb
-2 masquerade jhc
-2 may pfZ
-2 me kcg
-2 mean Zhm
-2 monitoring <far> qZd
-2 monitoring odc
-2 moved <zone> cem
-2 moved agl
-2 moved to hkb
-2 must clf
-2 mx Zqd
-2 my <client> neb
-2 my <far> mbe
-2 my <outside> jbi
-2 my box ldf
-2 my desk kfd
-2 my laptop lgb
-2 my obe
-2 my phone Yfo
-2 names <far> Zmh
-2 names at Zmh
-2 nc cme
-2 nc vz dle
-2 nginx hnY
-2 nginx on gnZ
-2 no <outside> cdo
-2 no agm
-2 nobody <zone> qeY
-2 nobody in pcb
-2 nobody on obc
-2 not <public> dbo
-2 not <zone> kbh
-2 not ebn
-2 not from kbh
-2 not via gck
-2 nothing <outside> cZr
-2 nothing <zone> kch
-2 nothing from jge
-2 nothing kZj
-2 nothing on Vfs
-2 of <host> mZi
-2 of <zone> hcj
-2 of fkd
-2 of the jgd
-2 off Yog
-2 ok lZi
-2 on <client> jic
-2 on <outside> jdg
-2 on <own> crZ
-2 on <public> elc
-2 on <zone> eao
-2 on a lcf
-2 on dev bdo
-2 on our cel
-2 on the dii
-2 one <zone> lcf
-2 one iic
-2 only cbo
-2 open <host> Wll
-2 open <outside> pZe
-2 open <zone> jdg
-2 open from lfc
-2 open mcf
-2 open the Wll
-2 open to sZb
-2 or <gateway> fbm
-2 or <host> cgk
-2 or does gdj
-2 or eej
-2 or the dfk
-2 our <client> lfb
-2 our dcn
-2 out <client> sYc
-2 out <far> ckg
-2 out <gateway> dek
-2 out <host> jhc
-2 out <outside> Zof
-2 out <own> eke
-2 out <zone> mSo
-2 out ckg
-2 out ip dfk
-2 out is fcl
-2 out of obe
-2 out src ndd
-2 out to eoZ
-2 outbound <far> clf
-2 outbound to chj
-2 outgoing <server> efj
-2 outgoing efj
-2 outlook <zone> mfb
-2 outlook in mfb
-2 outlook liZ
-2 outlook on mec
-2 over <host> lcf
-2 over to cmf
-2 own frW
-2 packages <far> bmf
-2 packages Zof
-2 packages from Zof
-2 packet <client> sVe
-2 packet <far> oda
-2 packet from kdg
-2 packet lgb
-2 packets jee
-2 partner <far> mbe
-2 partner mbf
-2 pc <client> qgW
-2 pc <zone> pXh
-2 pc in mcf
-2 pc is qbc
-2 pc mdc
-2 pcs <zone> naf
-2 pcs mbe
-2 people <outside> mfb
-2 people <zone> kai
-2 people in kZj
-2 people nbe
-2 people on pcb
-2 phone med
-2 phone on pae
-2 ping <gateway> fkd
-2 ping <host> ang
-2 ping <zone> kdf
-2 ping from kdf
-2 ping ika
-2 ping 通 eke
-2 pingable from pac
-2 pingable pac
-2 please lee
-2 pls <client> oYf
-2 pls lcf
-2 plz hcj
-2 pointed <own> fjf
-2 pointed Znf
-2 pointed at aof
-2 port <n> chi
-2 port bkh
-2 portal fpY
-2 possible <zone> jdg
-2 possible from nZg
-2 possible mdd
-2 postfix jfe
-2 postfix on jfe
-2 postrouting -o bkh
-2 postrouting <outside> bkh
-2 ppl <zone> kfd
-2 ppl in kfd
-2 ppl jgd
-2 ppl on jfe
-2 prerouting -d djg
-2 prerouting <own> djg
-2 print <client> kha
-2 print khb
-2 print to Xtc
-2 printer <client> ljY
-2 printer <zone> nWj
-2 printer at ngZ
-2 printer mce
-2 printers <zone> Ykk
-2 printers Ykk
-2 private <host> Zil
-2 private Zil
-2 probe <far> jef
-2 probe jdf
-2 prometheus <client> sWf
-2 prometheus oVj
-2 pull eke
-2 queries mbf
-2 query pbc
-2 question : cjh
-2 question djh
-2 reach <host> bij
-2 reach bhj
-2 reach the bji
-2 reachable <client> kee
-2 reachable <outside> naf
-2 reachable <zone> rZb
-2 reachable for qZe
-2 reachable from rYd
-2 reachable obd
-2 reached oZf
-2 recv <client> pgY
-2 refused , bem
-2 refused <client> ldd
-2 refused <outside> hcj
-2 refused <own> Yrd
-2 refused from eld
-2 refused mhZ
-2 refused on jfe
-2 relay <far> Zof
-2 relay Wkn
-2 replies <host> Zil
-2 replies Xlk
-2 replies from Vml
-2 reply cZs
-2 requests meb
-2 rule <client> mbf
-2 rule <zone> mga
-2 rule occ
-2 rules <zone> gdj
-2 rules gdj
-2 run <client> jef
-2 run on jef
-2 runner rba
-2 runs <gateway> mbe
-2 runs khb
-2 runs on ijb
-2 says bne
-2 scanner <client> tWd
-2 scanner <far> ofY
-2 scanner at ndb
-2 scanner mZh
-2 scans <host> gma
-2 scans gma
-2 see <client> mfa
-2 see <host> hbk
-2 see <zone> bjh
-2 see gdj
-2 see the bij
-2 see when pgX
-2 seen <zone> del
-2 seen from ncd
-2 seen on Zfn
-2 send <own> gma
-2 send bpd
-2 send to gma
-2 sender is pad
-2 sender pad
-2 sending from meb
-2 sending through aod
-2 sending to fjf
-2 sends <own> fkd
-2 sends cme
-2 sends to clg
-2 sent <client> lde
-2 sent <far> pcb
-2 sent by pXg
-2 sent obd
-2 sent src lfc
-2 served sab
-2 server <far> hid
-2 server <host> dkf
-2 server <outside> Yfq
-2 server blf
-2 server by djg
-2 server to bod
-2 session <host> eke
-2 session <own> fkd
-2 session ckg
-2 session to ckg
-2 set <own> gmb
-2 set blf
-2 set to blf
-2 shell iib
-2 should <gateway> fan
-2 should Zng
-2 should the fan
-2 side iic
-2 sit <zone> ici
-2 sit ici
-2 sit in dfk
-2 sit on vcW
-2 site <own> frW
-2 site at fje
-2 site eld
-2 sites <outside> bmg
-2 sites bmg
-2 sites on bmg
-2 sits <far> jef
-2 sits <zone> mah
-2 sits at nea
-2 sits in pZe
-2 sits on gjc
-2 sitting <client> lde
-2 sitting <zone> mdc
-2 sitting at mce
-2 sitting in oda
-2 sitting nbe
-2 sitting on gdj
-2 so <gateway> cgl
-2 so <zone> egj
-2 so ebn
-2 somebody <outside> mfb
-2 somebody <zone> jff
-2 somebody in kee
-2 somebody kee
-2 somebody on vcV
-2 someone <outside> mdc
-2 someone on mfc
-2 someone pbc
-2 source lUn
-2 staff <zone> rZd
-2 staff qZc
-2 still <far> eke
-2 still have ejf
-2 still reach foa
-2 straight <host> eoa
-2 straight <zone> ejf
-2 straight dpa
-2 straight into dle
-2 straight to ctY
-2 strip -i edl
-2 strip <outside> edl
-2 strip edl
-2 suppose kcg
-2 syn <client> fkc
-2 syn <own> fkd
-2 syn dnd
-2 syn from mfb
-2 take -i agm
-2 take <outside> agm
-2 take bgl
-2 talk <host> ftU
-2 talk <zone> Xlk
-2 talk Zmh
-2 talk to alh
-2 talking eke
-2 talking to eke
-2 talks <own> flb
-2 target is Usg
-2 target kef
-2 tcp <client> Wqg
-2 tcp <own> dkf
-2 tcp emc
-2 tcp from kcg
-2 tcp on Zng
-2 tcpdump <zone> cem
-2 tcpdump cem
-2 tcpdump ni edl
-2 tcpdump on agn
-2 test hid
-2 that <client> rfW
-2 that <gateway> eej
-2 that <outside> jaj
-2 that <zone> nea
-2 that the del
-2 thats naf
-2 the -i bfm
-2 the <client> jja
-2 the <far> hjc
-2 the <gateway> bkh
-2 the <outside> kWn
-2 the <server> cgk
-2 the <zone> led
-2 the whole lZi
-2 their jbi
-2 then <host> fkd
-2 then elc
-2 there <far> sbY
-2 there bdo
-2 they <own> fje
-2 they emc
-2 this <client> fdk
-2 this <zone> jfd
-2 this fdl
-2 this on ddm
-2 through <host> cme
-2 through Zng
-2 through to bkh
-2 thunderbird <client> kcg
-2 thunderbird <own> dpa
-2 thunderbird <zone> lec
-2 thunderbird in lde
-2 thunderbird lgb
-2 thunderbird on ndc
-2 time jfe
-2 timed <- jfe
-2 timeout fje
-2 to : Zrc
-2 to <client> Xnj
-2 to <far> bij
-2 to <gateway> cjh
-2 to <host> Ylj
-2 to <outside> dnc
-2 to <own> eek
-2 to <public> flc
-2 to <server> dfk
-2 to <zone> nYg
-2 to address ejf
-2 to cgk
-2 to destination daq
-2 to hit Zsb
-2 to open fpY
-2 to our akh
-2 to ping cqa
-2 to reach gpY
-2 to source ebn
-2 to teh clf
-2 to use flb
-2 touch <gateway> fdk
-2 touch fdk
-2 touch the fdk
-2 traffic <outside> occ
-2 traffic <zone> xVa
-2 traffic fek
-2 traffic from jbi
-2 traffic of jkZ
-2 typed kcf
-2 udp <zone> kdf
-2 udp from jef
-2 udp mce
-2 unreplied <host> Zgn
-2 unreplied cgk
-2 unreplied src cgk
-2 up <client> fmb
-2 up <zone> rcZ
-2 up at Xni
-2 up by fmb
-2 up on vaX
-2 updates <far> ejg
-2 updates blf
-2 updates from blf
-2 upstream : enc
-2 upstream enc
-2 use cco
-2 user <client> rab
-2 user <zone> jfe
-2 user at naf
-2 user lde
-2 user on lde
-2 users <zone> neb
-2 users on kfd
-2 uses Xoh
-2 vendor <far> ncd
-2 vendor ncd
-2 verdict for jef
-2 verdict jef
-2 visible kdf
-2 w eke
-2 was <client> sab
-2 was iak
-2 way <client> lbg
-2 way hla
-2 we jch
-2 webmail <own> fje
-2 webmail fje
-2 webmail on fke
-2 website cij
-2 what <gateway> bfm
-2 what <zone> qZd
-2 what does bfm
-2 what occ
-2 whats nfZ
-2 when <host> nZh
-2 when mag
-2 whether <gateway> cgk
-2 whether cdn
-2 whether the ben
-2 why <client> qbb
-2 why <host> fej
-2 why <own> gje
-2 why can't oea
-2 why cant neb
-2 why does edl
-2 why gdj
-2 why is ofZ
-2 will <gateway> bcp
-2 will <host> edk
-2 will edl
-2 will the ddl
-2 with -i Ugs
-2 with <zone> jgd
-2 with led
-2 without Yau
-2 work <outside> kdf
-2 work <zone> dfj
-2 work from jef
-2 works <outside> fej
-2 works fej
-2 works fine fej
-2 workstation <client> pbc
-2 workstation <zone> Wmk
-2 workstation clf
-2 would <gateway> gYp
-2 would cem
-2 would the fYp
-2 一 <client> mdc
-2 一 <zone> jbi
-2 上 -i bfm
-2 上 <host> cod
-2 上 <outside> Zli
-2 上 <own> ejf
-2 上 <service> dkf
-2 上 <zone> lYj
-2 上 curl cme
-2 上 ping Vsf
-2 下 , niX
-2 下 : fke
-2 下 <gateway> dpa
-2 下 <zone> jff
-2 下 ijb
-2 不 <client> ncd
-2 不 <far> odb
-2 不 <gateway> fbl
-2 不 <host> iic
-2 不 <outside> Zli
-2 不 <own> eej
-2 不 <zone> dgj
-2 不 ici
-2 不 上 flc
-2 不 了 bmg
-2 不 到 mcd
-2 不 开 emc
-2 不 是 bem
-2 不 让 mZh
-2 不 通 aoe
-2 个 kfd
-2 主 chj
-2 么 Zhm
-2 么 用 fnb
-2 了 <zone> jff
-2 事 <own> enb
-2 事 <zone> edm
-2 事 jef
-2 事 在 mZh
-2 事 说 bfm
-2 人 <own> apd
-2 人 khb
-2 人 在 obc
-2 人 用 dih
-2 什 <client> neb
-2 什 <zone> sfW
-2 从 <client> occ
-2 从 mbf
-2 以 <zone> gcj
-2 以 后 sfV
-2 们 dgj
-2 件 , fdj
-2 件 <own> eje
-2 件 led
-2 件 到 dnb
-2 会 <gateway> eej
-2 会 bdo
-2 会 被 lga
-2 传 amg
-2 传 到 amg
-2 信 , chj
-2 信 <server> fcl
-2 信 djg
-2 信 走 gma
-2 像 <client> lde
-2 允 hlb
-2 允 许 hlb
-2 公 <far> kcf
-2 公 oeb
-2 公 司 mce
-2 公 网 kfe
-2 写 的 fke
-2 到 <client> llW
-2 到 <gateway> dke
-2 到 <host> cii
-2 到 <own> fld
-2 到 <server> gcl
-2 到 <zone> fdl
-2 到 ip jaj
-2 到 了 occ
-2 务 端 dle
-2 动 <outside> gjd
-2 动 <zone> bik
-2 动 aoe
-2 动 往 clf
-2 动 连 blg
-2 包 jfe
-2 印 <client> iic
-2 印 机 iic
-2 去 <client> cqa
-2 去 <far> Zng
-2 去 bne
-2 去 连 cpb
-2 发 Ypg
-2 发 往 ejf
-2 发 给 Zof
-2 口 , kfc
-2 口 <client> naf
-2 口 <gateway> Zfo
-2 口 <zone> mga
-2 口 obd
-2 可 Zeo
-2 台 <client> mec
-2 台 lcf
-2 同 <client> sbZ
-2 同 lah
-2 同 事 lcg
-2 后 <client> kgd
-2 咱 afn
-2 咱 们 afn
-2 器 eld
-2 器 是 rVg
-2 回 goY
-2 在 <zone> gdj
-2 地 <client> khb
-2 址 hkb
-2 址 是 jgd
-2 外 <far> dkf
-2 外 dkf
-2 外 网 mhZ
-2 好 , efj
-2 好 cfl
-2 如 <far> eld
-2 如 gjd
-2 如 到 eld
-2 客 kdg
-2 客 户 sdX
-2 对 dkf
-2 就 flc
-2 就 是 flc
-2 己 <far> djg
-2 己 aki
-2 平 <far> Wrf
-2 开 Zqd
-2 得 <far> mec
-2 得 <gateway> dgj
-2 得 <host> dmd
-2 得 <zone> flc
-2 得 ekf
-2 得 到 ijb
-2 想 llW
-2 我 <client> lcf
-2 我 <gateway> ebm
-2 我 <host> bkh
-2 我 <outside> lcf
-2 我 <own> eke
-2 我 <zone> kdf
-2 我 ihd
-2 我 们 hjc
-2 我 在 jeg
-2 户 <client> pad
-2 户 <far> neb
-2 户 <outside> eek
-2 户 <own> gkd
-2 户 gck
-2 户 在 qWg
-2 户 端 oae
-2 打 <host> dih
-2 打 <own> fmb
-2 打 fje
-2 打 到 eke
-2 投 dkf
-2 报 dnc
-2 换 <client> chj
-2 换 dfk
-2 换 成 fdk
-2 掉 , jfe
-2 掉 <client> ocd
-2 掉 jfe
-2 接 <far> dnc
-2 接 <host> dkf
-2 接 <server> fej
-2 接 <zone> ici
-2 接 到 jib
-2 接 口 ajj
-2 控 <client> jdg
-2 控 jdg
-2 收 dle
-2 改 bdn
-2 改 成 dcm
-2 放 <zone> lde
-2 放 ihd
-2 方 <client> hjd
-2 方 hkb
-2 方 是 hjc
-2 时 , efj
-2 时 efj
-2 是 <gateway> eXr
-2 是 <host> gla
-2 是 <own> aoe
-2 是 <public> dhi
-2 是 kfd
-2 是 给 oZf
-2 是 被 dgj
-2 有 hcj
-2 有 对 kee
-2 机 <client> kfd
-2 机 <host> dkf
-2 机 agm
-2 机 ip jfe
-2 机 器 ndd
-2 机 连 dkg
-2 条 , gck
-2 条 <zone> jdh
-2 条 ici
-2 来 <zone> nbd
-2 来 lfd
-2 来 自 kdf
-2 段 cco
-2 段 去 ckg
-2 比 <far> hak
-2 比 ibj
-2 比 如 ibj
-2 求 hjc
-2 用 <own> dkf
-2 用 <public> dkf
-2 用 led
-2 电 <client> qZd
-2 电 rZc
-2 电 脑 odc
-2 登 cnd
-2 登 录 cmf
-2 的 , del
-2 的 -i bgl
-2 的 <client> rab
-2 的 <far> foZ
-2 的 <gateway> fej
-2 的 <outside> jdg
-2 的 <own> fna
-2 的 <service> kaj
-2 的 <zone> hcj
-2 的 是 ika
-2 目 <client> anf
-2 目 <far> dme
-2 目 bod
-2 目 标 bod
-2 目 的 bmf
-2 直 <host> cii
-2 直 cii
-2 直 连 gjd
-2 看 <client> nbe
-2 看 <gateway> efj
-2 看 fje
-2 端 : ekf
-2 端 <client> lcf
-2 端 jee
-2 端 是 led
-2 终 <client> jfe
-2 终 jfe
-2 终 端 jfe
-2 网 <zone> ici
-2 网 段 jch
-2 能 <far> hjd
-2 能 <host> eek
-2 能 <outside> cjh
-2 能 <zone> lde
-2 能 access goY
-2 能 reach gbl
-2 能 上 dih
-2 能 到 dih
-2 脑 <client> hid
-2 脑 <public> eek
-2 脑 是 mbf
-2 脑 用 eek
-2 行 , lec
-2 行 jgd
-2 要 <client> gkc
-2 要 <far> coc
-2 要 <host> cfl
-2 要 <outside> fpZ
-2 要 bij
-2 要 从 hjd
-2 要 去 bmg
-2 要 连 foZ
-2 访 <client> eld
-2 访 <far> ele
-2 访 <gateway> ahl
-2 访 <host> dhi
-2 访 <outside> djg
-2 访 <public> eke
-2 访 <zone> dii
-2 访 cii
-2 访 问 cii
-2 话 , jgd
-2 话 <zone> kgd
-2 话 naf
-2 说 mkW
-2 请 <outside> qcb
-2 请 <zone> jZk
-2 请 jef
-2 请 问 jef
-2 走 <own> fna
-2 走 <public> enc
-2 走 emc
-2 跑 <client> qYf
-2 跑 oZe
-2 跑 在 pYf
-2 转 <host> Wfr
-2 转 bfm
-2 转 到 efk
-2 转 给 Xfr
-2 边 <own> djg
-2 边 dih
-2 还 cbp
-2 还 是 cbp
-2 这 <client> jfe
-2 这 <gateway> cjh
-2 这 <zone> dgj
-2 这 kgc
-2 这 样 lfd
-2 连 <client> csZ
-2 连 <host> fdj
-2 连 <server> fcl
-2 连 eej
-2 连 到 fqX
-2 连 接 cji
-2 通 <outside> efj
-2 通 <own> fna
-2 通 dYq
-2 通 过 flb
-2 那 <client> lgc
-2 那 ihc
-2 那 台 kcg
-2 那 边 lgc
-2 都 <zone> mec
-2 都 lec
-2 都 在 mec
-2 里 dmd
-2 问 : rab
-2 问 <host> hkb
-2 问 <outside> nfa
-2 问 eke
-2 问 从 ndc
-2 问 到 dmd
-2 面 gmZ
-2 面 到 ckg
-3 'connection <own> fje
-3 'connection fje
-3 's <gateway> dnc
-3 's jdg
-3 , <far> aki
-3 , <gateway> dgj
-3 , <outside> to dmd
-3 , <own> coc
-3 , <public> fZo
-3 , <server> dcn
-3 , <server> 是 lhb
-3 , <service> buX
-3 , <service> to ctW
-3 , <zone> peZ
-3 , <zone> to boc
-3 , <zone> 上 amf
-3 , <zone> 到 fnZ
-3 , <zone> 去 fmc
-3 , but hZm
-3 , client : eek
-3 , client lYj
-3 , coming vaX
-3 , does Zhm
-3 , does the Zhm
-3 , i cjg
-3 , i e eek
-3 , is iWo
-3 , is the mZh
-3 , length <n> Zng
-3 , length Zng
-3 , not dbo
-3 , not via gck
-3 , on Zeo
-3 , on dev bdo
-3 , or does gdj
-3 , or gYo
-3 , so aik
-3 , upstream : enc
-3 , upstream enc
-3 , 人 ldd
-3 , 人 在 ldd
-3 , 发 dhi
-3 , 地 flc
-3 , 地 址 flc
-3 , 我 在 kee
-3 , 是 mec
-3 , 目 boe
-3 , 目 的 djg
-3 , 能 bji
-3 , 要 anf
-3 , 请 jdg
-3 , 请 问 jdg
-3 , 这 lee
-3 , 这 样 lfd
-3 -a <outside> khb
-3 -a <own> djg
-3 -a forward -i jef
-3 -a forward -s Zdr
-3 -a input jbh
-3 -a postrouting -o bkg
-3 -a prerouting -d djg
-3 -i <client> ofY
-3 -i <host> Zfo
-3 -i <outside> , lgb
-3 -i <outside> -d ejf
-3 -i <own> dmd
-3 -i <zone> -d djh
-3 -i <zone> -o Rno
-3 -i forward qeY
-3 -i kfd
-3 -j <client> pfY
-3 -j <zone> dfk
-3 -j accept , jdh
-3 -j accept jef
-3 -j accept would jef
-3 -j drop , vdV
-3 -j drop eek
-3 -j kee
-3 -j masquerade , lgb
-3 -j masquerade mga
-3 -o <host> dhi
-3 -o <zone> -d dhi
-3 -o <zone> dhi
-3 -o dhi
-3 -s <host> ape
-3 -s <outside> Zmg
-3 -v <own> ici
-3 -v <own> trying gck
-3 -v gdj
-3 : <- jfe
-3 : <client> ndc
-3 : <far> lha
-3 : <gateway> Zjk
-3 : <host> dhi
-3 : <n> <n> ibj
-3 : <n> ici
-3 : <n> src obe
-3 : <outside> jja
-3 : <outside> to cpb
-3 : <own> cme
-3 : <server> eek
-3 : <zone> Zgn
-3 : <zone> to Xkl
-3 : connect fke
-3 : connect to fke
-3 : connection mZh
-3 : connection to fcl
-3 : curl fje
-3 : ip <client> arb
-3 : ip <host> mce
-3 : ip niX
-3 : martian fna
-3 : martian source fna
-3 : users tdX
-3 <client> , <server> aoe
-3 <client> , lip apd
-3 <client> , nZg
-3 <client> : bkh
-3 <client> <client> emc
-3 <client> <far> fqX
-3 <client> <gateway> Zgm
-3 <client> <outside> ahl
-3 <client> <server> edl
-3 <client> <service> Zng
-3 <client> <service> to bgl
-3 <client> <service> 到 fpY
-3 <client> <zone> lWk
-3 <client> Zhm
-3 <client> and clg
-3 <client> get fkd
-3 <client> get to fkd
-3 <client> out mhZ
-3 <client> still reach gjd
-3 <client> talk gpX
-3 <client> talk to gpX
-3 <client> then emb
-3 <client> to anf
-3 <client> 上 dnc
-3 <client> 去 cmf
-3 <client> 发 glb
-3 <client> 要 bji
-3 <client> 要 连 foZ
-3 <client> 访 fkd
-3 <client> 访 问 fkd
-3 <far> , Zqd
-3 <far> , lip ckg
-3 <far> <client> lgb
-3 <far> <gateway> Zli
-3 <far> <host> Wse
-3 <far> <own> eje
-3 <far> <zone> uZa
-3 <far> crZ
-3 <far> ip daddr gma
-3 <far> ip gma
-3 <far> still gma
-3 <gateway> , Zng
-3 <gateway> <client> aoe
-3 <gateway> <far> hkb
-3 <gateway> <gateway> dke
-3 <gateway> <host> ajj
-3 <gateway> <zone> rWe
-3 <gateway> coc
-3 <gateway> itself reach cnd
-3 <gateway> 上 gma
-3 <host> , iak
-3 <host> <client> fkd
-3 <host> <far> hla
-3 <host> <gateway> dZr
-3 <host> <n> kXl
-3 <host> <outside> dhi
-3 <host> <public> dih
-3 <host> <zone> oWi
-3 <host> box ljY
-3 <host> cgk
-3 <host> out dld
-3 <host> reachable from oYg
-3 <host> reachable kdf
-3 <host> server blf
-3 <host> server by djg
-3 <host> server to bod
-3 <host> talk ckg
-3 <host> talk to ckg
-3 <n> , can mce
-3 <n> , does dih
-3 <n> , flb
-3 <n> , will lcf
-3 <n> , would hUr
-3 <n> : <n> fej
-3 <n> : does oZf
-3 <n> <far> gdi
-3 <n> <gateway> efj
-3 <n> <host> fej
-3 <n> <n> in del
-3 <n> <n> src neb
-3 <n> <outside> kbh
-3 <n> <own> ckf
-3 <n> <server> cco
-3 <n> <zone> mdc
-3 <n> coming from nce
-3 <n> coming nce
-3 <n> dnat dfj
-3 <n> does bdp
-3 <n> does the gdj
-3 <n> established nfb
-3 <n> established src nfb
-3 <n> example fjf
-3 <n> example net fje
-3 <n> from pZe
-3 <n> ip <client> Xoh
-3 <n> ip <far> Yua
-3 <n> ip <host> iak
-3 <n> ip djf
-3 <n> on hci
-3 <n> on the dmd
-3 <n> out jee
-3 <n> seen bgl
-3 <n> seen on bgl
-3 <n> tcp emc
-3 <n> tcp from kcg
-3 <n> tcp on Zng
-3 <n> to bdo
-3 <n> udp from jef
-3 <n> udp obe
-3 <n> unreplied cgk
-3 <n> unreplied src cgk
-3 <n> 行 , nec
-3 <n> 行 Xds
-3 <outside> , gjd
-3 <outside> <far> jef
-3 <outside> <gateway> bpc
-3 <outside> <host> arb
-3 <outside> <outside> dfk
-3 <outside> <service> apd
-3 <outside> <service> to dkf
-3 <outside> <service> 到 coc
-3 <outside> <zone> jhc
-3 <outside> edk
-3 <outside> get at gma
-3 <outside> get glb
-3 <outside> ip jib
-3 <outside> out src mdd
-3 <outside> straight anf
-3 <outside> to amg
-3 <outside> to the bfm
-3 <outside> 上 lce
-3 <own> , fdk
-3 <own> , from Zfo
-3 <own> <client> pda
-3 <own> <far> ldd
-3 <own> <gateway> gck
-3 <own> <host> iak
-3 <own> <n> from oea
-3 <own> <n> ici
-3 <own> <n> on ndd
-3 <own> <outside> hdi
-3 <own> <own> gck
-3 <own> <zone> jch
-3 <own> hbl
-3 <own> open jfe
-3 <own> open to jfe
-3 <own> reachable jgd
-3 <own> work for kfd
-3 <own> work kfe
-3 <server> <client> qdY
-3 <server> <own> aoe
-3 <server> ogY
-3 <service> <client> lhZ
-3 <service> <gateway> Zpd
-3 <service> <host> cgk
-3 <service> <n> cmd
-3 <service> <n> from jhc
-3 <service> <n> on Vln
-3 <service> <n> to Ouk
-3 <service> <n> 连 fje
-3 <service> <outside> jib
-3 <service> <own> dnd
-3 <service> <public> Zjj
-3 <service> <server> ara
-3 <service> <zone> hdi
-3 <service> connection gdj
-3 <service> dkf
-3 <service> from ici
-3 <service> from the ici
-3 <service> into bkh
-3 <service> into the bkh
-3 <service> on ang
-3 <service> on the anf
-3 <service> out pea
-3 <service> queries kdf
-3 <service> query pbc
-3 <service> session dkf
-3 <service> sites bmg
-3 <service> sites on bmg
-3 <service> straight drY
-3 <service> straight to crZ
-3 <service> to dpa
-3 <service> to the eyP
-3 <service> 到 eje
-3 <zone> , mjY
-3 <zone> : aki
-3 <zone> <client> pea
-3 <zone> <far> apd
-3 <zone> <gateway> bhj
-3 <zone> <host> dle
-3 <zone> <outside> bnf
-3 <zone> <public> ddm
-3 <zone> <service> chj
-3 <zone> <service> 到 edl
-3 <zone> <zone> Tko
-3 <zone> alh
-3 <zone> and fcl
-3 <zone> can fek
-3 <zone> can't gkd
-3 <zone> go eld
-3 <zone> going gkd
-3 <zone> going to gkd
-3 <zone> in ip jef
-3 <zone> in jef
-3 <zone> ip nbe
-3 <zone> ip saddr odb
-3 <zone> out ip dfk
-3 <zone> out to fqX
-3 <zone> reach del
-3 <zone> reach the del
-3 <zone> still fmc
-3 <zone> talk bji
-3 <zone> talk to cii
-3 <zone> then dmd
-3 <zone> to Zkj
-3 <zone> to the ckf
-3 <zone> 能 flc
-3 <zone> 能 上 ejf
-3 <zone> 能 到 gjd
-3 <zone> 那 qbb
-3 <zone> 里 dmd
-3 ? <client> reX
-3 ? <far> bqc
-3 ? <host> kdf
-3 ? <outside> fdk
-3 ? <own> Zpe
-3 ? <zone> ici
-3 ? i jdg
-3 ? kcg
-3 ^ <- pad
-3 ^ <client> -> eld
-3 ^ <client> <service> djg
-3 ^ <client> jhc
-3 ^ <client> ping Utf
-3 ^ <client> to Zpe
-3 ^ <client> 到 anf
-3 ^ <far> from kfd
-3 ^ <far> mce
-3 ^ <far> to cpa
-3 ^ <gateway> -> clf
-3 ^ <host> -> boe
-3 ^ <host> ckg
-3 ^ <host> to YxX
-3 ^ <host> 往 ckf
-3 ^ <outside> to Xtb
-3 ^ <outside> 到 gma
-3 ^ <outside> 打 clg
-3 ^ <outside> 的 jaj
-3 ^ <own> glb
-3 ^ <public> flc
-3 ^ <server> dfk
-3 ^ <service> <n> eoa
-3 ^ <service> from odc
-3 ^ <service> into clf
-3 ^ <service> lha
-3 ^ <service> to Zqe
-3 ^ <zone> -> emd
-3 ^ <zone> ping Ykl
-3 ^ <zone> to Wph
-3 ^ <zone> 上 fkd
-3 ^ <zone> 到 Zhm
-3 ^ <zone> 去 clf
-3 ^ <zone> 用 bmf
-3 ^ <zone> 连 gnZ
-3 ^ ^ <client> jja
-3 ^ ^ <host> cjh
-3 ^ ^ <service> bod
-3 ^ ^ <zone> hid
-3 ^ ^ are ibj
-3 ^ ^ can jef
-3 ^ ^ client rcZ
-3 ^ ^ could ika
-3 ^ ^ curl gjd
-3 ^ ^ do pfZ
-3 ^ ^ does lfb
-3 ^ ^ fkd
-3 ^ ^ for dnc
-3 ^ ^ if mga
-3 ^ ^ in efj
-3 ^ ^ ip pcb
-3 ^ ^ is ihd
-3 ^ ^ our hXn
-3 ^ ^ ping kia
-3 ^ ^ pinging ejf
-3 ^ ^ printer kfd
-3 ^ ^ src pZe
-3 ^ ^ the nZg
-3 ^ ^ trace mbf
-3 ^ ^ trying dkg
-3 ^ ^ when gdj
-3 ^ ^ would kkY
-3 ^ ^ zabbix eek
-3 ^ ^ 从 ihc
-3 ^ ^ 在 ebn
-3 ^ ^ 源 oZf
-3 ^ ^ 给 jbi
-3 ^ can the hdi
-3 ^ customer at pdb
-3 ^ customer ddn
-3 ^ does kgc
-3 ^ does the jgc
-3 ^ from nhY
-3 ^ from the odc
-3 ^ i eke
-3 ^ i'm jch
-3 ^ if lbg
-3 ^ ip <far> btZ
-3 ^ ip csY
-3 ^ is eje
-3 ^ maillog Zrb
-3 ^ maillog on Zrb
-3 ^ my ogZ
-3 ^ nc dle
-3 ^ nc vz fkd
-3 ^ nginx gnZ
-3 ^ nginx on gnZ
-3 ^ nobody jlZ
-3 ^ on the gbl
-3 ^ our dXs
-3 ^ outlook kee
-3 ^ outlook on kdf
-3 ^ ping from kdf
-3 ^ ping jbh
-3 ^ pls mbf
-3 ^ plz lde
-3 ^ postfix jff
-3 ^ postfix on jff
-3 ^ printer ici
-3 ^ seen on cfl
-3 ^ somebody oea
-3 ^ suppose kcg
-3 ^ swaks ekf
-3 ^ tcpdump dem
-3 ^ tcpdump ni edl
-3 ^ tcpdump on Yfo
-3 ^ the bmf
-3 ^ thunderbird kdf
-3 ^ thunderbird on kdf
-3 ^ trace dkf
-3 ^ user jfe
-3 ^ users in kcg
-3 ^ users led
-3 ^ users on kfd
-3 ^ what ich
-3 ^ whats nfZ
-3 ^ why can't jdf
-3 ^ why cant neb
-3 ^ why does edl
-3 ^ why gdj
-3 ^ why is ofZ
-3 ^ will edk
-3 ^ would cgk
-3 ^ would the hXo
-3 ^ zabbix <server> Rvg
-3 ^ 从 dfk
-3 ^ 公 lfd
-3 ^ 客 jgd
-3 ^ 客 户 jgd
-3 ^ 我 lbg
-3 ^ 我 在 hdi
-3 ^ 目 ane
-3 ^ 目 的 ane
-3 ^ 请 mfb
-3 ^ 请 问 mfb
-3 a <far> obd
-3 a <host> ZvX
-3 a <outside> hcj
-3 a <own> dmd
-3 a <zone> fje
-3 a box idh
-3 a box in nYh
-3 a client at jgd
-3 a client hdi
-3 a client in meb
-3 a colleague gam
-3 a connection bmf
-3 a connection to bne
-3 a customer kfd
-3 a host in qba
-3 a host ncd
-3 a host on ldf
-3 a laptop idi
-3 a laptop in lfc
-3 a machine ilZ
-3 a machine in ilZ
-3 a packet from kdg
-3 a packet mbf
-3 a pc in mcf
-3 a pc oXh
-3 a phone on rYd
-3 a phone rYd
-3 a printer Tuf
-3 a syn from mfb
-3 a syn ijb
-3 a user pZe
-3 a workstation Zli
-3 able <host> blg
-3 able dke
-3 able to dke
-3 able to hit Yua
-3 able to open foY
-3 able to ping ena
-3 able to reach goY
-3 able to use gdj
-3 about bgl
-3 accept , could jff
-3 accept , does cgk
-3 accept , idi
-3 accept , would pZe
-3 accept <client> kee
-3 accept <zone> chj
-3 access cod
-3 access denied blg
-3 address <far> hid
-3 address <host> Tir
-3 address cjh
-3 address does Xin
-3 address does the Xin
-3 all bmf
-3 allowed fld
-3 allowed out eld
-3 allowed out to eld
-3 an <far> ihd
-3 an <own> bpc
-3 an answer cob
-3 an answer from cob
-3 an attacker led
-3 and <client> mfb
-3 and <host> Zli
-3 and <n> fkd
-3 and <n> on emd
-3 and <service> hid
-3 and <zone> Zil
-3 and alh
-3 answer bhj
-3 any <zone> ldf
-3 any oae
-3 anything <zone> mfb
-3 anything mkW
-3 app lgb
-3 are <client> lbf
-3 are <zone> ane
-3 are eke
-3 arrive <host> dih
-3 arrive at del
-3 arrive chi
-3 as <server> cco
-3 as lbh
-3 as seen ncd
-3 at <far> ihd
-3 at <own> ejf
-3 at <zone> Ykk
-3 at all dke
-3 at eke
-3 away , fej
-3 away <outside> efj
-3 away efj
-3 back djh
-3 backup <host> pca
-3 backup qca
-3 be <client> tbY
-3 be <host> Zqd
-3 be <outside> lcf
-3 be <own> Rzd
-3 be <zone> kgd
-3 be pfY
-3 be reached oZf
-3 being qca
-3 between Wpg
-3 box <client> mfb
-3 box Wll
-3 but qbb
-3 by <client> jfe
-3 by <host> dob
-3 by <own> Qye
-3 by <public> dkf
-3 by <service> Yim
-3 by <service> to clf
-3 by <zone> gkc
-3 by mfb
-3 by the lbg
-3 bytes fej
-3 call ahl
-3 can <client> dkf
-3 can <client> reach Zpe
-3 can <gateway> cjh
-3 can <host> Yin
-3 can <zone> hit fjd
-3 can <zone> ihd
-3 can <zone> ping fkd
-3 can <zone> reach goY
-3 can anybody mdd
-3 can anybody on mdd
-3 can cii
-3 can get emc
-3 can nobody jgd
-3 can ppl jfe
-3 can't <own> fje
-3 can't <zone> fje
-3 can't bij
-3 cannot enb
-3 cant <own> gjd
-3 cant <zone> ihd
-3 cant fje
-3 change kgc
-3 check : src tUf
-3 check <host> ejf
-3 check <own> dnc
-3 check hid
-3 client <client> ali
-3 client <own> gjd
-3 client <server> fej
-3 client jlZ
-3 clients iak
-3 come <zone> jdh
-3 come ich
-3 comes cdn
-3 coming <outside> lfd
-3 coming in from oZf
-3 coming in jaj
-3 coming in on jff
-3 coming mYi
-3 connect <client> gma
-3 connect <far> kYk
-3 connect <gateway> jfe
-3 connect <server> gbl
-3 connect from lah
-3 connect from unknown lah
-3 connect to <far> gdj
-3 connect to <own> gdj
-3 connect to <server> eke
-3 connect to address ejf
-3 connect to host blg
-3 connection <- jfe
-3 connection <client> gid
-3 connection <gateway> Wcu
-3 connection <host> mcd
-3 connection <outside> hcj
-3 connection <own> Yng
-3 connection <server> dbo
-3 connection <zone> gjd
-3 connection ijb
-3 connection refused , bem
-3 connection refused from eld
-3 connection refused nhZ
-3 connection to bkh
-3 connection to the bkh
-3 conntrack -l kgc
-3 conntrack <gateway> Tev
-3 conntrack <own> Vrg
-3 conntrack jhc
-3 could <client> gkd
-3 curl <own> ogY
-3 curl khb
-3 deliver <far> ctX
-3 deliver djh
-3 deliver outbound dgj
-3 deliver outbound to dgj
-3 desk <client> gZn
-3 desk iak
-3 destination <client> pgX
-3 destination <host> hdi
-3 destination <host> will kbg
-3 destination <zone> kgd
-3 destination lde
-3 dnat , does lec
-3 dnat , ofZ
-3 dnat <host> gej
-3 dnat <outside> bfm
-3 dnat <zone> lfc
-3 dnat gjd
-3 dnat to bfm
-3 dnat to destination bfm
-3 do <far> kgc
-3 do <host> hkb
-3 do <service> boc
-3 do <service> to flb
-3 do <zone> qZd
-3 do hnY
-3 do packets oYf
-3 does <client> dkg
-3 does <host> ham
-3 does <outside> jib
-3 does <service> from ofY
-3 does <service> ngZ
-3 does <service> to blg
-3 does <zone> have eld
-3 does <zone> reach cji
-3 does anything hdi
-3 dport <host> Ugs
-3 dport <n> aeo
-3 dport <n> src aeo
-3 dport aeo
-3 drop , could kgd
-3 drop , kfd
-3 drop : fej
-3 drop : in fek
-3 drop <zone> fej
-3 e <host> csY
-3 e <own> fnZ
-3 echo cnc
-3 even <gateway> fdk
-3 even cross fej
-3 even fdk
-3 even touch fej
-3 even touch the fej
-3 far ali
-3 far as ali
-3 far as the ali
-3 fetch Vpi
-3 fine <gateway> ebn
-3 fine dke
-3 for <client> bne
-3 for <far> eld
-3 for <host> kkY
-3 for <outside> qdZ
-3 for <own> fqX
-3 for <zone> -> fkd
-3 for <zone> mga
-3 for oad
-3 forward <n> -s cgk
-3 forward <n> lag
-3 forward <zone> ohX
-3 forward naf
-3 from <client> to Wnj
-3 from <far> ijc
-3 from <far> to Zmh
-3 from <gateway> bij
-3 from <gateway> to bne
-3 from <host> ihd
-3 from <host> to eld
-3 from <outside> aki
-3 from <outside> for Xre
-3 from <outside> on ejf
-3 from <outside> to cii
-3 from <own> elc
-3 from <zone> , Zep
-3 from <zone> Ypf
-3 from <zone> into ape
-3 from fje
-3 from my box ldf
-3 from my jch
-3 from my phone efj
-3 from talking clf
-3 from talking to clf
-3 from the rWf
-3 get <far> lcf
-3 get <host> ajj
-3 get <outside> nfb
-3 get <own> bjh
-3 get <service> jcg
-3 get <service> on cii
-3 get <zone> Zof
-3 get in mfb
-3 get out cme
-3 get out to cme
-3 get through bhj
-3 get through to cji
-3 get to aji
-3 get to the aik
-3 gets <own> coc
-3 gets nfa
-3 gets out fma
-3 gets out to fma
-3 go ejf
-3 go out ejf
-3 go out to ejf
-3 goes gbl
-3 going bdo
-3 gone , lgb
-3 gone obc
-3 got <zone> pXg
-3 got flc
-3 gw chj
-3 had <outside> dbo
-3 had mce
-3 hairpin <client> jic
-3 hairpin <own> gjd
-3 hairpin <zone> bgm
-3 has ihd
-3 have ckg
-3 he <own> fpY
-3 he amg
-3 her mce
-3 his <far> led
-3 his kde
-3 hit eke
-3 host <client> ibi
-3 host <outside> uUf
-3 host lkX
-3 hosts Zmh
-3 i <client> wWa
-3 i <gateway> cii
-3 i <host> mYi
-3 i <outside> dco
-3 i <own> fnb
-3 i <service> cel
-3 i <zone> lai
-3 i am kfd
-3 i e iYm
-3 i hck
-3 i see eek
-3 i sit in lfd
-3 i sit qeY
-3 i'm <client> qZc
-3 i'm <zone> Zgn
-3 i'm dZp
-3 i'm sitting ibj
-3 icmp cme
-3 icmp echo cme
-3 if <host> Urh
-3 if <outside> pfY
-3 if bhk
-3 in , kfd
-3 in <client> nfa
-3 in <host> hla
-3 in <outside> eej
-3 in <outside> out dfk
-3 in <zone> eek
-3 in the fck
-3 inbound <outside> lde
-3 inbound lde
-3 into <gateway> from lcf
-3 into <gateway> lcf
-3 ip <host> hdi
-3 ip gbl
-3 is <client> hkb
-3 is <far> led
-3 is <gateway> aeo
-3 is <host> gZn
-3 is <outside> gdj
-3 is <own> dih
-3 is <server> fek
-3 is <service> coc
-3 is <service> from ncd
-3 is <service> on Zrc
-3 is <service> to fkc
-3 is <zone> obd
-3 is iYn
-3 is it efk
-3 is it the eek
-3 is set gmb
-3 is set to gmb
-3 is the ele
-3 it <far> eob
-3 it <gateway> cfl
-3 it <host> ecn
-3 it <outside> kch
-3 it <own> Xni
-3 it <zone> oXh
-3 it hbk
-3 it possible lfc
-3 it to Vnk
-3 it to the Wnk
-3 its <client> lcf
-3 its <far> Yrd
-3 its <host> bfn
-3 its <own> fsV
-3 itself <far> anf
-3 itself <host> ane
-3 itself get Zng
-3 itself get to Zng
-3 itself kdf
-3 itself open kcg
-3 job lbf
-3 kernel : dfj
-3 kernel : in dfj
-3 kernel <zone> cfl
-3 kernel dfj
-3 kindly <zone> mce
-3 kindly ici
-3 know kZj
-3 lab ndc
-3 label pad
-3 land <host> eVt
-3 land cgk
-3 land on cgk
-3 land on the chk
-3 laptop <client> Wlk
-3 laptop <outside> dgj
-3 laptop <own> dle
-3 laptop <zone> naf
-3 length <client> nag
-3 length <host> fbn
-3 length <n> ip edl
-3 length <n> mYj
-3 length mYj
-3 let <own> gkc
-3 let <zone> Ynh
-3 let bmf
-3 let through Wgp
-3 line <client> sXd
-3 line <n> , qeY
-3 line <n> does hhd
-3 line <n> jgd
-3 line lgb
-3 log <host> kkY
-3 log kkY
-3 logged in nce
-3 logged nce
-3 logs emc
-3 lose dnc
-3 mail <outside> bkh
-3 mail <own> dkf
-3 mail gjd
-3 maillog <host> fke
-3 maillog fke
-3 maillog on Wmk
-3 make <client> dle
-3 make aij
-3 make it blg
-3 make it to blg
-3 masquerade <zone> ijb
-3 masquerade ilZ
-3 masquerade line ejf
-3 may Zlj
-3 me <zone> edl
-3 me efj
-3 me whether kdf
-3 me whether the jdg
-3 monitoring <far> kcg
-3 monitoring mag
-3 monitoring probe jdg
-3 moved gck
-3 must <client> kgd
-3 must eke
-3 mx <far> eld
-3 mx alh
-3 mx example glb
-3 my <client> pZe
-3 my <far> kgd
-3 my <zone> nae
-3 my box qac
-3 my desk lgb
-3 my laptop mga
-3 my pbc
-3 nat mga
-3 need nfb
-3 never Ygn
-3 new <client> jYl
-3 new <outside> mfb
-3 new <zone> lfd
-3 new mWk
-3 nightly lfb
-3 no <own> ejf
-3 no cdn
-3 nobody ham
-3 node eej
-3 not <own> emc
-3 not jgd
-3 nothing iXm
-3 now vcV
-3 of <gateway> gma
-3 of <host> Vuc
-3 of <outside> Umm
-3 of <own> glb
-3 of <service> fna
-3 off <outside> idh
-3 off ici
-3 on <client> kcf
-3 on <gateway> kee
-3 on <host> hXp
-3 on <n> kcg
-3 on <outside> for Xqf
-3 on <own> for kfd
-3 on <own> from jff
-3 on <own> kkY
-3 on <own> to Zgn
-3 on <public> dgj
-3 on <service> Yfp
-3 on <service> to cme
-3 on <zone> ecm
-3 on iYm
-3 on my kgc
-3 one <zone> agm
-3 one cgk
-3 only <zone> lah
-3 only ecn
-3 open <far> Ttg
-3 open <host> Wkm
-3 open <own> bkh
-3 open <service> Yua
-3 open <service> on ena
-3 open <service> to dpb
-3 open <zone> Xfr
-3 open connections aeo
-3 open del
-3 opening Ykk
-3 opens <service> dnc
-3 opens bpc
-3 or <gateway> eej
-3 or cfl
-3 our <client> hjc
-3 our <far> imY
-3 our <host> djg
-3 our <outside> jdg
-3 our <own> ejf
-3 our <service> dnd
-3 our bmf
-3 our monitoring oae
-3 out , bgl
-3 out <client> tYb
-3 out <far> kee
-3 out <gateway> clg
-3 out <host> lgb
-3 out <zone> mbg
-3 out <zone> src obd
-3 out ip <own> bgl
-3 out ip bZs
-3 out of kee
-3 out of the kgc
-3 out pac
-3 out run on kee
-3 outbound <far> Wrf
-3 outbound <host> hYm
-3 outbound <service> to Utf
-3 outbound fcl
-3 outgoing kgc
-3 over <client> jkZ
-3 over <far> fke
-3 over <host> ocd
-3 over <own> eld
-3 over <public> fkd
-3 over <service> cmf
-3 over <service> from anf
-3 over cme
-3 over udp clf
-3 own ejf
-3 packet : fej
-3 packet : iif fej
-3 packet <host> Wsd
-3 packet <zone> alh
-3 packet amh
-3 path hnY
-3 pc <client> crZ
-3 pc aki
-3 people <zone> qdZ
-3 people kib
-3 phone <outside> jdg
-3 phone kdg
-3 ping <client> pad
-3 ping <far> clf
-3 ping <far> from nZg
-3 ping <host> from kcf
-3 ping <host> gma
-3 ping <outside> jgd
-3 ping <own> from lde
-3 ping <zone> iic
-3 ping kkX
-3 ping 不 aoe
-3 ping 不 通 aoe
-3 ping 得 apd
-3 ping 得 到 bqc
-3 pinging <client> oea
-3 pinging oea
-3 plain <service> Xpg
-3 plain Xqf
-3 pls <client> pYf
-3 poller dZq
-3 polls bmf
-3 port <client> jef
-3 port <host> hjc
-3 port <n> from idi
-3 port <n> hjd
-3 port <n> of dkf
-3 port <n> on Zof
-3 port <outside> hnY
-3 port hjd
-3 postfix lbg
-3 postfix on lbg
-3 printer <client> bod
-3 printer aoe
-3 probe <far> jfe
-3 probe lde
-3 prometheus jhc
-3 public <own> dsX
-3 public dsX
-3 pull Vud
-3 query <service> cme
-3 query cme
-3 ran <client> sdY
-3 ran it rZd
-3 ran sZa
-3 ran this nhY
-3 ran this on nhY
-3 random <outside> nbe
-3 random nbe
-3 rcpt <client> rVg
-3 rcpt from lgb
-3 rcpt from unknown lgb
-3 rcpt lgb
-3 reach <public> coc
-3 reach <service> aki
-3 reach <service> on aki
-3 reach eZp
-3 reach itself cpc
-3 reachable fmb
-3 refused , Yfp
-3 refused <client> mfb
-3 refused <outside> bZs
-3 refused mfb
-3 refused run jff
-3 relay ndc
-3 remote fjd
-3 remove <zone> kdf
-3 remove kdf
-3 resolve <far> amg
-3 resolve amg
-3 resolve names amg
-3 resolve names at Zng
-3 return dgj
-3 rule , iak
-3 rules mcf
-3 run pbc
-3 runs khb
-3 says <client> hcj
-3 says <own> bra
-3 says alh
-3 scan kfe
-3 scanner gbl
-3 scans <host> cel
-3 scans cel
-3 see <zone> acq
-3 see rYd
-3 send <host> bkh
-3 send blg
-3 send mail mhZ
-3 send out bmf
-3 send out to bmf
-3 sending jhc
-3 sends klX
-3 server <far> Zng
-3 session <host> fej
-3 session to bsZ
-3 should cpb
-3 shows ijb
-3 snat <own> Zfo
-3 snat ebn
-3 snat to ebn
-3 snat to source ebn
-3 so cgj
-3 some <outside> led
-3 some ked
-3 somebody <zone> jff
-3 somebody out ndb
-3 somebody out on ndb
-3 somebody sitting hdi
-3 somebody sitting in jff
-3 someone jfe
-3 someone out fej
-3 someone out on fej
-3 source <client> bod
-3 source <host> from naf
-3 source <host> nbe
-3 source <own> jjb
-3 source address bji
-3 source address does bji
-3 source gjc
-3 source ip Zki
-3 src <client> clf
-3 src <client> dst dmd
-3 src <far> dst dhi
-3 src <host> dst hcj
-3 src <own> fej
-3 still <far> Xqf
-3 still <gateway> dmc
-3 still <host> bem
-3 still <outside> jhb
-3 still <own> glc
-3 still <service> to fje
-3 still get djg
-3 still get to flc
-3 straight aik
-3 syn <client> kgc
-3 syn sent lfc
-3 syn sent src lfc
-3 take <outside> fej
-3 take kcf
-3 take the -i efj
-3 take the efj
-3 talk <host> eao
-3 talk Xho
-3 talk to Zil
-3 talk to the Yil
-3 tcp , rZc
-3 tcp <far> Xoh
-3 tcp <gateway> bZs
-3 tcp <host> hjc
-3 tcp <n> , fbl
-3 tcp <n> aqd
-3 tcp <n> from rWf
-3 tcp <n> on ckf
-3 tcp <n> to Wio
-3 tcp <own> dii
-3 tcp <zone> pad
-3 tcp gjd
-3 tcp session gjd
-3 tcp session to gjd
-3 teh rWf
-3 that <client> kia
-3 that <gateway> eYq
-3 that <host> Wll
-3 that <outside> hdi
-3 that <zone> jdf
-3 that dgj
-3 that was sZb
-3 the <client> jib
-3 the <far> igd
-3 the <gateway> from kcf
-3 the <gateway> qbb
-3 the <host> box kib
-3 the <host> cqb
-3 the <host> server dig
-3 the <outside> Zli
-3 the <own> dqZ
-3 the <public> eao
-3 the <server> efk
-3 the <service> dih
-3 the <zone> dkg
-3 the people wZX
-3 the scanner iZl
-3 their fpZ
-3 then <host> cnd
-3 then <zone> Zfo
-3 then Yil
-3 then get cpb
-3 then get to gnZ
-3 there <far> oae
-3 there sXd
-3 these hbk
-3 they <own> YvZ
-3 they bfl
-3 this <client> kgc
-3 this <gateway> hZn
-3 this <host> cbp
-3 this <zone> hci
-3 this eZo
-3 this is from qca
-3 this is jef
-3 this on the efj
-3 through glb
-3 thunderbird <zone> pgX
-3 thunderbird ogY
-3 timed <client> mce
-3 timed <gateway> dgj
-3 timed <own> ckh
-3 timeout aeo
-3 to <client> dqZ
-3 to <far> jja
-3 to <gateway> Wsd
-3 to <gateway> from pXg
-3 to <host> jch
-3 to <n> miY
-3 to <n> on ang
-3 to <outside> led
-3 to <own> from ncd
-3 to <public> Zfo
-3 to <server> fej
-3 to <service> at ejf
-3 to <service> on cme
-3 to <service> to eld
-3 to <zone> kmW
-3 to accept mec
-3 to accept would jfe
-3 to deliver aki
-3 to deliver to aki
-3 to gmZ
-3 to itself dnc
-3 to know nbd
-3 to mail eke
-3 to talk dle
-3 to talk to dle
-3 to the Ypf
-3 to the whole ocb
-3 took <outside> bgl
-3 took bgl
-3 traffic wWa
-3 udp <client> rVg
-3 udp <far> anf
-3 udp <gateway> cnd
-3 udp <n> , car
-3 udp <n> flc
-3 udp <n> from tXc
-3 udp <n> on bne
-3 udp <n> to bmg
-3 udp <own> ckf
-3 udp <zone> maf
-3 udp glb
-3 up <host> ecm
-3 up <outside> fmb
-3 up <zone> kcg
-3 up bji
-3 up on ecm
-3 up on the ecm
-3 us fej
-3 use <own> Zfo
-3 use <public> kZi
-3 use <service> on gck
-3 user , rip xPg
-3 user , xPg
-3 user <far> xPg
-3 user <zone> emd
-3 users fld
-3 via <service> jgd
-3 via kmW
-3 vz hkb
-3 want Vsf
-3 wants <far> ejg
-3 wants <host> bji
-3 wants <service> bmf
-3 wants Ylj
-3 wants to cgk
-3 was <client> ogZ
-3 was <zone> ben
-3 way <outside> flc
-3 way ijb
-3 way out glc
-3 way out to glc
-3 we <outside> cgl
-3 we <zone> ncd
-3 we add kdf
-3 we add the kdf
-3 when <outside> Ydq
-3 when <own> erY
-3 when <zone> eke
-3 when mga
-3 when they dle
-3 whether <zone> efj
-3 which <zone> qgW
-3 which pgX
-3 while cfl
-3 why nea
-3 will kjY
-3 with <client> eld
-3 with <outside> qdZ
-3 with <service> qYe
-3 with the bkh
-3 without fbm
-3 work efj
-3 would <client> fdk
-3 would <client> reach dqZ
-3 would <far> led
-3 would <host> ija
-3 would <own> fjd
-3 would <zone> ihd
-3 would <zone> reach dle
-3 would change for occ
-3 would change occ
-3 would lde
-3 you gam
-3 一 <client> cme
-3 一 <far> cem
-3 一 <outside> kee
-3 一 <zone> ndc
-3 一 jdg
-3 一 下 , jef
-3 一 下 : led
-3 一 下 jef
-3 一 条 mbf
-3 上 , iXn
-3 上 <far> emc
-3 上 <host> jZk
-3 上 <outside> dme
-3 上 <own> emc
-3 上 bji
-3 上 不 dih
-3 上 不 了 dih
-3 下 , del
-3 下 <client> -> gjd
-3 下 <client> eld
-3 下 <client> 到 djf
-3 下 <far> dkf
-3 下 <host> fmb
-3 下 <outside> niX
-3 下 <zone> bji
-3 下 <zone> 到 fmb
-3 下 ckg
-3 不 <far> lfc
-3 不 <gateway> djg
-3 不 <host> del
-3 不 <own> emc
-3 不 <public> efj
-3 不 hck
-3 不 是 ebn
-3 不 能 上 dqZ
-3 不 通 efj
-3 个 : dcn
-3 个 : in Yep
-3 个 <zone> jef
-3 个 lgb
-3 为 <client> neb
-3 为 <zone> sfW
-3 主 <client> jdf
-3 主 <outside> gjd
-3 主 <zone> bik
-3 主 动 aoe
-3 主 动 往 clf
-3 主 动 连 blg
-3 么 cgk
-3 之 <client> kgd
-3 了 <gateway> gbm
-3 了 <outside> blg
-3 事 blg
-3 交 hjc
-3 人 <own> dkf
-3 人 jge
-3 人 访 gjd
-3 人 访 问 gjd
-3 什 Zhm
-3 什 么 Zhm
-3 什 么 用 fnb
-3 从 <client> ane
-3 从 <far> led
-3 从 <gateway> Yrd
-3 从 <outside> <service> emc
-3 从 <outside> fqX
-3 从 <outside> 连 fpY
-3 从 <zone> gbl
-3 从 <zone> 到 fnb
-3 从 <zone> 连 gjd
-3 从 amh
-3 以 <outside> efk
-3 以 <zone> mga
-3 以 idh
-3 以 后 , kgc
-3 以 后 kgc
-3 以 连 ejf
-3 以 连 到 ejf
-3 们 lfd
-3 件 , fdk
-3 件 Yog
-3 会 <host> ben
-3 会 nXi
-3 会 转 dgj
-3 会 转 到 dgj
-3 信 <own> dkf
-3 信 eke
-3 像 <client> kfd
-3 像 khb
-3 写 的 hid
-3 出 <far> odc
-3 出 jja
-3 出 去 aoe
-3 删 <client> mdd
-3 删 <outside> jgd
-3 到 <client> peZ
-3 到 <far> Xqe
-3 到 <gateway> dkf
-3 到 <host> , kdf
-3 到 <host> elc
-3 到 <outside> hmZ
-3 到 <own> Zrc
-3 到 <zone> aof
-3 到 ip <client> dmd
-3 到 ip emc
-3 到 jhc
-3 到 我 fje
-3 到 我 们 fje
-3 到 这 dkf
-3 到 这 台 dkf
-3 前 mbf
-3 加 <outside> jee
-3 加 cdm
-3 加 上 -i bfl
-3 加 上 Zcr
-3 务 <client> gjc
-3 务 gjc
-3 动 <client> jib
-3 动 eke
-3 动 去 dle
-3 动 去 连 dle
-3 动 访 emc
-3 动 访 问 emc
-3 包 , cgk
-3 包 <client> mag
-3 包 <gateway> dgk
-3 包 iVo
-3 印 <client> enb
-3 印 enb
-3 去 <outside> cjh
-3 去 <zone> nfa
-3 去 掉 , mfb
-3 去 掉 kfd
-3 去 访 eke
-3 去 访 问 eke
-3 发 信 ejf
-3 口 , bne
-3 口 <far> eke
-3 口 <gateway> dhi
-3 口 hjc
-3 口 ip lde
-3 口 ip 是 lde
-3 可 bij
-3 可 以 bij
-3 台 <client> jfe
-3 台 fje
-3 同 <own> fmc
-3 同 <zone> fbl
-3 同 事 在 mZh
-3 同 事 说 bfm
-3 后 <host> caq
-3 后 <zone> kgc
-3 后 Xin
-3 否 aoe
-3 啥 hid
-3 器 ejf
-3 在 <outside> agm
-3 在 <own> cii
-3 在 <zone> lgb
-3 在 lde
-3 地 hkb
-3 地 址 hkb
-3 地 址 是 jgd
-3 址 jaj
-3 填 eld
-3 填 的 fkd
-3 填 的 是 fkd
-3 备 kee
-3 外 <outside> fdk
-3 外 idh
-3 完 <client> imY
-3 完 <outside> ked
-3 完 以 meb
-3 完 以 后 meb
-3 客 <client> oae
-3 客 <far> neb
-3 客 hal
-3 客 户 hal
-3 客 户 端 oae
-3 家 hid
-3 就 <own> gje
-3 己 <outside> ckg
-3 己 <public> fej
-3 己 gjd
-3 己 能 dkg
-3 己 能 上 blg
-3 开 <own> fkd
-3 开 jdg
-3 录 obd
-3 志 : fej
-3 志 : in fej
-3 志 fej
-3 忙 <gateway> dfk
-3 想 <host> fkd
-3 想 <service> Zrd
-3 想 <service> 到 cmd
-3 想 Zpe
-3 想 访 eke
-3 想 访 问 eke
-3 成 <client> , kgc
-3 成 <outside> kgc
-3 成 accept , jgd
-3 成 accept jgd
-3 我 <client> mfb
-3 我 <zone> iaj
-3 我 jef
-3 我 们 bgl
-3 户 <client> naf
-3 户 <own> ejf
-3 户 <zone> dgj
-3 户 打 ejf
-3 户 打 开 ejf
-3 户 端 mbf
-3 户 端 是 ldd
-3 打 <client> gjd
-3 打 afn
-3 打 不 fdk
-3 打 不 开 emc
-3 打 印 eke
-3 打 印 机 fkd
-3 扫 gcl
-3 抓 jfe
-3 报 <own> fkd
-3 掉 pbc
-3 接 <client> Xpg
-3 接 <gateway> emb
-3 接 <host> goY
-3 接 <service> cii
-3 接 <service> 到 cii
-3 接 <zone> bfm
-3 接 Znf
-3 接 ping epZ
-3 接 打 到 fkd
-3 推 Yqe
-3 收 <client> ihd
-3 收 led
-3 收 不 ncd
-3 收 不 到 ncd
-3 收 信 , dgj
-3 收 信 dih
-3 教 ddm
-3 文 kZj
-3 时 , ecn
-3 时 <gateway> ebn
-3 是 <client> mbe
-3 是 <gateway> cco
-3 是 <host> gam
-3 是 fZn
-3 有 occ
-3 服 <client> ejf
-3 服 gkb
-3 服 务 ejf
-3 服 务 端 dle
-3 本 <client> kfd
-3 本 <host> dkf
-3 本 ihd
-3 本 机 ihd
-3 本 机 ip jfe
-3 本 机 连 djg
-3 机 <host> dmd
-3 机 <outside> kgd
-3 机 <zone> pcb
-3 机 gna
-3 机 上 blg
-3 机 器 eld
-3 机 器 是 rVg
-3 机 访 gkc
-3 机 访 问 gkc
-3 条 <zone> gal
-3 条 gal
-3 来 apd
-3 查 qgW
-3 样 chj
-3 桌 ckg
-3 桌 面 ckg
-3 桌 面 到 ckg
-3 正 hjc
-3 段 ele
-3 比 <far> eld
-3 比 eld
-3 比 如 eld
-3 比 如 到 eld
-3 没 <zone> mhZ
-3 没 lfb
-3 没 有 idi
-3 没 有 对 kee
-3 源 lYi
-3 用 <host> Vqh
-3 用 <own> eke
-3 用 <service> Uwb
-3 用 <service> 连 eoa
-3 用 idh
-3 用 户 chk
-3 用 户 在 fdk
-3 电 <client> hid
-3 电 <public> eek
-3 电 hid
-3 电 脑 是 mbf
-3 电 脑 用 eek
-3 的 <client> mbf
-3 的 <far> cnd
-3 的 <gateway> gdj
-3 的 <host> ici
-3 的 <n> , eek
-3 的 <n> nbe
-3 的 <n> 对 jef
-3 的 <own> aqc
-3 的 <server> fdj
-3 的 <service> , ddm
-3 的 <service> jYl
-3 的 <zone> eek
-3 的 dnat bfm
-3 的 gbk
-3 的 ip pae
-3 的 ip 是 pae
-3 的 masquerade , eej
-3 的 masquerade eej
-3 的 人 fna
-3 的 人 用 dih
-3 的 是 bne
-3 的 话 , jgd
-3 的 话 jgd
-3 目 ejf
-3 目 的 clf
-3 直 <host> dkf
-3 直 ckf
-3 直 接 ckf
-3 看 <client> ijb
-3 看 <host> anf
-3 看 <zone> oae
-3 看 ika
-3 看 到 hdi
-3 看 到 ip iak
-3 站 kcg
-3 端 <gateway> gZn
-3 端 <zone> mga
-3 端 mdd
-3 端 口 , lfb
-3 端 口 mfc
-3 网 <host> cem
-3 网 gck
-3 网 段 cco
-3 网 段 去 ckg
-3 老 qfY
-3 能 <client> ZvX
-3 能 <far> eld
-3 能 <outside> aij
-3 能 <public> chj
-3 能 <service> eob
-3 能 <service> 到 ejf
-3 能 <service> 通 gjd
-3 能 cme
-3 能 ping eke
-3 能 ping 通 eke
-3 能 连 flc
-3 能 连 到 fmb
-3 能 通 flb
-3 能 通 过 flb
-3 脑 用 <public> fjf
-3 脑 用 fjf
-3 自 <far> djg
-3 自 aki
-3 自 己 aki
-3 行 <outside> eao
-3 行 <zone> bkh
-3 行 <zone> 到 bkh
-3 行 bgl
-3 行 的 -i dgj
-3 行 的 dgj
-3 补 <outside> dfk
-3 补 上 -i dfk
-3 补 上 dfk
-3 被 <host> eek
-3 被 Zep
-3 要 <client> gkc
-3 要 <far> djf
-3 要 <host> bhk
-3 要 ahl
-3 要 访 enb
-3 要 访 问 enb
-3 认 fna
-3 让 hdi
-3 让 不 hcj
-3 让 不 让 hcj
-3 许 ekf
-3 访 hkc
-3 访 问 bpc
-3 访 问 到 dmd
-3 说 bhk
-3 请 <client> hnY
-3 请 <outside> kde
-3 请 <zone> fdk
-3 请 afn
-3 请 问 <zone> aeo
-3 请 问 hdi
-3 请 问 从 ndc
-3 走 <gateway> ecm
-3 走 <n> Zki
-3 走 <own> fna
-3 走 <service> eZp
-3 走 <service> 到 flc
-3 走 bbq
-3 走 的 fmb
-3 超 efj
-3 超 时 , efj
-3 超 时 efj
-3 边 Vte
-3 过 <gateway> eek
-3 还 <far> emc
-3 还 dkf
-3 还 能 flc
-3 还 能 上 eej
-3 还 能 连 gjd
-3 这 <client> mdc
-3 这 <zone> bfm
-3 这 jch
-3 这 台 jdg
-3 这 条 , gck
-3 这 条 fdk
-3 连 <gateway> cii
-3 连 <host> eqY
-3 连 <own> fkd
-3 连 <server> fek
-3 连 不 flc
-3 连 不 上 flc
-3 连 我 fna
-3 连 我 们 fna
-3 连 接 到 fej
-3 连 的 ika
-3 连 的 是 ika
-3 通 bgl
-3 那 边 dhh
-3 邮 <own> eje
-3 邮 dkf
-3 邮 件 dkf
-3 配 <own> cle
-3 配 cjh
-3 配 的 cjh
-3 配 的 是 cjh
-3 问 <client> gkc
-3 问 <host> cij
-3 问 <own> ekf
-3 问 <zone> gnZ
-3 问 <zone> 到 fje
-3 问 dle
-3 问 不 ejf
-3 问 不 了 ejf
-3 面 kgc
-4 ' qeY
-4 'connection fke
-4 's <own> ejf
-4 , <client> pfY
-4 , <far> ndc
-4 , <gateway> Wjo
-4 , <host> ihd
-4 , <outside> led
-4 , <public> bhk
-4 , <server> Yeq
-4 , <zone> gdj
-4 , dih
-4 -i ici
-4 -j <own> dZq
-4 -j hbk
-4 : <- jfe
-4 : <client> maf
-4 : <far> lah
-4 : <gateway> jff
-4 : <host> cjh
-4 : <outside> eZo
-4 : <own> clf
-4 : <zone> efj
-4 : idi
-4 ; sZb
-4 <client> <client> dmd
-4 <client> <host> jaj
-4 <client> <own> eke
-4 <client> <server> edl
-4 <client> <zone> kai
-4 <client> jef
-4 <far> <gateway> Ujq
-4 <far> <host> cne
-4 <far> <own> dpa
-4 <far> cem
-4 <gateway> <client> nZg
-4 <gateway> <gateway> emd
-4 <gateway> <host> Ujp
-4 <gateway> <zone> lde
-4 <gateway> jhc
-4 <host> <client> njX
-4 <host> <far> gsU
-4 <host> <gateway> cdn
-4 <host> <host> ldd
-4 <host> <own> cfm
-4 <host> <public> dgj
-4 <host> <zone> cii
-4 <n> <- iWp
-4 <n> <far> gje
-4 <n> <gateway> ajj
-4 <n> <host> flc
-4 <n> <own> ccn
-4 <n> <server> Zfo
-4 <n> <zone> mZh
-4 <n> hdi
-4 <outside> <client> jfe
-4 <outside> <far> oad
-4 <outside> <gateway> Uok
-4 <outside> <host> dle
-4 <outside> <outside> bfm
-4 <outside> <own> dmd
-4 <outside> <zone> jka
-4 <outside> jib
-4 <own> <client> nbe
-4 <own> <far> lce
-4 <own> <gateway> Uft
-4 <own> <host> dhi
-4 <own> <outside> kch
-4 <own> <own> gYo
-4 <public> jja
-4 <server> <gateway> acp
-4 <server> <outside> cii
-4 <server> <own> eke
-4 <server> <zone> mha
-4 <server> gkc
-4 <service> <client> ioW
-4 <service> <gateway> aki
-4 <service> <host> cii
-4 <service> <outside> nZg
-4 <service> <own> dkf
-4 <service> <public> eld
-4 <service> <zone> gkc
-4 <zone> <client> gdj
-4 <zone> <far> kde
-4 <zone> <gateway> fej
-4 <zone> <host> dmd
-4 <zone> <outside> Ykk
-4 <zone> <own> fje
-4 <zone> <public> bmf
-4 <zone> <server> gam
-4 <zone> <zone> mfb
-4 <zone> hjc
-4 ? <host> dmc
-4 ? <outside> liZ
-4 ? <own> coc
-4 ? <zone> hcj
-4 ? ejf
-4 ^ <client> kgc
-4 ^ <far> ecm
-4 ^ <gateway> jdg
-4 ^ <host> jch
-4 ^ <own> enb
-4 ^ <public> eld
-4 ^ <zone> dle
-4 a <client> blg
-4 a <far> lfc
-4 a <gateway> ddl
-4 a <host> mga
-4 a <own> eke
-4 a <zone> gXp
-4 able <client> aqc
-4 able <gateway> gkc
-4 able <host> bfm
-4 able <zone> ejf
-4 able alh
-4 about gnZ
-4 accept <client> oXh
-4 accept <host> ftU
-4 accept <outside> bgm
-4 accept <zone> gZn
-4 accept gck
-4 access Zgn
-4 add <zone> neb
-4 add lfc
-4 added bgl
-4 adding <zone> jfe
-4 adding kfe
-4 after <client> ljY
-4 all acq
-4 allowed gkd
-4 an <host> Zpe
-4 an jhc
-4 and <client> ilZ
-4 and <zone> naf
-4 answer kYl
-4 answers hcj
-4 any aof
-4 anything ekd
-4 append <zone> ddm
-4 append idh
-4 arrives <own> cme
-4 arrives cme
-4 arriving <own> anf
-4 arriving bmf
-4 as <gateway> dbn
-4 assume ucW
-4 at <client> aoe
-4 at <outside> efj
-4 at <zone> rZc
-4 at gjd
-4 be <host> Ynh
-4 be ich
-4 before kee
-4 box lXk
-4 browse flc
-4 but Yjm
-4 by <client> occ
-4 by <host> Zjk
-4 by <zone> qWg
-4 by lce
-4 can <client> ilZ
-4 can <far> anf
-4 can <gateway> chj
-4 can <outside> hid
-4 can <zone> jef
-4 can't <zone> afn
-4 can't fXq
-4 cannot Zkj
-4 cant <host> dfk
-4 cant <zone> etV
-4 cant bij
-4 change Slp
-4 client <own> dnc
-4 client <server> efj
-4 client emc
-4 clients gma
-4 close <own> glc
-4 close glc
-4 colleague <client> jgd
-4 colleague lgb
-4 confirm <zone> amf
-4 confirm bmf
-4 connect <gateway> cbp
-4 connect <own> fpY
-4 connect bgl
-4 connection <client> mfb
-4 connection <gateway> cgk
-4 connection <outside> Ycs
-4 connection <own> aki
-4 connection <zone> cih
-4 connection jgd
-4 could <far> nZg
-4 could <host> fej
-4 could <outside> jch
-4 could icj
-4 curl <own> gam
-4 curl dcn
-4 delete <outside> kdf
-4 delete lcf
-4 desk pbb
-4 destination efj
-4 directly gam
-4 dnat <outside> cfl
-4 dnat <own> YwY
-4 do <client> ctY
-4 do <host> dfj
-4 do <outside> llW
-4 do <zone> sZb
-4 does <client> nbe
-4 does <gateway> eek
-4 does <host> bfm
-4 does <outside> gnZ
-4 does gck
-4 dport <host> Zgn
-4 dport cgk
-4 drop <zone> kee
-4 e bhk
-4 end <host> dbo
-4 end kbh
-4 established <own> fqX
-4 established eqY
-4 ever fZo
-4 failed <host> foZ
-4 fetch cfl
-4 fine eek
-4 fix ilZ
-4 for <client> tdW
-4 for <far> mfb
-4 for <host> mbf
-4 for <own> dkf
-4 for <zone> ijc
-4 forward <host> aki
-4 forward <zone> Wjn
-4 forward ckg
-4 foxmail <own> flc
-4 foxmail fje
-4 from <client> dpb
-4 from <far> kfd
-4 from <gateway> Zil
-4 from <host> Sxd
-4 from <outside> ckg
-4 from <own> flc
-4 from <zone> eek
-4 from aoe
-4 fwd <zone> fek
-4 fwd fej
-4 get <far> Pzf
-4 get <host> Wfq
-4 get <own> ekd
-4 get <zone> iqU
-4 get hoX
-4 gets <own> cme
-4 gets jdg
-4 gives iZl
-4 goes <zone> kgd
-4 goes jbi
-4 gw <zone> dgj
-4 gw Ygp
-4 hand jgd
-4 happens boe
-4 has <own> ele
-4 has <server> Wfq
-4 has <zone> ngZ
-4 has rYd
-4 have <far> lbg
-4 have gjd
-4 he Zdq
-4 her hmZ
-4 here <zone> cfl
-4 here ajj
-4 hi <client> peZ
-4 hi peZ
-4 hit agm
-4 host <client> dfk
-4 host del
-4 how <zone> kgc
-4 how mec
-4 i <gateway> ejf
-4 i <host> bbq
-4 i <outside> Xjm
-4 i <own> foZ
-4 i <zone> nbe
-4 i fbm
-4 i'm jgd
-4 icmp <client> obe
-4 icmp jja
-4 id cfl
-4 if <client> hkb
-4 if <own> cuV
-4 in <client> jkZ
-4 in <far> hjc
-4 in <gateway> jic
-4 in <host> aki
-4 in <outside> Wjn
-4 in <own> emc
-4 in <zone> aeo
-4 instead kha
-4 into miY
-4 ip fje
-4 iptables <zone> rfW
-4 iptables jfe
-4 is <client> ena
-4 is <far> uVd
-4 is <gateway> cme
-4 is <outside> mag
-4 is <own> dmd
-4 is <zone> dfk
-4 it <gateway> eWs
-4 it <host> bmf
-4 it <own> fje
-4 it <zone> ncd
-4 its <client> eoa
-4 its <host> ajj
-4 its <own> gjd
-4 its Zng
-4 itself <far> Zng
-4 itself <host> Zjk
-4 itself <outside> ihd
-4 itself alg
-4 just <gateway> gdj
-4 just kai
-4 kernel <zone> fdj
-4 kernel fdj
-4 laptop <client> ncd
-4 laptop <own> dnc
-4 laptop iic
-4 length <client> Zgn
-4 length <far> agm
-4 length <host> fnZ
-4 length <zone> Xgp
-4 length Wkm
-4 let bmf
-4 lets bji
-4 like ofa
-4 line <client> sZb
-4 line <far> ham
-4 line <host> Xin
-4 line <outside> Zfo
-4 line <zone> nYi
-4 line bmg
-4 logs kdf
-4 mail <zone> dgk
-4 mail alh
-4 mails cij
-4 make mgZ
-4 martian <client> kcg
-4 martian jfe
-4 masquerade <client> jfe
-4 masquerade <own> fmb
-4 masquerade <zone> rdZ
-4 masquerade mec
-4 may cqZ
-4 me <client> jdg
-4 me <zone> jgd
-4 me qdZ
-4 mean gam
-4 monitoring <far> jfe
-4 monitoring ngZ
-4 morning ngZ
-4 moved <zone> pae
-4 moved kgc
-4 must <own> anf
-4 must dkf
-4 mx <far> fje
-4 mx fje
-4 my <own> XyW
-4 my <zone> lfd
-4 my mag
-4 nat oae
-4 need nVk
-4 needs <host> fkd
-4 needs dmd
-4 never nVj
-4 new elc
-4 nmap <own> alh
-4 nmap fje
-4 no jge
-4 nobody bra
-4 not eao
-4 now kaj
-4 of <client> sZa
-4 of <far> flc
-4 of <gateway> Vjp
-4 of <outside> nfa
-4 of <zone> ofZ
-4 of rbZ
-4 off <zone> seX
-4 off qeY
-4 oif <client> kee
-4 oif <far> qXf
-4 oif odb
-4 on <client> jib
-4 on <far> meb
-4 on <gateway> hXo
-4 on <host> fmb
-4 on <outside> kfd
-4 on <own> dke
-4 on <zone> jZk
-4 on lha
-4 once Xkl
-4 one mXi
-4 open <client> jmW
-4 open <host> bnf
-4 open <outside> lfc
-4 open <own> ejf
-4 open ilZ
-4 opened aoe
-4 opens dap
-4 other kjZ
-4 our <client> mjX
-4 our <far> ofZ
-4 our <host> ncd
-4 our <own> enb
-4 out <client> kai
-4 out <far> nce
-4 out <gateway> Zjk
-4 out <outside> cuV
-4 out <own> coc
-4 out edl
-4 outbound <host> rYd
-4 outbound lha
-4 outlook <own> cpb
-4 outlook <server> fZo
-4 over <own> Xre
-4 over lce
-4 own <own> ejf
-4 own ejf
-4 packet <client> Uue
-4 packet <host> dkf
-4 packet <zone> lfc
-4 packet ika
-4 packets Zjj
-4 pc <own> fkd
-4 pc ejf
-4 people ihd
-4 permitted bjj
-4 ping <client> ipV
-4 ping <gateway> eoa
-4 ping <host> emc
-4 ping <own> fje
-4 ping <zone> cco
-4 ping Zhm
-4 pls <host> fmb
-4 pls kfe
-4 policy <outside> lbh
-4 policy <zone> jfe
-4 policy kdf
-4 port <client> qac
-4 port <far> mbf
-4 port <gateway> eZp
-4 port <host> bfm
-4 port <outside> cii
-4 port <own> Wqg
-4 port <zone> 0XV
-4 postrouting <host> eao
-4 postrouting eao
-4 ppl Zkj
-4 printer <client> dld
-4 printer dhi
-4 probe aik
-4 question lfc
-4 reach djf
-4 recv <own> gqW
-4 recv gqW
-4 refused <client> oiX
-4 relay Zpe
-4 right mec
-4 rip <host> cpb
-4 rip cpb
-4 root <own> fkd
-4 root fkd
-4 route pXg
-4 rule ibi
-4 rules <own> gkc
-4 rules gkc
-4 s Yfp
-4 saddr <client> eqZ
-4 saddr <own> glb
-4 saddr eke
-4 same <outside> ebn
-4 same bbq
-4 say dfj
-4 says <own> fje
-4 scan fkd
-4 scanner cnc
-4 scans <host> ctX
-4 scans ctX
-4 see aij
-4 send <far> Xqf
-4 send bgl
-4 sent <far> Ypf
-4 sent <host> coc
-4 sent <own> fmb
-4 sent gma
-4 server <far> ejf
-4 server <own> foZ
-4 server <public> cpb
-4 server bnf
-4 set <own> ejf
-4 set cem
-4 should icj
-4 show coc
-4 since <zone> eek
-4 since dke
-4 sits kbh
-4 so <zone> ddm
-4 so cfl
-4 some led
-4 somebody fke
-4 someone eke
-4 source <host> ejf
-4 source eke
-4 spins dcn
-4 src anf
-4 ssl anf
-4 still <far> Yrd
-4 still <outside> kdf
-4 still <own> dob
-4 still fkd
-4 suppose dhi
-4 syn <host> gXp
-4 syn <own> eke
-4 syn iak
-4 take <outside> dgj
-4 take iXn
-4 talk <host> fZn
-4 talk cgl
-4 talks aoe
-4 tcp <client> lfc
-4 tcp <gateway> Zjl
-4 tcp <host> fej
-4 tcp <outside> niX
-4 tcp <own> dkg
-4 tcp <zone> kcg
-4 team lZh
-4 tell jef
-4 that <client> gnZ
-4 that <gateway> Ybt
-4 that <outside> ndc
-4 that <own> Ytb
-4 that <zone> gbl
-4 the <client> mVl
-4 the <far> bsZ
-4 the <gateway> Xmj
-4 the <host> jch
-4 the <outside> glb
-4 the <own> doa
-4 the <public> del
-4 the <server> ebn
-4 the <zone> oVk
-4 their fkd
-4 then <host> fej
-4 then <own> fpY
-4 there <zone> lfc
-4 there jdf
-4 they <host> bdo
-4 they dap
-4 thinking Zgn
-4 this kgb
-4 through dap
-4 thunderbird <own> dob
-4 thunderbird ahl
-4 ticket <client> wSe
-4 ticket khb
-4 timed <client> pda
-4 timed <gateway> dgj
-4 to <far> ikb
-4 to <gateway> hZm
-4 to <host> Yds
-4 to <zone> ejf
-4 to Zjl
-4 told ogY
-4 trace kdf
-4 traffic <far> bnd
-4 traffic <zone> Yrd
-4 traffic Zlj
-4 trying <own> gck
-4 trying gbl
-4 udp <client> djg
-4 udp <far> Svg
-4 udp <host> qac
-4 udp <own> dle
-4 udp <zone> jef
-4 udp lfc
-4 unreplied <own> gRv
-4 unreplied gWq
-4 up kdg
-4 upstream aeo
-4 us Zjk
-4 use <host> Xoh
-4 use <own> fan
-4 use Xho
-4 user bji
-4 users <own> fje
-4 users bod
-4 vlan Yua
-4 vz <client> mbf
-4 vz ncc
-4 want cjh
-4 wants <host> aki
-4 wants Zjk
-4 was ncd
-4 way mfb
-4 we <outside> dbo
-4 we <zone> mZh
-4 we fdk
-4 went kee
-4 were gck
-4 what <client> rZd
-4 what <far> bne
-4 what apc
-4 whats edk
-4 when <client> jef
-4 when <outside> gdj
-4 when <own> bqb
-4 when <zone> kdf
-4 when hdh
-4 whether <zone> jgd
-4 which <host> blh
-4 which Zmg
-4 while fan
-4 why <host> Wjm
-4 will jjZ
-4 with <client> ika
-4 with <own> ejf
-4 with dhi
-4 works <outside> Uft
-4 works Vnk
-4 would <far> jdg
-4 would <host> emc
-4 would <outside> bhk
-4 would <own> dob
-4 would <zone> jbi
-4 you <client> kgd
-4 一 <host> fnZ
-4 一 <outside> ofZ
-4 一 <own> fma
-4 一 <zone> fan
-4 一 dfk
-4 上 <client> sXd
-4 上 <own> Wrg
-4 上 <zone> jdh
-4 上 mZi
-4 下 <gateway> bhk
-4 不 <gateway> fbm
-4 不 <host> Ypf
-4 不 <outside> fmb
-4 不 <own> gjd
-4 不 aki
-4 个 Yil
-4 为 ahl
-4 主 <client> jib
-4 主 eke
-4 么 <outside> eZp
-4 么 <own> fjd
-4 么 eZo
-4 也 dfk
-4 了 <zone> rcZ
-4 了 ogZ
-4 事 <own> enb
-4 事 nfa
-4 从 <client> dnc
-4 从 <gateway> fna
-4 从 <host> cpb
-4 从 <own> gdj
-4 从 Wse
-4 他 <own> amg
-4 他 ncd
-4 以 hdi
-4 们 dcn
-4 件 <own> anf
-4 件 amg
-4 会 <host> cem
-4 会 gdj
-4 体 nZg
-4 信 <server> ecm
-4 信 bmf
-4 内 bcp
-4 写 mec
-4 出 <far> jfe
-4 到 <client> jhc
-4 到 <far> dtW
-4 到 <host> ddm
-4 加 <client> mha
-4 加 <zone> fcl
-4 动 aoe
-4 包 <client> kef
-4 包 lbg
-4 去 ihd
-4 反 jgd
-4 发 <own> dle
-4 发 mYh
-4 口 Zfo
-4 可 eek
-4 台 <client> lfd
-4 同 <own> gjd
-4 同 blg
-4 后 akh
-4 吗 cji
-4 啥 fbm
-4 回 fdk
-4 在 <client> mce
-4 在 <host> cnc
-4 在 <outside> hbk
-4 在 nga
-4 址 <own> blg
-4 址 nfa
-4 外 Zmh
-4 好 qbb
-4 完 eke
-4 客 <client> naf
-4 客 <own> ejf
-4 对 aik
-4 己 arb
-4 帮 <gateway> dfk
-4 开 <host> bZt
-4 开 hYo
-4 影 ihc
-4 志 bsZ
-4 忙 iYm
-4 想 fan
-4 成 mce
-4 我 <client> kee
-4 户 <client> khb
-4 户 <own> fkd
-4 户 eek
-4 打 hla
-4 把 hpW
-4 抓 <client> nag
-4 抓 <host> Xqf
-4 抓 eke
-4 报 dkf
-4 掉 gck
-4 接 ajj
-4 控 eke
-4 收 mce
-4 改 <outside> kgc
-4 放 bkh
-4 教 pgX
-4 日 fej
-4 时 lfc
-4 明 <own> dmc
-4 明 eke
-4 是 <client> qca
-4 是 <outside> eek
-4 是 <zone> ici
-4 是 iaj
-4 最 cme
-4 有 <gateway> dcn
-4 有 <zone> lfc
-4 有 neb
-4 服 <client> glb
-4 服 glb
-4 本 <host> hjc
-4 本 <own> bnf
-4 本 mec
-4 机 <client> gjd
-4 机 <far> coc
-4 机 <host> fje
-4 机 dnc
-4 条 <outside> mga
-4 条 <own> foZ
-4 条 <zone> ked
-4 条 mec
-4 来 Ykl
-4 查 Zli
-4 求 dhi
-4 没 <gateway> eao
-4 没 jbi
-4 法 <server> fek
-4 法 fej
-4 烦 <zone> mec
-4 烦 jhc
-4 班 oZf
-4 用 <host> dmd
-4 用 <own> ejf
-4 用 fkd
-4 的 <client> ihd
-4 的 <far> aof
-4 的 <gateway> aik
-4 的 <outside> gZn
-4 的 <own> dqZ
-4 的 <public> eek
-4 的 <zone> mkW
-4 的 ilZ
-4 目 <client> gck
-4 目 gck
-4 直 <client> mce
-4 直 <gateway> emc
-4 直 <host> goY
-4 直 <zone> bfm
-4 看 <client> kee
-4 看 <far> djg
-4 看 <gateway> dfj
-4 看 <host> clf
-4 看 <own> aoe
-4 看 <zone> eao
-4 看 dkf
-4 确 sZb
-4 程 <client> hka
-4 端 <gateway> dhi
-4 端 <own> ejf
-4 端 <server> dcn
-4 端 eld
-4 网 cnd
-4 能 <host> cgk
-4 能 <outside> Zof
-4 能 Zkj
-4 脑 hkb
-4 自 <outside> ckg
-4 自 <public> fej
-4 自 gje
-4 行 <client> pad
-4 行 <outside> dih
-4 行 <zone> mhZ
-4 被 lcg
-4 要 ihd
-4 认 ncd
-4 设 ljY
-4 访 aof
-4 话 arb
-4 说 <own> fje
-4 说 eke
-4 请 <client> oYg
-4 请 iic
-4 走 Xoh
-4 超 <gateway> ebn
-4 超 jdg
-4 转 <outside> oZf
-4 边 <own> djg
-4 边 neb
-4 还 <far> eke
-4 还 <gateway> bnf
-4 还 <own> goY
-4 还 dfk
-4 这 <client> eld
-4 这 <zone> qfX
-4 这 hic
-4 连 <own> Zqd
-4 连 cle
-4 通 <gateway> fdk
-4 通 ddm
-4 那 <outside> Yqe
-4 那 goY
-4 邮 blg
-4 都 jgd
-4 配 cjh
-4 里 <host> Yog
-4 里 Ylj
-4 镜 jgd
-4 问 <client> qbc
-4 问 <host> chj
-4 问 <zone> eek
-4 问 edl
-4 面 emc
1 $ <client> mdd
1 $ <far> Zpe
1 $ <gateway> amg
1 $ <host> dhi
1 $ <outside> gck
1 $ <own> epa
1 $ <public> dme
1 $ <server> dfk
1 $ <zone> mag
1 ' , lde
1 ' <outside> cfk
1 ' <own> kee
1 ' lag
1 ' out bfl
1 ' out of bfl
1 's <gateway> hcj
1 's <host> Wph
1 's <n> dmd
1 's <service> Zta
1 's ? fcl
1 's Zmg
1 , <client> , bgl
1 , <far> cne
1 , <gateway> mhZ
1 , <gateway> 会 dnb
1 , <gateway> 放 jhc
1 , <gateway> 这 bqb
1 , <host> del
1 , <n> $ hmZ
1 , <n> cnd
1 , <n> tcp Xni
1 , <n> udp mbf
1 , <outside> 访 efj
1 , <own> elc
1 , <public> Xho
1 , <server> gbl
1 , <service> , djg
1 , <service> <server> led
1 , <service> ? eld
1 , <service> dgi
1 , <service> on rab
1 , <zone> hZm
1 , <zone> 的 djg
1 , <zone> 还 dfk
1 , allowed ? gkc
1 , allowed hjc
1 , allowed or kgc
1 , and does elc
1 , any gid
1 , any port bmf
1 , can jci
1 , can they oda
1 , destination fld
1 , do dgj
1 , do we fdl
1 , does <service> hmZ
1 , does fdk
1 , does it cii
1 , does the ljY
1 , dport <n> ejf
1 , dport ejf
1 , dst qca
1 , fej
1 , fine Xsd
1 , from Zil
1 , i mag
1 , ip Yfp
1 , is <service> pZe
1 , is it ctY
1 , is jef
1 , is that ijb
1 , is the iak
1 , it pYf
1 , never ejf
1 , no ben
1 , not Xog
1 , nothing Xlk
1 , ok gjd
1 , on dev jfe
1 , on jdg
1 , open ? neb
1 , open enb
1 , or lfc
1 , outlook peZ
1 , plain <service> ijb
1 , plain ijb
1 , same jge
1 , should imZ
1 , so dlf
1 , source dob
1 , target nce
1 , tcp <n> inX
1 , tcp hoW
1 , tcp port Xre
1 , the nXi
1 , udp <n> clf
1 , udp clf
1 , what efj
1 , when tZb
1 , where rab
1 , which led
1 , while fje
1 , who kai
1 , why dhi
1 , will dhi
1 , will it kjY
1 , will the hkb
1 , works foZ
1 , would it eje
1 , would that emc
1 , yes cjh
1 , yes or cih
1 , 一 clf
1 , 一 直 clf
1 , 不 bar
1 , 从 bne
1 , 会 hjd
1 , 会 不 djg
1 , 会 被 nfa
1 , 出 得 hid
1 , 发 hnY
1 , 发 信 lee
1 , 回 glb
1 , 帮 fje
1 , 帮 看 hjc
1 , 想 <service> kdf
1 , 想 pcb
1 , 收 sZb
1 , 放 hkb
1 , 是 hal
1 , 端 dkf
1 , 端 口 dkf
1 , 能 eek
1 , 行 iZl
1 , 要 rcZ
1 , 这 个 ihd
1 , 这 样 dfk
1 , 连 fld
1 , 连 的 idh
1 -> <client> uSf
1 -> <far> nbe
1 -> <gateway> nYh
1 -> <host> , kfe
1 -> <host> <service> kee
1 -> <host> oYg
1 -> <outside> , ibj
1 -> <outside> gdk
1 -> <own> , kgc
1 -> <own> if kfd
1 -> <own> tcp efk
1 -> <zone> , nZg
1 -> <zone> <service> kdf
1 -> oZf
1 -a <host> efj
1 -d <host> -j Yep
1 -d <host> -p oaf
1 -d <host> maf
1 -d <zone> gcj
1 -d hdi
1 -j <far> kee
1 -j <host> fje
1 -j <outside> ejf
1 -j <zone> Zfp
1 -j accept , gej
1 -j accept edk
1 -j cjg
1 -j drop , bZr
1 -j drop hal
1 -j masquerade , gWq
1 -j masquerade dhi
1 -j snat gck
1 -j snat to gck
1 -o <outside> -j gdj
1 -o <outside> -p mbf
1 -o <outside> kdg
1 -o <zone> -j lcf
1 -o <zone> jdg
1 -o jdg
1 -p <host> aik
1 -p <outside> efk
1 -p <own> dmd
1 -p <zone> iYm
1 -p tcp dport Zli
1 : <client> sXd
1 : <far> clg
1 : <gateway> kbh
1 : <host> dmd
1 : <n> : cgk
1 : <n> failed jfe
1 : <n> jdg
1 : <own> iic
1 : <server> Xds
1 : <zone> dqZ
1 : gma
1 : is kjZ
1 : postfix ked
1 : trying <own> jfe
1 : trying jfe
1 ; <outside> kef
1 ; <own> fje
1 ; ijb
1 ; the connection eke
1 ; the eke
1 <- <host> glc
1 <- <zone> arb
1 <- emc
1 <client> <client> oXh
1 <client> <host> fej
1 <client> <own> ejf
1 <client> <server> acq
1 <client> <zone> Waw
1 <client> ecl
1 <client> 的 <n> dap
1 <client> 的 Zat
1 <client> 要 dfk
1 <far> , Zas
1 <far> : djh
1 <far> <client> jYl
1 <far> <host> anf
1 <far> <outside> dcn
1 <far> <own> gdj
1 <far> a ? idg
1 <far> a idg
1 <far> chj
1 <far> echo lcf
1 <far> echo request lcf
1 <far> s , lfc
1 <far> s lfc
1 <gateway> <client> ddn
1 <gateway> <gateway> dgj
1 <gateway> <zone> kai
1 <gateway> gYn
1 <host> , lah
1 <host> <client> kXl
1 <host> <host> Zep
1 <host> <n> mce
1 <host> <outside> nhY
1 <host> <server> Xer
1 <host> <zone> lde
1 <host> hcj
1 <host> s , lZh
1 <host> s lZh
1 <host> 上 Wcu
1 <host> 的 <n> cqa
1 <host> 的 cii
1 <n> , bkh
1 <n> : <n> bgl
1 <n> : bhj
1 <n> <far> mbf
1 <n> <gateway> Ymi
1 <n> <host> Wre
1 <n> <n> <n> mec
1 <n> <n> kcg
1 <n> <outside> ijb
1 <n> <own> ejf
1 <n> <zone> mYj
1 <n> ? $ anf
1 <n> ? bmf
1 <n> dpa
1 <n> from aji
1 <n> from my dfk
1 <n> nc : ejf
1 <n> nc ejf
1 <n> on <client> dgk
1 <n> tcp gjc
1 <n> trying flc
1 <n> udp eke
1 <n> 会 fjd
1 <n> 吗 dkf
1 <n> 应 dlf
1 <n> 应 该 dlf
1 <n> 直 ejf
1 <n> 直 接 ejf
1 <n> 通 djf
1 <outside> <zone> nZg
1 <outside> kde
1 <own> $ $ dhi
1 <own> $ dhi
1 <own> , bfn
1 <own> , port fcl
1 <own> : connection fke
1 <own> : hjd
1 <own> <client> jch
1 <own> <far> kah
1 <own> <n> uSh
1 <own> <outside> mag
1 <own> <own> bne
1 <own> <public> eXr
1 <own> <server> eej
1 <own> <service> uWc
1 <own> ? ecl
1 <own> on <n> fej
1 <own> on fdk
1 <own> port <n> ffj
1 <own> port ffj
1 <own> tcp <n> lbf
1 <own> tcp lbf
1 <own> timed ddm
1 <own> timed out efj
1 <own> 收 <service> gck
1 <own> 的 <n> fWq
1 <own> 的 fWr
1 <server> 的 <service> bmg
1 <server> 的 bmg
1 <server> 能 gla
1 <server> 要 sbZ
1 <service> $ $ bmf
1 <service> $ bmf
1 <service> , WzX
1 <service> <client> qeY
1 <service> <host> <n> rXf
1 <service> <host> Zof
1 <service> <n> Uue
1 <service> <outside> ihd
1 <service> <own> <n> lde
1 <service> <server> bhk
1 <service> ? $ dnc
1 <service> ? boc
1 <service> dle
1 <service> into sXc
1 <service> ok ? ajj
1 <service> ok alh
1 <service> to <host> kdf
1 <service> to pUj
1 <service> 到 <gateway> kcg
1 <service> 到 <host> gcl
1 <service> 到 oWi
1 <zone> , nfa
1 <zone> <zone> fmb
1 <zone> hic
1 <zone> 上 lTo
1 <zone> 收 hXo
1 <zone> 的 jhc
1 <zone> 的 同 jZk
1 <zone> 能 2ZR
1 ? <client> ijb
1 ? <gateway> aik
1 ? <host> Srj
1 ? <outside> ijc
1 ? <public> cem
1 ? <zone> jmY
1 ? ? $ jge
1 ? ? ? del
1 ? ? jef
1 a <far> gdj
1 a ? gjd
1 a eke
1 able <client> rWf
1 able <host> qZd
1 able <zone> gkd
1 able oda
1 able to <service> rWf
1 able to hit eZo
1 able to oda
1 able to talk fje
1 accept lhb
1 access <outside> Zof
1 access ? $ dnd
1 access ? dnd
1 access llV
1 adress bZs
1 after <own> gmb
1 after aqd
1 after that glc
1 afterwards ? $ aik
1 against qYe
1 allowed <client> fna
1 allowed <far> anf
1 allowed <gateway> jib
1 allowed <host> fan
1 allowed <zone> nfa
1 allowed ? $ dnc
1 allowed ? dnc
1 allowed bhj
1 allowed or mfb
1 allowed out hbk
1 allowed out to hbk
1 allowed to chj
1 and <far> ihd
1 and <host> jcg
1 and <outside> mag
1 and <own> dsW
1 and <zone> lZi
1 and gets dnc
1 and ici
1 and nothing jYk
1 and the jgd
1 and want lcg
1 and want to lgb
1 answer aoe
1 answers bii
1 are <client> dhj
1 are <zone> lgc
1 are able jgd
1 are able to jgd
1 as <client> fdk
1 as <gateway> bme
1 as <host> iaj
1 as <own> Xqf
1 as the jch
1 asks <client> mce
1 asks mce
1 at <client> fkd
1 at <far> blh
1 at <gateway> fan
1 at <n> ihd
1 at <outside> iic
1 at <server> fbm
1 at <zone> eke
1 at alh
1 at all $ fkd
1 be <client> lfd
1 be <far> iic
1 be <gateway> dYq
1 be <host> bra
1 be <own> ejf
1 be <zone> kYk
1 be able jaj
1 be able to jaj
1 be dhj
1 being cme
1 blocked <client> jee
1 blocked ? fje
1 blocked kee
1 blocking <gateway> dcn
1 blocking dcn
1 box $ $ afn
1 box $ afn
1 box , Uet
1 box <gateway> jhc
1 box <host> fje
1 box <zone> mec
1 box ? $ cnd
1 box ? cnd
1 box itself kgc
1 browse <zone> mce
1 browse lde
1 but <outside> dfk
1 but <own> cwU
1 but Ygo
1 by <client> Zqd
1 by <host> Zkj
1 by <service> , cmd
1 by <service> dob
1 by bmf
1 calls pbc
1 can <client> vaX
1 can <far> kfe
1 can <host> cfl
1 can <outside> hbk
1 can <zone> ndc
1 can fcl
1 can get rZc
1 can i eYq
1 can not jmX
1 can open pbc
1 can reach mfb
1 can use <own> qgW
1 can't <host> vUd
1 can't <zone> oeb
1 can't open mdd
1 can't rgV
1 cannot mbf
1 cant <client> pca
1 cant <zone> ngZ
1 cant rab
1 client <outside> ejf
1 client <zone> mgb
1 client khb
1 clients <outside> qac
1 clients get obd
1 clients mdd
1 collects bpc
1 come <own> dle
1 come back kjZ
1 come jjb
1 coming Zpe
1 coming in dsY
1 complain kfd
1 complains hid
1 conect mec
1 conect to mec
1 connect <client> mdd
1 connect <own> fje
1 connection cjh
1 connects <far> qXf
1 connects <outside> ebn
1 connects <zone> ogY
1 connects nbe
1 connects to <own> kgc
1 connects to lfc
1 could <zone> qfX
1 could mhZ
1 curl <client> kgc
1 curl kgc
1 deliver <host> ofZ
1 deliver ofa
1 deliver outbound ofZ
1 delivers <far> nae
1 delivers oae
1 direct <host> aij
1 direct bhk
1 directly , fna
1 directly <host> bkh
1 directly <zone> eld
1 directly ? $ dgj
1 directly ? dgj
1 directly cme
1 directly on <n> gkc
1 directly on cnd
1 dnat <zone> Zfo
1 dnat Wgp
1 do <client> ngZ
1 do <gateway> bfm
1 do <own> bmg
1 do kgd
1 do with bfm
1 does <far> kfd
1 does <gateway> cgk
1 does <host> dhi
1 does <outside> Xer
1 does <own> dnd
1 does <zone> iak
1 does it apd
1 does it get lde
1 does not djg
1 does that kia
1 does the <gateway> ilZ
1 does the jfe
1 doesn't eap
1 doing ben
1 dport <n> bod
1 dport <own> flc
1 dport bod
1 drop <gateway> YYw
1 drop hWo
1 dropped gjd
1 dropped or khb
1 dst <client> lah
1 dst <client> len ncd
1 dst <host> len lcf
1 dst <host> lgb
1 dst <host> sport kfd
1 dst kdf
1 eating <gateway> ben
1 eating ben
1 ether <zone> gdj
1 ether gdj
1 ether saddr <n> gdj
1 ether saddr gdj
1 even <gateway> fXq
1 even <zone> gdj
1 even dkg
1 even get efj
1 every kgc
1 every minute Zof
1 expected jef
1 fail lgb
1 fetch rba
1 fetches naf
1 folks <zone> hbk
1 folks hbk
1 for <client> Yog
1 for <own> , jZk
1 for <own> port pcb
1 for <service> gma
1 for <service> over blg
1 for dle
1 for the hla
1 forward <gateway> gUs
1 forward gbl
1 forwarded gma
1 from <client> , clf
1 from <client> hoY
1 from <far> amg
1 from <gateway> YvZ
1 from <host> blg
1 from <outside> $ dkf
1 from <outside> , eld
1 from <outside> Xmj
1 from <zone> , fkd
1 from <zone> ? fje
1 from <zone> gjc
1 from a fkd
1 from dlf
1 from hitting idh
1 from line <n> dfk
1 from line dfk
1 from my knU
1 from talking pcc
1 from the bii
1 from the port Wbv
1 get <client> eqY
1 get <host> jka
1 get <own> emc
1 get <service> hXo
1 get <service> on ddm
1 get <zone> kai
1 get an answer oYg
1 get an oYg
1 get at <host> nbf
1 get at nbf
1 get cnd
1 get forwarded khb
1 get in lZi
1 get out lha
1 get out to rXe
1 get the Znf
1 get to <far> rWf
1 get to <host> nbe
1 get to <own> kde
1 get to <service> jef
1 get to qYe
1 get to the nhZ
1 gets <client> aqc
1 gets <far> hla
1 gets <outside> hal
1 gets <own> glb
1 gets <zone> lWl
1 gets amg
1 gets nothing kgc
1 gets out lgb
1 gets out to oea
1 gets to Zfn
1 gives <own> enb
1 gives blf
1 go <zone> jff
1 go amg
1 goes dem
1 goes thru emc
1 going <client> oZf
1 going pZe
1 going to <own> dgj
1 going to oad
1 guys odb
1 hairpin ihd
1 hands ejf
1 hangs kfd
1 has <client> ljY
1 has <zone> lTo
1 has dgj
1 has to imY
1 have <zone> gdj
1 have mYi
1 have no cgk
1 hit <client> rZc
1 hit <host> kee
1 hit <host> on kee
1 hit <outside> kef
1 hit <own> ndc
1 hit <service> lcf
1 hit <zone> kfc
1 hit led
1 hitting <far> kdf
1 hitting <own> jef
1 hitting kdf
1 host <outside> saa
1 host on alh
1 hosts <zone> sZc
1 hosts Xtc
1 i <client> oea
1 i <host> nbe
1 i <outside> jXn
1 i <own> Tza
1 i <zone> fdk
1 i get hdj
1 i qZe
1 i see kbh
1 icmp Wml
1 if i eqY
1 if jkZ
1 if we ihd
1 in <client> lYj
1 in <far> naf
1 in <gateway> gZn
1 in <host> amg
1 in <outside> kfe
1 in <own> enb
1 in <server> eek
1 in <zone> lYi
1 in a hid
1 in hck
1 in it Wmk
1 in the aeo
1 instead acq
1 instead of bco
1 into <client> hnY
1 into <own> bnf
1 into <zone> oWj
1 into fje
1 ip <client> jgd
1 ip <far> hkb
1 ip <own> afn
1 ip daddr <client> pcb
1 ip daddr <host> jef
1 ip daddr ndc
1 ip dscp cs eld
1 ip dscp eld
1 ip ttl <n> ejf
1 ip ttl ejf
1 is <client> dld
1 is <far> bne
1 is <gateway> iZl
1 is <own> cjh
1 is <server> dfk
1 is <zone> mZi
1 is a jbi
1 is able kgc
1 is able to kgc
1 is being mfb
1 is blocked lhZ
1 is fine Yfp
1 is full Ykk
1 is full of Ykk
1 is it nfa
1 is not fkd
1 is supposed emc
1 is supposed to emc
1 is that lfd
1 is the flc
1 is what led
1 it <client> oZf
1 it <outside> Zhm
1 it Zjk
1 it is dcm
1 it is fine dcm
1 it works dhj
1 itself $ $ eke
1 itself $ eke
1 itself , iic
1 itself -> kef
1 itself : fje
1 itself <gateway> liZ
1 itself <host> led
1 itself ? $ cjh
1 itself ? blg
1 itself get nbe
1 itself get out kfd
1 itself get to pZf
1 itself ohY
1 itself open eld
1 itself reach qeY
1 itself to fdk
1 just <client> pad
1 just <zone> mce
1 just hangs jhc
1 just jgd
1 just spins ejf
1 keep pad
1 keeps jef
1 land mlV
1 land on clf
1 laptop <zone> gck
1 laptop dhj
1 last <zone> kdf
1 last week and jhc
1 len <client> Tuf
1 len <host> eke
1 len <n> jhc
1 len <n> proto elc
1 len <n> tos elc
1 len <n> ttl khb
1 len <own> dqZ
1 len jhc
1 let <far> ckg
1 let <gateway> Ygn
1 let <zone> dYr
1 let Zgn
1 let it cem
1 let me gam
1 let that fan
1 let that through efj
1 let through gnZ
1 lets <gateway> ebn
1 lets ebn
1 letting <gateway> fcl
1 letting fcl
1 listens <client> cme
1 listens cme
1 log lde
1 logs : jee
1 logs <client> oae
1 logs pad
1 lose <far> kee
1 lose <zone> lde
1 lose mec
1 mac <n> : fej
1 mac <n> fej
1 mac <zone> fej
1 mac fej
1 machine sdY
1 make <client> naf
1 make <far> djg
1 make <own> aoe
1 make <zone> rab
1 make it jgd
1 make it to meb
1 make kgc
1 may <zone> rYd
1 may sYc
1 must <client> ekf
1 must <host> sbZ
1 must hmZ
1 my bqb
1 need <zone> lfc
1 need iak
1 needs <client> ncc
1 needs <host> odb
1 needs oae
1 needs to pull reX
1 network <zone> hoX
1 network hoX
1 never <own> ejf
1 never ngY
1 not <own> dle
1 not ngZ
1 now sdY
1 of jib
1 off <outside> cfl
1 off ecm
1 off the efj
1 off the port ffj
1 oif <zone> ether fdk
1 oif <zone> fej
1 oif <zone> ip fej
1 oif fej
1 ok <far> Xqf
1 ok <gateway> dek
1 ok <host> lZi
1 ok <outside> anf
1 ok <own> gjd
1 ok ? $ mga
1 ok ? ljZ
1 ok or cgk
1 on <client> fpY
1 on <gateway> drY
1 on <host> Wio
1 on <n> $ jgd
1 on <n> and fqX
1 on <n> does fna
1 on <n> for Zmg
1 on <n> hjc
1 on <n> or ejf
1 on <n> tcp Ynh
1 on <n> then gkc
1 on <n> through fej
1 on <n> udp kfd
1 on <outside> hid
1 on <own> apc
1 on <public> dnd
1 on <server> ebn
1 on <service> $ Zqe
1 on <service> , brb
1 on <service> ? cgk
1 on <service> fje
1 on <zone> gYo
1 on hak
1 on port <n> hnY
1 on port hnY
1 on tcp <n> dcn
1 on tcp dcn
1 on the agm
1 once <own> gkc
1 once jhc
1 one lec
1 only Vdu
1 open <gateway> fpZ
1 open <host> neb
1 open <own> ? lgb
1 open <own> ihd
1 open <service> on jef
1 open <service> pXg
1 open <zone> gdj
1 open ? iib
1 open a pZe
1 open for eld
1 open jib
1 open to <outside> djg
1 open to Xsd
1 open to the fkd
1 opening <client> ndc
1 opening <own> ngZ
1 opening qZe
1 opens <client> sWe
1 opens <outside> jhc
1 opens <own> kia
1 opens <service> led
1 opens <zone> mga
1 opens occ
1 or <gateway> dcn
1 or <host> bji
1 or <outside> ihd
1 or <own> eld
1 or do dkg
1 or does it cfl
1 or does jbi
1 or not ? jch
1 or not hdi
1 our <far> raa
1 our qeZ
1 out <host> glb
1 out <zone> mac eej
1 out <zone> src eek
1 out mac <n> dfk
1 out mac dfk
1 out of hlb
1 out of line bgm
1 out of the Ufu
1 out on <outside> mce
1 out on mce
1 out to <far> qca
1 out to <outside> kfe
1 out to rdY
1 outlook <zone> led
1 over <client> med
1 over <far> Utf
1 over <n> , bnd
1 over <n> Yqe
1 over <outside> cle
1 over <own> cme
1 over <service> $ coc
1 over <service> , kee
1 over <service> <n> cle
1 over <service> ? ila
1 over <service> bgk
1 over <service> does lde
1 over eke
1 over udp <n> lcf
1 over udp lcf
1 pass <gateway> abr
1 pass hcj
1 pc <client> Zgo
1 pcs <zone> vaX
1 pcs vaX
1 people <zone> peZ
1 people oea
1 permitted <zone> pYf
1 permitted ? $ jib
1 permitted ? jib
1 permitted neb
1 permitted to odc
1 ping <client> yWY
1 ping <far> lcg
1 ping <gateway> odc
1 ping <outside> jee
1 ping <zone> kee
1 ping ocb
1 ping 不 lcf
1 ping 不 通 lcf
1 ping 得 nZg
1 pinging obd
1 pings nbe
1 please kfe
1 pls $ $ fke
1 pls $ fke
1 pls <host> dmd
1 pls dmd
1 polls qac
1 pops jdf
1 pops up jdf
1 port <client> emc
1 port <far> cnd
1 port <host> bij
1 port <n> $ dmc
1 port <n> , djg
1 port <n> ? Xin
1 port <n> and clf
1 port <n> dih
1 port <n> does bne
1 port <n> failed kch
1 port <n> from gjd
1 port <n> is fkd
1 port <n> udp Sxd
1 port <n> will glb
1 port <own> fjd
1 port <zone> emc
1 port cjh
1 possible etV
1 postfix <service> <n> lYi
1 postfix <service> lYi
1 postfix smtpd <n> coc
1 postfix smtpd coc
1 ppl <zone> kdf
1 ppl kdf
1 prints kee
1 proto bod
1 proto tcp bod
1 pulls <client> pYf
1 pulls pYf
1 pushes <client> sXe
1 pushes nbe
1 r , jbi
1 r , seq kcf
1 r jbi
1 reach <client> pae
1 reach <far> lfc
1 reach <host> lde
1 reach <host> on hZm
1 reach <outside> gdj
1 reach <own> $ kfd
1 reach <own> jgd
1 reach <own> on kgc
1 reach <service> mga
1 reach <service> on mga
1 reach <zone> led
1 reach pZe
1 reachable <host> Yqe
1 reachable <own> fcl
1 reachable Ysc
1 reachable by Ypf
1 reachable for cfl
1 reachable from <outside> djg
1 reachable from Ypg
1 receives led
1 refused <own> eld
1 refused kia
1 reports <client> naf
1 reports nbe
1 right jhc
1 right now jef
1 rules <zone> dcn
1 rules cco
1 runs <client> cnd
1 runs cnd
1 s <client> led
1 s <far> hid
1 s <host> Xnj
1 s <own> dkf
1 s flc
1 say <zone> jge
1 say mag
1 says : ogY
1 says <client> ncc
1 says <outside> ddm
1 says <own> Zpe
1 says <service> pbc
1 says <zone> kgd
1 says kgc
1 scrapes <client> ndc
1 scrapes ndc
1 see <far> dpa
1 see <host> ddl
1 see <zone> pbc
1 see bmf
1 see the lWl
1 see when Zqd
1 sees ejf
1 segment fje
1 send <host> uYa
1 send mail kee
1 send rYd
1 sending nec
1 sends <client> mce
1 sends <host> gdj
1 sends oXh
1 sends to ibj
1 server $ $ odb
1 server $ odb
1 server , cji
1 server <host> on apd
1 server ? $ Xpg
1 server ? cnd
1 server at Wes
1 server be hid
1 server by <public> cdn
1 server by Vio
1 server get jjZ
1 server in Wnj
1 server is Zkj
1 server itself hZm
1 server on <n> eke
1 server on <service> ekf
1 server on Ykk
1 server or Vio
1 server over <service> Xho
1 server over Xho
1 server reachable YZv
1 server see Woi
1 server see the Zmh
1 server to mce
1 set bdp
1 she jhc
1 should <client> fkd
1 should <host> Yqe
1 should <own> aoe
1 should <zone> blg
1 should be fna
1 should eld
1 shows <client> naf
1 shows <gateway> Tgu
1 shows <zone> edl
1 shows fdk
1 shows only dgj
1 shows this Ykj
1 side <outside> occ
1 side <zone> iak
1 side obd
1 since hmZ
1 since the koU
1 sits bar
1 sport <far> Xqf
1 sport <host> fkd
1 src <far> dfk
1 src <far> dst dfk
1 src <host> clg
1 start lia
1 still <client> xUb
1 still <far> mfc
1 still <host> hjc
1 still <own> eke
1 still <service> jdg
1 still <service> to kcf
1 still be able del
1 still be idh
1 still come dnc
1 still ihd
1 still open lgc
1 still reach mcf
1 still work ? gkd
1 still work csZ
1 straight <outside> lgb
1 straight <zone> lfc
1 straight lgb
1 straight to <host> jfe
1 straight to jfd
1 subnet <zone> hlZ
1 subnet hlZ
1 survive hid
1 take <service> clf
1 take clf
1 talk <client> mbg
1 talk <host> vZY
1 talk <zone> kgc
1 talk scZ
1 talk to <host> kee
1 talk to <zone> lfd
1 talk to pbc
1 talking lde
1 talking to <own> qgW
1 talking to qfX
1 talks mdd
1 talks to mdd
1 tcp <client> buX
1 tcp <far> iic
1 tcp <host> cob
1 tcp <n> $ dkf
1 tcp <n> , dob
1 tcp <n> <n> nga
1 tcp <n> ? Zmh
1 tcp <n> clf
1 tcp <outside> eoa
1 tcp <own> afn
1 tcp bhk
1 tcp dport <n> cii
1 tcp dport cii
1 that <zone> chi
1 that jdg
1 that's ldf
1 the <client> fje
1 the <host> aki
1 the <outside> cfl
1 the <own> dme
1 the <zone> fYp
1 the cgk
1 the same cfl
1 then <client> vaX
1 then <host> foZ
1 then <outside> eel
1 then <own> gjd
1 then ? $ eoa
1 then ? eoa
1 then get lXk
1 then reach <host> cgk
1 then use jfe
1 they <zone> rba
1 they rba
1 through <host> acr
1 through <outside> cnd
1 through <own> gck
1 through <zone> obd
1 timeout ncd
1 times <own> Zof
1 times ejf
1 times out ejf
1 times out on lde
1 to <client> , pZe
1 to <client> ndc
1 to <client> on naf
1 to <far> ? mga
1 to <far> udp lcf
1 to <far> zRd
1 to <gateway> jXm
1 to <host> $ jfe
1 to <host> , kbh
1 to <host> <n> pad
1 to <host> ? jgd
1 to <host> lcf
1 to <host> on kch
1 to <outside> , mce
1 to <outside> accept gXp
1 to <outside> pZe
1 to <own> <service> jfe
1 to <own> ? mfb
1 to <own> lhb
1 to <own> ok ngZ
1 to <own> port hbk
1 to <zone> , jja
1 to <zone> <service> lbg
1 to blame dcn
1 to jfe
1 to our lbg
1 to port <n> qZe
1 to port qZe
1 to reach cfl
1 to the <gateway> mag
1 today jaj
1 towards <client> oZf
1 towards <far> jef
1 towards <zone> naf
1 towards qXg
1 true ? $ bkg
1 true ? bkg
1 true djg
1 trying <own> eje
1 trying eke
1 type <n> bki
1 type <n> code bki
1 type <own> gam
1 udp <client> rbb
1 udp <far> Sth
1 udp <n> $ gjd
1 udp <n> , Svf
1 udp <n> ? hid
1 udp <n> led
1 udp <outside> cnd
1 udp kfd
1 up <client> ldd
1 up ldd
1 use <zone> oeb
1 use neb
1 user sZa
1 users <outside> jai
1 users <zone> kee
1 users lfd
1 verdict jZj
1 via <own> Ykk
1 via <service> rgV
1 via <zone> lVl
1 via gbl
1 visible cod
1 wants <client> oZg
1 wants <far> qZe
1 wants <service> mag
1 wants <zone> oea
1 wants sUg
1 wants to qca
1 were <outside> Wet
1 were Wet
1 what <own> dld
1 what does aoe
1 when <client> jbi
1 when <gateway> Zbs
1 when <host> Vml
1 when <own> ekd
1 when it kee
1 where does jgd
1 where jgd
1 which <own> coc
1 which eke
1 while <own> cpb
1 while ckh
1 while the aki
1 who <client> qZd
1 who <outside> rbZ
1 who <zone> bbp
1 who kbh
1 why <client> led
1 why <own> fld
1 why ? fZo
1 why iid
1 wifi <zone> rba
1 wifi rba
1 will <client> jef
1 will <far> kgc
1 will <host> ijb
1 will <own> Ype
1 will kia
1 will that cme
1 with <far> bne
1 with <host> dhi
1 with <outside> gnZ
1 with <own> eje
1 with <service> <n> bod
1 with <service> ? drZ
1 with <zone> kdf
1 with flc
1 without lbh
1 wont kee
1 work eke
1 work for flc
1 works ? dmd
1 works jjb
1 would <client> mga
1 would <gateway> Yua
1 would <host> Wqg
1 would <outside> Zqe
1 would <own> fna
1 would be dfk
1 would fnZ
1 would that djg
1 would the lfc
1 y jgd
1 y n $ jgd
1 y n jgd
1 yes mbe
1 zone <zone> jhc
1 zone mfb
1 一 dle
1 一 直 Zlh
1 上 , sWe
1 上 <client> nhY
1 上 <gateway> gck
1 上 <host> lkX
1 上 <outside> <n> fXq
1 上 <outside> hZm
1 上 <service> <host> oZf
1 上 <service> <own> kee
1 上 <service> pZe
1 上 <zone> gam
1 上 ping qdZ
1 上 不 jef
1 上 不 了 jef
1 上 到 eek
1 上 到 底 eek
1 上 执 jef
1 上 执 行 jef
1 上 抓 fdk
1 上 抓 到 ben
1 上 抓 包 bgl
1 上 抓 的 jbh
1 上 的 <service> Ype
1 上 的 pfY
1 上 的 prometheus kdf
1 上 的 人 lde
1 上 看 bdo
1 上 看 到 bdo
1 上 网 lbg
1 上 跑 led
1 上 跑 的 kee
1 下 <zone> jef
1 下 cmf
1 下 面 jef
1 下 面 的 jef
1 不 $ $ cih
1 不 $ cih
1 不 <outside> fnZ
1 不 <own> glb
1 丢 <gateway> del
1 丢 del
1 丢 掉 fej
1 丢 的 ddm
1 丢 的 吗 ddm
1 为 <zone> kee
1 主 <host> pcb
1 主 <server> Zgn
1 主 lcf
1 主 动 lcf
1 主 动 连 lbf
1 主 机 mce
1 之 <gateway> Zcs
1 之 <zone> jlZ
1 之 hid
1 之 后 , kde
1 之 后 mce
1 之 间 bod
1 了 $ $ fjf
1 了 $ fjf
1 了 <own> gdj
1 从 <outside> pcb
1 从 sbZ
1 会 <client> ang
1 会 <far> fld
1 会 <gateway> Vcv
1 会 <own> ejf
1 会 djg
1 会 好 ekd
1 会 好 吗 ekd
1 会 放 edl
1 作 <client> dmd
1 作 dmd
1 做 <client> qZd
1 做 <far> Vtf
1 做 nbe
1 再 ogY
1 写 cii
1 出 <host> pea
1 出 <outside> lfc
1 出 <zone> neb
1 出 rdY
1 出 去 ika
1 到 <client> sYc
1 到 <client> 的 lde
1 到 <far> pad
1 到 <far> udp kcg
1 到 <gateway> fcl
1 到 <host> dbo
1 到 <host> 的 lcf
1 到 <outside> neb
1 到 <own> <n> lde
1 到 <own> 会 bfm
1 到 <zone> ndc
1 到 <zone> 的 lde
1 到 ncd
1 去 <client> mga
1 去 <far> nYg
1 去 <host> qca
1 去 <outside> cgk
1 去 <own> nfb
1 去 <zone> oea
1 去 sZb
1 去 掉 , dfj
1 去 掉 cgk
1 发 <client> oZf
1 发 <far> hjc
1 发 <host> rca
1 发 <outside> bji
1 发 <own> fje
1 发 <service> Vrg
1 发 <zone> neb
1 发 kgc
1 发 信 , djg
1 发 信 <n> fje
1 发 信 cjh
1 发 信 到 kdf
1 发 信 走 cmf
1 发 到 <own> efk
1 发 到 efj
1 发 往 qca
1 发 来 ked
1 发 来 的 ked
1 可 <zone> hcj
1 可 以 jZk
1 可 以 吗 drZ
1 可 以 直 odb
1 可 以 连 eek
1 同 ici
1 吗 <client> emb
1 吗 <gateway> djg
1 吗 <host> ail
1 吗 <outside> dmc
1 吗 <zone> kfc
1 吗 ? hid
1 和 <zone> jch
1 和 lbh
1 啊 $ $ cii
1 啊 $ cii
1 啊 cle
1 在 gjd
1 地 efj
1 地 址 efj
1 客 <outside> lfc
1 客 llW
1 客 户 gjd
1 对 lce
1 就 <client> rfX
1 就 <host> bcp
1 就 <outside> eek
1 就 <own> gkc
1 就 <zone> kdg
1 就 jbi
1 就 好 cii
1 就 好 了 fje
1 就 能 kee
1 就 能 连 dfk
1 应 fna
1 应 该 fna
1 开 <outside> neb
1 开 <own> dkf
1 开 <zone> lcf
1 开 gje
1 开 了 ejf
1 开 放 lde
1 开 放 吗 jfe
1 开 着 mbe
1 往 <client> mce
1 往 <far> qdZ
1 往 <host> gdi
1 往 <outside> hal
1 往 <outside> 发 hbl
1 往 <zone> mce
1 往 ibj
1 往 外 nfa
1 往 外 发 nfa
1 想 <client> pZd
1 想 <far> nbe
1 想 tWd
1 打 <client> rdY
1 打 <far> odb
1 打 <own> cjh
1 打 <own> 的 eek
1 打 <zone> ddm
1 打 jdg
1 打 开 <own> kgc
1 打 开 mga
1 扫 <outside> jef
1 扫 wQg
1 把 rZc
1 抓 fcl
1 报 <own> clf
1 报 clf
1 拦 <gateway> ddl
1 拦 ddl
1 拦 了 eek
1 拦 的 fej
1 拦 的 吗 fej
1 挂 pcb
1 挡 <gateway> fcl
1 挡 fcl
1 推 oad
1 提 <zone> sZb
1 提 gkc
1 提 供 <service> iic
1 提 供 hjc
1 收 <client> ioW
1 收 <host> Wkm
1 收 <outside> hcj
1 收 <own> fld
1 收 <service> <n> flc
1 收 <service> fcl
1 收 <zone> jib
1 收 dlf
1 收 不 iib
1 收 不 到 gnZ
1 收 信 , djf
1 收 邮 led
1 收 邮 件 led
1 放 <gateway> ecm
1 放 fek
1 放 不 eej
1 放 不 放 eej
1 放 开 mfb
1 放 行 ail
1 放 行 了 fdk
1 放 行 吗 eek
1 是 <client> ika
1 是 <gateway> aeo
1 是 <own> djf
1 是 <server> bdo
1 是 jhc
1 是 否 lbg
1 有 <gateway> eek
1 有 <host> eke
1 有 <zone> lXk
1 有 cfl
1 有 关 efj
1 有 关 系 efj
1 本 <gateway> jhc
1 本 jhc
1 本 机 <service> naf
1 本 机 jhc
1 本 机 上 ldd
1 本 机 能 dkf
1 本 机 访 jdg
1 本 机 连 kee
1 本 身 ? dlf
1 机 <zone> nfa
1 机 nfa
1 来 <client> kgc
1 来 <outside> qbb
1 来 iic
1 来 的 rba
1 查 <far> boe
1 查 <service> dhi
1 查 lde
1 正 <outside> ajj
1 正 ajj
1 正 常 ajj
1 没 <gateway> cfl
1 没 <own> gma
1 没 cii
1 没 放 cfl
1 没 问 dkf
1 没 问 题 dkf
1 测 jbh
1 用 <client> mhZ
1 用 <far> peZ
1 用 <outside> gck
1 用 <service> <n> emd
1 用 <service> lha
1 用 <zone> odc
1 用 lah
1 用 户 jgd
1 用 户 用 lgb
1 用 户 访 jgd
1 用 的 rdY
1 由 <client> cnd
1 由 cnd
1 的 <gateway> Yhn
1 的 <host> Wjn
1 的 <n> $ dqZ
1 的 <n> , cjh
1 的 <n> ? gna
1 的 <n> Wph
1 的 <n> udp Zof
1 的 <n> 不 foZ
1 的 <n> 了 gkc
1 的 <n> 会 Ypf
1 的 <n> 发 emc
1 的 <n> 口 dkf
1 的 <n> 和 bfm
1 的 <n> 对 ele
1 的 <n> 就 ejf
1 的 <n> 收 enc
1 的 <n> 是 clf
1 的 <n> 有 cle
1 的 <n> 端 dgi
1 的 <n> 能 gma
1 的 <n> 通 ekd
1 的 <outside> hdi
1 的 <own> fmc
1 的 <server> pUk
1 的 <service> $ dle
1 的 <service> , Vte
1 的 <service> ? gdj
1 的 <service> Zqd
1 的 <service> 一 fna
1 的 <service> 会 ang
1 的 <service> 吗 flb
1 的 <service> 是 gkc
1 的 <service> 有 eke
1 的 <service> 走 flc
1 的 <service> 通 bgl
1 的 <zone> lia
1 的 client lbg
1 的 djh
1 的 pc ddm
1 的 tcp <n> cpb
1 的 tcp cpb
1 的 udp <n> Ztb
1 的 udp Ztb
1 的 人 ich
1 的 人 用 nga
1 的 人 能 hdi
1 的 人 访 jgd
1 的 人 连 odb
1 的 共 bhk
1 的 共 享 bhk
1 的 包 bfm
1 的 同 edk
1 的 打 djh
1 的 打 印 djh
1 的 时 dhi
1 的 时 候 dhi
1 的 电 jfe
1 的 电 脑 jfe
1 的 远 Zog
1 的 远 程 Zog
1 的 连 kdf
1 的 连 接 kdf
1 的 锅 efj
1 的 锅 吗 dfk
1 的 问 efj
1 的 问 题 efj
1 直 <outside> qca
1 直 jch
1 直 接 lcf
1 直 接 打 hdi
1 直 接 访 ici
1 看 pYf
1 看 到 agn
1 看 到 的 agn
1 端 fjf
1 端 口 <n> ejf
1 端 口 ejf
1 给 <client> Xre
1 给 <zone> clg
1 给 Ynh
1 网 <zone> jib
1 网 jib
1 网 段 jib
1 能 <client> vXb
1 能 <far> Zik
1 能 <host> liY
1 能 <outside> ncd
1 能 <own> ara
1 能 <server> cfl
1 能 <service> nXi
1 能 <service> 到 kai
1 能 lcf
1 能 ping kfd
1 能 ping 通 kfd
1 能 上 <outside> nfa
1 能 上 nfa
1 能 不 jdg
1 能 不 能 jdg
1 能 主 jeg
1 能 主 动 jeg
1 能 出 clf
1 能 出 去 clf
1 能 好 gjd
1 能 好 吗 gjd
1 能 收 kcg
1 能 用 kcf
1 能 访 fdj
1 能 访 问 fdj
1 能 连 jch
1 能 连 上 mgb
1 能 通 Wuc
1 能 通 吗 aqc
1 自 <gateway> jhb
1 自 <host> lcf
1 自 kgc
1 自 己 jfe
1 自 己 ping mce
1 自 己 去 mec
1 自 己 往 ldd
1 自 己 的 amg
1 自 己 能 jZk
1 自 己 访 lgb
1 自 己 连 led
1 自 身 hnX
1 行 <client> Wqg
1 行 <own> dfk
1 行 clf
1 行 不 clf
1 行 不 行 clf
1 被 <client> aqc
1 被 hlZ
1 要 <client> jee
1 要 <far> pad
1 要 <host> bbq
1 要 <server> cgk
1 要 gal
1 要 连 kdf
1 规 <gateway> fdk
1 规 fdk
1 规 则 fdk
1 解 ejf
1 解 析 ejf
1 让 <gateway> cdn
1 让 mVl
1 让 过 dfj
1 让 过 吗 dfj
1 访 <client> kee
1 访 <far> jfe
1 访 <outside> pcb
1 访 jff
1 访 问 <far> jdg
1 访 问 <host> hhd
1 访 问 <own> jgd
1 访 问 <public> jfd
1 访 问 jff
1 走 <client> led
1 走 <host> cfl
1 走 <n> ogZ
1 走 <outside> arb
1 走 <own> ihd
1 走 <zone> lgc
1 走 kcg
1 走 得 dkf
1 走 得 通 dnd
1 超 <own> glb
1 超 chj
1 超 时 chj
1 转 ebn
1 过 fZo
1 过 来 jZk
1 还 <client> rab
1 还 <far> kfe
1 还 <host> ijb
1 还 <outside> lgb
1 还 <own> gma
1 还 <zone> eek
1 还 fna
1 还 打 kfd
1 还 打 得 kfd
1 还 是 amf
1 还 能 idh
1 还 能 上 fcl
1 还 能 打 lgc
1 还 能 连 lfc
1 还 行 fkd
1 还 行 不 fkd
1 这 <client> jgd
1 这 <gateway> bYs
1 这 <host> gdj
1 这 <zone> neb
1 这 个 网 sYc
1 这 台 jic
1 这 台 机 hjc
1 这 边 <service> pfY
1 这 边 放 cgk
1 进 <outside> kfc
1 进 <zone> med
1 进 mfb
1 进 来 mfb
1 进 来 的 ogY
1 连 <client> pad
1 连 <far> med
1 连 <host> ibj
1 连 <host> 的 eel
1 连 <own> jhc
1 连 mZg
1 连 不 nfa
1 连 不 上 nfa
1 连 得 niX
1 通 <client> pZe
1 通 <far> blg
1 通 <own> fYo
1 通 <zone> cme
1 通 lha
1 通 不 eke
1 通 不 通 eke
1 通 吗 $ aoe
1 通 吗 aoe
1 那 <client> bpc
1 那 <host> ngZ
1 那 <outside> kch
1 那 <zone> hXo
1 那 台 jbj
1 那 台 要 nec
1 那 边 能 led
1 都 <outside> cfl
1 都 bhk
1 里 <service> <own> lfd
1 里 <service> pfY
1 里 的 dii
1 里 的 机 mce
2 $ <client> kgb
2 $ <far> ekd
2 $ <gateway> ail
2 $ <host> dih
2 $ <own> djh
2 $ <public> clf
2 $ <server> cfl
2 $ <zone> jfd
2 'connection <client> kcg
2 'connection mec
2 'connection timed mdd
2 , <far> lde
2 , <gateway> hdi
2 , <n> khc
2 , <public> edl
2 , <server> fej
2 , <service> gck
2 , <zone> bkh
2 , and afn
2 , does eek
2 , i hjd
2 , is kia
2 , length hjc
2 , not buW
2 , or bdo
2 , port kcg
2 , possible ajj
2 , should hid
2 , will Zil
2 , 会 alh
2 -> <host> pcb
2 -> ncd
2 -a <own> gjd
2 : <client> qdY
2 : <far> elc
2 : <host> bhk
2 : <n> Ylj
2 : <outside> bcp
2 : <server> dZr
2 : <service> eYr
2 : <zone> hWp
2 : connection enb
2 ; hWp
2 <client> $ peZ
2 <client> , kdf
2 <client> <client> khb
2 <client> <gateway> blg
2 <client> <outside> bdo
2 <client> <server> dXs
2 <client> <zone> hYn
2 <client> ? nbe
2 <client> be boc
2 <client> get dfk
2 <client> len ncd
2 <client> on pad
2 <client> port mdc
2 <client> tcp qbb
2 <client> would Yhm
2 <client> 上 Zrc
2 <client> 的 sUg
2 <client> 能 dbo
2 <far> $ jfe
2 <far> , fek
2 <far> <client> djg
2 <far> <gateway> mdd
2 <far> <host> kee
2 <far> <n> djg
2 <far> <outside> dap
2 <far> <server> edl
2 <far> <service> jef
2 <far> <zone> neb
2 <far> ? qfW
2 <far> allowed mag
2 <far> dih
2 <far> dst dfk
2 <far> on xVa
2 <far> port taZ
2 <far> tcp oad
2 <far> udp lbf
2 <far> 的 obd
2 <gateway> $ gdk
2 <gateway> , djg
2 <gateway> <client> reX
2 <gateway> <far> cqZ
2 <gateway> <gateway> beo
2 <gateway> <host> hjc
2 <gateway> <own> ele
2 <gateway> ? jdf
2 <gateway> hdi
2 <gateway> itself gjc
2 <gateway> let jbi
2 <gateway> 会 dnb
2 <gateway> 放 jhc
2 <gateway> 的 jdg
2 <gateway> 这 bqb
2 <host> $ qXf
2 <host> , gdk
2 <host> -j Yep
2 <host> -p oaf
2 <host> <client> kee
2 <host> <far> fje
2 <host> <host> cgk
2 <host> <n> tTg
2 <host> <outside> pXg
2 <host> <own> alh
2 <host> <service> jbh
2 <host> <zone> gck
2 <host> dhi
2 <host> directly qZd
2 <host> does afn
2 <host> len lcf
2 <host> on ika
2 <host> over pad
2 <host> sport kfd
2 <host> tcp mbf
2 <host> 会 rWf
2 <host> 的 lcf
2 <host> 能 Wax
2 <n> $ glb
2 <n> , cii
2 <n> : dhi
2 <n> <client> bne
2 <n> <far> kia
2 <n> <gateway> Wph
2 <n> <host> Ypf
2 <n> <n> nfa
2 <n> <outside> dhi
2 <n> <own> efj
2 <n> <public> cjh
2 <n> and eqY
2 <n> as Wnj
2 <n> code bki
2 <n> dhi
2 <n> directly frW
2 <n> do aoe
2 <n> does foZ
2 <n> failed kcg
2 <n> for bji
2 <n> from Wtc
2 <n> if gkc
2 <n> is dmc
2 <n> ok dnd
2 <n> or ejf
2 <n> pls ang
2 <n> proto emc
2 <n> should flc
2 <n> tcp Tqj
2 <n> then fmb
2 <n> through eej
2 <n> to rYd
2 <n> tos elc
2 <n> ttl khb
2 <n> will bod
2 <n> you rdY
2 <n> 不 foZ
2 <n> 了 gkc
2 <n> 发 emc
2 <n> 口 clf
2 <n> 和 cfm
2 <n> 对 ele
2 <n> 就 ejf
2 <n> 收 enc
2 <n> 是 cmf
2 <n> 有 cme
2 <n> 能 Zrc
2 <n> 通 eke
2 <outside> $ ihd
2 <outside> , bii
2 <outside> -j gdj
2 <outside> -p mbf
2 <outside> <client> jXn
2 <outside> <far> ubW
2 <outside> <n> dao
2 <outside> <outside> kee
2 <outside> <own> dnc
2 <outside> ? emc
2 <outside> accept jXm
2 <outside> ok kcg
2 <outside> on tVe
2 <outside> 发 hbl
2 <outside> 的 jef
2 <outside> 访 fcl
2 <outside> 走 peZ
2 <own> , med
2 <own> <client> kah
2 <own> <gateway> lgb
2 <own> <host> dfk
2 <own> <n> kZj
2 <own> <outside> hdi
2 <own> <own> asb
2 <own> <public> cZq
2 <own> <service> jfe
2 <own> <zone> lgc
2 <own> ? jfe
2 <own> be kfd
2 <own> does ngZ
2 <own> dport mce
2 <own> in ffj
2 <own> is qfX
2 <own> kee
2 <own> ok jgd
2 <own> on fan
2 <own> port gbk
2 <own> tcp jee
2 <own> work jZk
2 <own> works kgc
2 <own> 一 ngZ
2 <own> 的 efj
2 <own> 能 mdd
2 <public> <host> kXl
2 <public> <own> odb
2 <public> jXm
2 <server> <client> mbg
2 <server> <own> hid
2 <service> , eld
2 <service> : dcn
2 <service> ; Vrg
2 <service> <client> odb
2 <service> <far> enb
2 <service> <gateway> dmd
2 <service> <host> fbl
2 <service> <n> fje
2 <service> <own> teU
2 <service> <public> fmc
2 <service> <server> cgk
2 <service> <zone> gjd
2 <service> ? cob
2 <service> does lde
2 <service> eke
2 <service> from jYk
2 <service> into kdf
2 <service> is apd
2 <service> over hmZ
2 <service> to rYd
2 <service> udp cme
2 <service> 一 fna
2 <service> 了 fYo
2 <service> 会 ang
2 <service> 到 jVn
2 <service> 发 qfX
2 <service> 吗 doc
2 <service> 是 gkc
2 <service> 有 eke
2 <service> 能 mha
2 <service> 行 bji
2 <service> 走 flc
2 <service> 轮 jef
2 <service> 通 efj
2 <zone> $ ejf
2 <zone> , fna
2 <zone> -j lcf
2 <zone> : tXb
2 <zone> <client> jjb
2 <zone> <far> dkf
2 <zone> <gateway> bar
2 <zone> <host> fke
2 <zone> <outside> meb
2 <zone> <service> rWg
2 <zone> ? obd
2 <zone> ejf
2 <zone> ether fdk
2 <zone> ip fej
2 <zone> is kia
2 <zone> mac eej
2 <zone> on dqY
2 <zone> src eek
2 <zone> 之 mbf
2 <zone> 就 Zgo
2 <zone> 的 ejf
2 <zone> 还 dfk
2 <zone> 通 jdg
2 ? $ cii
2 ? <client> bji
2 ? <far> apd
2 ? <gateway> Zpe
2 ? <n> ejf
2 ? <outside> kib
2 ? <own> jib
2 ? <public> fZo
2 ? <zone> Xfq
2 ? ? hbk
2 ? ajj
2 ? i emc
2 ? we dhj
2 a <client> pYf
2 a <far> fkc
2 a <host> akh
2 a <outside> lgb
2 a <own> fje
2 a <zone> Xgp
2 a ? jdg
2 a client Wll
2 a connection gjd
2 a jdg
2 a tcp kgc
2 able <client> ndc
2 able <gateway> jef
2 able mZh
2 able to mZh
2 accept , Zgm
2 accept <outside> fkd
2 accept <zone> Zfn
2 accept ahl
2 access <zone> kdf
2 access kde
2 after eld
2 against kah
2 all $ fje
2 all <gateway> fdk
2 all <outside> hid
2 all <zone> cii
2 allowed <far> Zog
2 allowed <host> pgY
2 allowed <outside> dfj
2 allowed <zone> apd
2 allowed ? alh
2 allowed khb
2 allowed or hjc
2 allowed to pZd
2 an <client> flc
2 an <outside> odc
2 an <service> flc
2 an <zone> nZg
2 an answer oYg
2 an glc
2 and <host> ejf
2 and <outside> Xfq
2 and <own> Zrd
2 and <service> mha
2 and <zone> gZn
2 and does elc
2 and eek
2 answer cqb
2 answered pZe
2 answers dfj
2 any <outside> niX
2 any <zone> Zsb
2 any port bpc
2 anything <zone> doa
2 anything adp
2 anywhere lnU
2 are <zone> qeZ
2 are pfY
2 as Tol
2 asking jdf
2 at <client> kZk
2 at <host> Wmj
2 at <outside> ndd
2 at <own> idh
2 at <zone> emc
2 at all gck
2 at fjf
2 back <own> enb
2 back dih
2 be <client> ckg
2 be <host> fkd
2 be <outside> iXn
2 be <zone> obc
2 be able nZg
2 be gkd
2 be reached clf
2 behind kai
2 being lgb
2 blame <gateway> dcn
2 blame dcn
2 blocked <host> ejf
2 blocked inX
2 but <zone> mfc
2 but mfc
2 by <client> hal
2 by <host> Uko
2 by <public> bdo
2 by fbm
2 can <client> bhl
2 can <outside> bbq
2 can <zone> hnY
2 can ajj
2 can i mec
2 can they kia
2 cannot mbg
2 client <client> hjd
2 client <zone> scY
2 client hic
2 come emc
2 coming from dme
2 coming qbb
2 conect mdd
2 connect : jfe
2 connect <own> dke
2 connect <zone> ncd
2 connect hid
2 connect to obc
2 connection <client> ncd
2 connection <zone> kee
2 connection to jee
2 connects iak
2 conntrack Ygo
2 could <host> mag
2 could oZg
2 curl : nXi
2 curl <client> qXf
2 curl <host> lcf
2 curl <own> vgR
2 curl <zone> jgd
2 curl obd
2 daddr <client> ndb
2 daddr <far> oZf
2 daddr <host> mec
2 daddr ndc
2 dead <own> emc
2 dead dbo
2 deliver <host> fdk
2 deliver gdj
2 deliver to oaf
2 destination fld
2 did amg
2 directly <host> Ypf
2 directly emc
2 dnat lde
2 do <client> nmU
2 do <gateway> kdf
2 do <service> sWe
2 do <zone> idh
2 do i bkh
2 do they ijb
2 does <client> ahl
2 does <far> Zpe
2 does <gateway> aqc
2 does <host> foZ
2 does <outside> ncd
2 does <own> frX
2 does <service> hmZ
2 does <zone> nYi
2 does gdj
2 does mail bhk
2 does the foZ
2 dport <n> cii
2 dport <own> dih
2 dport cii
2 drop , bZr
2 drop <far> kee
2 drop <zone> Ycs
2 drop dhi
2 dropped kee
2 dropped or mbe
2 dscp <client> eke
2 dscp <host> fmb
2 dscp cs eld
2 dscp eld
2 dst <host> peZ
2 dst qca
2 echo <client> jcg
2 echo jdg
2 echo request jcg
2 establish neb
2 even dfl
2 expected imY
2 explain amg
2 fetch qbc
2 filtered jee
2 fine <outside> cbp
2 fine <own> emc
2 fine hZn
2 for <client> aqd
2 for <far> Utf
2 for <outside> jja
2 for <own> led
2 for <zone> Xni
2 for Wph
2 forwarded <own> dle
2 forwarded <zone> mdd
2 forwarded jhc
2 foxmail <client> oZf
2 foxmail <zone> lfb
2 foxmail gdj
2 from <client> ogY
2 from <far> led
2 from <gateway> djg
2 from <host> edl
2 from <outside> aqc
2 from <own> djg
2 from <zone> cjh
2 from my ncd
2 from the pac
2 full Ykk
2 full of Ykk
2 get <client> hmZ
2 get <far> lfc
2 get <gateway> nbe
2 get <host> clf
2 get <outside> iYl
2 get <own> ijb
2 get <zone> naf
2 get an ihd
2 get in pfY
2 get into qca
2 get out jVo
2 get through jfe
2 get to pWh
2 gets <client> reX
2 gets <n> mbf
2 gets ibj
2 getting lde
2 given lcg
2 go <zone> jef
2 going iic
2 got <client> bhj
2 got bij
2 hangs <client> pZe
2 hangs <host> dob
2 hangs iic
2 has <client> oea
2 has rcZ
2 has to rdZ
2 have <host> sXd
2 have <outside> idh
2 have <zone> dek
2 have a gam
2 have iak
2 he <far> lfc
2 he <own> bmf
2 he glc
2 her hcj
2 here iib
2 him <gateway> egj
2 his odb
2 hit <own> kgc
2 hit <zone> ofa
2 hit miY
2 hitting idh
2 i <client> jmX
2 i <gateway> dcn
2 i <host> Yfp
2 i <outside> llV
2 i <own> ejg
2 i <zone> kee
2 i fek
2 i see cgk
2 icmp saa
2 if Ucw
2 in <client> nce
2 in <gateway> Yau
2 in <host> Vqh
2 in <outside> jaj
2 in <zone> jgd
2 in foa
2 in on kai
2 in the fcl
2 incoming qda
2 input mcd
2 inside cWu
2 into <client> tXc
2 into <outside> ndc
2 into <zone> pfY
2 into naf
2 ip eek
2 is <client> gck
2 is <far> ici
2 is <gateway> gdj
2 is <host> afo
2 is <outside> flc
2 is <own> ckh
2 is <server> aeo
2 is <service> pZe
2 is <zone> jjb
2 is fine dcm
2 is that flc
2 is the iak
2 is up ddm
2 it <client> ihd
2 it <far> hid
2 it <gateway> Uaz
2 it <host> jib
2 it <outside> gbm
2 it <own> dmd
2 it <zone> nWj
2 it ? jbi
2 it get nbe
2 it ilZ
2 it out cjh
2 it through Zkj
2 it to kdg
2 it's Uft
2 its <client> mdd
2 its <gateway> ich
2 its <host> oXg
2 its <own> Wre
2 its <service> nbe
2 its <zone> qZd
2 its qeY
2 itself <gateway> khc
2 itself <host> iWo
2 itself hYn
2 just hangs qZd
2 just ibj
2 land jgd
2 land on jgd
2 let <gateway> bem
2 let hmZ
2 like jcg
2 like to nZg
2 lines YZv
2 lip <client> oXh
2 log <host> aoe
2 log cme
2 logs djf
2 mac <n> dfk
2 mac <zone> del
2 mac dfk
2 mail <client> jef
2 masquerade , gWr
2 masquerade <host> fXq
2 masquerade <outside> alh
2 masquerade Zjj
2 may hdi
2 me <client> kfd
2 me <gateway> fcl
2 minute Zof
2 must sZb
2 my <client> kXl
2 my <host> bji
2 my <own> gnZ
2 my cgk
2 my laptop ckg
2 my phone ofZ
2 n $ jgd
2 n jgd
2 nc : ejf
2 nc kfd
2 needs <host> jbi
2 needs jbi
2 needs to jbi
2 never Zjk
2 night gck
2 no <host> eje
2 no <outside> eao
2 no <zone> fXq
2 no Wmk
2 not <client> jbh
2 not <far> hkb
2 not <gateway> idh
2 not <outside> dfj
2 not <own> bod
2 not <zone> miY
2 not ? jch
2 nothing <client> taZ
2 nothing <outside> mZh
2 nothing <zone> cdn
2 nothing ecm
2 now cjh
2 of <host> eld
2 of <outside> jaj
2 of <own> ijb
2 of <zone> lfc
2 of jka
2 of line bgm
2 of the dhi
2 off <outside> Ygo
2 off line Zgn
2 off oXh
2 ok <far> ZuZ
2 ok <host> aki
2 ok <own> foZ
2 ok ? mdc
2 ok lhZ
2 ok or clf
2 on <client> jef
2 on <far> kjZ
2 on <gateway> occ
2 on <host> Yhn
2 on <n> dgj
2 on <outside> oXh
2 on <own> kiZ
2 on <public> cdm
2 on <service> eld
2 on <zone> glb
2 on dev jfe
2 on port Zdq
2 on the kgc
2 one ilZ
2 only mag
2 only this dgj
2 open <client> scZ
2 open <gateway> eld
2 open <host> foZ
2 open <service> uXb
2 open <zone> occ
2 open ? pca
2 open a nbe
2 open from dkf
2 open hkc
2 open the pgX
2 opening nfa
2 opens rcZ
2 or <client> qeY
2 or <far> anf
2 or <gateway> abr
2 or <host> edl
2 or <own> bne
2 or <zone> jgc
2 or dropped kia
2 or is eek
2 or jdg
2 our <client> nhY
2 our <far> lcf
2 our <host> jgd
2 our <outside> lfd
2 our qbc
2 out <client> bqb
2 out <far> clf
2 out <host> lZi
2 out <own> dih
2 out <zone> jfe
2 out ? klX
2 out jef
2 out on pfY
2 out to oWi
2 outbound <host> mYi
2 outbound mYi
2 outlook <client> nbe
2 outlook can't kgd
2 outlook 报 kdf
2 own <gateway> nYh
2 pc <zone> ddm
2 pc ddm
2 permitted to qZd
2 ping <client> sab
2 ping <far> kfd
2 ping <gateway> gdj
2 ping <host> icj
2 ping <outside> kgd
2 ping <own> imY
2 ping <zone> kdf
2 ping qca
2 ping 通 kfd
2 plain <own> dke
2 plain <service> jhc
2 plain jlY
2 please Zta
2 pls Yqe
2 polled bod
2 port <client> Zqc
2 port <far> kfe
2 port <host> gej
2 port <outside> cod
2 port <own> cqa
2 port <server> ffj
2 port <zone> gnZ
2 port dih
2 postfix <host> ika
2 postfix ikb
2 print tZa
2 printer jbh
2 pull kfd
2 query rba
2 r , dih
2 r dih
2 reach <client> jbi
2 reach <far> qbb
2 reach <gateway> del
2 reach <host> ici
2 reach <outside> fan
2 reach <zone> kfd
2 reach jbi
2 reach the sgU
2 reachable <host> Xim
2 reachable Yim
2 reachable from bqb
2 read Zof
2 refused <own> Yqe
2 refused nhY
2 resolve <gateway> lfc
2 resolve lfc
2 resolve names lfc
2 rule jYl
2 s , kee
2 s <client> pWh
2 s <far> lah
2 s <host> Son
2 s <own> blf
2 s kee
2 saddr <n> gdj
2 same <outside> cfl
2 same cgk
2 say <zone> ddm
2 say ecm
2 says <zone> lgb
2 says idh
2 scan kfd
2 scan to kdf
2 see <client> rZc
2 see <gateway> bYs
2 see <host> amf
2 see <zone> dfk
2 see amg
2 see the clf
2 see when Wmk
2 seen kdf
2 sees goY
2 send <client> kfd
2 send occ
2 sending nWj
2 sends qZd
2 session djg
2 she enc
2 should <host> qbc
2 should led
2 should that jkZ
2 since ejf
2 smtpd <host> coc
2 smtpd <n> coc
2 smtpd coc
2 snat <host> gYo
2 snat dhi
2 snat to gck
2 so <zone> dcn
2 so dlf
2 someone ben
2 source <own> gjd
2 source hjc
2 spins <own> ejf
2 spins ejf
2 still <zone> cem
2 still get bgl
2 still mce
2 straight <outside> led
2 straight glb
2 straight to fmb
2 supposed gkc
2 supposed to gkc
2 taken Uhq
2 talk ogZ
2 talk to ogY
2 talking pcb
2 talking to pcb
2 target nce
2 tcp <client> jic
2 tcp <far> Vvc
2 tcp <gateway> Ykk
2 tcp <host> gdj
2 tcp <n> djg
2 tcp <own> dmd
2 tcp dport Zli
2 tcp port Xse
2 that <client> sZb
2 that <far> aqc
2 that <host> Yrd
2 that <own> hjc
2 that <zone> gck
2 that ? amg
2 that be Zng
2 that dkg
2 that through efj
2 that work Yjl
2 that's ngZ
2 the <far> mga
2 the <gateway> Ylj
2 the <host> ijb
2 the <own> dsW
2 the <service> Ylj
2 the <zone> mce
2 the browser eke
2 the connection bcp
2 the dgj
2 the port emc
2 the same eek
2 the way Zpe
2 them <gateway> bfn
2 them ? eek
2 them dek
2 then <own> fck
2 then ? Zng
2 then lhZ
2 there mga
2 they <own> aoe
2 they <zone> mdd
2 they get fje
2 they kee
2 this <gateway> bXu
2 this <host> fjf
2 this <outside> dmd
2 this <zone> kgc
2 this ? Yjl
2 this glb
2 through <client> rfW
2 through <far> clf
2 through <host> bjh
2 through <outside> kgc
2 through <zone> gdj
2 through the efj
2 through to kdf
2 thru <own> fkd
2 thru ? elc
2 thunderbird <client> jfe
2 thunderbird <zone> mfc
2 thunderbird mfb
2 time qXe
2 timed <server> ddm
2 timed dkf
2 timed out dkf
2 times eke
2 times out eke
2 to <client> mfb
2 to <far> mec
2 to <host> jbi
2 to <outside> ibj
2 to <own> djg
2 to <public> iic
2 to <server> efj
2 to <service> gjd
2 to <zone> lbf
2 to connect pea
2 to deliver pZe
2 to fetch pRm
2 to get lcf
2 to hdi
2 to hit gZn
2 to open ofZ
2 to pull xXY
2 to send gXp
2 to the kbh
2 to use kgd
2 to work mce
2 towards ncc
2 trying <client> oZg
2 trying nhZ
2 ttl <client> esW
2 ttl <host> ejg
2 ttl <n> ejf
2 ttl <own> goZ
2 ttl ejf
2 udp , anf
2 udp <client> obd
2 udp <far> Vrg
2 udp <gateway> Ysc
2 udp <n> jhc
2 udp <outside> Xre
2 udp jia
2 udp port mec
2 up <zone> kcg
2 up hjc
2 updates from obd
2 updates obd
2 us <host> Zkk
2 us Ykj
2 use <own> kgc
2 use <zone> idh
2 use idh
2 user fje
2 via Zdq
2 w dob
2 want <client> sWf
2 want kdf
2 want to jgd
2 wants <far> mbg
2 wants to ucW
2 wants waX
2 was jdg
2 we gkd
2 webmail kde
2 week <zone> jdg
2 week and jhc
2 what <own> enc
2 what gdj
2 what happens naf
2 when <far> ihd
2 when <zone> kXl
2 when it rVg
2 where gmZ
2 which <client> lgb
2 which led
2 while <own> fje
2 who mbg
2 why <own> fje
2 will <client> ejf
2 will <gateway> iic
2 will <host> fdk
2 will it kjY
2 will the lmV
2 with <gateway> aYu
2 with it fYp
2 with mag
2 with the qdZ
2 work <own> fje
2 work ? fkc
2 work blg
2 works <outside> bki
2 works <own> cme
2 works Zki
2 works or jeg
2 would <client> fld
2 would <far> hcj
2 would <gateway> icj
2 would <host> efj
2 would <own> afn
2 would <zone> mga
2 would it eje
2 would that emc
2 y cme
2 y n cme
2 yes <far> blg
2 yes <outside> clf
2 yes cii
2 yes or cih
2 you naf
2 一 <host> clf
2 一 <own> fje
2 一 gla
2 一 直 aqc
2 三 <zone> cdn
2 三 cdn
2 三 条 cdn
2 上 <host> bdo
2 上 <outside> bbq
2 上 <zone> hYn
2 上 ecn
2 不 <client> edl
2 不 <host> dkf
2 不 <outside> lgb
2 不 <zone> kdf
2 不 dgj
2 不 上 nfa
2 不 了 naf
2 不 到 gnZ
2 不 放 eej
2 不 能 jdg
2 不 行 hla
2 不 走 Yni
2 不 通 hla
2 个 <host> cco
2 个 <zone> jjZ
2 个 gjd
2 个 网 aij
2 为 <client> fkd
2 为 dmd
2 主 <host> kai
2 主 kaj
2 主 动 kaj
2 了 <client> mbg
2 了 <gateway> efj
2 了 <own> enb
2 人 <outside> seW
2 人 <zone> gck
2 人 用 nga
2 人 能 hdi
2 人 访 jgd
2 人 连 odb
2 什 <zone> kee
2 从 <client> dle
2 从 fkd
2 以 <zone> hcj
2 以 jZk
2 以 吗 drZ
2 以 直 odb
2 以 连 eek
2 会 <client> jef
2 会 <own> dmd
2 会 flc
2 会 不 djg
2 会 怎 fje
2 会 被 nfZ
2 供 <service> iic
2 供 <zone> sZb
2 供 hjc
2 信 , ckg
2 信 <client> uWc
2 信 <host> ncd
2 信 <n> fje
2 信 <outside> dih
2 信 <own> khc
2 信 <service> jia
2 信 dhi
2 信 到 kdf
2 信 吗 bki
2 信 走 kde
2 做 Wkm
2 共 <client> bod
2 共 bhk
2 共 享 bhk
2 关 <gateway> efj
2 关 efj
2 关 系 efj
2 出 <far> bqb
2 出 kdf
2 出 去 dnd
2 则 <gateway> fdk
2 则 fdk
2 到 <client> rXd
2 到 <far> neb
2 到 <gateway> idh
2 到 <host> led
2 到 <outside> jbi
2 到 <own> dnc
2 到 <zone> jfe
2 到 nbe
2 到 的 Ugs
2 加 <zone> jcg
2 加 jdg
2 动 <host> pcb
2 动 <server> Xgp
2 动 ldf
2 动 连 lbf
2 包 , dkf
2 包 Yim
2 包 会 dkf
2 去 <host> kia
2 去 <outside> alh
2 去 <zone> ZZt
2 去 Xlk
2 发 <client> foZ
2 发 <outside> Uhr
2 发 aki
2 口 <n> ejf
2 口 gjd
2 可 <outside> aik
2 台 <client> gjd
2 台 <host> jbh
2 台 <zone> kdg
2 台 kee
2 台 打 bgl
2 台 机 hjc
2 台 能 rWf
2 台 要 nec
2 同 <client> yXX
2 同 <outside> lcf
2 同 <zone> jdg
2 同 idh
2 同 事 jdg
2 后 , kee
2 后 <gateway> bdo
2 后 <own> gjd
2 后 lde
2 吗 <client> Wrg
2 吗 <host> dhi
2 吗 <outside> eoa
2 吗 ? djh
2 吗 ekf
2 否 naf
2 啥 fbm
2 回 <own> ejf
2 回 bmf
2 回 包 dhi
2 在 tZa
2 址 bco
2 备 fje
2 备 份 fje
2 外 <host> nfa
2 外 uXb
2 外 发 nfa
2 好 <own> goY
2 好 cjh
2 好 了 fje
2 好 吗 flc
2 它 mZh
2 客 clf
2 客 户 clf
2 就 Zfo
2 己 <gateway> jgd
2 己 <host> lcf
2 己 jfe
2 己 ping mce
2 己 去 mec
2 己 往 ldd
2 己 的 amg
2 己 能 jZk
2 己 访 lgb
2 己 连 led
2 帮 看 hjc
2 常 <outside> ajj
2 常 ajj
2 应 <own> dke
2 应 该 cgk
2 开 <own> ihd
2 开 <zone> reX
2 开 nea
2 往 <host> mbf
2 往 mbg
2 得 <host> eke
2 得 <zone> ibj
2 得 上 sdX
2 得 了 gej
2 得 到 dle
2 想 <client> ocb
2 想 <service> kef
2 想 <zone> cgk
2 想 iak
2 我 kbh
2 户 <outside> jgd
2 户 <zone> jgd
2 户 用 lgb
2 户 访 jgd
2 打 <outside> nfa
2 打 <zone> mce
2 打 不 kgc
2 打 印 djh
2 打 得 kfd
2 执 <client> jef
2 执 jef
2 执 行 jef
2 扫 mdd
2 扫 描 mce
2 把 lcf
2 抓 <zone> Xgp
2 抓 fdk
2 抓 到 ben
2 抓 包 bgl
2 抓 的 jbh
2 报 mfb
2 拉 <client> jef
2 拦 <gateway> ffj
2 拦 ffj
2 拦 吗 ffj
2 按 <far> apd
2 按 bpd
2 掉 , cfl
2 掉 <gateway> efj
2 掉 <outside> bfl
2 掉 cfl
2 接 <outside> nag
2 接 打 hdi
2 接 访 ici
2 收 <client> khb
2 收 <service> ici
2 收 <zone> gYo
2 收 Zjk
2 收 不 fbm
2 收 信 fej
2 收 邮 fej
2 放 <far> aoe
2 放 <gateway> agm
2 放 <zone> mfb
2 放 ici
2 放 行 fej
2 时 , eld
2 时 <own> ecn
2 时 cfl
2 时 候 dhi
2 是 <client> kee
2 是 <outside> acr
2 是 <own> ZuZ
2 最 <own> eke
2 最 eke
2 最 后 eke
2 有 Xjm
2 机 <gateway> jhc
2 机 <host> mce
2 机 <service> naf
2 机 <zone> kfd
2 机 lgb
2 机 上 ldd
2 机 能 dkf
2 机 访 kee
2 机 连 ked
2 条 Uln
2 来 <client> hbk
2 来 <far> rZb
2 来 <outside> lgc
2 来 <zone> jZj
2 来 lai
2 来 的 mce
2 析 ejf
2 段 <zone> jib
2 段 jib
2 没 <client> Ysc
2 没 <gateway> fek
2 没 Uko
2 没 有 Xjn
2 流 fke
2 流 量 fke
2 测 lde
2 源 cle
2 用 <client> pfY
2 用 <public> bfm
2 用 <zone> taY
2 用 sba
2 电 <zone> jfe
2 的 $ Ygo
2 的 , lgb
2 的 <client> jdg
2 的 <far> iZk
2 的 <gateway> bji
2 的 <n> Zrc
2 的 <outside> hic
2 的 <own> dii
2 的 <public> gZn
2 的 <service> bnd
2 的 prometheus kdf
2 的 人 uYa
2 的 包 gck
2 的 同 iZl
2 的 吗 fdk
2 的 是 Yeq
2 的 机 fkd
2 直 <client> cnd
2 直 <outside> hic
2 直 <zone> bgl
2 直 ckg
2 直 接 ldf
2 看 <host> Ylj
2 看 ici
2 看 到 Zfo
2 着 mag
2 端 <client> dlf
2 端 <host> gjd
2 端 djg
2 端 口 djg
2 经 Zng
2 经 过 aoe
2 给 <client> dmd
2 给 clf
2 网 <zone> lcf
2 网 jdg
2 能 <client> kia
2 能 <far> lde
2 能 <host> liZ
2 能 <own> ecl
2 能 <service> ucW
2 能 <zone> jfe
2 能 kfd
2 能 上 ibj
2 能 不 oaf
2 能 主 qYe
2 能 到 chj
2 能 打 efj
2 能 访 lfc
2 能 连 efj
2 能 通 bkh
2 自 kXm
2 行 <far> bpc
2 行 <gateway> eek
2 行 eZo
2 行 不 dbo
2 行 了 fdk
2 行 吗 ici
2 被 <far> bpc
2 被 <host> bod
2 被 Utf
2 要 <client> qWf
2 要 <host> pZe
2 要 <zone> pgX
2 要 sWe
2 要 连 jef
2 访 <client> pcb
2 访 <host> ncd
2 访 lah
2 访 问 lah
2 询 <client> occ
2 询 mbe
2 该 fna
2 说 rXd
2 调 <server> efj
2 调 hcj
2 走 <outside> Wkm
2 走 fnZ
2 跑 <client> led
2 跑 led
2 跑 的 kee
2 身 <gateway> jkZ
2 身 ? dlf
2 身 kjY
2 转 <gateway> fcl
2 转 发 ZZu
2 载 mde
2 边 <gateway> Zeo
2 边 <outside> kch
2 边 <service> pfY
2 边 <zone> kcg
2 边 放 cgk
2 边 能 led
2 过 <client> naf
2 过 <gateway> dfj
2 过 pXg
2 这 <host> ckg
2 这 hhd
2 这 样 dfk
2 进 fck
2 进 来 fan
2 远 <client> fje
2 连 <client> mdd
2 连 <far> kee
2 连 <host> ich
2 连 <outside> jai
2 连 <zone> hdi
2 连 mdd
2 连 上 mgb
2 连 得 hjc
2 连 接 kdf
2 连 的 idh
2 通 <client> glb
2 通 <far> anf
2 通 <host> cuW
2 通 <own> fkd
2 通 djg
2 通 不 bmf
2 通 吗 ckg
2 那 clf
2 邮 <client> kfd
2 邮 <own> clf
2 邮 <zone> qYe
2 锅 <gateway> efj
2 锅 efj
2 锅 吗 dfk
2 问 <client> kee
2 问 <far> kdf
2 问 <host> lha
2 问 <outside> occ
2 问 <own> jhd
2 问 <public> jfd
2 间 <zone> dmd
2 间 bod
2 面 <zone> jef
2 面 neb
2 面 的 jef
3 $ <- lde
3 $ <client> hhd
3 $ <far> kjZ
3 $ <gateway> bfl
3 $ <host> hjd
3 $ <own> dmd
3 $ <public> cfl
3 $ <server> jef
3 ' eoa
3 's iak
3 , <client> lai
3 , <gateway> mdc
3 , <host> gkc
3 , <own> eke
3 , <server> eap
3 -> jbj
3 -a iak
3 -i eek
3 -j idh
3 -m <host> cii
3 -m <outside> djf
3 -m <own> djg
3 -m <zone> nVk
3 -p <outside> ldd
3 -p <zone> gck
3 -p ici
3 -s abr
3 : <far> ecm
3 : <gateway> lag
3 : <host> foZ
3 : <outside> mag
3 : <own> fdk
3 : <zone> kdf
3 ; <far> Xrd
3 ; <own> glb
3 ; Tqj
3 <client> <client> rcZ
3 <client> <far> coc
3 <client> <gateway> jbi
3 <client> <host> gdj
3 <client> <own> ckg
3 <client> <zone> cco
3 <client> fZo
3 <far> <client> hkc
3 <far> <gateway> fcl
3 <far> <host> occ
3 <far> <outside> caq
3 <far> <zone> ndd
3 <gateway> <client> mZi
3 <gateway> <far> glb
3 <gateway> <gateway> mbf
3 <gateway> <host> anf
3 <gateway> <own> Zqe
3 <gateway> <zone> ejf
3 <gateway> hid
3 <host> <client> lfd
3 <host> <far> kfe
3 <host> <gateway> naf
3 <host> <host> fje
3 <host> <own> ckg
3 <host> <zone> oae
3 <host> ihd
3 <n> <client> Zof
3 <n> <far> neb
3 <n> <outside> ckg
3 <n> <own> jgd
3 <n> <public> fdk
3 <n> <server> fej
3 <n> <zone> lfc
3 <outside> <client> ucW
3 <outside> <host> mce
3 <outside> <outside> neb
3 <outside> <own> djg
3 <outside> <zone> gXp
3 <outside> mZh
3 <own> <client> qZd
3 <own> <far> qbb
3 <own> <outside> qac
3 <own> <own> fmc
3 <own> <server> dfk
3 <own> <zone> efj
3 <own> ddl
3 <public> <host> nfa
3 <public> <zone> cgk
3 <server> <client> lgb
3 <server> <own> cle
3 <server> khb
3 <service> <client> bji
3 <service> <far> hid
3 <service> <host> dfk
3 <service> <outside> naf
3 <service> <own> Uwc
3 <service> <public> fdk
3 <service> <server> Zfn
3 <service> <zone> jgc
3 <zone> <client> pad
3 <zone> <far> Yrd
3 <zone> <gateway> Ymi
3 <zone> <host> Wnj
3 <zone> <outside> ecl
3 <zone> <own> dnc
3 <zone> <zone> iYl
3 <zone> hdi
3 ? <client> oaf
3 ? <far> dkf
3 ? <gateway> Zmh
3 ? <host> Zjj
3 ? <outside> dkf
3 ? <own> ele
3 ? <public> aki
3 ? hdi
3 a <gateway> aas
3 a <outside> lbf
3 a <own> flc
3 a <zone> saZ
3 a fej
3 able <client> mbf
3 able <host> nae
3 able <zone> ofZ
3 able oZf
3 accept <zone> jYl
3 accept cji
3 access <zone> bZs
3 access oTm
3 account oiW
3 add jfe
3 added Zhm
3 address <host> Wsf
3 address gZn
3 after <far> kcg
3 after <host> gnZ
3 after gdj
3 afterwards eje
3 all <zone> foZ
3 all ich
3 allowed <far> Xpg
3 allowed <zone> kef
3 an <client> teW
3 an sbZ
3 and <client> fje
3 and <host> Uqh
3 and <outside> Zli
3 and <own> dqZ
3 and <zone> mag
3 answer <own> aoe
3 answer kgc
3 any <zone> ejf
3 any eqY
3 anything <zone> pcb
3 anything mfb
3 are liY
3 arrive jef
3 as <host> mec
3 as <zone> jaj
3 as dnb
3 asking lXk
3 at <client> mbe
3 at <far> mfb
3 at <host> ebn
3 at <outside> dle
3 at <own> ejf
3 at <zone> jaj
3 at nbe
3 back qeY
3 be <client> hqV
3 be <far> jlY
3 be <host> aoe
3 be <outside> mdc
3 be <own> Wrf
3 be <zone> hcj
3 be bkh
3 before <own> fje
3 before fje
3 behind nbd
3 blocked eje
3 bounces enb
3 box <outside> gkd
3 box dgj
3 browser fjf
3 but <own> cmf
3 but ijb
3 by <client> hjc
3 by <gateway> aod
3 by <host> kgc
3 by <zone> ofZ
3 by hkc
3 c jdh
3 can <gateway> lZh
3 can <zone> ilZ
3 can qgW
3 can't <client> obc
3 can't <zone> reX
3 can't lde
3 cannot oXh
3 change eoZ
3 client <client> nhX
3 client <host> fZp
3 client hcj
3 code <own> gam
3 code bki
3 come cfm
3 comes fmb
3 connect <client> lee
3 connect <host> jZk
3 connect gdj
3 connection <client> nZf
3 connection <host> dmd
3 connection <own> dkg
3 connection <zone> kcg
3 connection jja
3 connections djg
3 could dkf
3 cs <client> eke
3 cs <host> fmb
3 cs eld
3 curl <gateway> ncd
3 curl ndc
3 customer apd
3 dead gbl
3 deliver <host> vZY
3 deliver xZX
3 dev <client> kcg
3 dev jfe
3 directly <host> VyZ
3 directly pgX
3 dnat <own> fmb
3 dnat fmb
3 do <host> fmb
3 do <own> dmd
3 do ohW
3 does <client> dcn
3 does <far> Uue
3 does <host> bqb
3 does <outside> jbi
3 does <own> eke
3 does <zone> sbZ
3 does gjd
3 dport <far> Xqf
3 dport <host> bij
3 dport <outside> fUs
3 dport <zone> Tgs
3 drop <client> ija
3 drop eje
3 dropped ihd
3 dst <outside> cme
3 end fje
3 error hid
3 ether <zone> gdk
3 ether fdk
3 even Zki
3 ever chj
3 every Wjn
3 example <far> gdj
3 example cjg
3 expected jef
3 failed <client> kdf
3 failed kcg
3 fine <outside> aeo
3 for <client> jfe
3 for <far> epZ
3 for <own> fjf
3 for <zone> iak
3 forward Wnj
3 forwarded uTf
3 foxmail jgd
3 from <client> hla
3 from <far> eje
3 from <outside> led
3 from <zone> gdj
3 from blg
3 get <client> qXf
3 get <far> neb
3 get <host> fpY
3 get <outside> jfe
3 get <own> bmf
3 get <zone> lZi
3 get nbe
3 gets <client> ejf
3 gets jib
3 gives <own> fje
3 gives khb
3 go qeY
3 goes <zone> ecl
3 going Xqf
3 hairpin ljY
3 hand khb
3 hangs gma
3 happens naf
3 has <outside> mbf
3 has djg
3 have <zone> naf
3 have ldd
3 he ibj
3 him Zdq
3 hit flc
3 i <client> mbe
3 i <gateway> Vcu
3 i <host> cme
3 i <outside> nUk
3 i <zone> ihd
3 i emc
3 if <own> djg
3 if <zone> jge
3 if ogY
3 in <client> aqb
3 in <gateway> jch
3 in <host> Xjm
3 in <outside> mXj
3 in <zone> nbe
3 in Zpe
3 input <gateway> Zmh
3 input amg
3 into <outside> lde
3 into <zone> nWj
3 into mYi
3 ip <host> Ygo
3 ip <outside> Xfq
3 ip <zone> cem
3 ip bfm
3 is <client> ijb
3 is <far> Zqe
3 is <host> khb
3 is flc
3 it <client> ilZ
3 it <far> hma
3 it <gateway> aoe
3 it <host> ici
3 it <outside> led
3 it <own> dmd
3 it <server> dem
3 it <zone> lbf
3 its <client> clg
3 its <gateway> odc
3 its <host> ejf
3 itself <host> dap
3 itself agm
3 just <client> lfc
3 just <own> eke
3 just <zone> lai
3 just jgd
3 k Zhm
3 land ejf
3 laptop clf
3 leg <gateway> ckg
3 leg ckg
3 len <client> nbe
3 len <far> kdf
3 len <host> hkb
3 len oea
3 length hjc
3 let <host> ncd
3 let <own> aqc
3 let <zone> gWq
3 let lXk
3 like rWf
3 line <outside> Yfo
3 line Xes
3 logs eZp
3 mac <zone> ddl
3 mac eej
3 mail <client> kbh
3 mail <far> cnd
3 mail <host> Wdt
3 mail <zone> obd
3 mail jgd
3 make <client> dnc
3 make <far> jee
3 me kkY
3 must kch
3 my <client> qeY
3 my <host> cgj
3 n cme
3 names <gateway> ndc
3 names ndc
3 nat <host> bjh
3 nat bjh
3 need qda
3 needs lWk
3 never djf
3 nightly <client> Zpe
3 nightly Zpe
3 no <host> fwR
3 no <outside> aki
3 no <own> fmb
3 no fkd
3 not <host> Zim
3 not <own> fma
3 not <zone> occ
3 nothing <zone> kdf
3 nothing jhc
3 of <far> Xre
3 of <host> cme
3 of <outside> cgl
3 of <zone> dfl
3 of Zkj
3 off lkX
3 ok <client> lha
3 ok <far> Yog
3 ok <host> agm
3 ok <zone> kdf
3 on <client> emb
3 on <far> rXe
3 on <host> cem
3 on <outside> tYb
3 on <own> Zrb
3 on <zone> fkc
3 once neb
3 one jdg
3 only <zone> hdi
3 only eao
3 open <client> mcf
3 open <gateway> apd
3 open <host> tcY
3 open <own> clf
3 open <zone> lfc
3 open mhY
3 opening fcl
3 or <client> nbe
3 or <far> dnc
3 or <gateway> aik
3 or <host> Wqg
3 or <outside> gjd
3 or <own> ejf
3 or <zone> ckg
3 or gkc
3 our <far> lgb
3 our <host> hjc
3 our <outside> bij
3 our eje
3 out <client> jfe
3 out <far> Xsd
3 out <gateway> gam
3 out <host> mXj
3 out <own> fkd
3 out <zone> kfc
3 out mbg
3 outbound <host> gZn
3 outbound hYn
3 outgoing lVm
3 outlook <client> lgb
3 outlook <zone> uYa
3 outlook vZY
3 over <client> kja
3 over <zone> qgW
3 own ofZ
3 packet kee
3 packets <client> flc
3 packets djf
3 pass <zone> ejf
3 pass cnd
3 passes jhc
3 people Wnj
3 permitted Zof
3 phone <own> glb
3 phone Zep
3 ping <gateway> mce
3 ping <zone> ngZ
3 ping rab
3 plain nce
3 please inX
3 pls <client> mce
3 pls <far> amg
3 port <client> kfd
3 port <far> hkb
3 port <gateway> med
3 port <host> ijb
3 port <outside> hdi
3 port <own> dle
3 port <public> fcl
3 port <server> ddm
3 port <zone> hYn
3 possible Uqi
3 post kWm
3 postfix <host> naf
3 postfix naf
3 prerouting <own> gjd
3 private plT
3 prometheus <client> kdf
3 prometheus kdf
3 proto <client> oae
3 proto <own> dnb
3 proto jhd
3 pull <host> eYq
3 pull hXp
3 query jdg
3 reach <host> scZ
3 reach <zone> qdZ
3 reach pbb
3 reachable Zkj
3 reached clf
3 refused <client> ncd
3 refused <zone> kee
3 relay led
3 request <client> jdg
3 request jdg
3 right mce
3 rule Sgu
3 s hka
3 same <outside> fdk
3 same gcl
3 say ecm
3 says <client> rZc
3 says <zone> cgk
3 says kbh
3 scan efj
3 scans <client> kcf
3 scans kcf
3 see <zone> bmf
3 see gck
3 send <client> wXZ
3 send <host> hbk
3 send <zone> dcn
3 send iXn
3 seq <far> kee
3 seq <host> Zli
3 seq <own> djg
3 served aqc
3 set kZj
3 shell lha
3 should <client> naf
3 should <own> fje
3 should <zone> nVl
3 should hid
3 shows djf
3 since <own> anf
3 since lgb
3 site ofa
3 smtpd <host> Xjm
3 smtpd Xjm
3 so hnX
3 somebody kcg
3 source oXh
3 sport <far> dfk
3 src <zone> del
3 src aik
3 still <host> chj
3 still dhi
3 straight uZZ
3 take Ulo
3 talk <client> wQg
3 talk <zone> liZ
3 talk jib
3 tcp <client> fna
3 tcp <far> fje
3 tcp <host> jak
3 tcp <zone> ndc
3 tcp fdk
3 that <client> kde
3 that <far> Vrf
3 that <gateway> iZl
3 that <host> Ykj
3 that <outside> khb
3 that <own> eld
3 that <zone> led
3 that kgc
3 the <client> qfY
3 the <far> niX
3 the <gateway> jef
3 the <outside> gZo
3 the <own> dmc
3 the <zone> kdf
3 the kbh
3 their <zone> mdd
3 their pae
3 then <own> eoZ
3 there <zone> gjd
3 there hjd
3 they <far> rcZ
3 they <zone> dfk
3 they bji
3 thing Xio
3 this <client> naf
3 this <zone> ddm
3 this mag
3 through <client> mec
3 through <gateway> cdn
3 through <own> bod
3 through <zone> ijc
3 through pZe
3 thru <gateway> fam
3 thru fao
3 thunderbird <zone> bfm
3 thunderbird cdn
3 thx cnd
3 time flc
3 times <far> gpX
3 times kjZ
3 to <client> qca
3 to <far> gdj
3 to <gateway> kYj
3 to <host> jch
3 to <zone> sVf
3 told kai
3 tos <client> anf
3 tos <own> fna
3 tos elc
3 traffic kbh
3 ttl <client> R0b
3 ttl <host> Zqd
3 ttl <own> XwY
3 ttl khb
3 type <client> lde
3 udp <client> fje
3 udp <far> kee
3 udp <gateway> Zqd
3 udp <zone> ejf
3 udp hnZ
3 up Xmj
3 us qUi
3 use <zone> kfd
3 use ked
3 via <host> agl
3 via <zone> qeY
3 via edl
3 vpn jdf
3 wants <client> dkf
3 wants dkf
3 way <zone> Ydr
3 we <zone> hka
3 we cfk
3 what <outside> bdo
3 what Voj
3 when <client> rdY
3 when <far> gjd
3 when <host> eek
3 when <zone> ofZ
3 when jbi
3 where cgk
3 which bnd
3 who liZ
3 why <outside> agm
3 why mag
3 will <host> eje
3 with <zone> pXg
3 with fna
3 work <client> fkd
3 work <host> akj
3 work fdk
3 works <own> flc
3 works iak
3 would <outside> acq
3 would <zone> bXu
3 would neb
3 yes gjd
3 you cco
3 一 <client> pZe
3 一 <own> fmc
3 一 <zone> dfk
3 上 <client> kkY
3 上 <zone> mZh
3 上 fcm
3 不 <client> mga
3 不 <far> gma
3 不 <gateway> jef
3 不 <host> kai
3 不 <own> foa
3 不 <zone> hci
3 不 ibj
3 丢 <gateway> edm
3 丢 edl
3 个 dsY
3 主 <host> pcb
3 主 pda
3 么 <host> dih
3 么 <zone> kee
3 之 <zone> mbf
3 之 gbl
3 了 <client> pfY
3 了 <gateway> bii
3 了 <host> fcl
3 了 <own> esX
3 了 <zone> hdi
3 了 iZl
3 事 <outside> jch
3 事 <zone> kef
3 事 jdg
3 享 <client> bod
3 享 bhk
3 人 <outside> pea
3 人 <zone> nYh
3 人 nYh
3 从 lbf
3 以 <outside> bhk
3 以 bgl
3 们 hdi
3 件 <client> kfd
3 件 <own> clf
3 件 <zone> qYe
3 份 fje
3 会 <client> gkc
3 会 <gateway> bbq
3 会 <host> ape
3 会 <outside> dmd
3 会 <own> fkd
3 会 <zone> mce
3 会 jgc
3 信 <client> lde
3 信 <public> fej
3 候 dhi
3 做 fma
3 出 <zone> ici
3 出 eek
3 到 <client> gjd
3 到 <gateway> hal
3 到 <host> blg
3 到 <outside> fej
3 到 <own> efj
3 到 <zone> mVl
3 动 <host> kai
3 动 kaj
3 包 <zone> efj
3 包 Xjm
3 印 djh
3 去 <far> bpc
3 去 <gateway> idh
3 去 <host> neb
3 去 <zone> pYg
3 去 kfd
3 发 <client> lgb
3 发 <gateway> kZj
3 发 <zone> jaj
3 发 jZk
3 口 <client> fje
3 口 <far> ang
3 口 fkd
3 可 <outside> kbh
3 可 jgd
3 同 <zone> lah
3 后 <own> emc
3 后 eld
3 吗 <client> odc
3 吗 <far> bqb
3 吗 <gateway> cfk
3 吗 <host> Ymi
3 吗 <own> ena
3 吗 <zone> mfb
3 和 <host> aeo
3 和 <own> elc
3 和 cfm
3 哪 cme
3 啊 Znf
3 回 apc
3 在 lbg
3 地 fej
3 填 <client> jfe
3 填 fek
3 外 ZZu
3 好 bfn
3 完 <host> cgk
3 完 cfl
3 客 uUe
3 对 Zep
3 就 <host> Zmh
3 就 <own> fdk
3 就 <zone> jef
3 就 gkb
3 帮 wVa
3 底 <gateway> eek
3 开 <client> rfW
3 开 <own> fmb
3 开 <zone> mZh
3 往 <gateway> qXf
3 往 <host> oae
3 往 tWd
3 得 <client> jef
3 得 <far> hjd
3 得 <host> cgk
3 得 <outside> jjb
3 得 <zone> oad
3 得 ekd
3 想 <zone> sbZ
3 想 mdd
3 成 oWi
3 我 <far> jfe
3 我 hid
3 户 <zone> lfc
3 户 dle
3 打 <client> fje
3 打 <outside> lYj
3 打 <zone> nbe
3 打 iic
3 投 ndd
3 报 <client> nfa
3 报 <own> crY
3 报 mbf
3 拦 <gateway> bcp
3 接 <client> kdf
3 接 <far> jef
3 接 <outside> lcf
3 接 <own> amf
3 接 <zone> dgj
3 接 kde
3 描 mce
3 收 <client> cpb
3 收 <zone> peZ
3 收 eqZ
3 放 <gateway> cdn
3 放 <outside> ckg
3 方 cii
3 日 <host> emc
3 日 emc
3 时 nbe
3 是 <client> khc
3 是 <host> Vip
3 是 <outside> aik
3 是 alh
3 有 <client> jhc
3 有 <gateway> edl
3 有 <host> cme
3 有 <outside> fkd
3 有 <zone> bbq
3 机 <host> hkb
3 条 jdg
3 来 <outside> iaj
3 来 ddn
3 查 jch
3 样 cgj
3 正 <outside> ado
3 正 dfk
3 没 <gateway> dfk
3 没 <own> bij
3 现 aqc
3 理 kdf
3 用 <client> hlb
3 用 ika
3 电 <zone> lbg
3 电 lcg
3 的 <client> rcZ
3 的 <far> kia
3 的 <gateway> gjd
3 的 <outside> jef
3 的 <own> flc
3 的 <zone> fcl
3 直 <host> clf
3 直 <own> fjf
3 直 iic
3 看 <own> fje
3 程 <client> fje
3 端 <client> gla
3 端 <far> ekf
3 端 <outside> fje
3 端 <own> gkc
3 端 <zone> fdj
3 等 djf
3 系 <gateway> efj
3 系 efj
3 给 dme
3 网 <client> oZf
3 能 <client> klX
3 能 <far> nbe
3 能 <gateway> fkd
3 能 <host> jch
3 能 <outside> jef
3 能 <own> fje
3 能 <zone> bfl
3 脑 <zone> jfe
3 行 <client> lcf
3 行 <far> amg
3 行 <gateway> cgk
3 行 <own> dhi
3 行 <zone> mga
3 行 kfd
3 被 <client> oae
3 被 <host> dqa
3 要 <client> khb
3 要 <host> nfb
3 要 <zone> pcb
3 要 vdU
3 规 Vjo
3 让 <gateway> clf
3 让 Ytb
3 访 <far> fna
3 访 <gateway> jdg
3 访 <host> lgc
3 访 <outside> kdf
3 该 <own> dke
3 该 cgk
3 说 <zone> kee
3 说 ihd
3 请 led
3 调 <host> wWa
3 调 kjZ
3 走 <client> kgd
3 走 <host> ich
3 走 <outside> akj
3 走 <zone> sXc
3 走 neb
3 超 jgd
3 轮 <client> jef
3 轮 jef
3 过 <gateway> cfl
3 还 <gateway> gdj
3 这 <zone> gbl
3 进 <own> Xsd
3 进 jja
3 连 <far> mec
3 连 <gateway> lde
3 连 <host> peZ
3 连 <own> bmg
3 连 <server> dek
3 连 jib
3 通 <client> lde
3 通 <far> clf
3 通 <zone> khc
3 那 pae
3 邮 fej
3 量 fke
3 问 <client> pcb
3 问 <host> oZf
3 问 <outside> oiX
3 问 lah
3 题 <gateway> efj
4 $ <- nfa
4 $ <client> pbd
4 $ <far> hla
4 $ <gateway> dih
4 $ <outside> eek
4 $ <own> dmc
4 $ <public> dkf
4 $ <zone> gdj
4 ' eek
4 's <zone> scZ
4 's kee
4 , <far> Zqd
4 , <gateway> jef
4 , <outside> jbi
4 , <own> ilZ
4 , <server> ddm
4 , <zone> pYf
4 , hid
4 -> <own> dob
4 -> jja
4 -a eoa
4 -i <own> gjd
4 -i bjj
4 : <client> mfb
4 : <gateway> lYj
4 : <own> bmf
4 : <zone> aeo
4 ; kbh
4 <client> <client> kee
4 <client> <gateway> emc
4 <client> <host> iZm
4 <client> <outside> hUq
4 <client> <own> fjf
4 <client> jgd
4 <far> <client> iic
4 <far> <gateway> ihd
4 <far> <host> ndc
4 <far> <outside> fcl
4 <far> cjh
4 <gateway> <client> ioV
4 <gateway> <far> sjR
4 <gateway> <gateway> mWk
4 <gateway> <host> Wjn
4 <gateway> <outside> ofZ
4 <gateway> <own> fna
4 <gateway> <server> Xds
4 <gateway> <zone> fej
4 <host> <client> gla
4 <host> <far> obd
4 <host> <gateway> mah
4 <host> <host> hlZ
4 <host> <outside> lcf
4 <host> <own> del
4 <n> <far> jhc
4 <n> <gateway> Zgn
4 <n> <outside> jch
4 <n> <public> cco
4 <n> <server> bar
4 <n> <zone> ilZ
4 <n> iic
4 <outside> <client> fek
4 <outside> <host> iic
4 <outside> <outside> pad
4 <outside> <own> fqX
4 <outside> <zone> nZg
4 <own> <client> nbf
4 <own> <far> kVn
4 <own> <gateway> dfl
4 <own> <host> mYi
4 <own> <outside> kdf
4 <own> <zone> ici
4 <own> djg
4 <public> <host> kgc
4 <public> <zone> pgX
4 <public> nga
4 <server> <client> foZ
4 <server> <zone> ofZ
4 <server> dmd
4 <service> <client> lgb
4 <service> <far> dpb
4 <service> <gateway> mmU
4 <service> <host> jaj
4 <service> <outside> ici
4 <service> <own> eoa
4 <service> <public> eao
4 <service> <zone> lah
4 <service> fdk
4 <zone> <client> coc
4 <zone> <gateway> Yhn
4 <zone> <host> gbm
4 <zone> <outside> dih
4 <zone> <own> dkf
4 <zone> <server> dfk
4 <zone> <zone> hjc
4 <zone> bkh
4 ? <client> liZ
4 ? <far> bod
4 ? <gateway> Zfo
4 ? <host> ika
4 ? <outside> hci
4 ? <own> flc
4 ? <public> cii
4 ? <zone> ilZ
4 ? ijb
4 a <zone> lYj
4 a iic
4 able <client> nfa
4 able <zone> qbb
4 able sZb
4 accept <zone> hdh
4 accept jef
4 accepted mbf
4 access <host> edk
4 access fej
4 account dhi
4 address afm
4 after kib
4 against <client> jgd
4 against ogY
4 all <outside> hrU
4 all <zone> ici
4 all hkb
4 allowed <client> ldf
4 allowed <far> Wtd
4 allowed <zone> cpb
4 allowed lXk
4 an uaZ
4 and <client> hlb
4 and <far> fmb
4 and <host> Xqf
4 and <outside> kdf
4 and <own> fkd
4 and <zone> pXg
4 and fmb
4 answer <client> lde
4 answer <gateway> iic
4 answer lha
4 any <zone> uSg
4 any pXg
4 anything <zone> lcg
4 anything qbb
4 anywhere ejf
4 are rba
4 arrive <outside> pad
4 arrive lkW
4 as <host> Wio
4 as <zone> jdg
4 as edm
4 asking mjX
4 at <client> atZ
4 at <gateway> gck
4 at <outside> lah
4 at <zone> rYc
4 at jja
4 back <own> fmb
4 back gkc
4 be <client> jkZ
4 be <host> ail
4 be ajj
4 before sVf
4 behind khb
4 blocked <far> ckg
4 blocked <zone> emd
4 blocked bkh
4 bob <client> lcg
4 bob jaj
4 box tbY
4 browse tZb
4 but <own> cqZ
4 but kcf
4 by <client> iic
4 by <host> cme
4 by cme
4 c <zone> efj
4 c efj
4 call fna
4 can <zone> gck
4 can hbk
4 can't <zone> dbp
4 can't gYo
4 cannot <client> jgd
4 cannot kgd
4 check Ypf
4 client <own> flc
4 client blh
4 closed jfe
4 com cme
4 come dbo
4 comes Yhn
4 connect <client> mbg
4 connect <far> lgb
4 connect led
4 connecting fkc
4 connection <client> peZ
4 connection <host> Ykk
4 connection <zone> kef
4 connections kch
4 connects bji
4 could bji
4 curl <gateway> neb
4 curl hal
4 dead pfY
4 deliver <host> mbe
4 deliver mbe
4 desk gdi
4 destination caq
4 die mbf
4 directly <host> nmT
4 directly <outside> qZd
4 directly <zone> agm
4 directly eld
4 dnat <outside> cgl
4 dnat cgk
4 do <outside> hdi
4 do <own> glb
4 do <zone> mbf
4 do hdi
4 does <client> mfb
4 does <far> dmd
4 does <gateway> dle
4 does <host> nfb
4 does <outside> jkZ
4 does <own> fje
4 does <public> ebn
4 does <zone> ici
4 dport knV
4 drop <zone> bYt
4 drop cdn
4 dropped dnc
4 e <host> fna
4 e cme
4 end koU
4 errno kee
4 even lga
4 example kgd
4 fetch uZY
4 fine <client> dob
4 fine <own> flc
4 fine dle
4 for <client> bsZ
4 for <far> iic
4 for <host> jZk
4 for <outside> Yjm
4 for <own> foa
4 for <zone> kaj
4 for ajj
4 forward cbq
4 forwarded ihd
4 from <client> hkb
4 from <far> rgV
4 from <gateway> cco
4 from <host> Xlk
4 from <own> fej
4 from <zone> ici
4 from ecm
4 get <client> vRg
4 get <far> dfk
4 get <own> epZ
4 get <zone> jfe
4 gets <far> erX
4 gets clf
4 go ijb
4 goes mcd
4 going mga
4 gw <client> idh
4 hairpin nZg
4 hangs <zone> pfY
4 hangs lmV
4 has lVn
4 have gal
4 he scY
4 her <own> cnd
4 her cnd
4 his epZ
4 host nhZ
4 i <client> mce
4 i <gateway> mec
4 i <host> kVo
4 i <own> dkf
4 i <zone> Tkp
4 i Zhm
4 in <client> nbe
4 in <gateway> caq
4 in <host> Yfp
4 in <own> dkf
4 in <zone> rWf
4 in oae
4 inner naf
4 inside hdj
4 internal <host> cvV
4 internal cvV
4 into <zone> jdh
4 into kdf
4 ip <client> mga
4 ip <far> mha
4 ip <own> drZ
4 ip <zone> bgl
4 ip jch
4 is <far> Wrg
4 is <gateway> amg
4 is <outside> gjd
4 is <own> fkd
4 is <server> agm
4 is <zone> mlV
4 is ekf
4 it <client> hjc
4 it <gateway> ZVx
4 it <host> mga
4 it <outside> djg
4 it <own> cmd
4 it <zone> mfb
4 it jef
4 it's <own> fnb
4 it's khb
4 its <client> dkf
4 its <host> oWi
4 itself <host> jaj
4 itself <own> Zog
4 itself jaj
4 just <own> gjd
4 land jhd
4 leave kgc
4 let <client> pfY
4 let <host> emc
4 let <own> bpc
4 let jic
4 line <outside> cgk
4 line eao
4 mail <client> lcf
4 mail <zone> kdg
4 mail jZk
4 masquerade <zone> cgk
4 masquerade kbg
4 me <client> nbf
4 me <own> fjd
4 me chj
4 mean fje
4 must <client> oae
4 must qdZ
4 my <own> fmb
4 my gWp
4 nat <host> bhk
4 nat Zgn
4 need dhi
4 never alg
4 no <client> lfc
4 no <far> ljY
4 no <host> flc
4 no <own> gkd
4 no <zone> kYk
4 not <client> mcf
4 not <far> ejf
4 not <gateway> bhk
4 not <host> fna
4 not <outside> blg
4 not <zone> qbb
4 not hmZ
4 nothing <host> kgd
4 now cjh
4 of <client> pad
4 of <far> jdg
4 of <host> Wnk
4 of <own> clf
4 of <zone> pgY
4 of mec
4 ok <client> lhb
4 ok <outside> bgl
4 ok <zone> lbf
4 ok gbk
4 on <client> cpa
4 on <far> rYd
4 on <gateway> bji
4 on <host> kgc
4 on <outside> qca
4 on <zone> gam
4 on gjc
4 only Zmg
4 open <gateway> eoa
4 open <host> fZo
4 open <zone> ogY
4 open lXk
4 or <client> hmZ
4 or <far> nbe
4 or <gateway> Ypf
4 or <host> fkc
4 or <own> anf
4 or <zone> kee
4 or liZ
4 our <own> clg
4 our lhb
4 out <client> jfe
4 out <far> Ymi
4 out <host> rZc
4 out <zone> Zbs
4 out' mdd
4 outbound <host> qZd
4 outbound lfc
4 over <client> pbc
4 over <host> fVs
4 over <zone> oda
4 over kai
4 own lXk
4 packet <own> djf
4 packets hdi
4 pass <far> Sve
4 pass gZm
4 people hkb
4 permitted hdj
4 phone rhV
4 ping <client> nbe
4 ping <gateway> lah
4 ping fYo
4 plain eWs
4 please dbp
4 pls lcg
4 policy xVa
4 port <client> sYc
4 port <far> kcg
4 port <gateway> gjc
4 port <host> iaj
4 port <outside> hbk
4 port <own> Zqd
4 port <server> fej
4 port <zone> fej
4 portal Zhn
4 post ofY
4 postfix mkW
4 prerouting djg
4 print bkh
4 problem fmb
4 pull dcn
4 reach <zone> lgb
4 reach mfb
4 real <host> Zmh
4 real Zmh
4 refused <own> clg
4 relay qba
4 reply <own> gmb
4 reply ele
4 right cqa
4 route gmb
4 routed scY
4 rule Xmi
4 s bkh
4 saddr <zone> fej
4 saddr fej
4 same <host> bsZ
4 same <own> Vud
4 same <zone> naf
4 same kjZ
4 say dfk
4 says <own> glb
4 says djg
4 scan oYg
4 scans kWm
4 see Ydr
4 send <client> tTf
4 send <zone> lgb
4 send mSo
4 sends Sqk
4 seq <client> oWi
4 seq <far> lah
4 seq <host> Vio
4 seq idh
4 server <outside> ffj
4 server <zone> rdZ
4 server pad
4 session kgc
4 set mdd
4 should <host> cdm
4 should <own> glc
4 should <zone> gck
4 should bbr
4 side dtV
4 since <zone> hbj
4 site kjZ
4 snat <zone> dgj
4 snat dgj
4 so kee
4 somebody fan
4 source <host> eZp
4 source <outside> efj
4 source aoe
4 spins <client> nfa
4 spins <own> ejf
4 start gdk
4 still idi
4 straight ndc
4 submit lfc
4 talk <zone> jmX
4 talk knV
4 talking nbe
4 tcp <client> gjd
4 tcp <far> jja
4 tcp <host> djg
4 tcp <outside> ijb
4 tcp <own> dig
4 tcp <zone> ibj
4 tcp fje
4 that <client> alh
4 that <far> qeX
4 that <gateway> gam
4 that <host> ZwY
4 that <outside> lde
4 that <own> ekd
4 that <zone> scY
4 that kha
4 that's aoe
4 the <client> hid
4 the <far> hpX
4 the <gateway> Wkm
4 the <host> kZk
4 the <outside> eke
4 the <own> clg
4 the <server> eek
4 the <zone> tVe
4 the lde
4 their lha
4 them kcg
4 then <client> iak
4 then <host> gmb
4 then fcl
4 these jgd
4 they <own> fje
4 they <zone> eke
4 they hci
4 thing bgl
4 this <own> ejf
4 this <zone> Uok
4 this hid
4 through <host> dhi
4 through <outside> naf
4 through <own> Zog
4 through <zone> rZc
4 through oea
4 thru <far> aqc
4 thru hqU
4 thunderbird lcg
4 timed <host> ejf
4 timed gkc
4 timeout <own> fdj
4 to <client> ijb
4 to <far> jnW
4 to <gateway> mec
4 to <host> ibj
4 to <outside> mbf
4 to <server> efj
4 to <zone> idh
4 towards <zone> kee
4 towards mce
4 traffic dkf
4 transmitted <client> eke
4 transmitted eke
4 trying nUl
4 udp <far> Xsd
4 udp <gateway> jaj
4 udp <host> qeY
4 udp <outside> dbo
4 udp <zone> tZa
4 udp hal
4 up <client> pbc
4 up <far> lde
4 up <zone> mhZ
4 up qba
4 updates <host> gam
4 updates jai
4 us <far> vaX
4 us <own> apd
4 us eld
4 use <client> jgd
4 use <zone> afn
4 use bfl
4 verdict cqa
4 via <host> djg
4 via <zone> fje
4 w mce
4 walk del
4 was <own> eke
4 was bhj
4 way <gateway> Xeq
4 way kVn
4 we <client> vWb
4 we <outside> bji
4 we liZ
4 what Xpg
4 when <zone> mfc
4 when gma
4 where Zjj
4 which <own> eld
4 which gck
4 whole fkd
4 why Sjr
4 will <client> Ztb
4 will <host> awW
4 will <zone> kUo
4 will jja
4 with <host> iZl
4 with <outside> cem
4 with <zone> qac
4 work <client> hkb
4 work <outside> gjd
4 work <own> dkf
4 work <zone> qeX
4 work ika
4 working ngZ
4 works <own> eje
4 works <zone> pad
4 works pZe
4 would <client> kkY
4 would <host> crZ
4 would <own> dfk
4 would <zone> gZn
4 would edk
4 y lbg
4 yes <zone> qXf
4 yes ngZ
4 you <client> oae
4 you <own> gjd
4 you Vqh
4 一 <client> ubX
4 一 <outside> kfd
4 一 <own> emc
4 一 <zone> cco
4 一 eap
4 上 <client> gmb
4 上 <host> nZg
4 上 <own> fld
4 上 <zone> hal
4 上 dfj
4 下 kgc
4 不 <client> jgd
4 不 <far> bnf
4 不 <gateway> gck
4 不 <host> led
4 不 <outside> hbk
4 不 <own> eke
4 不 <zone> nfa
4 不 pea
4 为 <client> nbe
4 为 <zone> jge
4 主 <host> ybT
4 主 bij
4 么 med
4 了 <client> pYf
4 了 <zone> dhj
4 了 idh
4 事 <zone> hbl
4 人 clf
4 什 <own> glb
4 什 bmf
4 从 hjc
4 他 ekf
4 以 <outside> kbh
4 们 <far> mfb
4 们 khc
4 件 <client> kee
4 件 ibj
4 会 <client> kkZ
4 会 <far> gkd
4 会 <outside> lha
4 会 <own> fje
4 会 <zone> efj
4 信 <client> qfX
4 信 <host> gej
4 信 <own> eld
4 信 gdj
4 公 mga
4 出 hjc
4 则 Vjo
4 到 <client> zQc
4 到 <far> rYd
4 到 <gateway> rTi
4 到 <outside> iZl
4 到 <own> bod
4 到 <zone> ecl
4 加 ckg
4 动 <host> pcb
4 动 nbe
4 包 <zone> fek
4 包 hmZ
4 印 <zone> fan
4 印 ddm
4 去 <far> ekd
4 去 <gateway> emd
4 去 <host> jUq
4 去 iWo
4 反 <zone> tdX
4 反 qhV
4 发 <client> sWe
4 发 <host> kZj
4 发 <zone> sZb
4 发 pYf
4 口 <client> hma
4 口 <far> ekf
4 口 <outside> Xjm
4 口 <own> gkc
4 可 iak
4 台 gck
4 同 fje
4 后 <own> eld
4 后 Zfo
4 吗 <client> ika
4 吗 <far> Xpg
4 吗 <gateway> del
4 吗 <host> erX
4 吗 <outside> kee
4 吗 <zone> kXl
4 吗 idh
4 否 cjg
4 吧 <host> fej
4 吧 efj
4 哪 <own> eke
4 哪 ejf
4 啥 eel
4 器 <client> sUg
4 器 <host> hkb
4 器 <own> bne
4 器 <zone> mha
4 器 lha
4 回 <own> fld
4 回 khb
4 在 gnZ
4 址 efj
4 外 <host> nbe
4 外 eld
4 好 agl
4 对 iic
4 就 <client> tdV
4 就 <host> ebn
4 就 <zone> led
4 就 jgd
4 帮 gma
4 常 <outside> ado
4 常 dfk
4 应 kgd
4 底 Whp
4 开 <own> bii
4 开 <zone> kgc
4 开 ihd
4 录 ihd
4 往 nXi
4 得 <far> Xqf
4 得 <gateway> hcj
4 得 <host> kgb
4 得 <outside> qac
4 得 <zone> rYd
4 得 pcb
4 志 <host> emc
4 志 emc
4 怎 <own> djg
4 怎 fkd
4 想 <zone> efj
4 想 Xfp
4 户 uUe
4 打 <client> lcf
4 打 mah
4 扫 lkY
4 报 <client> uaX
4 报 <zone> agm
4 报 fdk
4 拉 <client> eke
4 拿 qcb
4 按 hjc
4 掉 eke
4 接 <client> tVe
4 接 <own> eke
4 接 <zone> bij
4 提 <zone> fcl
4 提 fck
4 收 <client> mbf
4 收 <zone> lah
4 放 <client> blg
4 放 <far> Zqd
4 放 <gateway> cdn
4 放 <host> mdd
4 放 <zone> kee
4 数 ldd
4 日 lah
4 时 hmZ
4 是 <client> fna
4 是 <far> jib
4 是 <gateway> del
4 是 <host> cji
4 是 <outside> Zdp
4 是 <own> bmf
4 是 amg
4 最 <own> gkc
4 最 hYn
4 有 <host> bpc
4 有 <outside> qgX
4 有 <zone> occ
4 有 goY
4 服 jja
4 机 <zone> kbi
4 机 ecl
4 条 <zone> jch
4 来 <client> blf
4 来 <own> Xre
4 来 dme
4 析 kfd
4 样 dhi
4 桌 <client> fje
4 正 ihd
4 步 mga
4 段 <zone> cij
4 段 chj
4 求 led
4 没 <far> eje
4 没 <gateway> bki
4 没 <outside> Ylj
4 没 <zone> qac
4 流 <zone> mdd
4 流 led
4 源 aij
4 现 lde
4 用 <client> jlY
4 用 <zone> mfb
4 由 <client> hid
4 由 llW
4 电 lfc
4 的 <client> lgc
4 的 <far> lee
4 的 <gateway> Zng
4 的 <host> adp
4 的 <outside> fam
4 的 <own> flc
4 的 <zone> mce
4 的 ihd
4 目 med
4 直 <client> qac
4 直 <outside> reX
4 直 <own> flc
4 直 <zone> beo
4 直 dgj
4 端 <client> gkc
4 端 <outside> edk
4 端 <server> ffj
4 端 Yof
4 经 <zone> Zdq
4 经 aen
4 给 <client> dle
4 给 gkb
4 网 fbm
4 能 <client> bmf
4 能 <far> del
4 能 <host> oea
4 能 <outside> mce
4 能 <zone> oea
4 能 kcg
4 脑 <zone> lbg
4 脑 lcg
4 行 <far> djg
4 行 <gateway> bhk
4 行 <outside> bod
4 行 <own> eld
4 行 <zone> rcZ
4 被 <client> hkb
4 被 <host> Zgn
4 被 <zone> djf
4 被 bkh
4 要 <outside> apd
4 规 <zone> jef
4 规 jef
4 让 Ypf
4 访 <client> mYi
4 访 <gateway> sUg
4 访 <host> kdf
4 访 <zone> jdh
4 话 caq
4 询 <client> jfe
4 询 jee
4 说 <zone> idh
4 请 qab
4 走 <host> pkT
4 走 <zone> eVt
4 走 Wmk
4 超 <own> gjd
4 超 hic
4 转 jhb
4 边 dmd
4 过 <client> dsX
4 过 Vml
4 还 <gateway> jbi
4 还 <zone> lgb
4 还 mbf
4 这 Zep
4 进 jef
4 连 <client> nZf
4 连 <far> ncd
4 连 <gateway> lbg
4 连 <host> jib
4 连 <outside> qdZ
4 连 <own> ejf
4 连 led
4 通 <far> clf
4 通 <gateway> bne
4 通 <host> jhc
4 通 <outside> hjc
4 通 <zone> gbl
4 那 <zone> cfl
4 那 del
4 邮 <client> pYf
4 邮 <own> epa
4 邮 <zone> lah
4 邮 kdf
4 都 idh
4 问 <far> fmb
4 问 <host> jdg
4 问 <outside> kdf
4 间 <zone> mbf
4 间 kdf
<- with <client> ncd
<- with <host> ldf
<- with <own> kdf
<- with <zone> nZg
<client> with <- chj
<client> with <far> pZe
<client> with <host> jdg
<client> with <outside> Zhm
<client> with <own> pVi
<client> with <public> tcX
<client> with <server> ndc
<client> with <zone> imY
<far> with <client> dkg
<far> with <far> Yhn
<far> with <gateway> eke
<far> with <host> ijb
<far> with <outside> mbf
<far> with <own> rZc
<far> with <server> djh
<far> with <zone> hjc
<gateway> with <client> ccn
<gateway> with <far> jYl
<gateway> with <host> mVl
<gateway> with <outside> Spm
<gateway> with <own> eYq
<gateway> with <public> acp
<gateway> with <server> ado
<gateway> with <zone> Vjo
<host> with <- oea
<host> with <client> gnZ
<host> with <far> jfe
<host> with <gateway> mfa
<host> with <host> ean
<host> with <outside> bgl
<host> with <own> jJ0
<host> with <public> mVm
<host> with <server> gdj
<host> with <zone> Wnj
<outside> with <client> dek
<outside> with <far> QN/
<outside> with <gateway> lfc
<outside> with <host> iic
<outside> with <outside> qeY
<outside> with <own> hXo
<outside> with <public> jch
<outside> with <server> gjc
<outside> with <zone> Pjv
<own> with <- gjd
<own> with <client> djg
<own> with <far> coc
<own> with <gateway> eke
<own> with <host> cnd
<own> with <outside> dkg
<own> with <own> dcn
<own> with <public> dwT
<own> with <server> emc
<own> with <zone> ekf
<public> with <client> cZr
<public> with <far> Yfp
<public> with <gateway> ahl
<public> with <host> Zjk
<public> with <outside> acq
<public> with <own> bSy
<public> with <zone> cjg
<server> with <client> dcn
<server> with <far> Zdq
<server> with <gateway> acr
<server> with <host> Xav
<server> with <outside> Ybt
<server> with <own> del
<server> with <server> edl
<server> with <zone> cXt
<zone> with <- Zmh
<zone> with <client> JY+
<zone> with <far> iXn
<zone> with <gateway> jZk
<zone> with <host> fTu
<zone> with <own> gbl
again AA/
at <- 3 1 saa
at <client> 2 0 eld
at <client> 2 1 kia
at <client> 3 0 khb
at <client> 3 1 gjd
at <client> 3 2 oae
at <client> 4 0 sXd
at <client> 4 1 eek
at <client> 4 2 lVm
at <client> 4 3 cji
at <client> 5 0 zYW
at <client> 5 1 qZc
at <client> 5 2 kch
at <client> 5 3 gbl
at <client> 5 4 gcj
at <client> 6 0 vaX
at <client> 6 2 odb
at <client> 6 4 Zfo
at <client> 6 5 acq
at <client> 7 0 qeY
at <client> 7 4 Wgq
at <client> 7 5 iak
at <client> 8 5 bgl
at <far> 2 0 hjc
at <far> 3 0 del
at <far> 3 1 ikZ
at <far> 3 2 cnd
at <far> 4 0 vdU
at <far> 4 1 jmX
at <far> 4 2 dmd
at <far> 4 3 fcl
at <far> 5 0 tbY
at <far> 5 1 gkb
at <far> 5 2 cgk
at <far> 5 3 lcf
at <far> 5 4 Zcq
at <far> 6 4 gWq
at <gateway> 2 0 lmW
at <gateway> 2 1 mrP
at <gateway> 3 0 kcg
at <gateway> 3 1 gWq
at <gateway> 3 2 Vhq
at <gateway> 4 0 bar
at <gateway> 4 1 ici
at <gateway> 4 2 Zat
at <gateway> 4 3 bhk
at <gateway> 5 0 aZt
at <gateway> 5 2 ejg
at <gateway> 5 3 ddm
at <gateway> 5 4 eao
at <gateway> 6 4 afn
at <gateway> 6 5 bgl
at <host> 2 0 rlQ
at <host> 2 1 mnT
at <host> 3 1 ddm
at <host> 3 2 cdn
at <host> 4 0 agm
at <host> 4 1 clf
at <host> 4 2 hcj
at <host> 4 3 fjd
at <host> 5 2 Zfo
at <host> 5 3 acq
at <host> 5 4 bji
at <host> 6 0 tWd
at <host> 6 1 Yni
at <host> 6 2 hmZ
at <host> 6 3 ZVy
at <host> 6 4 gck
at <host> 6 5 hTs
at <host> 7 3 ena
at <host> 7 6 fXq
at <host> 8 4 gRv
at <outside> 2 0 ueU
at <outside> 2 1 nlU
at <outside> 3 0 lcf
at <outside> 3 1 bkh
at <outside> 3 2 Yjl
at <outside> 4 0 gdj
at <outside> 4 1 chj
at <outside> 4 2 lfc
at <outside> 4 3 dYs
at <outside> 5 0 cco
at <outside> 5 1 bdo
at <outside> 5 3 Yeq
at <outside> 5 4 ZZu
at <outside> 6 3 ajj
at <outside> 6 5 adp
at <own> 2 0 Zpe
at <own> 2 1 cme
at <own> 3 0 bne
at <own> 3 1 hla
at <own> 3 2 emc
at <own> 4 0 doc
at <own> 4 1 etV
at <own> 4 2 eld
at <own> 4 3 dgk
at <own> 5 0 dob
at <own> 5 1 etW
at <own> 5 2 eld
at <own> 5 3 fZo
at <own> 5 4 eZo
at <own> 6 0 dnc
at <own> 6 1 frW
at <own> 6 2 ele
at <own> 6 3 ekd
at <own> 6 4 gWq
at <own> 6 5 fcl
at <own> 7 1 foY
at <own> 7 2 flc
at <own> 7 3 gYo
at <own> 7 6 gZn
at <own> 8 1 etV
at <own> 8 3 gWq
at <own> 9 2 avW
at <own> 9 8 fWq
at <public> 2 1 cqa
at <public> 3 0 cdn
at <public> 3 1 cfl
at <public> 3 2 bnf
at <public> 4 1 cWu
at <public> 4 2 dZq
at <public> 4 3 edl
at <server> 2 0 lfc
at <server> 3 0 gbl
at <server> 3 1 Xer
at <server> 3 2 acq
at <server> 4 0 bcp
at <server> 4 1 cem
at <server> 4 2 efj
at <server> 5 3 bgl
at <zone> 2 0 xgP
at <zone> 2 1 ooQ
at <zone> 3 0 nYh
at <zone> 3 1 nag
at <zone> 4 0 afn
at <zone> 4 1 gUs
at <zone> 4 2 cco
at <zone> 4 3 gma
at <zone> 5 0 gbl
at <zone> 5 1 edl
at <zone> 5 2 nfa
at <zone> 5 3 cfl
at <zone> 5 4 Tdv
at <zone> 6 0 afn
at <zone> 6 1 del
at <zone> 6 3 agm
at <zone> 7 0 oea
at <zone> 7 1 mfb
at <zone> 7 2 Ugs
at <zone> 8 0 Ygo
before - <client> jfe
before - <own> del
before - <public> bmf
before - <server> bbp
before - <zone> fmb
before <- <client> kkY
before <- <far> chj
before <- <host> cnd
before <- <own> gpX
before <client> <- ncd
before <client> <client> gkc
before <client> <far> hjc
before <client> <host> klX
before <client> <outside> dcn
before <client> <own> hla
before <client> <server> Zbs
before <client> <zone> Zdq
before <far> <client> lbg
before <far> <far> bqb
before <far> <gateway> oUk
before <far> <host> iid
before <far> <outside> VZy
before <far> <own> cqb
before <far> <public> Ycs
before <far> <server> adp
before <far> <zone> kef
before <gateway> <client> lhb
before <gateway> <far> jhc
before <gateway> <gateway> oUk
before <gateway> <host> aoe
before <gateway> <outside> okU
before <gateway> <own> dld
before <gateway> <public> ckh
before <gateway> <server> Ueu
before <gateway> <zone> klX
before <host> <client> nbe
before <host> <far> inY
before <host> <gateway> nae
before <host> <host> bcp
before <host> <outside> kde
before <host> <own> cme
before <host> <public> blg
before <host> <server> Wes
before <host> <zone> lZj
before <outside> <client> Xcs
before <outside> <far> bhk
before <outside> <gateway> Spl
before <outside> <host> ihc
before <outside> <outside> sgU
before <outside> <own> dih
before <outside> <server> dcm
before <outside> <zone> ici
before <own> <client> oXh
before <own> <far> pVh
before <own> <gateway> sYb
before <own> <host> kdf
before <own> <outside> naf
before <own> <own> bvW
before <own> <public> eTw
before <own> <server> cel
before <own> <zone> qdY
before <public> <client> ncc
before <public> <host> jXm
before <public> <outside> hdh
before <public> <own> ejf
before <public> <zone> rfW
before <server> <client> fje
before <server> <gateway> jee
before <server> <outside> fkd
before <server> <own> dih
before <server> <server> ecm
before <server> <zone> ncd
before <zone> <- lah
before <zone> <client> cpc
before <zone> <far> bmg
before <zone> <gateway> Qnp
before <zone> <host> Zhm
before <zone> <outside> efj
before <zone> <own> enb
before <zone> <server> cfk
before <zone> <zone> kXl
behind - <client> jkZ
behind - <outside> kai
behind - <own> Zrc
behind - <public> cdn
behind - <server> jbi
behind - <zone> mde
behind <client> <client> gam
behind <client> <far> iic
behind <client> <gateway> chk
behind <client> <host> jgd
behind <client> <outside> ijb
behind <client> <own> cpb
behind <client> <public> eYp
behind <client> <server> edl
behind <client> <zone> oZf
behind <far> <client> idh
behind <far> <far> daq
behind <far> <gateway> gcl
behind <far> <host> mjY
behind <far> <outside> gam
behind <far> <own> cmd
behind <far> <server> cfl
behind <far> <zone> jUp
behind <gateway> <client> ija
behind <gateway> <far> bqc
behind <gateway> <gateway> Zof
behind <gateway> <host> Vml
behind <gateway> <outside> qYe
behind <gateway> <own> fmb
behind <gateway> <server> beo
behind <gateway> <zone> pXg
behind <host> <- ofZ
behind <host> <client> dhi
behind <host> <far> fna
behind <host> <gateway> fbm
behind <host> <outside> ena
behind <host> <own> chj
behind <host> <public> bgl
behind <host> <server> dZq
behind <host> <zone> nYh
behind <outside> <client> kia
behind <outside> <far> qac
behind <outside> <gateway> Ymi
behind <outside> <host> Vlm
behind <outside> <outside> Wes
behind <outside> <own> dob
behind <outside> <public> del
behind <outside> <server> cdn
behind <own> <- led
behind <own> <client> hal
behind <own> <far> iak
behind <own> <gateway> gam
behind <own> <host> dZq
behind <own> <outside> gYo
behind <own> <own> fVs
behind <own> <public> cbp
behind <own> <server> bgl
behind <own> <zone> hXo
behind <public> <far> pbc
behind <public> <gateway> Zcs
behind <public> <host> idi
behind <public> <own> dsX
behind <server> <client> fje
behind <server> <far> dih
behind <server> <gateway> cem
behind <server> <host> hkb
behind <server> <outside> bmf
behind <server> <own> dqZ
behind <server> <public> fkd
behind <server> <zone> odb
behind <zone> <client> jja
behind <zone> <gateway> Ygo
behind <zone> <host> Zng
behind <zone> <outside> Wph
behind <zone> <own> emc
behind <zone> <public> djg
behind <zone> <server> bco
behind <zone> <zone> Ynh
form ' - <> ' cfk
form , - - agm
form , - : ajj
form , - <> , kia
form , - <> - gZm
form , - <> -ed lfc
form , - <> -s fbm
form , - <> get jgd
form , - <n> Zng
form , - does hXo
form , - is jkZ
form , - on chj
form , - to aqc
form , - 是 oaf
form , -ed by ocd
form , -ing from lcf
form , -s - jch
form , <outside> to dmd
form , <server> <> , bne
form , <server> 是 lhb
form , <service> <> 填 fej
form , <service> to ctW
form , <zone> to boc
form , <zone> 上 amf
form , <zone> 到 fnZ
form , <zone> 去 fmc
form , can <> - kai
form , can <> -ed dfk
form , does - Zhm
form , does <> - kbh
form , is - lZi
form , is <> - hjc
form , not via gck
form , on - Zeo
form , would <> - jkZ
form , would <> -s jbi
form , would <> get waW
form , 人 在 ldd
form , 从 <> 访 iZl
form , 在 <> 上 del
form , 地 址 flc
form , 我 在 kee
form , 是 <> 丢 eek
form , 是 <> 拦 fej
form , 是 <> 的 efj
form , 源 <> , pYe
form , 目 的 djg
form , 请 问 jdg
form , 这 样 lfd
form , 连 <> 的 bqb
form - ' - dfj
form - , - fej
form - , -ing fZo
form - , <> $ pda
form - , <> , ddm
form - , <> - gbk
form - , <> -ing cdm
form - , <> <own> dfj
form - , <> is alh
form - , <> to ofa
form - , <> 就 Vgr
form - , <> 是 ddl
form - , <> 还 lbg
form - , <service> efj
form - , does ndc
form - , would peY
form - , 从 hal
form - - , fdk
form - - - jdh
form - - -ed dhi
form - - -ing gck
form - - -s jef
form - - <> $ bco
form - - <> , eke
form - - <> - jhc
form - - <> -ed eoa
form - - <> : eke
form - - <> <client> cfl
form - - <> <host> mce
form - - <> <own> lce
form - - <> <service> piV
form - - <> ? Ypf
form - - <> and hal
form - - <> at aki
form - - <> can hcj
form - - <> does fZo
form - - <> for dmd
form - - <> from clf
form - - <> get xWZ
form - - <> gets ahl
form - - <> in fdk
form - - <> is Vlm
form - - <> of kgd
form - - <> on mag
form - - <> should apd
form - - <> to nfa
form - - <> will kgc
form - - <client> Zep
form - - <n> flc
form - - <own> bgl
form - - <server> jgd
form - - at lZi
form - - by Tnm
form - - can dem
form - - for jci
form - - from ejf
form - - in kfd
form - - into Ynh
form - - of Zlj
form - - on lfc
form - - over fYp
form - - that lcf
form - - via Zli
form - - will fmb
form - - with gck
form - - would jef
form - -> <> - Xin
form - -ed , bem
form - -ed - ncd
form - -ed <> $ gnZ
form - -ed <> , gtU
form - -ed <> -s kZi
form - -ed <> ? Zof
form - -ed <> and ndc
form - -ed <> on glb
form - -ed by iZl
form - -ed from cfl
form - -ed into pZe
form - -ed to lah
form - -ing <> - fcl
form - -ing <> from apd
form - -ing from rdX
form - -ing in mhZ
form - -ing on hci
form - -ing to dob
form - -ing via ddn
form - -s - fck
form - -s -ed lde
form - -s -s Ycr
form - -s <> $ Zqd
form - -s <> , bkh
form - -s <> - gbm
form - -s <> -s nfa
form - -s <> ? cfl
form - -s <> on hYn
form - -s by neb
form - -s does djg
form - -s for neb
form - -s from neb
form - -s in ngZ
form - -s is efj
form - -s of glb
form - -s on mjX
form - -s to enb
form - -s via cjh
form - : - apd
form - : <> , Zkk
form - : <> - mec
form - : <> -s emb
form - : <> to oXh
form - : can rab
form - : in eek
form - : would kgc
form - <client> , hXo
form - <client> - gjd
form - <client> -ed cme
form - <client> -ing flc
form - <client> -s bra
form - <client> <> - Ylj
form - <client> <> -s Xoh
form - <client> to Zhm
form - <far> - dhi
form - <far> -> dkf
form - <far> <> -s blf
form - <gateway> - lce
form - <gateway> from pYf
form - <host> , ibj
form - <host> -s arb
form - <host> <> -s oZf
form - <host> from naf
form - <host> is nce
form - <host> to Xfq
form - <host> will kbg
form - <n> , kbi
form - <n> - eek
form - <n> -s dhi
form - <n> : qWg
form - <n> <> - cii
form - <n> <> <n> eld
form - <n> is jak
form - <n> of cnc
form - <n> on Xoh
form - <n> 到 Wvb
form - <outside> , ihd
form - <outside> - Zof
form - <outside> to fke
form - <own> -ing fdk
form - <own> from sfU
form - <server> <> , arb
form - <server> <> -s ldd
form - <service> - Uqi
form - <service> <> <n> aik
form - <service> <n> fcl
form - <service> at cne
form - <service> from hkc
form - <service> into eld
form - <service> of dle
form - <service> on bqb
form - <service> to Yqd
form - <zone> , odb
form - <zone> - gjd
form - <zone> -> jch
form - <zone> -s hdj
form - <zone> <> -s efj
form - <zone> to jja
form - at - eel
form - at <> $ Yhm
form - at <> , mjX
form - at <> - lYk
form - at <> -ed kjY
form - at <> -s ndb
form - at <> ? ckh
form - at <> and gjd
form - at <> is oVk
form - at <> on hmZ
form - at <> will kdf
form - by <> - jWn
form - by <> <own> fdk
form - by <public> enb
form - can <> - jbh
form - can <> -ed lcg
form - does - efj
form - does <> - jhb
form - does <> -ed eek
form - does <> do bfm
form - for - cem
form - for <> $ ndc
form - for <> - Xoh
form - for <> -ing njW
form - for <> -s dgj
form - for <> ? jch
form - for <> to fdk
form - from - lZi
form - from <> $ jfe
form - from <> , qXg
form - from <> - bkh
form - from <> -ed lee
form - from <> -ing Zli
form - from <> -s gdk
form - from <> ? edl
form - from <> is lcf
form - from <> on mgZ
form - from <> over Xqe
form - from <> to qWg
form - get to Xnj
form - have <> -s bpd
form - in - hbj
form - in <> , cdm
form - in <> - Zfn
form - in <> -ed kdf
form - in <> <client> bfn
form - in <> ? jhc
form - in <> and mga
form - in <> can tgU
form - in <> get ici
form - in <> gets rYd
form - in <> is meb
form - in <zone> mdd
form - in from rca
form - is - hcj
form - is <> $ oae
form - is <> , tXb
form - is <> - liZ
form - is <> -ing bcp
form - is <> and clf
form - is <> on Ysc
form - is on led
form - of - glb
form - of <> ? bra
form - of <> on qac
form - on - lee
form - on <> , ici
form - on <> - fcl
form - on <> -ed jic
form - on <> -ing mWj
form - on <> -s xPg
form - on <> : lgb
form - on <> <n> Zng
form - on <> ? cnd
form - on <> and mec
form - on <> can ljY
form - on <> get kai
form - on <> has lkX
form - on <> is cgj
form - on <> to pcb
form - on <> who jch
form - that - jdg
form - that <> - nhZ
form - that <> -s kef
form - to - fje
form - to -ed fpY
form - to -ing eke
form - to <> $ bfm
form - to <> , kia
form - to <> - ajj
form - to <> -ed alh
form - to <> -ing fmb
form - to <> -s klX
form - to <> <own> ejg
form - to <> <service> fje
form - to <> ? Znh
form - to <> and lha
form - to <> at gnZ
form - to <> by cem
form - to <> from djg
form - to <> on arb
form - to <> over jef
form - to <> with ckg
form - to <far> gdj
form - to <host> ebn
form - to <own> gdj
form - to <public> fmb
form - via <> , dob
form - via <> - Yim
form - via <> ? cfk
form - with <> -s bsY
form - would <> - mce
form - would <> -ed ici
form - would <> get Zgn
form - 在 <> , jfe
form - 是 <> $ kfe
form - 是 <> , jfe
form - 的 - Yfo
form -ed - - lfc
form -ed - -s Vte
form -ed - : eke
form -ed - <> - med
form -ed - <> ? Ygo
form -ed - <> on kmW
form -ed - by flc
form -ed - is Zlh
form -ed - on kdf
form -ed - to blg
form -ed -ing - apd
form -ed <client> -s gkc
form -ed <service> on enb
form -ed <service> to bpb
form -ed at <> , fje
form -ed at <> - bod
form -ed by <> , gjd
form -ed by <> - pcb
form -ed by <> ? Yni
form -ed from <> - cme
form -ed from <> ? ngY
form -ed from <> to Yeq
form -ed get to gnZ
form -ed on - oXh
form -ed on <> $ naf
form -ed on <> , del
form -ed on <> - jch
form -ed on <> ? kia
form -ed to - mfb
form -ed to <> $ uVd
form -ed to <> , kee
form -ed to <> - ngZ
form -ed to <> ? oTl
form -ed to <> on ali
form -ing - - cel
form -ing - <> - glc
form -ing - <> from lah
form -ing - at ldf
form -ing - for jbi
form -ing - from lfb
form -ing - on rgV
form -ing - to Zpe
form -ing -ing <> from kef
form -ing -s - led
form -ing -s <> - hcj
form -ing -s on nfa
form -ing <far> from nZg
form -ing <host> from naf
form -ing <own> from lde
form -ing <service> on WyY
form -ing <service> to kia
form -ing at <> - lcf
form -ing from <> to qca
form -ing in <> - mga
form -ing in from oZf
form -ing in on jff
form -ing on - dYr
form -ing on <> $ hdi
form -ing on <> - nYh
form -ing to - aeo
form -ing to <> , efj
form -ing to <> - hqW
form -ing to <> -ed chj
form -ing to <> on Xoi
form -ing 不 通 aoe
form -ing 得 到 bqc
form -ing 通 <> $ ejf
form -ing 通 <> 吗 ele
form -s , <> - Zof
form -s - , rXf
form -s - - aki
form -s - -ed mUm
form -s - -s cco
form -s - <> $ cfk
form -s - <> , cfl
form -s - <> - cij
form -s - <> -ing dgj
form -s - <> -s lbg
form -s - <> ? ZZu
form -s - <> to mga
form -s - at coc
form -s - from neb
form -s - in gdj
form -s - is ubY
form -s - on jmY
form -s - to jic
form -s -ed <> -s kdf
form -s -ed from hkc
form -s -ing <> - fje
form -s -ing <> from oea
form -s -ing from Zkj
form -s -s - cii
form -s -s from clf
form -s -s to kha
form -s : - lfc
form -s <client> -> aoe
form -s <service> at Yqf
form -s <service> on Ykk
form -s <service> to Xqf
form -s <zone> - ejf
form -s at <> , glb
form -s at <> - ekf
form -s at <> and oae
form -s does - Xho
form -s does <> - cjh
form -s from <> $ Xqf
form -s from <> , glb
form -s from <> ? enc
form -s from <> and fdj
form -s from <> on led
form -s from <> over gjd
form -s from <> to lfb
form -s in <> , ipW
form -s in <> - tYb
form -s in <> -ed ncd
form -s in <> ? mbe
form -s in <> are qdZ
form -s in <> get tXc
form -s is from qca
form -s of - ibj
form -s of <> - iXn
form -s of <> are dob
form -s on - lgc
form -s on <> $ rdZ
form -s on <> , fdk
form -s on <> - hid
form -s on <> -s mfa
form -s on <> : neb
form -s on <> ? aki
form -s on <> and ncd
form -s on <> can ndd
form -s to - Wlk
form -s to <> $ flc
form -s to <> , dmd
form -s to <> -> led
form -s to <> on Yqe
form : - - glb
form : - -s mfa
form : - <> , tWd
form : - <> - hcj
form : - <> -s iic
form : - <> <client> Wmk
form : - <> <own> hid
form : - <client> arb
form : - <host> mce
form : - in hdi
form : - to fke
form : -ing <> - gkc
form : <n> - occ
form : <n> <> - fej
form : <n> <n> ibj
form : <outside> to cpb
form : <zone> to Xkl
form : can <> - pcb
form : does <> - mag
form : in <> - del
form <> ' - of - bfl
form <> ' - of bfl
form <> , - - $ fje
form <> , - - - kee
form <> , - - -ed foa
form <> , - - -ing lbg
form <> , - - -s Zli
form <> , - - <host> oea
form <> , - - <n> hla
form <> , - - ? fje
form <> , - - in dhi
form <> , - -ed pad
form <> , - -ing kfd
form <> , - -s - lcf
form <> , - <client> , cii
form <> , - <client> Ynh
form <> , - <host> - cpb
form <> , - <host> fkc
form <> , - <n> $ jbi
form <> , - <n> , klX
form <> , - <n> - crZ
form <> , - <n> -ed jia
form <> , - <n> : ZwX
form <> , - <n> ? csZ
form <> , - <n> dih
form <> , - <n> does eoa
form <> , - <service> - aqc
form <> , - <service> hlb
form <> , - does - dih
form <> , - is - ihd
form <> , - is ncd
form <> , - to lhb
form <> , - 里 jgd
form <> , -ed - - cgk
form <> , -ed - nag
form <> , -ed - not eje
form <> , -ed ? $ hjc
form <> , -ed ? hjc
form <> , -ed to occ
form <> , -s - not kdg
form <> , -s -ing ihc
form <> , <client> , - bgl
form <> , <client> , bgl
form <> , <gateway> 会 dnb
form <> , <gateway> 放 jhc
form <> , <gateway> 放 行 bpc
form <> , <gateway> 这 bqb
form <> , <n> $ $ hmZ
form <> , <n> $ hmZ
form <> , <n> - , mec
form <> , <n> - jdg
form <> , <outside> 访 efj
form <> , <outside> 访 问 efj
form <> , <own> - pbc
form <> , <service> , djg
form <> , <service> <n> , Yqe
form <> , <service> <n> - rfW
form <> , <service> <n> does ika
form <> , <service> <server> led
form <> , <service> ? $ eke
form <> , <service> ? eld
form <> , <service> on rab
form <> , <zone> 的 djg
form <> , <zone> 还 dfk
form <> , <zone> 还 能 cgk
form <> , and - - lah
form <> , and - kZj
form <> , and does elc
form <> , can - - pda
form <> , can - jci
form <> , do - - ajj
form <> , do - dgj
form <> , does - <gateway> jja
form <> , does - dih
form <> , does - get fkd
form <> , does <service> hmZ
form <> , does that - frX
form <> , is - - mhZ
form <> , is - -ed Zsb
form <> , is - khb
form <> , is <service> pZe
form <> , is that - khb
form <> , is that -ed hjd
form <> , is that ijb
form <> , on - <outside> rVg
form <> , on - <zone> jef
form <> , on - kcg
form <> , should - goY
form <> , will - - kde
form <> , will - ikb
form <> , would that emc
form <> , 一 直 clf
form <> , 一 直 转 dkf
form <> , 会 不 djg
form <> , 会 不 会 djg
form <> , 会 被 nfa
form <> , 会 被 丢 hid
form <> , 出 得 hid
form <> , 出 得 去 hid
form <> , 发 信 <server> lde
form <> , 发 信 lee
form <> , 帮 看 hjc
form <> , 想 <service> kdf
form <> , 是 <gateway> 拦 ihd
form <> , 是 <gateway> 的 hka
form <> , 端 口 <n> dkf
form <> , 端 口 dkf
form <> , 这 个 ihd
form <> , 这 样 dfk
form <> , 连 的 idh
form <> - $ $  fna
form <> - $ $ fna
form <> - , - - gkc
form <> - , - ici
form <> - , -ed hmZ
form <> - , -s - gjd
form <> - , -s Xio
form <> - , does ddn
form <> - , should hid
form <> - - $ $ cdn
form <> - - $ cdn
form <> - - , <zone> Zmh
form <> - - , can gVr
form <> - - , ckg
form <> - - , does fbm
form <> - - - $ Woi
form <> - - - , dhi
form <> - - - -s cel
form <> - - - : ohX
form <> - - - <client> Zil
form <> - - - <n> aik
form <> - - - <outside> jhd
form <> - - - <own> pda
form <> - - - <service> oeZ
form <> - - - ? Yhm
form <> - - - fdk
form <> - - - in lbg
form <> - - - is hcj
form <> - - - on oaf
form <> - - - over dih
form <> - - - to gck
form <> - - -ed - mkX
form <> - - -ed gdj
form <> - - -ed to hbk
form <> - - -ing rcY
form <> - - -s , gYp
form <> - - -s <n> hla
form <> - - -s from ndc
form <> - - -s in lVn
form <> - - -s nbe
form <> - - : lkX
form <> - - <client> - jbi
form <> - - <client> kah
form <> - - <far> lYj
form <> - - <gateway> fcl
form <> - - <host> - kef
form <> - - <host> gdj
form <> - - <n> - efk
form <> - - <n> : Zlj
form <> - - <n> Ylk
form <> - - <outside> iYm
form <> - - <own> $ pfY
form <> - - <own> ? fdl
form <> - - <own> jfe
form <> - - <service> kef
form <> - - <service> to sYc
form <> - - <zone> ucW
form <> - - ? - bcq
form <> - - ? Zjl
form <> - - and - lgb
form <> - - and lgb
form <> - - at - kfd
form <> - - at kfd
form <> - - by Yqe
form <> - - does - Tlp
form <> - - does Wio
form <> - - for - dfj
form <> - - for lah
form <> - - from <outside> Ysc
form <> - - from Wte
form <> - - get qab
form <> - - has ihd
form <> - - in eej
form <> - - is - kfe
form <> - - is -ed buY
form <> - - is Zrc
form <> - - not ckg
form <> - - of eej
form <> - - on - iWo
form <> - - on lWl
form <> - - should Yof
form <> - - that dhi
form <> - - to <far> rcZ
form <> - - to <host> lgc
form <> - - to <outside> occ
form <> - - to <own> jgd
form <> - - to oYg
form <> - - would pXf
form <> - -ed - - cgk
form <> - -ed - -ed Xkl
form <> - -ed - jhc
form <> - -ed -s bkh
form <> - -ed <client> ikZ
form <> - -ed <service> uYa
form <> - -ed ? $ bij
form <> - -ed ? bij
form <> - -ed from eke
form <> - -ed to - ngZ
form <> - -ed to <outside> bmg
form <> - -ed to glb
form <> - -ing - jja
form <> - -ing -s mce
form <> - -ing from led
form <> - -ing to ckg
form <> - -s $ $ fjf
form <> - -s $ fjf
form <> - -s , - khb
form <> - -s , jic
form <> - -s - $ Ugs
form <> - -s - , mfb
form <> - -s - - bgl
form <> - -s - -ed jef
form <> - -s - ? jdh
form <> - -s - cme
form <> - -s - is hdi
form <> - -s -ing $ ejf
form <> - -s -ing kjZ
form <> - -s -s rYd
form <> - -s ? $ blh
form <> - -s ? Zkj
form <> - -s for - ckf
form <> - -s for cme
form <> - -s from lah
form <> - -s on cem
form <> - -s to - nbe
form <> - -s to nbe
form <> - : - - fcl
form <> - : - hbk
form <> - : -ed fna
form <> - : <n> - bne
form <> - : <n> Zli
form <> - : <service> eYr
form <> - <client> - <n> hdi
form <> - <client> - hdi
form <> - <client> -ed <n> ncd
form <> - <client> -ed occ
form <> - <client> -ing fdk
form <> - <far> - <host> cfk
form <> - <far> -ed jja
form <> - <host> - - nXi
form <> - <host> - <n> hYo
form <> - <host> - hbl
form <> - <host> -ed <n> lcf
form <> - <host> -ed lcf
form <> - <host> -s Zas
form <> - <host> ? $ gXp
form <> - <host> ? gXp
form <> - <host> on - eoa
form <> - <host> on <n> jbi
form <> - <host> on emc
form <> - <host> over <service> oae
form <> - <host> over oae
form <> - <n> $ $ elc
form <> - <n> $ elc
form <> - <n> , - Wuc
form <> - <n> , -ed aeo
form <> - <n> , -s Uuf
form <> - <n> , ckh
form <> - <n> , does aoe
form <> - <n> , is gjd
form <> - <n> - $ eke
form <> - <n> - , Xtc
form <> - <n> - - jkZ
form <> - <n> - -s emc
form <> - <n> - : bar
form <> - <n> - ? amf
form <> - <n> -ed - eke
form <> - <n> -ed : kch
form <> - <n> -ed ? cvV
form <> - <n> -s - enb
form <> - <n> -s cpb
form <> - <n> : - Zmh
form <> - <n> : <n> fej
form <> - <n> : dhi
form <> - <n> <n> mfa
form <> - <n> ? - foY
form <> - <n> ? ? fje
form <> - <n> and - blf
form <> - <n> and cme
form <> - <n> does - Zng
form <> - <n> does bne
form <> - <n> from fje
form <> - <n> is - eke
form <> - <n> is dmc
form <> - <n> should flc
form <> - <n> to rab
form <> - <n> will - glb
form <> - <n> will glb
form <> - <outside> - - fdk
form <> - <outside> - fdk
form <> - <own> $ $ kfd
form <> - <own> $ kfd
form <> - <own> -s kee
form <> - <own> on - ecm
form <> - <own> on <n> sab
form <> - <own> on kZj
form <> - <service> - mce
form <> - <service> -s eje
form <> - <service> <n> : lYi
form <> - <service> into uXb
form <> - <service> on <own> mga
form <> - <service> on uZZ
form <> - <service> to <gateway> kdf
form <> - <service> to <own> kee
form <> - <service> to occ
form <> - <zone> - <client> eek
form <> - <zone> - <n> del
form <> - <zone> - jef
form <> - ? $ $ eke
form <> - ? $ eke
form <> - ? - - enb
form <> - ? - dpb
form <> - ? ? $ cjh
form <> - ? ? del
form <> - and - jkZ
form <> - are - qdZ
form <> - at - - gck
form <> - at - hbj
form <> - be - kYk
form <> - be - to kZj
form <> - be -ed Yog
form <> - by -s Ykl
form <> - by <public> <own> eej
form <> - by <public> bdo
form <> - can - hid
form <> - do - jic
form <> - do <service> sVf
form <> - does - - Zof
form <> - does - cme
form <> - for - - eoZ
form <> - for - Zim
form <> - from - Wip
form <> - from <client> Ypg
form <> - from <outside> bqb
form <> - from <zone> gdj
form <> - get - - hmZ
form <> - get - <service> dcn
form <> - get - to ySc
form <> - get -s ikb
form <> - get <service> on jef
form <> - get to - qbb
form <> - get to <far> qZd
form <> - get to <host> lfc
form <> - get to <outside> naf
form <> - get to mag
form <> - have - - qeY
form <> - have - tcX
form <> - have <outside> -s naf
form <> - have <outside> kcf
form <> - is - $ gck
form <> - is - - Ygo
form <> - is - to lde
form <> - is that anf
form <> - may - obd
form <> - not - dfk
form <> - not ? $ kbh
form <> - not ? jch
form <> - of - - fke
form <> - of - <n> bgm
form <> - of - eld
form <> - on - - Zfn
form <> - on - <n> Zjj
form <> - on - aik
form <> - on -s ckg
form <> - on <n> , fvS
form <> - on <n> ? dmd
form <> - on <n> Ymi
form <> - on <outside> mce
form <> - on <own> kee
form <> - on <service> ihd
form <> - that - ? ebn
form <> - that - gWq
form <> - that ? $ bme
form <> - that ? bme
form <> - to - <host> qac
form <> - to - ihd
form <> - to - to cme
form <> - to -ed kcg
form <> - to <far> , occ
form <> - to <far> - dfk
form <> - to <far> jaj
form <> - to <host> - jef
form <> - to <host> kcg
form <> - to <host> on raa
form <> - to <outside> lde
form <> - to <own> jgd
form <> - to <service> hkb
form <> - to be dgj
form <> - with - kfc
form <> - would - hoY
form <> -> <client> - oXi
form <> -> <far> - <n> obd
form <> -> <far> - pad
form <> -> <host> , <service> mdd
form <> -> <host> , kfe
form <> -> <host> <service> , kdf
form <> -> <host> <service> kee
form <> -> <outside> , - iak
form <> -> <outside> , ibj
form <> -> <own> , kgc
form <> -> <own> - - jge
form <> -> <own> - -ing ogY
form <> -> <own> - <n> efj
form <> -> <own> -s cgk
form <> -> <zone> , - jdg
form <> -> <zone> , nZg
form <> -> <zone> <service> kdf
form <> -ed - - - Xgp
form <> -ed - - ? aen
form <> -ed - - to nZf
form <> -ed - -ed mec
form <> -ed - -s - mkW
form <> -ed - -s oea
form <> -ed - <host> cgk
form <> -ed - <n> mbf
form <> -ed - <service> kfd
form <> -ed - not ? kdf
form <> -ed - not led
form <> -ed - that efj
form <> -ed - to <far> hbk
form <> -ed - to hbk
form <> -ed : - -ed kee
form <> -ed : - ndc
form <> -ed <n> - - elc
form <> -ed <n> - <n> khb
form <> -ed <n> - khb
form <> -ed <n> -s <n> elc
form <> -ed <n> -s flc
form <> -ed <service> on <own> lcf
form <> -ed <service> on jef
form <> -ed ? $ $ hjd
form <> -ed ? $ hjd
form <> -ed be - kef
form <> -ed be - to kef
form <> -ed get - to kgc
form <> -ed get to <host> afn
form <> -ed get to <own> lgb
form <> -ed get to dgj
form <> -ed to - - Zli
form <> -ed to - ? nZf
form <> -ed to - gcj
form <> -ed to - to sYc
form <> -ed to <outside> ? dkg
form <> -ed to <outside> djg
form <> -ing - - edl
form <> -ing <own> , kgc
form <> -ing <own> - fje
form <> -ing <service> to bij
form <> -ing to <far> pZf
form <> -ing to <own> jja
form <> -ing 不 通 <host> idh
form <> -ing 不 通 lcf
form <> -ing 得 通 <host> jdg
form <> -s $ $  Vgr
form <> -s $ $ Vgr
form <> -s , - <n> kfd
form <> -s , - ndd
form <> -s - $ $ flc
form <> -s - $ flc
form <> -s - - -ed Yjm
form <> -s - - <gateway> ebn
form <> -s - - ? lTo
form <> -s - - on dnc
form <> -s - - to dme
form <> -s - -ed ici
form <> -s - -s , dhi
form <> -s - -s - hal
form <> -s - -s jZk
form <> -s - -s on ijb
form <> -s - : Xfq
form <> -s - <n> - cme
form <> -s - <n> jhc
form <> -s - <service> dob
form <> -s - <service> to jXl
form <> -s - ? $ lde
form <> -s - ? lde
form <> -s - is oWi
form <> -s - not ckf
form <> -s - on <service> lde
form <> -s - on pea
form <> -s - to - rab
form <> -s - to <far> uTe
form <> -s - to <own> jef
form <> -s - to ioW
form <> -s -ed - mfb
form <> -s -ing - kcg
form <> -s -ing <own> - jgd
form <> -s -ing <own> jgd
form <> -s -s - - iWn
form <> -s -s - qYd
form <> -s -s -s tZZ
form <> -s -s <service> kdf
form <> -s <host> - lfc
form <> -s <n> - fkd
form <> -s <own> $ $ gam
form <> -s <own> $ gam
form <> -s <own> , jfe
form <> -s <own> - - jgd
form <> -s <own> - kZj
form <> -s <service> - ija
form <> -s <service> <n> eke
form <> -s <service> from ofa
form <> -s <service> on jhc
form <> -s <service> to sYc
form <> -s ? $ $ Xho
form <> -s ? $ Xho
form <> -s ? - Umm
form <> -s from - ndc
form <> -s get - led
form <> -s get to pZe
form <> -s on - eoa
form <> -s on <n> eld
form <> -s that - jgd
form <> -s to - - oWi
form <> -s to - pSl
form <> -s to - to nfa
form <> -s to <far> rYd
form <> -s to <own> $ kgc
form <> -s to <own> - lgb
form <> -s to <own> lgc
form <> -s to <service> kdg
form <> : - - - oZe
form <> : - - <own> jgd
form <> : - - dmd
form <> : - -ed -s dgi
form <> : - : Vqh
form <> : - <n> dbo
form <> : -ing <own> - jfe
form <> : -ing <own> jfe
form <> : <n> -ed jfe
form <> : <n> -ed to jfe
form <> : <n> : <n> cgk
form <> : <n> : cgk
form <> ; - - was eke
form <> ; - -ed blg
form <> <client> - - ocb
form <> <client> -s - -s gam
form <> <client> -s - Wdt
form <> <client> 的 <n> dap
form <> <far> - - , lcf
form <> <far> - - lcf
form <> <far> - ? - idg
form <> <far> - ? idg
form <> <far> -s , - lfc
form <> <far> -s , lfc
form <> <host> - - hbk
form <> <host> -s , - lZh
form <> <host> -s , lZh
form <> <host> 上 - Ycs
form <> <host> 的 <n> cqa
form <> <n> - $ $ ejf
form <> <n> - $ ejf
form <> <n> - , anf
form <> <n> - - - glb
form <> <n> - -s Wqg
form <> <n> - : - ejf
form <> <n> - : ejf
form <> <n> : <n> : bgl
form <> <n> : <n> bgl
form <> <n> <n> -s fbm
form <> <n> <n> <n> - lgb
form <> <n> <n> <n> mec
form <> <n> ? $ $ anf
form <> <n> ? $ anf
form <> <n> from - - efj
form <> <n> from - efj
form <> <n> on <client> dgk
form <> <n> 一 直 -ed blg
form <> <n> 应 该 dlf
form <> <n> 直 接 ejf
form <> <own> $ $  dhi
form <> <own> $ $ dhi
form <> <own> , - <n> ihc
form <> <own> - - qeY
form <> <own> -ed - -s jch
form <> <own> -ed - hcj
form <> <own> : - -ed fke
form <> <own> : - fke
form <> <own> on <n> fej
form <> <own> 收 <service> gck
form <> <own> 的 <n> fWq
form <> <server> 的 <service> bmg
form <> <service> $ $  bmf
form <> <service> $ $ bmf
form <> <service> , - dkf
form <> <service> - - foZ
form <> <service> - -ed dnb
form <> <service> - ? ajj
form <> <service> <host> <n> rXf
form <> <service> <own> <n> lde
form <> <service> <own> <n> 一 reX
form <> <service> ? $ $ dnc
form <> <service> ? $ dnc
form <> <service> to <host> kdf
form <> <service> 到 <gateway> kcg
form <> <service> 到 <host> gcl
form <> <zone> 的 同 jZk
form <> <zone> 的 同 事 eao
form <> ? - - bne
form <> ? - -ed - Zng
form <> ? - -ed Zng
form <> ? - -s djg
form <> ? -s - - ddm
form <> ? -s - hjc
form <> ? ? $ $ jge
form <> ? ? $ jge
form <> ? ? - hdj
form <> ? ? ? del
form <> and - - - kbh
form <> and - - gbl
form <> and - -s - Xre
form <> and - -s gZn
form <> and - <n> liZ
form <> and - to mga
form <> and -s - - jhc
form <> are -ed by aqc
form <> at - $ $ fkd
form <> at - $ fkd
form <> at - - Ymi
form <> at - <n> jnX
form <> at - ? - goY
form <> be - to - pea
form <> be - to -ed pgX
form <> be - to do oWi
form <> be - to jbj
form <> be -ed - dle
form <> be -ed ? $ jkZ
form <> be -ed ? jkZ
form <> be -ed to flc
form <> by - <n> cpb
form <> by <service> , cmd
form <> can - - fcl
form <> can - <own> pgX
form <> can -ed - occ
form <> do - - lfb
form <> do - -s - gkd
form <> do - -s gkd
form <> do with - bfm
form <> does - - - Zjk
form <> does - - ajj
form <> does - <gateway> - lgb
form <> does - <gateway> liZ
form <> does - get lgc
form <> does <gateway> - cii
form <> does that - - nZg
form <> does that - kgc
form <> for - - Wse
form <> for <own> , jZk
form <> for <own> - <n> odb
form <> for <own> - odb
form <> for <service> over - blg
form <> for <service> over blg
form <> from - - <n> Wcu
form <> from - - nhY
form <> from - <n> dfk
form <> from - <zone> - ijb
form <> from - <zone> ijb
form <> from -ing - pda
form <> from -ing to qbb
form <> from <client> , clf
form <> from <client> , on gje
form <> from <client> -s amg
form <> from <outside> $ $ dkf
form <> from <outside> $ dkf
form <> from <outside> , eld
form <> from <outside> - - dkf
form <> from <outside> - dih
form <> from <zone> , fkd
form <> from <zone> ? $ fje
form <> from <zone> ? fje
form <> get - - - mbf
form <> get - - ejf
form <> get - ? $ hjc
form <> get - ? jja
form <> get - to <far> rcZ
form <> get - to <outside> jef
form <> get - to rWe
form <> get -ed - neb
form <> get <service> on <own> dcn
form <> get <service> on ddm
form <> get at <host> nbf
form <> get to - - pZe
form <> get to - <host> qgW
form <> get to - mZh
form <> get to <far> rWf
form <> get to <host> $ pfY
form <> get to <host> - rYd
form <> get to <host> nbe
form <> get to <host> on bdo
form <> get to <own> -ed vfS
form <> get to <own> kde
form <> get to <own> on gck
form <> get to <service> jef
form <> get to <service> on jef
form <> gets - - mYh
form <> gets - -ed occ
form <> gets - to pea
form <> has - - kkY
form <> has to - - jfe
form <> has to - -s fqX
form <> has to - hnY
form <> have - - eao
form <> into - - cji
form <> is - - - qac
form <> is - - ? alh
form <> is - - jhc
form <> is - of Ykk
form <> is - to - lgb
form <> is - to hal
form <> is -ed , ane
form <> is -ed by foa
form <> is -ed from - lUn
form <> is -ed from jYl
form <> is -ed to emc
form <> is -ing - fYp
form <> is -s - rXe
form <> is not - nae
form <> is that -ed pbd
form <> is that -ing Zli
form <> on - - <n> frW
form <> on - - Wph
form <> on - <n> $ hkb
form <> on - <n> - Ymi
form <> on - <n> -ed Wio
form <> on - <n> ? drX
form <> on - <n> and cem
form <> on <n> $ $ jgd
form <> on <n> $ jgd
form <> on <n> , - cgk
form <> on <n> , does erX
form <> on <n> - $ dmd
form <> on <n> - , eqX
form <> on <n> - - bod
form <> on <n> - -s dpb
form <> on <n> - ? Tpk
form <> on <n> -ed ? bnd
form <> on <n> -ed Ypf
form <> on <n> ? $ jef
form <> on <n> ? - Zqe
form <> on <n> and fqX
form <> on <n> does - Uvd
form <> on <n> does fna
form <> on <n> does that liZ
form <> on <n> for Zmg
form <> on <service> $ $ Zqe
form <> on <service> $ Zqe
form <> on <service> , brb
form <> on <service> ? $ cgk
form <> on <service> ? cgk
form <> over - <n> frX
form <> over <n> , bnd
form <> over <n> - anf
form <> over <service> $ $ coc
form <> over <service> $ coc
form <> over <service> , kee
form <> over <service> <n> cle
form <> over <service> ? $ ihd
form <> over <service> ? ila
form <> over <service> does lde
form <> should - - ang
form <> should be - mgZ
form <> should be -ed fjf
form <> should that - ? kbh
form <> to - - - cle
form <> to - - eld
form <> to - -s nbe
form <> to - <gateway> mag
form <> to - <host> - nfa
form <> to - <host> nfa
form <> to - <n> qZe
form <> to <client> , - oZe
form <> to <client> , pZe
form <> to <client> - <n> jja
form <> to <client> - jja
form <> to <client> on naf
form <> to <far> , -s kee
form <> to <far> - - jef
form <> to <far> - <n> rbZ
form <> to <far> - pbb
form <> to <far> ? $ mga
form <> to <far> ? mga
form <> to <gateway> - nZg
form <> to <host> $ $ jfe
form <> to <host> $ jfe
form <> to <host> , - jaj
form <> to <host> , kbh
form <> to <host> - - ihd
form <> to <host> - kgd
form <> to <host> -s oae
form <> to <host> <n> pad
form <> to <host> ? $ jgd
form <> to <host> ? jgd
form <> to <host> on - cco
form <> to <host> on <n> xYX
form <> to <host> on <service> kfd
form <> to <host> on kch
form <> to <outside> , - mbf
form <> to <outside> , mce
form <> to <outside> - iaj
form <> to <own> , - jef
form <> to <own> - - jfe
form <> to <own> - <n> fcl
form <> to <own> - ? kgc
form <> to <own> - get efj
form <> to <own> - kee
form <> to <own> -ed ngZ
form <> to <own> -s jfe
form <> to <own> <service> jfe
form <> to <own> ? $ mfb
form <> to <own> ? mfb
form <> to <zone> , - enb
form <> to <zone> , -ed tYb
form <> to <zone> , jja
form <> to <zone> - cco
form <> to <zone> <service> lbg
form <> which - -s coc
form <> who -s - mdd
form <> will - - - jgd
form <> will - - ihd
form <> will that - Xoh
form <> with - - hjc
form <> with - <n> Xpf
form <> with <service> <n> bod
form <> with <service> ? drZ
form <> would - - jVo
form <> 一 直 - efj
form <> 上 <outside> <n> fXq
form <> 上 <service> <host> <n> oZf
form <> 上 <service> <host> oZf
form <> 上 <service> <own> <n> kee
form <> 上 <service> <own> kee
form <> 上 不 了 jef
form <> 上 到 底 eek
form <> 上 执 行 jef
form <> 上 抓 到 ben
form <> 上 抓 包 bgl
form <> 上 抓 的 jbh
form <> 上 抓 的 包 oad
form <> 上 的 - zPe
form <> 上 的 -s kdf
form <> 上 的 <service> Ype
form <> 上 的 人 lde
form <> 上 的 人 能 kde
form <> 上 看 到 bdo
form <> 上 跑 的 kee
form <> 下 面 的 jef
form <> 不 $ $  cih
form <> 不 $ $ cih
form <> 丢 的 吗 $ dfk
form <> 丢 的 吗 ddm
form <> 主 动 连 lbf
form <> 之 后 , kde
form <> 了 $ $  fjf
form <> 了 $ $ fjf
form <> 会 不 会 被 Zqd
form <> 会 好 吗 ekd
form <> 会 怎 样 $ gsV
form <> 会 怎 样 ? fcl
form <> 到 <client> 的 <n> kef
form <> 到 <client> 的 lde
form <> 到 <far> - <n> kcg
form <> 到 <far> - kcg
form <> 到 <host> - lbg
form <> 到 <host> 的 <n> kai
form <> 到 <host> 的 <service> lfc
form <> 到 <host> 的 lcf
form <> 到 <own> <n> lde
form <> 到 <own> 会 bfm
form <> 到 <own> 的 <n> kfd
form <> 到 <zone> 的 - ici
form <> 到 <zone> 的 <n> lbg
form <> 到 <zone> 的 lde
form <> 去 掉 , <zone> dfj
form <> 去 掉 , dfj
form <> 发 信 , djg
form <> 发 信 <n> fje
form <> 发 信 到 kdf
form <> 发 信 走 cmf
form <> 发 到 <own> efk
form <> 发 到 <own> 的 dfk
form <> 发 来 的 <service> peZ
form <> 发 来 的 ked
form <> 发 邮 件 报 mgb
form <> 可 以 吗 $ fpY
form <> 可 以 吗 drZ
form <> 可 以 直 odb
form <> 可 以 直 接 odb
form <> 可 以 连 eek
form <> 啊 $ $  cii
form <> 啊 $ $ cii
form <> 就 好 了 fje
form <> 就 能 连 dfk
form <> 开 放 吗 $ kgc
form <> 开 放 吗 jfe
form <> 往 <outside> 发 hbl
form <> 往 <outside> 发 信 hbl
form <> 往 外 发 nfa
form <> 往 外 发 信 nfa
form <> 打 <own> 的 <n> jef
form <> 打 <own> 的 eek
form <> 打 不 开 , dhi
form <> 打 不 开 <own> mga
form <> 打 开 <own> kgc
form <> 拦 的 吗 ? fcl
form <> 拦 的 吗 fej
form <> 提 供 <service> iic
form <> 收 <service> <n> flc
form <> 收 不 到 gnZ
form <> 收 信 , djf
form <> 收 邮 件 led
form <> 放 不 放 ? fej
form <> 放 不 放 eej
form <> 放 不 放 行 dfl
form <> 放 行 了 fdk
form <> 放 行 吗 $ dek
form <> 放 行 吗 eek
form <> 有 关 系 efj
form <> 本 机 <service> naf
form <> 本 机 上 - kgc
form <> 本 机 上 ldd
form <> 本 机 能 dkf
form <> 本 机 访 jdg
form <> 本 机 访 问 jdg
form <> 本 机 连 kee
form <> 本 身 ? dlf
form <> 没 问 题 dkf
form <> 用 <service> <n> emd
form <> 用 <service> <n> 收 yRd
form <> 用 户 打 开 jgd
form <> 用 户 用 lgb
form <> 用 户 访 jgd
form <> 用 户 访 问 jgd
form <> 的 - , fmb
form <> 的 - - kgd
form <> 的 - <n> $ cnd
form <> 的 - <n> , dmd
form <> 的 - <n> Zrc
form <> 的 - <n> 放 gjd
form <> 的 - 报 kfc
form <> 的 - 用 rdY
form <> 的 <n> $ $ dqZ
form <> 的 <n> $ dqZ
form <> 的 <n> , <gateway> arb
form <> 的 <n> , cjh
form <> 的 <n> , 会 fkd
form <> 的 <n> , 能 coc
form <> 的 <n> - Wse
form <> 的 <n> ? $ gnZ
form <> 的 <n> ? gna
form <> 的 <n> 不 $ foZ
form <> 的 <n> 不 foZ
form <> 的 <n> 了 gkc
form <> 的 <n> 会 Ypf
form <> 的 <n> 会 不 Zng
form <> 的 <n> 发 emc
form <> 的 <n> 口 , ckg
form <> 的 <n> 口 dkf
form <> 的 <n> 吗 ? ejf
form <> 的 <n> 和 <n> bfm
form <> 的 <n> 和 bfm
form <> 的 <n> 对 <zone> eld
form <> 的 <n> 对 ele
form <> 的 <n> 就 ejf
form <> 的 <n> 收 enc
form <> 的 <n> 是 clf
form <> 的 <n> 有 cle
form <> 的 <n> 端 dgi
form <> 的 <n> 端 口 dgi
form <> 的 <n> 能 gma
form <> 的 <n> 通 ekd
form <> 的 <n> 通 不 eke
form <> 的 <service> $ $ dle
form <> 的 <service> $ dle
form <> 的 <service> , Vte
form <> 的 <service> - ncd
form <> 的 <service> ? $ fma
form <> 的 <service> ? gdj
form <> 的 <service> 一 fna
form <> 的 <service> 一 直 fna
form <> 的 <service> 会 ang
form <> 的 <service> 吗 ? fnb
form <> 的 <service> 吗 flb
form <> 的 <service> 是 gkc
form <> 的 <service> 有 eke
form <> 的 <service> 有 没 eke
form <> 的 <service> 走 flc
form <> 的 <service> 通 bgl
form <> 的 <service> 通 不 cfl
form <> 的 人 用 nga
form <> 的 人 能 hdi
form <> 的 人 能 不 fej
form <> 的 人 访 jgd
form <> 的 人 访 问 jgd
form <> 的 人 连 <own> kgc
form <> 的 人 连 odb
form <> 的 共 享 <n> eek
form <> 的 共 享 bhk
form <> 的 同 事 收 ufS
form <> 的 同 事 用 kdf
form <> 的 同 事 能 ogZ
form <> 的 同 事 说 mfc
form <> 的 打 印 djh
form <> 的 时 候 dhi
form <> 的 机 器 <service> oZe
form <> 的 机 器 上 ncd
form <> 的 机 器 访 reX
form <> 的 电 脑 jfe
form <> 的 电 脑 打 ogY
form <> 的 电 脑 能 fej
form <> 的 远 程 Zog
form <> 的 远 程 桌 Zog
form <> 的 连 接 kdf
form <> 的 锅 吗 dfk
form <> 的 问 题 efj
form <> 的 问 题 吗 efj
form <> 直 接 打 hdi
form <> 直 接 访 ici
form <> 直 接 访 问 ici
form <> 看 到 的 agn
form <> 看 到 的 源 agn
form <> 端 口 <n> , ekf
form <> 端 口 <n> ejf
form <> 能 -ing 通 <gateway> mag
form <> 能 -ing 通 <host> cem
form <> 能 -ing 通 kfd
form <> 能 <service> 到 kai
form <> 能 上 <outside> nfa
form <> 能 上 <outside> 吗 ked
form <> 能 不 能 -ing xbU
form <> 能 不 能 <service> lfc
form <> 能 不 能 jdg
form <> 能 不 能 上 oaf
form <> 能 不 能 用 jfe
form <> 能 不 能 直 qeY
form <> 能 不 能 访 dYq
form <> 能 主 动 jeg
form <> 能 主 动 连 mec
form <> 能 出 去 clf
form <> 能 好 吗 gjd
form <> 能 直 接 <service> jef
form <> 能 直 接 访 cfl
form <> 能 访 问 <own> agm
form <> 能 访 问 fdj
form <> 能 连 <own> 吗 jgd
form <> 能 连 上 mgb
form <> 能 通 吗 $ cnd
form <> 能 通 吗 aqc
form <> 自 己 -ing mce
form <> 自 己 -ing 得 mce
form <> 自 己 去 mec
form <> 自 己 往 ldd
form <> 自 己 的 amg
form <> 自 己 能 jZk
form <> 自 己 能 上 vUe
form <> 自 己 能 不 jee
form <> 自 己 能 访 cco
form <> 自 己 访 lgb
form <> 自 己 访 问 lgb
form <> 自 己 连 led
form <> 行 不 行 clf
form <> 让 过 吗 $ efj
form <> 让 过 吗 dfj
form <> 访 问 <far> jdg
form <> 访 问 <far> 的 nYh
form <> 访 问 <host> hhd
form <> 访 问 <own> , kgd
form <> 访 问 <own> jgd
form <> 访 问 <own> 为 lgc
form <> 访 问 <own> 会 ngZ
form <> 访 问 <own> 就 lgb
form <> 访 问 <own> 的 efj
form <> 访 问 <own> 能 qgW
form <> 访 问 <own> 走 dgk
form <> 访 问 <own> 还 pgX
form <> 访 问 <public> <own> jgd
form <> 访 问 <public> jfd
form <> 走 得 通 dnd
form <> 走 得 通 吗 cnc
form <> 还 - 吗 $ fke
form <> 还 - 吗 fke
form <> 还 打 得 kfd
form <> 还 打 得 开 kfd
form <> 还 能 -s <outside> jgd
form <> 还 能 上 <far> kee
form <> 还 能 上 <outside> mag
form <> 还 能 上 fcl
form <> 还 能 打 lgc
form <> 还 能 打 开 lgc
form <> 还 能 连 <own> lgc
form <> 还 能 连 lfc
form <> 还 行 不 fkd
form <> 还 行 不 行 fkd
form <> 这 个 网 sYc
form <> 这 个 网 段 sYc
form <> 这 台 机 hjc
form <> 这 台 机 器 hjc
form <> 这 边 <service> pfY
form <> 这 边 放 cgk
form <> 进 来 的 ogY
form <> 连 <host> 的 <n> reX
form <> 连 <host> 的 eel
form <> 连 <own> 会 通 mgb
form <> 连 不 上 nfa
form <> 通 不 通 $ eke
form <> 通 不 通 eke
form <> 通 吗 $ $ aoe
form <> 通 吗 $ aoe
form <> 那 台 要 nec
form <> 那 边 能 led
form <> 里 <service> <own> <n> lfd
form <> 里 <service> <own> lfd
form <> 里 的 机 mce
form <> 里 的 机 器 mce
form <client> , - lcf
form <client> , <> 访 ndc
form <client> , <server> aoe
form <client> - - dle
form <client> - -ed fje
form <client> - <> - fld
form <client> - <> -ed aoe
form <client> - <> ? Wtd
form <client> - <> on Zpd
form <client> - to arb
form <client> -> <> , dob
form <client> -> <> - bji
form <client> -> <> -ed dmd
form <client> -> <> ? Xsd
form <client> -ed - glb
form <client> -ed <> ? dob
form <client> -ing to epZ
form <client> -s - dgj
form <client> -s <> , alh
form <client> -s <> - gkc
form <client> -s to Xpg
form <client> <service> <> <n> ejf
form <client> <service> to bgl
form <client> <service> 到 fpY
form <client> from <> , gkc
form <client> get to fkd
form <client> to - bnf
form <client> to <> $ fnZ
form <client> to <> , W0X
form <client> to <> - hid
form <client> to <> -ed fmb
form <client> to <> -s blg
form <client> to <> ? cgk
form <client> to <> on atZ
form <client> 到 <> - djg
form <client> 到 <> 的 dle
form <client> 要 连 foZ
form <client> 访 问 fkd
form <far> - - bme
form <far> - <> - fek
form <far> - <> -ed ZwY
form <far> -> <> - dmd
form <far> -s <> - anf
form <far> from <> $ kcg
form <far> from <> , lde
form <far> to <> $ fej
form <far> to <> , cqa
form <far> to <> - Zpe
form <far> 连 <> 的 fmb
form <gateway> - - dmd
form <gateway> - <> - mce
form <gateway> - from lcg
form <gateway> from <> $ kcg
form <gateway> from <> , mag
form <gateway> from <> ? oYg
form <host> , - idh
form <host> , <> 能 cgk
form <host> - - kia
form <host> - <> - ijb
form <host> - <> -ed lde
form <host> - <> -s mec
form <host> - <> on Sjr
form <host> - at cgk
form <host> - by jgd
form <host> - from oea
form <host> - on fje
form <host> - to fmb
form <host> -> <> , aod
form <host> -> <> <service> dkf
form <host> -ing to Ynh
form <host> -s <> on ohX
form <host> from <> $ jdg
form <host> from <> , pYf
form <host> from <> - jja
form <host> to <> , eqY
form <host> to <> - agm
form <host> to <> on Wml
form <host> 到 <> 的 aqc
form <host> 往 <> 发 ejf
form <n> , - jfe
form <n> , <> 会 efk
form <n> , <> 填 Zep
form <n> , <> 放 efj
form <n> , <> 这 cfl
form <n> , can mce
form <n> , does dih
form <n> , will lcf
form <n> , would hUr
form <n> - , gdj
form <n> - - fdk
form <n> - <> - idh
form <n> - <> -s xWZ
form <n> - <> <client> jef
form <n> - <> <far> jfe
form <n> - <> <host> hdj
form <n> - <client> Xoh
form <n> - <far> Yua
form <n> - <host> iak
form <n> - <n> cfl
form <n> - from pda
form <n> - on eld
form <n> - to ckg
form <n> -ed - egj
form <n> -ed on kcg
form <n> -ed to lai
form <n> -ing from nce
form <n> -s - hbk
form <n> -s <> - efj
form <n> -s on gXp
form <n> : - mfb
form <n> : <n> fej
form <n> : does oZf
form <n> <n> <> - ekf
form <n> <n> <> in dgj
form <n> <n> in del
form <n> does - fbl
form <n> does <> - bij
form <n> from <> , vYZ
form <n> from <> - fjd
form <n> from <> ? kkY
form <n> from <> to jbj
form <n> in <> - ddm
form <n> of <> - ang
form <n> on - Zkj
form <n> on <> , ecm
form <n> on <> - Xmj
form <n> on <> -ed aod
form <n> on <> -s gjd
form <n> on <> ? ane
form <n> on <> from eld
form <n> on <> is bra
form <n> on <> to bod
form <n> to - bdn
form <n> to <> $ Ypf
form <n> to <> , knV
form <n> to <> - Zng
form <n> to <> ? Qsk
form <n> to <> from dmd
form <n> 对 <> 开 jef
form <n> 行 , nec
form <outside> , <> 访 ngZ
form <outside> , <> 还 lgc
form <outside> - - djg
form <outside> - <> - ajj
form <outside> - to flc
form <outside> <service> to dkf
form <outside> <service> 到 coc
form <outside> for <> - bne
form <outside> get at gma
form <outside> to - bhl
form <outside> to <> $ flc
form <outside> to <> , dmd
form <outside> to <> - fsV
form <outside> to <> -ed gkc
form <outside> to <> ? dii
form <outside> to <> on Xre
form <outside> 到 <> 的 dii
form <outside> 打 <> 的 ejf
form <own> , - hdi
form <own> , from Zfo
form <own> - for kfd
form <own> - from del
form <own> - to jdg
form <own> -ed to jfe
form <own> -ing <> - fdk
form <own> <n> from oea
form <own> <n> on ndd
form <own> from <> $ lfc
form <own> from <> , lfc
form <own> from <> - mZg
form <own> from <> -s mfb
form <own> from <> ? lfc
form <server> at <> , eke
form <service> - : ekf
form <service> - <> , Tpl
form <service> - <> - Ymi
form <service> - at Wqg
form <service> - from coc
form <service> - of naf
form <service> - on Wvb
form <service> -s from nae
form <service> -s on fma
form <service> <n> - bne
form <service> <n> from jhc
form <service> <n> on Vln
form <service> <n> to Ouk
form <service> <n> 连 fje
form <service> at <> , Vrf
form <service> at <> - dnc
form <service> at <> ? Wre
form <service> from - ici
form <service> from <> , bsZ
form <service> from <> - ncd
form <service> from <> ? bii
form <service> from <> to rYd
form <service> into - bkh
form <service> into <> $ dgj
form <service> into <> - Zpf
form <service> into <> ? anf
form <service> into <> from ele
form <service> on - ang
form <service> on <> $ ara
form <service> on <> , Uvd
form <service> on <> - Zli
form <service> on <> -ed dii
form <service> on <> <n> blg
form <service> on <> ? bkh
form <service> on <> from glc
form <service> to - dob
form <service> to <> $ fje
form <service> to <> , cme
form <service> to <> - dmd
form <service> to <> -ed dlf
form <service> to <> <n> cgk
form <service> to <> ? brb
form <service> to <> from flc
form <service> to <> is aoe
form <service> 到 <> $ fjd
form <service> 到 <> , Ysc
form <service> 到 <> ? glb
form <service> 到 <> 吗 fna
form <service> 到 <> 本 ckf
form <service> 到 <> 的 efj
form <service> 到 <> 行 Zqc
form <service> 连 <> , dld
form <zone> , - kee
form <zone> , <> , sXd
form <zone> - - dfk
form <zone> - -ed bmf
form <zone> - -ing dme
form <zone> - <> $ dkf
form <zone> - <> -ing fkd
form <zone> - <> -s lah
form <zone> - <> ? cpa
form <zone> - <> on foY
form <zone> - have eke
form <zone> - on cme
form <zone> - to ddm
form <zone> -> <> , dpb
form <zone> -> <> <n> amg
form <zone> -> <> <service> cme
form <zone> -> <> ? ajj
form <zone> -> <> 的 djg
form <zone> -ed - gjd
form <zone> -s - ejf
form <zone> -s <> , lgb
form <zone> -s <> - ckg
form <zone> -s to Zof
form <zone> <service> <> <n> foZ
form <zone> <service> 到 edl
form <zone> can - fek
form <zone> have <> at gkc
form <zone> in - jef
form <zone> to - ajj
form <zone> to <> $ Xlk
form <zone> to <> , fcm
form <zone> to <> - hnY
form <zone> to <> -ed Wmk
form <zone> to <> -s cii
form <zone> to <> <service> cjg
form <zone> to <> ? Zsb
form <zone> to <> does Xtc
form <zone> to <> on dpa
form <zone> 上 <> <n> fkd
form <zone> 到 <> - Xsd
form <zone> 到 <> <n> gkc
form <zone> 到 <> 会 fje
form <zone> 到 <> 通 dmd
form <zone> 去 <> 的 ejf
form <zone> 用 <> 收 glc
form <zone> 能 上 ejf
form <zone> 能 到 gjd
form <zone> 连 <> 的 gjd
form ? - - jef
form ? in <> - cdn
form ^ - - fqX
form ^ - -ed jfe
form ^ - : qca
form ^ - <> , Ykk
form ^ - <> - sSi
form ^ - <> -s sbZ
form ^ - <> <own> kde
form ^ - <> be gkc
form ^ - <> from fld
form ^ - <client> dgj
form ^ - <far> bsZ
form ^ - <n> fkd
form ^ - <server> Ttg
form ^ - does gbl
form ^ - from hci
form ^ - in lde
form ^ - is ioW
form ^ - would pad
form ^ -ed <> -s gdj
form ^ -ed on bfm
form ^ -ing - Yhn
form ^ -ing <> from djg
form ^ -ing from peZ
form ^ -s - wTd
form ^ -s -ing nfZ
form ^ -s <> <client> Ugs
form ^ -s <server> rYe
form ^ -s from oYf
form ^ -s in ncd
form ^ -s on ucX
form ^ <client> -> eld
form ^ <client> -ing Utf
form ^ <client> -s byT
form ^ <client> <service> djg
form ^ <client> to Zpe
form ^ <client> 到 anf
form ^ <far> from kfd
form ^ <far> to cpa
form ^ <gateway> -> clf
form ^ <host> -> boe
form ^ <host> <> 上 ofZ
form ^ <host> <> 能 cfk
form ^ <host> <> 要 Wdt
form ^ <host> to YxX
form ^ <host> 往 ckf
form ^ <outside> to Xtb
form ^ <outside> 到 gma
form ^ <outside> 打 clg
form ^ <outside> 的 jaj
form ^ <service> - gkc
form ^ <service> <> <n> eld
form ^ <service> <n> eoa
form ^ <service> from odc
form ^ <service> into clf
form ^ <service> to Zqe
form ^ <zone> -> emd
form ^ <zone> -ing Ykk
form ^ <zone> -s fqY
form ^ <zone> <> 上 jYm
form ^ <zone> <> 的 fdk
form ^ <zone> <> 能 Wfr
form ^ <zone> to Wph
form ^ <zone> 上 fkd
form ^ <zone> 到 Zhm
form ^ <zone> 去 clf
form ^ <zone> 用 bmf
form ^ <zone> 连 gnZ
form ^ ^ -ed lZi
form ^ ^ -ing kia
form ^ ^ -s mbf
form ^ ^ <> , jXm
form ^ ^ <> - cem
form ^ ^ <> -> wYY
form ^ ^ <> -ing rfV
form ^ ^ <> -s siS
form ^ ^ <> : fbn
form ^ ^ <> <- Zsb
form ^ ^ <> <client> kVn
form ^ ^ <> <host> kWm
form ^ ^ <> <n> rab
form ^ ^ <> <outside> mcf
form ^ ^ <> <own> wYY
form ^ ^ <> <server> pkT
form ^ ^ <> <service> rcZ
form ^ ^ <> <zone> edl
form ^ ^ <> is kpT
form ^ ^ <> to 4Na
form ^ ^ <> 上 cnd
form ^ ^ <> 下 jef
form ^ ^ <> 为 kee
form ^ ^ <> 主 lce
form ^ ^ <> 出 rVg
form ^ ^ <> 到 1YT
form ^ ^ <> 去 rba
form ^ ^ <> 发 nXj
form ^ ^ <> 可 mfb
form ^ ^ <> 和 mce
form ^ ^ <> 客 teU
form ^ ^ <> 往 6bL
form ^ ^ <> 打 gck
form ^ ^ <> 收 mZh
form ^ ^ <> 是 fje
form ^ ^ <> 有 hid
form ^ ^ <> 本 lcf
form ^ ^ <> 来 ngZ
form ^ ^ <> 用 qca
form ^ ^ <> 由 gjd
form ^ ^ <> 电 eek
form ^ ^ <> 的 phW
form ^ ^ <> 直 tXc
form ^ ^ <> 给 Zpe
form ^ ^ <> 网 tXc
form ^ ^ <> 能 rgV
form ^ ^ <> 自 ofZ
form ^ ^ <> 被 imZ
form ^ ^ <> 要 tVe
form ^ ^ <> 访 mfb
form ^ ^ <> 走 peZ
form ^ ^ <> 过 qcZ
form ^ ^ <> 这 gla
form ^ ^ <> 进 oea
form ^ ^ <> 连 qdZ
form ^ ^ <> 那 jSr
form ^ ^ <> 里 hcj
form ^ ^ <client> jja
form ^ ^ <host> cjh
form ^ ^ <service> bod
form ^ ^ <zone> hid
form ^ ^ are ibj
form ^ ^ can jef
form ^ ^ do pfZ
form ^ ^ does lfb
form ^ ^ for dnc
form ^ ^ in efj
form ^ ^ is ihd
form ^ ^ would kkY
form ^ ^ 从 ihc
form ^ ^ 在 ebn
form ^ ^ 源 oZf
form ^ ^ 给 jbi
form ^ can <> - mbf
form ^ can <> -ed zQd
form ^ can <> -ing jef
form ^ can <> -s ofZ
form ^ can <> <service> naf
form ^ can <> be gmb
form ^ can <> get gpX
form ^ do <> -s pfY
form ^ does - jgc
form ^ does <> - kee
form ^ does <> get ogY
form ^ does <> have uaY
form ^ from - rdY
form ^ from <> , 5RW
form ^ from <> - edl
form ^ from <> to mde
form ^ in <> - efk
form ^ is <> - ilZ
form ^ is <> -ed mZh
form ^ is <> -ing kfd
form ^ on - dfk
form ^ on <> - bod
form ^ will <> - enc
form ^ will <> be goX
form ^ would - cgk
form ^ would <> - rYd
form ^ would <> be kfd
form ^ 从 <> -ing scZ
form ^ 从 <> <service> qYe
form ^ 从 <> 到 occ
form ^ 从 <> 发 vTf
form ^ 从 <> 打 ueU
form ^ 从 <> 直 tXc
form ^ 从 <> 能 tbY
form ^ 从 <> 访 jef
form ^ 从 <> 连 ndc
form ^ 在 <> 上 ndc
form ^ 在 <> 本 led
form ^ 在 <> 里 qfX
form ^ 客 户 jgd
form ^ 我 在 hdi
form ^ 目 的 ane
form ^ 请 问 mfb
form and - - qcb
form and <n> on emd
form are -ed by rWf
form are -s in pYg
form at - - lhb
form at - <> - abr
form at <far> -s dkf
form be - for efj
form be -ed by mga
form be -ed from rWg
form by - - idh
form by - of nWj
form by <public> <> , coc
form by <service> to clf
form can - - ajj
form can - <> on fkd
form can - in jja
form can - on pad
form can - to cpb
form can <client> - bme
form can <zone> -ing fkd
form do - <> -s pZe
form do - in kee
form do -s from kia
form do <service> to flb
form does - - ndc
form does - <> - kgc
form does - <> -s jZk
form does - from kef
form does <client> - bkh
form does <service> from ofY
form does <service> to blg
form does <zone> - ckf
form does <zone> have eld
form for - <> - dco
form for <zone> -> fkd
form from - - tTh
form from - <> , sXc
form from - <> - nYh
form from - <> -s ngZ
form from - <> <n> lgb
form from - <> ? hbk
form from - <> to pgX
form from -ing to dkf
form from <client> to Wnj
form from <far> to Zmh
form from <gateway> to bne
form from <host> to eld
form from <outside> for Xre
form from <outside> on ejf
form from <outside> to cii
form from <zone> , Zep
form from <zone> - Zbs
form from <zone> into ape
form get - to anf
form get <service> on cii
form get at <> - epY
form get into <> ? blg
form get to - aji
form get to <> $ blg
form get to <> - eld
form get to <> -ed gpX
form get to <> ? bij
form get to <> on emc
form get to <> with fbm
form gets - to fma
form in - - ecm
form in - <> -s hbk
form in <outside> - dfk
form in <zone> - dYr
form in <zone> -s ngZ
form in on <> , hid
form in on <> - kia
form in on <> for pfY
form into - <> - fmc
form into <gateway> from lcf
form is - - edl
form is - <> - kee
form is - from pdb
form is - to gmb
form is -ed by gjd
form is <service> from ncd
form is <service> on Zrc
form is <service> to fkc
form not - to cem
form of - - kdf
form of - <> - nZg
form of - <> -s Wjn
form on - <> $ bco
form on - <> , ibj
form on - <> - fje
form on - <> -s edl
form on - <> : nbf
form on - <> <client> cgk
form on - <> <zone> kWm
form on - <> is kbh
form on <client> -s afn
form on <outside> -s clf
form on <outside> for Xqf
form on <own> for kfd
form on <own> from jff
form on <own> to Zgn
form on <service> to cme
form on <zone> - jja
form over <service> from anf
form that - - jbi
form that - <> - sVf
form that - <> -s nXi
form to - - djg
form to - -s Zog
form to - <> $ Ymj
form to - <> , cdm
form to - <> - dkf
form to - <> -s chi
form to - <> ? fna
form to - <> at Zmh
form to - <> is Yfo
form to - can neb
form to - from enb
form to - on fqX
form to - to ejf
form to - via eqY
form to - with eqZ
form to - would lde
form to -s - Xjl
form to -s <> -ed ejf
form to <far> <> : gdj
form to <gateway> from pXg
form to <n> on ang
form to <own> <> : gdj
form to <own> from ncd
form to <service> at ejf
form to <service> on cme
form to <service> to eld
form will - <> - ddm
form with - - dke
form with - <> - Xin
form would - <> - dgj
form would - for occ
form would -ing - fam
form would <client> - csY
form would <zone> - clf
form 一 下 , jef
form 一 下 : led
form 一 下 <> -> kfd
form 一 下 <> 到 ked
form 一 下 <> 的 jja
form 上 - <> , bfm
form 上 <service> <> <n> dkf
form 上 不 了 dih
form 下 <client> -> gjd
form 下 <client> 到 djf
form 下 <zone> 到 fmb
form 不 上 <> 的 fkd
form 不 了 <> $ goY
form 不 了 <> , emd
form 不 开 <> $ ejf
form 不 开 <> , dkf
form 不 开 <> ? goY
form 不 开 <> 的 glb
form 不 能 上 dqZ
form 不 通 <> , arc
form 个 : in Yep
form 主 动 往 clf
form 主 动 连 blg
form 人 在 <> $ ldd
form 人 访 问 gjd
form 什 么 <> 打 jfe
form 什 么 用 fnb
form 从 <outside> <service> emc
form 从 <outside> 连 fpY
form 从 <zone> 到 fnb
form 从 <zone> 连 gjd
form 以 后 , kgc
form 以 连 到 ejf
form 会 转 到 dgj
form 写 的 <> , eld
form 到 - <> <own> sgV
form 到 - <client> dmd
form 到 <host> , kdf
form 到 我 们 fje
form 到 这 台 dkf
form 加 上 - bfl
form 动 去 连 dle
form 动 往 <> 发 cmf
form 动 访 问 emc
form 去 掉 , mfb
form 去 访 问 eke
form 口 - 是 lde
form 同 事 在 mZh
form 同 事 说 bfm
form 地 址 是 jgd
form 填 的 <> $ djf
form 填 的 是 fkd
form 如 到 <> 的 eld
form 完 以 后 meb
form 客 户 端 oae
form 己 能 上 blg
form 得 了 <> 吗 eej
form 得 开 <> 的 goY
form 志 : in fej
form 想 <service> 到 cmd
form 想 访 问 eke
form 成 - , lfc
form 成 <client> , kgc
form 我 在 <> , odb
form 户 打 开 ejf
form 户 端 <> , nbe
form 户 端 是 ldd
form 打 不 开 emc
form 打 印 机 fkd
form 打 开 <> 吗 fkd
form 换 成 <> , fek
form 掉 , <> 访 mgb
form 接 <service> 到 cii
form 接 口 <> , dnc
form 接 打 到 fkd
form 接 连 <> 的 fna
form 收 不 到 ncd
form 收 信 , dgj
form 改 成 <> , cgk
form 方 是 <> , hjd
form 服 务 端 dle
form 本 机 - jfe
form 本 机 连 djg
form 机 器 是 rVg
form 机 访 问 gkc
form 来 自 <> 的 mec
form 桌 面 到 ckg
form 比 如 到 eld
form 没 有 对 kee
form 用 - 连 fje
form 用 <public> <> 打 eke
form 用 <public> <> 收 eke
form 用 <service> 连 eoa
form 用 户 在 fdk
form 电 脑 <> , jfe
form 电 脑 是 mbf
form 电 脑 用 eek
form 的 - , bco
form 的 - <> 去 cgk
form 的 - 到 ffj
form 的 - 是 pae
form 的 <n> , eek
form 的 <n> 对 jef
form 的 <service> , ddm
form 的 人 用 dih
form 的 是 <> $ ena
form 的 是 <> , hkb
form 的 是 <> 的 gkc
form 的 话 , jgd
form 目 的 <> , bmf
form 直 连 <> 的 goY
form 看 下 <> 到 kfe
form 看 到 - iak
form 端 口 , lfb
form 端 是 <> , led
form 网 段 去 ckg
form 能 -ing 通 eke
form 能 <service> 到 ejf
form 能 <service> 通 gjd
form 能 上 <> ? fje
form 能 上 <> 吗 dih
form 能 上 <> 的 foY
form 能 到 <> 吗 fje
form 能 连 <> 的 gkc
form 能 连 到 fmb
form 能 通 过 flb
form 脑 用 <> <own> eek
form 脑 用 <public> fjf
form 行 , <> 还 ndc
form 行 <zone> 到 bkh
form 行 的 - dgj
form 补 上 - dfk
form 要 访 问 enb
form 让 不 让 hcj
form 访 问 <> , fna
form 访 问 <> <own> fdk
form 访 问 <> 吗 eob
form 访 问 <> 的 foZ
form 访 问 <> 能 glb
form 访 问 <> 走 cfl
form 访 问 <> 还 gma
form 访 问 到 dmd
form 话 , <> 到 ofZ
form 话 , <> 能 lgb
form 请 问 <> <zone> zbS
form 请 问 <> 到 kdf
form 请 问 <> 可 tfT
form 请 问 <> 的 blg
form 请 问 <> 网 pZe
form 请 问 <> 能 lgc
form 请 问 <zone> aeo
form 请 问 从 ndc
form 走 <service> 到 flc
form 超 时 , efj
form 转 到 <> , eek
form 还 能 上 eej
form 还 能 连 gjd
form 这 台 <> 吗 eld
form 这 条 , gck
form 连 上 <> 的 fmb
form 连 不 上 flc
form 连 到 <> 的 fna
form 连 我 们 fna
form 连 接 到 fej
form 连 的 是 ika
form 都 在 <> , lgb
form 配 的 是 cjh
form 问 <zone> <> 的 Yer
form 问 <zone> 到 fje
form 问 不 了 ejf
from <client>  bmf
from <client> , - lcf
from <client> , ejf
from <client> , on - dfl
from <client> - - dle
from <client> - - to Sug
from <client> - -ed fje
from <client> - dmd
from <client> - get to glb
from <client> - to arb
from <client> -> cjh
from <client> -ed - glb
from <client> -ed - to fmb
from <client> -ed enb
from <client> -ing enb
from <client> -ing to epZ
from <client> -ing 不 通 atZ
from <client> -s - - Zil
from <client> -s - dgj
from <client> -s - to ngZ
from <client> -s Uqi
from <client> -s to Xpg
from <client> : <n> -ed to - to gnZ
from <client> <service> ejf
from <client> <service> to bgl
from <client> <service> 到 fpY
from <client> and Uue
from <client> from ncd
from <client> get - to dhi
from <client> get to fkd
from <client> is -ed by rZc
from <client> on gdi
from <client> to - bnf
from <client> to cii
from <client> 到 aqb
from <client> 去 anf
from <client> 打 不 开 esW
from <client> 的 <n> 端 口 , lfd
from <client> 给 rac
from <client> 能 不 能 访 问 gma
from <client> 要 连 foZ
from <client> 访 问 fkd
from <client> 还 能 上 Zta
from <client> 连 frW
from <far> - - bme
from <far> - ajj
from <far> -> dle
from <far> -ing Zmh
from <far> from pfY
from <far> to Zng
from <far> 到 Yua
from <far> 的 - <n> , hcj
from <far> 连 fmb
from <gateway> - - dmd
from <gateway> - - from pYg
from <gateway> - - to anf
from <gateway> - from lcg
from <gateway> - get to Zng
from <gateway> - mce
from <gateway> -> dle
from <gateway> -ing clg
from <gateway> from oYg
from <gateway> to apd
from <gateway> 本 机 连 djg
from <host>  ici
from <host> , - idh
from <host> , kbh
from <host> - - - <n> - - , dgj
from <host> - - - gnZ
from <host> - - - to ihc
from <host> - - from mag
from <host> - - kia
from <host> - - to Zkj
from <host> - -ing -s cgk
from <host> - at cgk
from <host> - by jgd
from <host> - from oea
from <host> - on fje
from <host> - to fmb
from <host> -> bod
from <host> -ing to Ynh
from <host> -s Yub
from <host> from pac
from <host> get - to ckg
from <host> is nce
from <host> to chj
from <host> will kbg
from <host> 到 aqc
from <host> 往 clf
from <host> 的 <n> , cgk
from <host> 自 己 能 上 djg
from <outside> , hjc
from <outside> - - , nYh
from <outside> - - djg
from <outside> - - on dem
from <outside> - ckg
from <outside> - to flc
from <outside> -> fkc
from <outside> -s ihc
from <outside> <service> to dkf
from <outside> <service> 到 coc
from <outside> for naf
from <outside> get at gma
from <outside> to - bhl
from <outside> to bjj
from <outside> 到 dih
from <outside> 去 掉 , nfa
from <outside> 用 户 打 开 dke
from <outside> 能 不 能 <service> 到 fkc
from <outside> 能 不 能 直 接 <service> 到 efj
from <own>  jdh
from <own> , - hdi
from <own> , efj
from <own> , from Zfo
from <own> - - - - Ugt
from <own> - -ing to gZn
from <own> - : <n> -ed to - to gZn
from <own> - <n> - <n> - Vgr
from <own> - <n> - <n> -ed - cgk
from <own> - efj
from <own> - for kfd
from <own> - from del
from <own> - to jdg
from <own> -ed to jfe
from <own> -ing fdk
from <own> <n> - : - to gam
from <own> <n> from oea
from <own> <n> on ndd
from <own> <service> : - to -s gWq
from <own> ? - -ing - Vgs
from <own> from oda
from <own> to acq
from <own> 的 <n> , gdj
from <public>  enb
from <public> , coc
from <server>  foZ
from <server> : bji
from <server> at bne
from <server> is neb
from <server> 是 crZ
from <zone>  ddl
from <zone> , - kee
from <zone> , rZc
from <zone> - - , ben
from <zone> - - - aZt
from <zone> - - dfk
from <zone> - - to cgk
from <zone> - -ed bmf
from <zone> - -ing dme
from <zone> - <service> to emc
from <zone> - djg
from <zone> - have eke
from <zone> - on cme
from <zone> - to - Zdp
from <zone> - to ddm
from <zone> -> hid
from <zone> -ed - gjd
from <zone> -ed eke
from <zone> -ed get to gdj
from <zone> -ing Zli
from <zone> -ing 不 通 cjh
from <zone> -s - ejf
from <zone> -s - to Yrd
from <zone> -s hid
from <zone> -s to Zof
from <zone> <n> : <n> : <n> <n> - ohX
from <zone> <service> foZ
from <zone> <service> 到 edl
from <zone> and Xph
from <zone> be - to - gma
from <zone> can - fek
from <zone> for bmg
from <zone> get <service> on dkg
from <zone> get to - cdm
from <zone> gets - to fma
from <zone> have djf
from <zone> in - jef
from <zone> into apd
from <zone> to - ajj
from <zone> to cjg
from <zone> 上 dnc
from <zone> 上 不 了 dgj
from <zone> 出 eoa
from <zone> 到 aki
from <zone> 去 ele
from <zone> 和 dgk
from <zone> 打 不 开 gbm
from <zone> 用 dnd
from <zone> 的 oiW
from <zone> 的 人 用 dih
from <zone> 能 上 ejf
from <zone> 能 不 能 访 问 gkc
from <zone> 能 不 能 连 gma
from <zone> 能 到 gjd
from <zone> 能 访 问 gam
from <zone> 还 打 得 开 gpX
from <zone> 还 能 上 fej
from <zone> 还 能 访 问 fdk
from <zone> 连 glc
is <- pZe
is <client> igd
is <far> jhc
is <gateway> fcl
is <own> dmd
is <public> Zil
is <server> aas
is <zone> lcf
left 5 alh
left 7 dle
left 8 hjc
left 9 cgk
nth 0 kjZ
nth 1 klX
nth 3 dZq
nth 4 YZv
nth 5 bUx
nth 6 gSu
nth 7 Pfy
nth 8 fVs
of 2 mnT
of 4 ecm
of 5 fbm
of 6 fbm
of 7 Yin
of 8 afn
of 9 hYn
own bare bare ihd
own bare port rOn
own port bare M4c
own port port djg
to  <- emc
to  <client> ecl
to  <far> chj
to  <gateway> gYn
to  <host> hcj
to  <outside> kde
to  <zone> hic
to , - - <host> oea
to , - <client> Ynh
to , - <host> fkc
to , <client> Yjk
to , <gateway> imY
to , <outside> egj
to , <own> pZe
to , <server> kah
to , <service> <server> led
to , <zone> Tgt
to , does - <gateway> jja
to , on - <outside> rVg
to , on - <zone> jef
to , 发 信 <server> lde
to - - , <zone> Zmh
to - - - - <zone> bfm
to - - - <client> Zil
to - - - <n> - - , <zone> fWr
to - - - <outside> jhd
to - - - <own> pda
to - - - to <far> xbU
to - - -s from <far> oad
to - - <client> kah
to - - <far> lYj
to - - <gateway> fcl
to - - <host> gdj
to - - <outside> iYm
to - - <own> jfe
to - - <zone> ucW
to - - from <outside> Ysc
to - - to - <gateway> gZn
to - - to - <host> mcf
to - - to <far> rcZ
to - - to <host> lgc
to - - to <outside> occ
to - - to <own> jgd
to - -ed <client> ikZ
to - -ed to <outside> bmg
to - <client> ecm
to - <far> mcd
to - <gateway> eZp
to - <host> gdk
to - <n> - <n> - <far> Wtd
to - <n> - <n> - <host> frW
to - <n> - <n> - <own> gkc
to - <n> - <n> -ed - <far> WzY
to - <n> - <n> -ed - <host> fmb
to - <n> - <n> -ed - <own> guT
to - <outside> fbm
to - <own> kee
to - <service> on <own> mga
to - <service> to <gateway> kdf
to - <service> to <own> kee
to - <zone> ici
to - by <public> bdo
to - from <client> Ypg
to - from <outside> bqb
to - from <zone> gdj
to - get - to <far> nbd
to - get - to <outside> tVe
to - get to <far> qZd
to - get to <host> lfc
to - get to <outside> naf
to - have <outside> kcf
to - on <outside> mce
to - on <own> kee
to - to - <host> qac
to - to <far> jaj
to - to <host> kcg
to - to <outside> lde
to - to <own> jgd
to -> <client> ndc
to -> <far> oae
to -> <gateway> nZg
to -> <host> mZh
to -> <outside> lah
to -ed - <host> cgk
to -ed - to <far> hbk
to -ed <service> on <own> lcf
to -ed get to <host> afn
to -ed get to <own> lgb
to -ed to - - <outside> apd
to -ed to <outside> djg
to -ing <client> veU
to -ing <far> kai
to -ing <gateway> kcg
to -ing <host> eke
to -ing <own> lhZ
to -ing to <far> pZf
to -ing to <own> jja
to -ing 不 通 <host> idh
to -ing 得 通 <host> jdg
to -s - - <gateway> ebn
to -s - <service> to <own> jXl
to -s - to <far> uTe
to -s - to <own> jef
to -s -ing <own> jgd
to -s <client> lUn
to -s <far> sZb
to -s <host> jlY
to -s <outside> jfe
to -s <own> fdk
to -s <public> kbh
to -s <zone> mbg
to -s to <far> rYd
to -s to <own> lgc
to : - - <own> jgd
to : -ing <own> jfe
to : <n> -ed to - to <own> oZe
to : <own> rYd
to <n> from - - <client> dfk
to <n> on <client> dgk
to <service> <host> rWf
to <service> <own> mdd
to <service> to <host> kdf
to <service> 到 <gateway> kcg
to <service> 到 <host> gcl
to ? - -ing - <zone> gjd
to and <zone> ndc
to at <client> djg
to be - to - <own> jgd
to can - <own> pgX
to does - <gateway> liZ
to does <gateway> cii
to for <own> hbj
to for <zone> Ymi
to from - <zone> ijb
to from <client> arb
to from <outside> Zof
to from <own> kcf
to from <zone> eke
to get - to <far> rcZ
to get - to <outside> jef
to get <service> on <own> dcn
to get at <host> nbf
to get to - <host> qgW
to get to <far> rWf
to get to <host> nbe
to get to <own> kde
to have <outside> jfe
to into <zone> lWl
to is <far> gbl
to is <own> efj
to on <client> bra
to on <own> kcf
to to - <gateway> mag
to to - <host> nfa
to to <client> pda
to to <far> sZb
to to <gateway> qWg
to to <host> mec
to to <outside> jaj
to to <own> lfc
to to <zone> cgj
to will <client> djg
to 上 <outside> nWi
to 上 <service> <host> oZf
to 上 <service> <own> kee
to 从 <outside> pcb
to 出 <outside> qYe
to 到 <client> led
to 到 <far> odb
to 到 <gateway> lbg
to 到 <host> ibk
to 到 <zone> pda
to 去 <far> nYg
to 去 <host> aeo
to 去 <own> nfb
to 去 掉 , <zone> dfj
to 发 到 <own> efk
to 和 <zone> jch
to 往 <far> qdZ
to 往 <outside> hal
to 打 <own> eek
to 打 不 开 <own> mga
to 打 开 <own> kgc
to 是 <own> adp
to 本 机 上 - <own> kgc
to 用 户 打 开 <own> jgd
to 用 户 访 问 <own> kgc
to 由 <client> Zpd
to 的 <client> Sa0
to 的 <far> ddm
to 的 <n> , <gateway> arb
to 的 <n> 对 <zone> eld
to 的 人 访 问 <own> kgd
to 的 人 连 <own> kgc
to 给 <zone> clg
to 能 -ing 通 <gateway> mag
to 能 -ing 通 <host> cem
to 能 上 <outside> nfa
to 能 不 能 <service> 到 <gateway> lfc
to 能 不 能 上 <outside> oaf
to 能 不 能 直 接 打 到 <host> rab
to 能 不 能 访 问 <host> udV
to 能 不 能 访 问 <own> Yfp
to 能 直 接 <service> 到 <host> jef
to 能 直 接 访 问 <host> bfm
to 能 访 问 <own> agm
to 自 己 能 上 <outside> vUe
to 自 己 访 问 <own> kgc
to 自 己 访 问 <public> lgb
to 被 <client> dnc
to 访 问 <far> jdg
to 访 问 <host> hhd
to 访 问 <own> jgd
to 访 问 <public> jfd
to 还 能 -s <outside> jgd
to 还 能 上 <far> kee
to 还 能 上 <outside> mag
to 还 能 打 开 <own> lgc
to 还 能 访 问 <own> ndc
to 还 能 连 <own> lgc
to 连 <host> fdk
to 连 <own> kfd
to 里 <service> <own> lfd
with <- dmd
with <client> Vfs
with <far> caq
with <host> fao
with <module> lWl
with <outside> dih
with <own> kPt
with <public> nWj
with <server> jge
with <zone> Xmj
`;
