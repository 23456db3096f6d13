/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 djfhej
$ djfhej
' , lggfee
' <n> seggdZ
' <own> lggfee
' hegfpZ
'connection pegdfe
'connection refused' negdge
's <service> ejfbme
's jadejl
's own gghelc
, <client> lfefmY
, <far> nhhejX
, <gateway> mffgfd
, <host> oggega
, <n> vWfedh
, <outside> pZhgkZ
, <own> gpafbi
, <server> oegffd
, <service> tZgbZm
, <zone> jZhipY
, ack jfggfe
, all gielde
, allowed rcehce
, and ileddh
, any gkcchj
, but ofhgda
, can kZdbpj
, connection jfggge
, could Zeejng
, deielg
, do lcebki
, does gVdfnp
, dst offfed
, everything gegfkf
, for habphf
, from hkelZf
, how mejded
, i pggkaZ
, i'm jfgfff
, in ghefdk
, is ekafgl
, it pdfdeg
, length jffgff
, lip jgggge
, no rdfdfd
, ok meghgb
, on sbgcgd
, or efdlqY
, plain lgfhde
, please gnalZg
, port pbhjea
, possible lffgff
, right lhadfk
, rip jgggge
, same fggffj
, seq jffgff
, session jgggge
, should ofhheZ
, so kmgecb
, sorry nefhfc
, source obeggg
, tcp sYhgfd
, that jTgegs
, the magbcp
, they kZclel
, thoughts gfffdm
, what refYhg
, what's kgfhaj
, where ibhflf
, which depmfY
, who dkdXml
, why ofghea
, will hefele
, win jfggff
, works taedbj
, would hdgdod
, yes lfggfc
, 一 lfgdgf
, 不 kgfgfe
, 为 wUiigY
, 什 rhagfb
, 从 hVcqmd
, 会 kffcke
, 出 jfgffg
, 到 vdgcfZ
, 包 odgdhd
, 发 lgfgfd
, 回 negfgd
, 对 helbhg
, 帮 eegegl
, 怎 ehfffj
, 急 gdfffl
, 我 eefkgh
, 提 jfffff
, 收 lffgfe
, 昨 kgggge
, 是 mehgai
, 最 jggfgf
, 有 dckbeq
, 没 nggggb
, 源 qhdfcd
, 端 mcfgge
, 结 megfef
, 给 emYeik
, 能 mbjdeh
, 要 befmdl
, 谁 jefdkf
, 走 kffgff
, 还 fmhefd
, 连 kgggfd
, 通 1UhefY
, 重 jffgeh
-> <client> ugeefW
-> <far> qggcga
-> <host> yfiZgU
-> <outside> ihgepW
-> <own> iYhZko
-> <zone> zggbcV
-> iYailm
-a bffehn
-a forward cggfjj
-a postrouting efefdo
-d <host> dfgggj
-d efgcpe
-i <outside> adfepj
-i <zone> bhgfkh
-i cffehn
-i forward gfegbo
-i prerouting fdgdep
-j accept dfgfgm
-j bffekl
-j drop dceeoj
-j masquerade dfefli
-j snat dfgghj
-l kfggff
-l 里 kffgff
-m conntrack fffejh
-m dfgeli
-m tcp efffkh
-o <outside> chdekk
-o <zone> ggfgld
-o cheekj
-p efffhk
-p tcp efffhk
-s <zone> bggghk
-s bggihi
: -a cggfdo
: : dffgfn
: <client> sfggcZ
: <far> nggeee
: <host> pdggce
: <n> fYfhgp
: <outside> rcgdfd
: <own> sgfjZa
: <service> nYhcgk
: <zone> vfefcY
: can tcdffb
: connect kegggf
: could ncghee
: curl mffggc
: do uagbhc
: does hehcle
: errno jfggff
: fggbki
: from dogdff
: inet ggfffj
: io ggfffj
: ip lgfgfe
: is gdbdph
: martian nfegee
: no mfgfgb
: open tagcef
: postfix jgggge
: relay jfgfge
: socket ggfffj
: tcp nffffe
: the segcdc
: trying tggggT
: user nefhfb
: what rbcdlc
: which gkmbde
; does kafgjg
; the jgggge
<client> $ negeff
<client> , oglbdb
<client> -> ngeeic
<client> : vggggS
<client> <host> lffgfe
<client> <n> pfghea
<client> <own> offggZ
<client> <service> oeffde
<client> ? qcandb
<client> and qfgefb
<client> be jecflg
<client> dst kgffgf
<client> from ufghXb
<client> get mZlelY
<client> has nffgec
<client> i mffgfe
<client> is qddffd
<client> oZieid
<client> on hcdVop
<client> open nffglW
<client> opens jfgfff
<client> ping qgdfdd
<client> r jgfgfe
<client> reach hbdfil
<client> s jfggff
<client> says pggfgY
<client> sends kggfff
<client> sport kgffff
<client> still jfcgmb
<client> tcp mecehh
<client> then defgnf
<client> to rehfiV
<client> wants lgggfd
<client> 上 nfggfc
<client> 到 ocggib
<client> 去 qfdgde
<client> 发 lgfdgf
<client> 的 negfee
<client> 能 ldedle
<client> 访 kZefgm
<client> 这 kfidff
<client> 连 pgggad
<far> $ pgfdfd
<far> , rfggab
<far> -> hhfdkd
<far> : mggffb
<far> <n> lgggfe
<far> <own> pdecgg
<far> ? haagkn
<far> dst kfffff
<far> for lgfeeg
<far> from pdgdgd
<far> get vciXde
<far> on jdfdod
<far> over kfghee
<far> port qgheea
<far> rYghkZ
<far> sport kfffff
<far> to rffccf
<far> udp pgghfW
<far> 到 pdgcef
<far> 吗 ggggkd
<far> 的 odffkZ
<gateway> $ fcfoYm
<gateway> 's kheglZ
<gateway> , qdaihd
<gateway> -> qggefZ
<gateway> : ogffga
<gateway> <n> cgfefo
<gateway> ? ldamgf
<gateway> itself ubjdgY
<gateway> last eaklfg
<gateway> let nfgffb
<gateway> pahfXm
<gateway> to sdgdhZ
<gateway> 上 geWohj
<gateway> 吗 scheec
<gateway> 放 lfggee
<gateway> 本 seiahZ
<gateway> 现 dfeehm
<gateway> 的 jefecm
<gateway> 自 qhffea
<host> $ kjapXg
<host> 's aegekm
<host> , lefecl
<host> -> qfhcfb
<host> -a ggggnZ
<host> -j dfggmd
<host> -p hffffj
<host> : cngdkc
<host> <client> lggdgf
<host> <host> glembd
<host> <n> tdfgeZ
<host> <server> qjgcfZ
<host> <service> ndiejZ
<host> ? qddokR
<host> at kedbdp
<host> box obimca
<host> by pahfdg
<host> directly jcffnd
<host> dst jggfff
<host> from pahncZ
<host> have mcdnga
<host> host iebiel
<host> is iWchnk
<host> itself janfgd
<host> keclee
<host> on jjeged
<host> over odgefe
<host> port lshXgX
<host> postfix kgggfd
<host> r jfggff
<host> reach qfhfgY
<host> reachable lkXiff
<host> s jgffgf
<host> see mfgdeg
<host> server nidfcf
<host> server's jjbjfe
<host> tcp kgffic
<host> to raicgd
<host> will ggggkc
<host> 上 pjebee
<host> 主 udiedX
<host> 会 kfgfhc
<host> 发 mbejeg
<host> 吗 sfhbeb
<host> 对 inQjjh
<host> 往 kegfgg
<host> 的 kkfecf
<host> 能 lafelf
<host> 自 kfgehe
<host> 这 fhcgfl
<host> 那 infZla
<n> $ njfYdi
<n> , jkfhec
<n> -> cdhfbt
<n> -i fffffm
<n> -j efgfhk
<n> -s ggdghi
<n> : mdhcdk
<n> <client> kggggd
<n> <gateway> mfhegd
<n> <host> pdhbge
<n> <n> kZgceo
<n> <own> scehfa
<n> <server> qefggZ
<n> <zone> kgfgff
<n> ? ikachi
<n> a jfgggf
<n> after jgggge
<n> and edfffp
<n> assured kgffff
<n> at kmgafd
<n> before eeggfl
<n> ccc lfggfe
<n> connect ifhfdh
<n> connection mgfgfc
<n> dnat ffgare
<n> does mehegd
<n> dport kgffff
<n> established kfffff
<n> failed mgggfc
<n> for pecdcl
<n> from tfibfZ
<n> get eZgfgr
<n> hheWin
<n> in megejc
<n> ip ggggjd
<n> is Zadnni
<n> mail kffgef
<n> mark jgffgf
<n> ms jfgfei
<n> of iedWjq
<n> on imdleZ
<n> please ldgbbn
<n> port chfjbm
<n> proto kffgfe
<n> quic negceh
<n> relay rdggea
<n> rule hYfhmi
<n> safe gegefk
<n> src jgfgff
<n> syn jggfgf
<n> tcp nigfda
<n> the jgffkb
<n> to hccZnm
<n> udp tZggeb
<n> unreplied kgffff
<n> use jgffff
<n> what pfddci
<n> who hchpdc
<n> will lggged
<n> you ndhcgf
<n> 一 mffggd
<n> 不 sXhiga
<n> 合 ieddbr
<n> 吗 nWecnj
<n> 和 pjgdfY
<n> 是 fnZrXg
<n> 有 dieidj
<n> 的 gSegqm
<n> 端 olbbhd
<n> 行 dgfehk
<n> 走 qbhdef
<n> 转 SlhlqY
<n> 这 hgggck
<n> 连 tdghhU
<n> 通 sXhihZ
<n> 那 cdfgqd
<outside> $ iahbim
<outside> , lgndda
<outside> -> tZgZie
<outside> -d fggbeo
<outside> -j deefkk
<outside> : rbfdfe
<outside> <service> nRgjne
<outside> ? mfdjec
<outside> accept fgfgke
<outside> access yceehV
<outside> and ybdXff
<outside> at tcgbed
<outside> can lhigcc
<outside> for kZXteh
<outside> from gfgglc
<outside> get vUilZc
<outside> is dgjhfi
<outside> kfjgga
<outside> on ffndkZ
<outside> out dfghoc
<outside> ping rcfbgf
<outside> reach fmkhcZ
<outside> still RZhg1f
<outside> to mUihnc
<outside> 到 oZflhb
<outside> 吗 rYecgi
<outside> 客 tbiafd
<outside> 用 rdhdec
<outside> 的 odgege
<outside> 能 lhknbU
<outside> 访 oiajjV
<outside> 还 eigejf
<own> $ tgcebe
<own> ' pfgfec
<own> , ingcah
<own> -p ffgfji
<own> : jcelch
<own> ; kgfgef
<own> <client> qdfdgd
<own> <n> pnhfgQ
<own> <own> mggged
<own> <service> rmediS
<own> ? jnabmb
<own> after eeeiqb
<own> and igdlia
<own> answer lleggZ
<own> as pbeghc
<own> at igeeld
<own> be lngaha
<own> come sehgdY
<own> does medcld
<own> dst kffgff
<own> end ofeffb
<own> error fgeffk
<own> failed pgeeec
<own> for pbgaig
<own> forwarded udfffY
<own> from tfgcnS
<own> get ejZrfb
<own> gets Ydgoih
<own> if bgghrZ
<own> in mggggb
<own> is vkgbbX
<own> just nefhde
<own> kidgde
<own> len jgfgge
<own> ok flfcif
<own> on jjakee
<own> open uiakeU
<own> or cYeeoo
<own> over qgbiec
<own> port kZhgdl
<own> prot klecee
<own> reachable lleede
<own> refused pgfggZ
<own> s jgfgff
<own> should jgggff
<own> smpt hkdccm
<own> sport jggfff
<own> tcp jfhkmT
<own> then kThZjt
<own> what kdfjhc
<own> when moeghT
<own> why nfgfga
<own> with hagfkh
<own> work hfdWnm
<own> 一 ngfgfa
<own> 上 gqTigh
<own> 会 lfgdlb
<own> 发 hUeqmd
<own> 后 Zchqhf
<own> 吗 idbdho
<own> 就 fdfdlj
<own> 报 neffgd
<own> 有 mecjfe
<own> 的 igckfe
<own> 端 nqWheZ
<own> 能 mffged
<own> 走 ngggga
<own> 超 ngegfb
<own> 这 eibkek
<own> 通 emcefi
<public> $ dbgcfs
<public> , jdkiec
<public> <own> sfgieW
<public> ? jocdkY
<public> and efelgg
<public> jgdmag
<public> on uchefY
<server> $ ecjfco
<server> <own> rcfgha
<server> ? fkdedl
<server> iihgai
<server> 写 jfggge
<server> 填 lfgggd
<server> 的 bjccfq
<server> 自 mdfgge
<service> $ mbdcjj
<service> , omgcdZ
<service> : pcgegc
<service> ; kfgfgf
<service> <host> 2XkahU
<service> <n> jifjaf
<service> <own> kohkaV
<service> <server> refdfc
<service> ? qoehdS
<service> at pkcdeb
<service> dnat cbgenj
<service> from lbhckd
<service> into pghXfg
<service> is kcfegk
<service> login kffgff
<service> mmacic
<service> of ileckb
<service> on hiehjb
<service> port bgfpee
<service> session jjddhg
<service> to mghapW
<service> 为 qghggV
<service> 会 mfgffc
<service> 到 vZiagc
<service> 吗 1YhdkR
<service> 收 oefhgb
<service> 能 rdhfda
<service> 连 jfffff
<service> 通 kWkabt
<zone> $ ifYgep
<zone> , umhcaU
<zone> -> pcZekg
<zone> -d dfggih
<zone> -j chegne
<zone> -o cgfffn
<zone> -p fgfgld
<zone> : wXldfY
<zone> <client> uedfea
<zone> <own> tYdejd
<zone> <service> vVigga
<zone> <zone> tddgfa
<zone> ? hdejfi
<zone> able lWmgZn
<zone> actually hdoche
<zone> allowed jblfgf
<zone> and isaelW
<zone> at tdecfd
<zone> can dlfkkW
<zone> cannot jTehio
<zone> clients bZgbhv
<zone> directly nhcgef
<zone> dnat Yhgfqe
<zone> for lcgdke
<zone> from mbZZis
<zone> get sWjdgd
<zone> gets tZlaia
<zone> has tZgeef
<zone> have jacdio
<zone> hit ncggef
<zone> in iggejd
<zone> is naidgg
<zone> jeibgi
<zone> laptop pgeecf
<zone> machines pcdefg
<zone> oif jgfgff
<zone> on taefgb
<zone> open qdgekX
<zone> out rgdhdb
<zone> pc mgeffe
<zone> people ogfgfc
<zone> ping rbhhhW
<zone> reach rSlbnb
<zone> rules fggjqU
<zone> still kdfblh
<zone> talk xgZicX
<zone> then fgggkd
<zone> to vUYcqe
<zone> user ZXnggp
<zone> users Whgdgt
<zone> 上 ycfbga
<zone> 下 ofgega
<zone> 为 pZbghi
<zone> 之 nehgfb
<zone> 也 dcfdll
<zone> 出 idnegd
<zone> 到 sRiioY
<zone> 去 hfggkc
<zone> 打 sefgeZ
<zone> 收 ldggge
<zone> 用 jdagki
<zone> 的 kahgdk
<zone> 能 lhjdcd
<zone> 访 jTdimm
<zone> 还 fffgjf
<zone> 这 qaiefc
<zone> 进 ngdhgb
<zone> 连 hgedme
<zone> 那 leblla
<zone> 都 ddpeie
<zone> 里 qejagb
? $ fgefjg
? <n> ngdggc
? ? 0ahbca
? ffffij
? i ilhZgf
? in jffggf
? tcp jgffff
? udp rbfgbf
? 列 hiWmhg
? 怎 fffffj
^ -a hgfgM1
^ -i heegap
^ <client> qdhaak
^ <far> pefegc
^ <gateway> obgkfa
^ <host> piZlcc
^ <n> ohfdbf
^ <outside> sZhkXf
^ <own> mpamYZ
^ <server> tdgbfc
^ <service> vgcZWm
^ <zone> lhheVm
^ a hbgmge
^ acme gfffdl
^ after igddtX
^ and lcedkf
^ any ggepcd
^ anyone emdcel
^ anything fjgmbe
^ are zWZaen
^ assume hfdfmd
^ audit aseidd
^ can pVaect
^ check smfagW
^ conntrack kfffff
^ could qYecem
^ curl ngggfb
^ djfhej
^ dmesg kfffff
^ dnat aeiuaf
^ do sgapaX
^ does mgXkbl
^ dovecot jgggge
^ everything ffklgZ
^ explain kffeXp
^ exposure emekce
^ for jllgZa
^ forward jcffme
^ found igggci
^ from ncdbar
^ give chjnae
^ got jfggfe
^ help kbgadp
^ hey pdfggc
^ hi jbggek
^ how ghcYgq
^ i jYildh
^ i'm kekfha
^ if ffgeme
^ in kgefbl
^ iptables hfgajj
^ ipv ofegfc
^ is ooYiYf
^ line hbggVv
^ list enimbY
^ mail ifYido
^ mar jgggfd
^ morning pafddl
^ my qghdeb
^ nc dngfgd
^ need sZdegg
^ new ifffek
^ nginx oggbfd
^ nmap odhffb
^ of edsfeb
^ on shcheY
^ once fefenf
^ openssl kggggd
^ our jlbbfk
^ outlook jgggge
^ ping xfefaa
^ planning hfgeoa
^ please kXclem
^ pls iWjYfu
^ port gbekgj
^ postfix pegfgZ
^ pr efhgel
^ printer kcfefj
^ ran pggggY
^ restart hbgdgn
^ say jbidoc
^ seen fenffe
^ should nfehdf
^ show fmisSb
^ somebody bffefr
^ someone meccdo
^ src saehdd
^ suppose hfggpX
^ swaks uffheV
^ tcp hphbga
^ tell nkdXhg
^ the tTilfb
^ thinking dffesa
^ ticket odehfd
^ trace tefedc
^ trying egegeo
^ udp ndfgdg
^ user ofggfa
^ users xdfifT
^ vlan efgfdn
^ we lnbahd
^ what ehngha
^ what's edfsbf
^ whats hfbseb
^ when feggem
^ where ofdmdZ
^ which gneeai
^ who drcZdm
^ why licbbn
^ will oegeee
^ with chggpZ
^ would edgbrf
^ 为 zdegdU
^ 今 gegceo
^ 从 nUmgcj
^ 你 hebffn
^ 假 bghhqY
^ 公 kZljde
^ 内 ogfdfd
^ 删 hcgclh
^ 加 chghpY
^ 发 ifckgf
^ 同 pgggfY
^ 哪 gobgef
^ 在 mdfgff
^ 如 afhhod
^ 客 geeggk
^ 对 iauZge
^ 帮 ijdjed
^ 怎 gffeem
^ 我 oefeff
^ 把 cfffqe
^ 抓 jgffgf
^ 昨 efffen
^ 现 jghgcg
^ 站 cgligd
^ 第 hcgebr
^ 网 hbgecs
^ 要 eghhoY
^ 解 ggfgRx
^ 请 khfiec
^ 谁 d1hYbZ
^ 财 caifeq
^ 这 gffefm
^ 那 fXfhgr
^ 邮 ngfZfi
^ 麻 kggffe
a <zone> pggheZ
a box rZfdgf
a client idkejd
a connection jofkdV
a dnat afffpg
a gjjbhd
a host oZidgg
a laptop lakggd
a look hZgeho
a packet kcfkdg
a syn tfccfd
a working gmfedg
ab jgfgff
able dnlbef
able to dllcef
about hlcdje
about to hbgdmh
accept , Zghetd
accept ? rYcdme
accept bfgbrg
accept instead Zggepf
accept what igfbgk
accept 这 gfggje
access <own> Zlgfdm
access ? pdfbgf
access denied mfhegd
access gmgVen
access to eokbjX
account kggegf
ack <n> jfggff
ack kffgff
acme <gateway> cgfeeo
acme effeeo
acme example mggfgc
actually ddkjZl
actually use gdmfge
add -a chghrY
add jagcxX
add the ZgeivX
added hahflg
adding -a fgfgmb
adding afifqd
address <own> nfggfb
address ? idgled
address does megeff
address lahmec
after <n> kgggfe
after connect jgggdg
after gegcoe
after that cefira
again kWbkfo
against qZeZlh
all $ lkdgdc
all , hkfdge
all ? sYeimW
all can bmkffc
all hihpeV
all of lZgoce
all port ggeqda
allowed ? qfdgdd
allowed mmgcfa
allowed to gikbfg
already hbgdep
am i sadddj
am vZgfVk
an <service> sZdejc
an <zone> ncjche
an answer imcege
an ehnhgZ
and <n> djdZfr
and <zone> nkdbmY
and back qggZhc
and does safbdi
and from iuajaZ
and it pdgffc
and mnbiXf
and on fkWqgd
and ports efelgg
and the odgdcj
and then scgded
and which Ypflfc
answer ? gjneda
answer come lfgfef
answer fkidch
answer from hpcdja
answered qdggaf
answers kaeqdd
any idea gldcdk
any mfZmed
any port xaibhX
any way pehafd
anybody Y0cbgd
anyone ? Wffkpf
anyone YoYjnd
anything forwarded ekgfdg
anything hgarfb
anything in jfhlgZ
anything on btbkdc
anywhere ? ghelee
anywhere dofmdZ
apart from gpbkda
apart gpbkda
app oahagj
append fffbva
approve aegggn
are able dmfdhg
are gcmibh
arrive nggdfe
arriving oaelbg
arriving on nZflcg
as egjjgc
as seen qakcgb
ask fhddfn
ask you ffdffn
asking mfdkYh
asks lqfbbd
assume hfdfmd
assured kgffff
assured mark kgffff
at <client> kcihib
at <far> offfed
at <host> jgekjZ
at <n> ieffej
at <own> nldbjY
at acme eagggp
at all jmZjjY
at the icdbio
audit $ chhlfd
audit : mgddhf
audit fqiiaY
auditor hijiae
auth jfgggf
authentication $ hdefen
authentication , lfggfd
authentication nehcgf
authentication' lcgggf
back $ lfefff
back ? lghhfb
back rbhcff
back to lfhfgd
backup fhccdr
banner mfgffd
be able ibgmic
be kfeghe
be let jfggff
be reached kpfcfZ
because ifggjc
becomes wYeeia
been fbdjjk
before i fkibdj
before jlfbci
before the ldfffh
behind <own> fYd1fY
behind jZgtcb
behind the ukddbZ
being obhigb
besides <outside> cqfdfe
besides bsgefd
between mdgegg
block pdgegc
blocked ? rcefgc
blocked rYhbej
bob jgggge
bot dafegs
bounce rdfgdd
bounces tccfZi
box $ kakicg
box ? eagsib
box oZijdc
box on jfgdei
break gbgefp
breaks ? fggfpZ
breaks gfferZ
breaks if gfeene
breaks when gdderd
broken again gfgdfl
broken ecgbeu
browse pdedkb
browser sbffdd
but not qVggei
but uWgidd
by <client> kejbfg
by <own> pZedhj
by <public> qagfgd
by <service> lehffe
by nhfgcc
by the ohhecd
by whom fpgded
c : oggcfd
c kggfff
call iZhdep
can <client> iajdgk
can <gateway> qdgfga
can <host> taibmW
can <outside> oWmanc
can <zone> uTnfdd
can a lefegf
can get kmfefb
can gkjZbk
can hit glhfgb
can i lceefk
can open jmfbib
can people ndfgfe
can reach hrgfdZ
can someone ifbidl
can the kagden
can they neeefg
can use jncbla
can you mYhhYn
can't <zone> nafifg
can't nhddch
can't open ncidgf
cannot kTfhio
cannot reach heeffl
cant <zone> oefhga
cant tWfafl
capture mffffe
captured jgfggf
ccc <n> lfggfe
ccc lfggfe
cert achffr
cert on bggggm
certificate degcfq
certificate on achdfs
change $ nbbfgj
change ? Zffgjm
change for ghbhob
change jbdbgq
changed fcfemh
changed the gdfedq
changes effevW
check dobeek
check 一 jhcngZ
client : iekehd
client address kgffff
client connect kggggd
client pdkbiZ
clients bnbYjp
closed laeedo
code lgfffd
colleague tZggfb
com : gfffdl
com hfefek
come back pgggeZ
come ijfedh
comes imeebh
comes in imeebh
coming from qdneab
coming in kbbgoe
coming obiffd
conect jjedeg
conect to jjedeg
config eaelgl
confirm vYfdfe
connect <own> ogggea
connect ? gafefq
connect from mfggfc
connect lccfgk
connect to jfffhf
connection after jgggeg
connection rdhdfa
connection refused uYgbhe
connection timed jfggff
connection to kmglcW
connection was jgggge
connections into lkechc
connections jgclee
connects obghfd
connects to pbfjdd
conntrack -l kfggff
conntrack ctstate fffejh
conntrack ffecjj
conntrack table hgdeeo
conntrack 里 mfffef
correct tXgeef
could <zone> edghqb
could a ocheef
could kdecnf
could not lggggc
could somebody lafjak
could you idfhcl
cpu defdgp
cron khfgde
ctstate dfgeng
ctstate dnat dfgenf
ctstate related ggffXr
curl : nggggZ
curl <own> qggfZf
curl qgggeY
customer at jfggff
customer tWghgc
cut jchcme
daddr <client> kgfgff
daddr <own> ngehgb
daddr mgfggb
day aceeht
dead gfgfnb
decides tdfedc
deferred connect lggged
deferred hdheel
delete -a ffggmc
delete gZghrb
delete the fhgfoZ
deleting eghfke
deliver outbound mfgffc
deliver taicha
deliver to rdgdfb
denied tZhehZ
desk <client> mfffgd
desk jeific
desktop segiaa
destination <host> fffeji
destination fffeji
dev <outside> mfegdf
dev <zone> nffgfd
dev nfegee
dialled rgfgac
did cfckfl
did we gkYpZh
dig uedgac
directly ? ihffjd
directly ndgZmd
dmesg is kgffff
dmesg kfffff
dnat , gfhglc
dnat -j fffejg
dnat XZfqqd
dnat accept efgdoe
dnat for edgjle
dnat rule ffhfjf
dnat to ecfiii
dnat 删 fgggna
dnat 的 egggkd
dnats gXcqmd
do $ fgefXs
do ? hgdeXu
do i jXgjhj
do nibmXf
do packets negdff
do the oehfiY
do they gbgjel
do we jnhmVZ
do you ifdbeq
does -a ifacYy
does <client> lbjfmX
does <far> daernb
does <gateway> shbdhb
does <host> pYgefj
does <own> ilXgao
does <service> lfdqZd
does <zone> eilZcl
does a emcgkc
does anything hbgalj
does dihibi
does it lgiceg
does line ggagYu
does that sagfai
does the ridabh
does this geecYw
does traffic rhhaga
doing gdeffm
don't mgldWh
dovecot : jgggge
dovecot jgggge
down iahXeu
dport <n> ffgfjg
dport ffgfjg
drop $ jgffdi
drop , kfeeje
drop : egfgkf
drop kchdmd
drop the chggpZ
dropped ? segbed
dropped regadf
drops qeefed
dst <client> kgffff
dst <far> kgffff
dst <host> jgfgff
dst <own> mfggfc
dst mfgggc
e : jgggfe
e mggeee
eating ffgchl
echo request pdgcff
echo sagdef
edge fdheeo
edge fw cffgfm
else ebeeqg
end kgdhdi
end up khdiee
ends  Xecjft
ends 0 Xecjft
ends 1 Vmikbj
ends 2 safhcd
ends 3 mhedff
ends 4 fegjpX
ends 5 gigarZ
ends 6 jfgfjc
ends 7 egggnZ
ends 8 ifgflb
ends <client> cUmjgn
ends <client><client> vgefab
ends <client><client><own> pefhfa
ends <client><far> sihdba
ends <client><far><far> jgfgfg
ends <client><host> sdgdiY
ends <client><host><gateway> rgfffY
ends <client><host><host> kdgegg
ends <client><host><own> odgfed
ends <client><own> rbgfed
ends <client><own><gateway> mggffc
ends <client><own><host> efgffl
ends <client><own><server> qdffdd
ends <client><own><zone> obfhka
ends <client><server><own> pdfhga
ends <far><client> wZecdg
ends <far><host> sehbce
ends <far><own> yWjaiZ
ends <far><own><host> lfffff
ends <far><zone> mffgfc
ends <gateway> bdfdgt
ends <gateway><client><own> qgggfX
ends <gateway><far> lgeehe
ends <gateway><host> sdeegb
ends <gateway><own> pcfdhe
ends <gateway><own><host> wYjbbf
ends <gateway><zone> agchfq
ends <host> amXndl
ends <host><client> qehdhZ
ends <host><client><own> mggfde
ends <host><far> ucicfZ
ends <host><far><gateway> pghdeb
ends <host><gateway> ffWlgn
ends <host><host> tagkhV
ends <host><host><client> mgfged
ends <host><host><far> pegfce
ends <host><host><gateway> sbhdha
ends <host><host><own> taeedf
ends <host><outside> pmZncW
ends <host><own> yZiaea
ends <host><public> scflfV
ends <host><public><own> rcjffY
ends <host><zone> mmemeS
ends <host><zone><own> jegghf
ends <outside> lLkhjn
ends <outside><client> ydeWef
ends <outside><client><own> gchfmf
ends <outside><far><own> mefehe
ends <outside><host> qidfiW
ends <outside><host><own> jgheid
ends <outside><outside><own> rZfcmb
ends <outside><own> nndiiS
ends <outside><own><host> hdfhcn
ends <outside><zone> wYdcjd
ends <outside><zone><far> iffgkc
ends <outside><zone><own> dcgisZ
ends <own> fkYlgh
ends <own><client> oeddgf
ends <own><far> sceedf
ends <own><gateway> oegchd
ends <own><host> eifgcm
ends <own><host><client> iffafm
ends <own><outside> smafcZ
ends <own><own><own> ngeeef
ends <own><public> gXcohk
ends <own><zone> qcdWkj
ends <own><zone><zone> qcgfgb
ends <public><host> cZmtfZ
ends <server> bbgeeu
ends <server><own> qedlgX
ends <server><own><client> jfgfgf
ends <zone> hZsaXp
ends <zone><client> igiggd
ends <zone><client><host> pfeecf
ends <zone><client><own> nghieY
ends <zone><far> gfbgik
ends <zone><host> ucbieb
ends <zone><host><client> fefelg
ends <zone><host><gateway> mgggfc
ends <zone><host><own> deggij
ends <zone><host><public> tZiffa
ends <zone><host><zone> fgggtU
ends <zone><outside> xcZdeg
ends <zone><outside><client> jffhhd
ends <zone><outside><zone> ggffpZ
ends <zone><own> mfbbem
ends <zone><own><client> lffgfd
ends <zone><own><gateway> yghhcR
ends <zone><own><outside> pieebf
ends <zone><own><zone> Zjgdrc
ends <zone><public><own> yUhigY
ends <zone><server><own> mfgffd
ends <zone><zone> sVdfjh
ends <zone><zone><client> mfggfd
ends <zone><zone><host> kdgfjf
ends <zone><zone><own> jkffmW
ends <zone><zone><zone> ghfemb
ends idgkgd
ends up idgkgd
entry gghmce
enumerate fjmmZY
errno <n> jfggff
errno kfggfe
error : ogggfY
error <n> nfgffd
error connecting ggfgfj
error jfYdho
esmtp mffgdf
established -j ggffXr
established src kfffff
even inehZe
evening ifeffk
ever jeeefj
every dnhibd
every zone fnedgf
everybody ribYhf
everyone eshacf
everything Zeokfe
everything that aqeifd
everything we cbkmdh
exactly ajefeo
example com jfdggi
example kefffh
example net kggffe
expected tZgefd
expected to wZgfdc
expire ? fdhfem
expire fcgffo
explain line fgffbo
explain ngggWj
explain 一 ggfgdk
expose Yhpked
expose to feimdf
exposed npegbY
exposed on fnembb
exposed to jjhfag
exposes cejnee
exposure enejdd
exposure of enejcd
fail gnaeke
failed : rcggfZ
failed offffc
failed to mggfgc
fetch lZghjf
file , fgffdm
file dfiidj
filter forward jgfgff
filter gdgfhj
fine $ lgggfd
fine pfggea
first kgdfdi
fix aZeayj
folks oefbfi
for $ cjedYv
for <client> hcdkoa
for <far> qgddbg
for <host> pYkkdb
for <n> kebalk
for <outside> tYgYkf
for <own> fhchqa
for <service> nagjhb
for <zone> iZeXnp
for ? ffcbdt
for a qeeffc
for gchlkb
for me bmiZdn
for the jhhlXf
for them lemeeb
form jmhbfd
forward -i bggfjk
forward <n> bgedkm
forward eXekog
forward packet jgfgff
forward policy ifhdma
forward to fdcknc
forward 默 cghgkg
forward's ifedle
forwarded nhZueU
forwarded to pganfY
forwards eaisdc
forwards on egcsec
found ghgcdn
found this gifbdn
foxmail jffggf
foxmail 报 keffgg
friday gdgcgo
from <client> rfhfdZ
from <far> odgdfe
from <gateway> regcha
from <host> lfgeef
from <outside> mkmehS
from <own> ndghed
from <service> iZgogd
from <zone> pgeYie
from a hbdmgh
from kdhZji
from my lehfef
from the gkhbkc
from unknown lgggfd
from where WqijhZ
from which gqegiW
full fbkfel
full of mgfffc
fw <n> cffgfm
fw kmeZfg
fwd lgggde
g kffgge
gave jffgfg
get <n> jggggd
get <service> hlcfla
get a neffgd
get an llbdhc
get at jhibjd
get gmieec
get out rgffgW
get there igfdgi
get through hhdcli
get to gmkafe
gets <n> mgfggb
gets jggjce
gets through Ytiedf
gets to dpdWhm
git sdddee
github com ffgfdm
github ffggcl
give legkeb
give me chjnae
given leieia
gives lgfgee
go mTfphe
go through lgfeff
go to lffgfe
goes kZckmd
going fddfgn
going to iegbme
gone , ffffkf
gone fchgmf
good lbecbr
got this jfggfe
guest jccbct
guest wifi cddcgu
guys vfgchV
gw $ iblfXp
gw , ledgid
gw <n> fgeddq
gw ? neebnb
gw fZiiii
gw line gdgaim
gw rules gggfXr
gw 第 ghgdih
h lfggfd
had ibfcmi
hairpin rahXjf
handed icXpgh
hangs ucgddc
happens if ggegpZ
happens kggemY
happens to kggemX
has lieZdl
has the fegefm
has to lfggfd
have <outside> oZdakl
have a flddek
have access glkcec
have fiiicg
have we gUmqfd
he ocgbdj
healthy mffefe
help $ pbcgam
help kZcdoi
helpdesk ofgdfd
her jXgfep
here , ggfgZo
here ? oeamdf
here hZhmci
hey , ndggfc
hey pdfggc
hi , lhgfdf
hi jbggek
him lgffgd
his kggggd
hit <host> nigecc
hit <own> inedhb
hit mjgdcf
hit the kggfbi
home qgfhdb
hook rcefee
host $ jfWpid
host : jgfgff
host <host> edgoge
host <own> nfhfha
host ? kndkdW
host nafidh
host on sXhdeh
hosts Yoahii
how come mmgebb
how do eggefl
how does vXdigb
how many bghcho
how much cbfghq
how nffaan
human hfglbg
human words hfglbg
i <service> jehnfX
i add giiilV
i am ieggbj
i ask feeffn
i delete hYhhod
i don't pcgbam
i drop fgggld
i e ogffec
i get ufhhcV
i have dkdklY
i hhdghf
i hit cehgcq
i mean lcgled
i merge fdgggj
i need ijajff
i see jfgigd
i sit nblcef
i use mbgZeo
i want jgggic
i'm on kfggeg
i'm sitting keggff
i'm tbiacg
icmp echo pagcgg
icmp sahbef
idea $ bqeefg
idea gldcdk
if a omYegd
if hfcemg
if i hegiic
if the ebcelo
if we ZYhgpl
in , hhheoX
in <outside> lffgfe
in <zone> pdifbd
in ? qbibhd
in human hfglbg
in kfghcg
in on lYdljd
in plain gggfbn
in the kcdkbk
in to jdfmkX
incoming qeffec
inet <n> jgggfe
inet ggfffj
inner lggefd
inner router lggefd
input fhdeoc
inside gfjsYa
instead lZfard
instead of jZfenf
internal ddjpeb
into <client> maegoZ
into <host> mlfecc
into <zone> okjbca
into pliXdd
inventory gcfqec
inventory of hdfoee
involved oheeed
io : ggfffj
io ggfffj
ip $ lhgeee
ip <client> lggggc
ip <host> jfggff
ip <own> kgfgfe
ip filter jgfgff
ip ocdgid
iptables gadhjl
ipv <n> ggffjf
ipv ggffjf
is <client> cegcjn
is <far> kdedlf
is <gateway> mbeXhp
is <host> Zmamfi
is <n> kidZdn
is <own> 0bcgba
is <service> hpficZ
is <zone> qXkehd
is able fsnZeY
is anything jXesfd
is down kegcdm
is eeeodh
is exposed oiecai
is fine leheff
is from jgfggf
is full mgfffc
is in fhgfje
is it dhehaq
is on lZfafp
is port jrbfbc
is published fabugd
is reachable Zivahb
is slow fefaer
is that bieodg
is the hYcad0
is there kegjed
is this neebek
isn't weccfb
iso ckghfg
it $ mkdbfg
it ? fbfmif
it be jdgdmc
it cjgjal
it do dccfet
it end jidkec
it for efgefl
it get sZhcfg
it has ochefe
it is nfgfee
it on lddgek
it out ngfgcf
it the iefYer
it to nfgcgf
it us ufgbhZ
it work doegbi
it's eihccn
item <n> mndfda
item mndfda
its mfgXle
its own offcff
its scans lfggee
itself , nbldgc
itself ? emnbdd
itself rhmZhU
itself talk mefgge
job oYhffg
job on rgfffY
just imgdhb
just spins meghed
k <n> jfggge
kind ffefgl
kind of ffefgl
know meckcf
known eefnge
land kTetlZ
land on lbdkla
laptop , nfefdg
laptop in qbfeeg
laptop on iclhfd
laptop regfcc
last kWigco
last night hdefgm
last week hYihdn
leave rbgeja
length <n> jffgff
length jffgff
let <zone> hffgoa
let in pciahf
let it mfgggb
let through nfggec
let ubhdhW
lets yageeZ
like iYgkfh
line <n> fdeZok
line eeeZth
lip <host> jgggge
lip jgggge
list cnjraW
list every gmZkgc
list of bokfcd
lives on nefdfg
lives rcgdff
load mgeYem
log in ochcgf
log nehefd
login jgggge
look at gjffdi
look ghhdck
loop sdffeb
lose affgrd
loses feietX
loss mffefg
lost connection jgggeg
lost kgggee
mac idgefk
machine ibjpfZ
machine is lafofa
machines oSjiif
mail from gcfgfm
mail gw jZiiie
mail iYihih
mail is ifgbdn
mail over oZiied
mail through ifgcel
mail via shfegW
maillog kgggfe
maillog on lggggd
mails vdedga
make it rhgZfc
make jgfZme
many bghchn
many mbit fgdfgl
many packets gggfej
mar <n> jgggfd
mar jgggfd
mark <n> jgffff
mark jgffff
martian nfegee
martian source nfegee
masquerade $ bggdmi
masquerade , ggfgqX
masquerade adfdsh
masquerade line chgguV
masquerade on bggiqa
masquerade rule Yfheio
masquerade 那 bhggob
match pfdged
may emkeec
may i gdehfl
mbit fgdfgl
me $ ghlZej
me ? panbce
me gnkfca
me the lVhjjf
me through jgeefj
mean lcglYi
meaning jeecXv
merge $ fdgggk
merge ? gfgfdm
merge ddfenh
message kegcgj
messages dcgfgo
minute ogggaf
monday bjeefo
monitor jfggff
monitor trace jfggff
monitoring jffffh
monitoring probe kfgfgf
morning $ offdff
morning tYgafi
move hgeenc
moved mdiegd
ms : jgggge
ms jfgfei
mss <n> jgggge
mss jgggge
much aeeggr
must authentication nehcff
must authentication' lcgggf
must ndhcgf
mx mYhagn
my desk jfjgfc
my laptop qedgcf
my phone ndhfed
my tagbak
name dmheci
names mgdhdf
nat -a fhgcXt
nat -i fegeZt
nat hXdnlg
nated Zsjdee
natted iYimic
natted to haimic
nc : pcgggb
nc njheeb
nc vz njgdeb
need <service> mggbfg
need it mhihbc
need kigjac
need to kgfefg
needs pZibgg
net : ngggfa
net ehgfke
netops edge hdhdfl
netops gdgdfn
network grhZfd
networks Z3daiY
never jmcicc
new here kfgedj
new mbgfbl
new tcp kfffgf
next faegjm
nft jfggff
nft monitor jfggff
nginx oghbfd
nginx on oggbgd
night $ eefeeo
night oeebej
nmap odhffb
no $ uZiaia
no pdhbbk
no route kegfgf
nobody epbmfa
nobody in jncbic
none mhdchf
normal lfffff
not $ kgfekb
not ? vdhecZ
not connect jgggge
not nfgXdn
nothing tcfjdY
now $ Zbkhfo
now , ieggrU
now ? Zbflgn
now lXgfhk
number fghddn
of <host> lialnT
of <own> nmchcb
of <zone> nYedgm
of Wkklgd
of drop Zggepf
of everything dbnkef
of ipv mfefef
of mail dcddjq
of our hjkYfh
of the eVohmd
of these ldfggg
of things ffeffl
off from lchcke
off nedcob
oif <zone> jgfgff
oif jgfgff
ok ? tbfeed
ok nhgaeh
ok or qcghfb
ok 吗 ecfglj
on <client> ocgddi
on <far> ocejde
on <gateway> ragXem
on <host> pXdfij
on <n> jjedfg
on <outside> lcjlca
on <own> hiZsbc
on <public> hcmcna
on <service> kleglU
on <zone> rkfheT
on a qgfgfZ
on call hZgdfr
on dev nfegee
on friday fffffl
on geikdf
on line dgebZw
on mail fbmhid
on monday dmfghd
on my mgfffe
on our jbmcei
on port eibfhl
on tcp kecegk
on the ejfiak
on this aZkokc
on which dgYrie
once fegfqa
once the efgdoe
one for ghgcek
one gdfgen
one of rfcfed
ones ebmjhc
only jmcjdb
open <own> nkbfjZ
open <service> hidffj
open ? ubgZgd
open a nidfcf
open ihkhXh
open tcp fqfZjc
open the kfemeb
open to cmjjYg
opening ncgfgd
opens <own> ngfdfe
opens <service> jfgfff
opens jfgfff
openssl icgcgl
openssl s kggggd
or Znbjgj
or does jagbqf
or dropped oggefc
or is kZikdf
or no rZgfgc
or not tbhgkU
org : jgfgff
other gnacfl
our <host> oScoif
our <service> sXgbdl
our ggmbcj
our published gelege
our services dcwcgb
out $ rZcbgl
out , hifcke
out ? qfgddc
out ngeZhi
out of hnhZnX
out on hkfgdf
out src lgfggd
out the fgghlb
out to oaYegn
outbound tegebd
outgoing pgfegb
outlook error legfge
outlook nfegef
outlook on mggggc
over <service> ljieea
over mmhbgZ
over udp csgUih
own ifgcle
packet from zbdYcg
packet ocggcg
packets has gggfej
packets ndgddi
page ifgecl
partner jcgcem
pass rfgfca
path jffdao
pc iZnhhc
people in lfgggc
people on rhgdcb
people sigciV
permitted mggbge
phone <outside> mehffe
phone sciafe
pick figdfj
pick up gkhehc
ping <client> pieddd
ping <host> nfgdfd
ping <own> schfgY
ping from jgfhjZ
ping pdggkV
ping 得 pdaggf
ping 通 sefgda
pinging rdggdc
pings <own> odggfd
pings odggfd
plain <service> vagZge
plain mcgean
plain words fggfdl
planning hggdpZ
planning to hggdpZ
please $ bmdiej
please , ehhnce
please : ifffan
please cgilYl
pls $ flgnac
pls : pefdbj
pls bicpYm
point cZgrdi
pointed at jffejd
pointed jggeje
pointing ademne
policy accept gkcdmc
policy drop khggee
policy ggedra
policy to affgpg
port : nggfdd
port <n> jigbgh
port forwards haesfc
port geaoei
portal lfffee
ports <n> nubZiW
ports ? fkkicb
ports aflqkU
ports of ebZtgh
possible ? odfgfe
possible veggaZ
postfix <service> nggffb
postfix legafl
postfix on dcgbgr
postfix smtpd lggggc
postrouting -o efdfmi
postrouting -s dfgghj
postrouting bfefmj
pr <n> gbeffo
pr acme efggfl
pr fcffgn
prerouting -d gbgfkh
print nfZeih
printer <client> kgggfe
printer lYgfdn
private address kfggfe
private qlcZfc
probe mfffee
prot <n> lkfdde
prot lkfdde
proto jffggf
proto tcp kffggf
protocol jgfeei
protocol tcp iggeej
public lQntgX
publish $ fpbfef
publish aihsea
published bgrmjS
published on cjdoee
published ports Yemnee
published services fdohhb
published stuff gdlgfg
pull mlgacf
push scedef
pushes ohgcgb
put egggoZ
put in gggfmb
q <n> gpdcic
q gpdcic
query gcfhod
question : iiffdh
question nhfdZj
questions aggggn
queue idiYfo
queue is ffgcfo
quic vXgcdh
quick rcfgga
r , jfggff
r jfggff
ran mehgfb
rcpt jfgfge
reach <far> keedob
reach <host> obfZkh
reach <own> hfcagq
reach <public> mbfdgj
reach ? fksfcW
reach eejZjl
reach it XgThhz
reach itself gckghg
reach the kedfel
reachable $ Usgghg
reachable ? jmcdhe
reachable by cuadfg
reachable for mekbdf
reachable from qfqVea
reachable nlpZcW
reached kpfcfZ
reaches <own> fogega
reaches jnfdfb
read hjaZim
real client qffdbf
real ieenfb
really pbhpYa
reason saicdf
record iidhcj
recv lgfggc
recv src lgfggc
refused $ kffdej
refused , lgghfc
refused qXhZhk
refused' negdge
reject hhghnW
relay access nfgegc
relay qghbec
remove -a ggefqZ
remove efffqb
remove 掉 gehffj
removing Yfggrc
replies rcggcd
reply rfhfeZ
report rfggcZ
request oXgdfm
reset ? lfggdf
reset qgeZak
resets ngfged
resolve rheheY
restart dcgcgr
restart postfix dcgchp
return tdehcb
review Ykefgm
review 一 ebfggo
right ? ohbdcj
right kifeZk
right now daiigk
rip <far> kffgff
rip jgggge
root pbefbk
route nfggga
route to nfggga
router lggefd
rst , lggfgd
rst kgfffe
rule , Zdhfwb
rule decides udeedc
rule fefdni
rules $ ifedgk
rules ? hafckm
rules file fgffdn
rules icacmm
ruleset mgdfeh
run gcfblm
runner lgghed
runs kfhffd
runs on kfhffd
s , nefege
s client kggggd
s ndgbek
safe fegfdn
safe to fegfdn
same obddel
sanity check gfefdn
sanity gfefdn
say <client> hgjhbh
say jXhfoe
say we gcfeoe
says : lggggb
says <n> nggggZ
says <service> lcedhj
says connection kfhggc
says hgdkdg
says outlook kegfgf
scan mdfeei
scan to kcfffj
scanner at pdedgg
scanner oeeefe
scans lggfee
security nifbfd
see mlfjfU
see the kfheeg
see when mefeff
seen by nblegc
seen from gdoffd
seen lcobfd
sees qfgded
segment kjkcbe
segments cvddjY
send its jfgffg
send kdecgl
send mail ifegfj
sending from jggggd
sending jgfgge
sends nffefd
sends through pcgggb
sends to mfgeee
sent gfflff
sent src jgffff
seq <n> kffgff
seq kffgff
server $ mffiec
server , odedhf
server <own> nehffd
server ? ggZodh
server is mbgkgc
server nfdjce
server on grekbX
server see legefg
server to megdgf
server's <service> pkhYdc
server's jjbjfe
service ibjmfc
services afondc
services are deteiX
services we hdjfgf
services work ffkggf
session k kffgge
session qdffcf
session to pcfcie
set liccoa
set to qaeigc
she jdgefj
should <service> jfhgff
should be mcghka
should i oaddco
should it qdehfc
should that leggff
should ucgaai
show ghfjib
show me lhbdif
shows <n> ibhffk
shows lbfbfn
shows this mgfgfc
side glkYjb
since <n> kedhei
since pYedco
since the ohefZi
since this mgfeff
sit lYkheg
sits behind dfdmbl
sits ieelci
sitting at iekeef
sitting in qbffhc
sitting legmcb
slow cYfZhy
slow since fVidhs
slow today cbiehp
smpt mlbdYl
smtpd <n> lggggc
smtpd lggggc
snat edheki
snat to edgekj
so giadli
socket : ggfffj
some dkefcm
somebody hbjapf
somebody in pclddc
somebody on lZehap
someone fecbnk
something cdercj
sorry neghfc
sorry to nefhfc
sort gefefn
sort of gefefn
source <host> pcehgc
source <own> fdgeki
source address megeff
source ip meffff
source kjdYkg
spam begdlk
spins meghed
sport <n> kggfff
sport kggfff
src <client> kfffgf
src <far> kfffff
src <host> jggfff
src <own> kffgff
src mfgggc
ssl oefhgb
state kfefXo
status deferred lggged
status nggfdd
still broken hahbgo
still get aigipa
still ghdgle
still reach edoafk
still work fcifhj
stop nggeha
stopped mafefj
stops teggfX
straight sdffbe
straight to megeef
stuck ogfdgc
stuff gbmgfg
stuff we hbpffd
subnet mbhfeh
succeed hdgfmd
suppose i fgghkd
suppose icggqX
suppose the hfghmY
suppose we bihZsc
swaks keeffj
swears iefkib
syn $ jfgfff
syn ack mgfgcf
syn from lggeeg
syn pfgfcd
syn recv lgfggc
syn sent kgffgf
table decoYp
take heedng
take the efgfmd
taken iceepd
talk liialZ
talk to kiialZ
talking kdecdp
talking to hdecep
talks mgggfb
talks to mfggfb
target ldllZb
tcp $ ingccf
tcp , nedncb
tcp -m efffkh
tcp <n> kjgneT
tcp failed qcggga
tcp iificf
tcp ip efgffk
tcp tcp jfggff
tcpdump jgggff
team gdfiek
tell jdglce
tell me iggmdb
tell us kchffi
test jgimcZ
that $ ncedkd
that <zone> lXlbqa
that ? mffdjc
that be jgggib
that can dqfbic
that gets fmhbfg
that go jfggeg
that is ghdmbh
that jjceie
that one hghebl
that the ocfggd
that was jdfdfm
that work mffgee
that's mgggce
the -i fgffle
the <gateway> odggah
the <host> jjchef
the <n> badmkj
the <outside> gRmomb
the <server> scedfd
the <service> Zhdjmg
the <zone> Zicaon
the abdfom
the answer tdgfeZ
the audit iaknec
the box ofgcfe
the browser 0bhdaZ
the certificate cigafo
the change jdgfdk
the client kfggff
the connection mfggcf
the conntrack hgdeeo
the cpu egeegn
the ctstate ddhepe
the dnat jefjib
the fix gbfhsY
the forward hehfke
the inner lggefd
the iso djigff
the log kgfggd
the mail dfgcZv
the masquerade Uhhfok
the new eZgehr
the other hbffdp
the packets jgfgfg
the port cddonc
the private ogfeed
the public qgqVeY
the published edncmd
the queue hfgdfk
the real ieenfb
the reply kgggfd
the rule cfgdim
the rules qhhbfb
the same jcfeii
the scanner legdgg
the services cgpege
the stuff hbpffd
the syn qfgdce
the three gbbiog
the tls fegffm
the way mhhdfc
the whole jnejcZ
their jbkfcj
them ? ofjecd
them lchiag
then ? hVhZks
then gYhdmj
then get bgggnf
then reach fggfje
there $ ghdfap
there , lclfgb
there ? ffkgfe
there any jchkgc
there for eidgap
there pdhiYg
these gdeeqd
these two egggoZ
they get gdfffl
they nVfgik
things can fffffk
things eeobej
things may hcedfo
thinking dffesa
thinking of dffesa
this , kgfgge
this <gateway> eYnmgd
this box kdiicf
this for lefdbl
this from jfggff
this in fifcaq
this is jgfggf
this lbkiWj
this morning lgfefg
this on jgffff
this one fggfdk
thoughts ? gfgfdm
thoughts gfgfdm
three <host> ggfcmf
three fcehnf
through <own> mbgegh
through ? ceehdr
through igebco
through the gefffk
through to kjecjc
through what fheffl
thru nlgbdb
thunderbird on ngeeff
thunderbird tZhleW
thursday dcemke
thx gqdbeg
ticket <n> odehfd
ticket sjeddY
timed jfggff
timed out jfggff
timeout $ qeggdb
timeout , ngffgb
timeout 6dgeeM
times out ubhdfZ
times ubidgZ
tls certificate ffgfek
tls fdhedp
to $ lbmkbc
to <client> odfkeb
to <far> nefbcl
to <host> jhejfd
to <n> ideclj
to <outside> igigbh
to <own> hedcjl
to <public> tchbfb
to <server> nfgcgf
to <service> opdbeY
to <zone> hZiakm
to ? Wilfgk
to a sZeccl
to accept hffepa
to add ladboh
to address ofggfa
to be igdkfe
to connect ncgjeb
to dehike
to destination fffeji
to drop befgpg
to get Zijdfm
to hit offddg
to host kegggf
to it sZidbg
to itself rahdgd
to know khhbgf
to merge fegfdn
to open ldkZif
to our kelgdc
to ping lmecde
to port jpfefY
to reach ikfdic
to send teiefW
to source edgekj
to talk mhjafc
to the geikee
to use jclgkY
to what eaevgc
to work pZffej
today ? feddgq
today fcebjp
told mdffgf
told me mdffgg
tonight , idffle
tonight icfelg
too ? qcgceg
too kiccgi
top ghehma
top of hidhla
touch nYnYYp
toward qdgecf
towards <far> jmeeec
towards nmdcgZ
trace <client> qefegb
trace rffeeb
traffic oYeikc
translated kfheef
true ? pefZhg
true reebff
trying ifggci
tuesday ibfekj
twice ogfggZ
two oYcbnj
type qZfgdh
udp <n> uchhaa
udp nohdaZ
udp port ndbifg
unable ndgdeh
unable to ndgdeh
under fbfohe
unknown <own> nfgggb
unknown lgggfd
unreplied kgffff
unreplied src kgffff
up $ jfhihc
up ? oggidZ
up at lefjha
up leekbf
up on kfdlfd
updates from lfgggc
updates kfgggd
us $ ckglah
us ? oddbig
usable ekqfdZ
use $ ddpedh
use <n> lbglfd
use <own> gmXaog
use <service> reganW
use ? edscgd
use ibmcig
use this eggfgk
user cdhfgn
users Zjecgq
users on rgfhfX
uses rahdgd
using oafffh
vendor hceifk
verdict lggdff
via <host> meheff
via <own> mgffgc
via <public> oeggfc
via <service> sXgigb
via xZhgca
vlan <n> cfgfdq
vlan cfffcr
vpn eagcdu
vz <own> njfdeb
vz njgdeb
walk kdeegj
walk me kdeegj
want lffigc
want to oegfia
wants a gbjiei
wants mcgdkd
wants to mggbkc
was mdfddk
way ? qchbff
way does pdefgd
way out segcga
way rhhcca
way to jjgfdf
we YjlofZ
we add bhfhqa
we delete gedfvX
we drop lcfaqb
we expose Zbpkff
we forward iZjscb
we have nafmag
we moved nfbfhg
we publish eohfdd
we put ghfhla
we remove hgdenc
webmail ndgcfi
week iYihdm
went gdggle
were ddheoe
what ? hecnge
what about lpafec
what breaks gfferZ
what can adsdje
what changes effeoe
what do hQmjik
what does ifnYWr
what gengha
what happens kggemY
what if ifccng
what is gZljam
what kind ffefgl
what of gcpdfe
what ports ghjhed
what sits bdfrff
what sort gefefn
what source odffef
what would adeamq
what's lbfqYf
what's on dggdbr
what's the jffbdn
whats ldbqfa
when <client> jfgfff
when <far> lfgeff
when <zone> ocgged
when does deggfm
when it ubiccd
when rbgYig
when sending jgggge
when the pqfWiX
where does ihgoeY
where is pjecfb
where kgeohU
whether pdfeef
which <public> fdcohf
which bnnjYb
which box khcngY
which machine acfqhf
which networks bugaib
which of efmdei
which ones ecnkee
which ports gdinhZ
which published idpaff
which rule pcedhf
which segments bticiY
which source legeff
which way odefge
which zones fphfhX
while pgegea
who ZsbZmh
who all bqhfgb
who can dshfgX
who changed gdfedq
who could chhene
who gets blfZim
who is njedbf
who loses gfhfrW
who reaches gngdfc
who sends jfggff
who'd effepe
who's Zvecci
whole <outside> gmejeb
whole jnejcZ
whom fnejec
whose gabdqj
why $ qggfgX
why ? lgdcfi
why can't rVegfi
why cant oefhga
why do ibhcas
why does llddfe
why is cZggiq
why nfeZao
wifi jbeafr
will <client> dffhpb
will it ldfgff
will oegegb
will that jgggff
will the ofgfeb
win <n> jgggff
win jgggff
with <n> tdgedb
with <service> iZghfl
with a elbgje
with hfgdle
with it ngbghc
with the jbggig
with these jedfqY
without kdgavV
words ggglah
words please fffjci
work $ ogbafj
work ? mrgadZ
work for sYnWmY
work from bmedZs
work hkkSgm
working ? gghgmZ
working mjfXlc
works kjhYgg
would <client> fhhhkb
would <zone> kchimX
would a idfikd
would adding eeheod
would be Xegnbp
would cXiftf
would that nbeeld
would the hhfgkb
wrong kgggfe
yes no keggfe
yes oghcgc
yes or rZgfgc
yesterday jagedn
yet rWeajk
you $ cfZegu
you ? ffeffm
you do cfZbiv
you must ndhcgf
you nYfbdp
you restart degegn
your ocheja
zone joechb
zone that crgaid
zones can duibiW
zones hubegY
一 下 hhjfbh
一 个 hchdgm
一 共 ccojfd
一 条 Zgggnf
一 直 nffgfc
三 hZmcoc
三 条 dgehnd
上 $ nbghfd
上 -a ggggjd
上 <outside> oeggfb
上 <own> hqafee
上 <service> jdgggg
上 <zone> hffilb
上 ? Yehkbp
上 hjZjkc
上 ping ifhghd
上 一 edglgg
上 不 rehbgb
上 了 fVhfgs
上 发 haathd
上 的 jifhde
上 网 vaedhb
下 -a gfffcn
下 <client> xahbfb
下 <zone> wZheiW
下 acme ebffgp
下 gjifai
下 mail dgegcq
下 这 ggfgej
下 面 oggffa
不 $ uaffec
不 lgZYio
不 上 nndcce
不 了 maefhi
不 会 hfggbl
不 到 mggefd
不 对 fffdgn
不 开 lefgeg
不 是 jgejdg
不 能 pVffgj
不 行 lhefhc
不 走 ocgggb
不 通 hifdbm
丢 oehgfa
个 <public> elbifi
个 ijebek
个 pr ffffgj
个 例 gfgegk
个 合 gegfem
个 机 ffgdgm
个 端 ghbjcl
中 lcfdfk
中 午 gdfefm
为 lbegfi
为 什 jedgel
为 啥 wbhhhR
主 jehlfb
主 动 ogceef
主 机 icjnfZ
么 $ aZoiem
么 <zone> udfhcZ
么 ? ubkbeb
么 cXlfho
么 一 mgegfe
么 不 hddiel
么 办 fdfcgo
么 影 fgffld
么 意 ggfgcl
么 时 deecgr
么 样 hfefmc
么 用 fgfden
么 的 fgfffj
么 访 kebfgl
么 走 phdfdc
么 连 tZddhf
么 重 fgfffj
之 jbhgif
之 后 cbggkk
之 间 oehffb
也 jbfdki
也 加 ddgdll
书 idfdgl
了 $ ihehZl
了 , jddfcp
了 <host> Zfdrgg
了 <outside> jmhcga
了 <own> ogdefe
了 <zone> ekegid
了 ? fjkafh
了 ahflfi
了 什 dbknfe
了 几 edimdf
了 吗 cggglf
了 哪 fddngf
了 啥 gmdigc
了 怎 gegegl
了 没 fadleo
事 $ idfgfj
事 kdfgfi
事 用 jggggd
事 说 kgghde
些 ajnjeb
些 什 ggnabk
些 对 efnchg
些 服 fdjlfb
些 端 fehkge
些 网 eoecie
人 oigadf
人 在 jfffff
人 怎 ffgdgm
人 能 mckdjZ
什 falggi
什 么 falggi
今 fegceo
今 天 fffcfo
从 <client> uggccZ
从 <outside> iejofW
从 <zone> kWkfih
从 hbjkge
他 hehhdi
以 hfgcme
以 后 hbgfmf
以 访 YrhfmY
们 kYhjgf
们 对 cctfhb
件 , lgggfa
件 pgdZig
会 jjcfge
会 不 hfggbl
会 好 jggglY
会 影 fefbmk
会 怎 kdfeld
会 有 fgffld
会 经 ngggfa
会 被 qgfgad
会 走 peefgc
你 eebflm
你 好 fedcds
你 能 ieedeo
你 都 geeffl
例 gfgdfl
例 子 gfgdfl
信 , ofgbff
信 <n> bdggog
信 <service> kfgfff
信 mfgfha
信 被 jggggd
修 cehfpd
修 复 cehfpd
候 ifecgm
假 dcibrf
假 如 bgghpb
做 gXdmhk
做 了 gXdoii
做 什 hhfddm
全 degiig
公 oXngeb
公 司 lfkdfc
公 网 kYlkee
共 bbokge
共 做 hfZlgh
共 发 ddjkge
内 Zhhldj
内 核 hagfgm
内 网 cWgthg
再 ggggjd
写 kZfidl
写 的 pgggcc
几 acikih
几 个 edlige
几 条 heeike
出 iajled
出 去 lYhlfe
出 来 ffgfgj
分 hieked
分 别 fieoec
列 dhimbe
列 一 eijhfe
则 $ kefegh
则 , jefgjc
则 ? mdgeei
则 legegf
删 edgdrd
删 了 cgggpa
删 掉 gdgepc
别 gieneb
到 <client> rhcegb
到 <far> oefegc
到 <host> kldijW
到 <n> eYasaq
到 <outside> dXnloY
到 <own> teheiT
到 <zone> refgmR
到 ip jgfggf
到 了 khdhhc
到 哪 jhpiZZ
到 底 liiYeh
到 的 ndiegc
到 谁 gfXoZp
到 这 kffgfe
前 dhfghj
办 gdfcgo
加 -a gfggrX
加 Ygggsc
加 一 afggmg
加 上 cgghnc
务 $ fejkgc
务 ? ddhmhf
务 dckjeh
动 iefgek
助 $ hbgbgp
助 hbgbgp
包 , jggegg
包 sggafb
包 会 pfffce
包 怎 ogfgga
包 是 lfgege
包 看 kgffgf
午 gagefo
单 gfkied
印 gchefn
印 机 gchefn
原 pfgggY
原 因 pfgggY
去 <far> jfgfhe
去 <own> kgfekc
去 ? neiffb
去 ialhic
去 了 rZakci
去 吗 pfddge
去 掉 ddehoe
去 的 ggrYhc
又 hegegj
反 kfgfgf
发 lYhlib
发 件 lgfgfd
发 信 mfgfia
发 到 skccbd
发 布 ffimfb
发 给 ecjsfY
变 mgdfnX
变 成 nhegdd
口 $ tabqfW
口 , njkdcZ
口 <n> mndfgX
口 ? nUoifc
口 gijhec
口 会 apdked
口 出 eggofb
口 发 ligidZ
口 吗 pMYiiv
口 映 dkbkgg
口 的 dcegmj
口 谁 aafcgx
口 连 pegdgc
口 通 nqegXZ
句 ggggbl
只 nefffe
可 qkfbdb
可 以 plfbda
台 <server> dmZidk
台 ijeibg
台 机 jggkga
司 lfkdfc
吃 gdfefm
各 jfffff
合 fegfel
合 并 fffeij
同 qdhhfY
同 事 peghfa
后 , gcggqZ
后 eYfkod
后 会 cdejcq
后 面 Zchqhf
吗 $ oZZaml
吗 , lifgde
吗 ? bjedil
吗 jfZejk
吧 lgeggf
启 hcdbio
告 ledmfc
和 <n> pjgcfY
和 qhgdea
响 fefelh
响 谁 fdhcsb
哪 ihljbb
哪 个 ulccaa
哪 些 ajlkec
哪 几 gaglhf
哪 台 ihflfa
哪 条 qfgfbc
哪 里 kZjhgf
啊 $ gfgoea
啊 gfgoea
啥 $ hldhfe
啥 ? gegffl
啥 hhffcj
啥 意 hfghXo
嘛 fghgal
嘛 用 gggfcm
嘛 的 ghhgal
器 $ Zbhrhf
器 ? bffqfe
器 jecjei
器 上 hdepfc
器 了 tkcbfa
器 人 ffgdgm
器 能 gdhefm
回 kefefj
回 事 fdeggm
回 包 nfgfgb
回 应 kggdgg
回 的 kggeff
因 pfgggY
圈 , lgfgee
圈 lgfgee
在 <client> nfggdd
在 <gateway> egbjhj
在 <outside> mdiffd
在 <zone> jfifgd
在 maidej
在 哪 jffffh
在 有 aeffhp
地 iikdfb
地 址 mgegfd
址 mgegfd
址 会 lhfgee
址 是 qddfgc
填 lffggd
填 的 kfgggd
复 fehepb
外 fjmieZ
外 发 cmkbgf
外 开 hcfqfb
外 映 iUT0ii
多 ddfchq
多 少 ddfchr
够 Xlkddm
天 jegccn
失 nffgec
失 败 nffgec
好 $ fefdik
好 , jffffg
好 ocgbgi
好 了 eggejh
好 的 ragidc
如 ffggld
如 果 afhgmg
子 $ gfgegk
子 gfgdfl
它 wZheda
完 jeggkb
定 geggle
客 jdgeei
客 户 jdgeei
密 jefdfk
密 码 jefdfk
对 <outside> kaoieZ
对 hhoieX
对 外 ghlifZ
射 ? fpZfgg
射 fifmiZ
射 了 edgpgb
射 到 eelmec
少 $ ddgghl
少 ddfchr
少 条 ffdjfj
就 kdggkc
就 好 egggje
就 正 kgfgfe
就 没 kfggff
就 能 egggke
己 megege
己 能 lfhfee
己 访 lfggee
己 连 jZielg
布 ffimfb
布 了 eiemgc
布 的 dfoagg
帮 ghegej
帮 助 hbgbgp
帮 忙 hdggek
帮 我 ahekdm
帮 看 defggl
常 $ kffggf
常 kggggc
常 吗 lgggfc
干 fggedm
干 什 fgffek
干 嘛 fghgal
并 fefehl
应 kdghff
底 liiYeh
度 cgligd
开 <host> nggdha
开 edlige
开 了 bcojef
开 放 kijjdX
影 fefelh
影 响 fefelh
往 ofgbeg
往 外 jfgffg
得 cqhbhc
得 上 hkgfdf
得 了 XrpVjd
得 到 gtdVjf
得 来 mjgbfc
得 通 ocggef
志 : mgfged
志 jegehg
忘 efgffk
忘 了 efgffk
忙 hdggek
忙 看 ffggek
快 fdgfgm
怎 hdfeij
怎 么 eefehl
怎 样 lchekd
思 $ hgfgZn
思 -a geggZq
思 : ggfgek
思 ? kgfffg
思 ggfgcl
急 $ gdfffl
急 gdfffl
想 qafgkZ
意 ggfgcl
意 思 ggfgcl
成 accept cghgkf
成 efegpc
成 什 khefef
我 efbmcm
我 一 ibeoff
我 们 jZglhe
我 在 mgggfb
我 看 hffffj
户 kcefel
户 端 nfghfa
户 说 kgZggi
手 kgggfe
手 机 kgggfe
打 iafdng
打 不 lefgeg
打 印 gchefn
打 开 phfega
把 -a ggggma
把 <n> eeggmf
把 dbgfpg
把 forward eggfjf
把 masquerade cgggkf
抓 kgfffe
抓 到 lffgfe
抓 包 jggfgf
报 <n> ndhfhc
报 connection jffggf
报 ocgiha
报 错 jffggf
拒 obgegg
拒 绝 obgegg
拦 $ lfffgf
拦 mfgfgc
拦 吗 kfgfgf
挂 Yccqjj
按 lfgflY
换 kggglX
掉 , agfgmi
掉 -a gdhhrX
掉 fdgeof
掉 会 gfefod
接 <own> ngfggZ
接 nZhbhk
接 被 jcgegk
接 访 lbghid
提 lffffe
提 示 lffggd
收 <host> jfggge
收 jfegjd
收 不 lggggc
收 信 kfggid
收 邮 odfifb
改 cddeok
改 了 degeas
改 成 dgegne
改 的 fffefl
放 kgihkU
放 了 cVjrif
放 行 kchaqb
断 edhcfp
方 gekdkd
无 pegggZ
无 法 pegggZ
日 jegehg
日 志 jegehg
早 legbdl
时 $ sdfefb
时 , kgggfe
时 rdfdgd
时 候 ifecgm
明 regdga
明 什 kgfgff
明 明 qggggW
映 fhfmiZ
映 射 fifmiZ
昨 kbgefl
昨 天 kegfeh
昨 晚 jcfefl
是 <gateway> ofgggZ
是 <host> pfhgbc
是 <own> pghffZ
是 lgffff
是 不 gfdjei
是 什 igefdk
是 哪 peeigZ
是 干 fgggek
是 怎 qgggfY
是 被 tZheha
是 谁 kcfdfl
晚 jbfeem
最 hcenjb
最 后 icengc
有 $ kecscb
有 flgggc
有 什 fgffld
有 哪 Wkkjfg
有 回 kggdgg
有 多 fffffk
有 没 dlalbk
有 谁 epbhhc
有 这 jgfgff
有 问 ebhehm
服 edkjfg
服 务 edkjfg
本 ofgZfh
本 机 sfiaha
机 jffhff
机 器 jeejfd
机 访 dffedp
机 连 ndhhfb
条 , kggglY
条 -a dhggnb
条 : igggka
条 <n> ddgdll
条 cfhhlf
条 dnat efggnd
条 rule Zhhgij
条 删 cgggkf
条 是 ggffek
条 路 mfgfhb
来 ? hoibgb
来 kgfdfh
来 吗 pahggc
来 的 kdflfb
析 ggfdfk
果 bfggmg
果 remove gehfel
果 加 fggglc
果 把 gdgghi
查 jjeblc
样 $ lbfcmf
样 ? igggkb
样 lfgfka
核 jbggek
核 日 lgfggc
次 ggfefj
正 kggggc
正 常 kggggc
段 goedhb
段 可 Wuhceg
段 能 hpgWjd
段 连 gkgffe
求 kdffbl
没 $ lceden
没 igdgej
没 有 hgbmhd
没 问 kgggfe
法 pegggZ
流 kaekid
流 量 kbejid
测 lgfged
清 eiigdh
清 单 Zhkjff
源 mgfgee
源 地 mffgfe
满 fcgefo
满 了 fdgefo
点 vXfhfb
烦 看 gfggfj
现 jcgecn
现 在 jcgecn
用 $ fddkel
用 , hefcdq
用 <own> kfegic
用 <public> lffgff
用 <service> pgfhhX
用 ? hggfbk
用 foxmail lffgfe
用 jfhbej
用 到 dfmdhg
用 户 jccgfm
用 的 fgfgao
电 mgggfb
电 脑 mgggfb
略 cghgkf
略 改 cghgkf
的 $ lbfieg
的 -i cddire
的 : jgffWp
的 <host> mffffd
的 <n> gnbhdh
的 <service> gcelej
的 ? mfffee
的 begffo
的 client shfheW
的 dnat mhcZle
的 udp ogegfa
的 user mbfeek
的 人 vdjdhV
的 包 kggfge
的 同 peggfa
的 是 nbiiiY
的 服 dfrZhf
的 机 jfdfgi
的 源 pddfhe
的 用 iahggk
的 电 qgfgfY
的 角 cgligd
的 话 egddnh
的 问 qfgggX
盘 fdgffm
目 kggfhc
目 的 lgggfc
直 pdgfgb
直 接 odhfgb
直 超 jgfgff
直 转 lgfgee
直 连 jeggjc
看 $ hehdem
看 efgdcp
看 一 kbhchj
看 下 jfdffj
看 到 mffffd
看 看 bfgfeo
着 gijbfi
码 jegdek
码 忘 efgffk
确 oegggb
确 认 oegggb
示 lffggd
程 qffage
站 dgligd
站 在 cgligd
端 <client> leegge
端 hihiec
端 口 hihiec
端 是 kggggd
第 <n> dgfehk
第 dgfehl
答 kcddfn
策 cghgkf
策 略 cghgkf
算 fifdnd
箱 gefffk
箱 密 efgffk
线 hbhhcn
经 pgggeZ
经 过 pgggeZ
结 scfeec
结 果 qgeedc
给 <zone> dagckp
给 geWqhh
给 几 gggefk
给 我 peXmfd
绝 $ ldfefj
绝 , ngggeb
绝 obgegg
网 ojcihX
网 上 edkkee
网 吗 odfggd
网 哪 aXhthg
网 段 goedhb
置 $ feffgl
置 jefdfj
能 access Yedgdw
能 dhlcje
能 ping refgcd
能 reach jkffed
能 上 qXcanh
能 不 sWgfie
能 做 hhfddm
能 到 jjlbfa
能 打 jifbjd
能 收 kfgggc
能 用 ndlZff
能 直 jgfgjb
能 访 glkdha
能 通 dfghnc
脑 <client> kfgggd
脑 mgggfb
脑 能 mfggfc
自 qbigiX
自 己 megege
行 $ mfgfhc
行 , ifdggj
行 ? whedZa
行 iffclg
行 不 ochgkX
行 了 yceadc
行 删 egedoe
行 是 fgfffk
被 drop ngggbf
被 obfjbh
被 丢 keggff
被 拒 obgegg
被 拦 qdfdge
被 转 obfkfb
要 jfagle
要 是 eghhoY
规 legegf
规 则 legegf
角 cgligd
角 度 cgligd
解 jgfeal
解 释 ggffbm
认 ffffle
认 策 cghgkf
议 ffhemc
访 igiceh
访 问 igiceh
证 idfdgl
证 书 idfdgl
试 lgfggc
话 , egddnh
话 dgeehm
误 lffggd
说 qgbffc
说 明 hgeffj
请 jgfhdg
请 求 gdgefl
请 问 ligfdc
谁 $ geYlgl
谁 ? ffghmb
谁 bncjgf
谁 可 hofekW
谁 改 fffefl
谁 能 cpcfie
财 caifeq
财 务 caifeq
败 nffgec
走 <own> jfgfff
走 <service> mfgged
走 ? ogfgdc
走 veggdW
走 到 mdefgg
走 哪 negfha
走 得 lffgef
走 的 ofgfga
超 pdhehb
超 时 pdhehb
跑 gffefk
跟 jfgfff
路 $ lfgghb
路 qcgdgc
转 dccolf
转 到 YoesdZ
转 发 jYcjnf
转 圈 lgfgee
边 ndhfed
过 <gateway> ngggec
过 ndflcd
还 cjfdki
还 是 ngggbe
还 有 flgddi
还 能 gdfgkh
这 egggel
这 一 jffgfg
这 么 ggedgm
这 句 ggggbl
这 是 mgfged
这 条 ggfgcl
这 边 jejfhc
进 nkfbed
进 得 mjgbfd
进 来 lkeffa
连 <host> tfhbfZ
连 <own> fZgbnl
连 fgfdgl
连 上 kblrbV
连 不 nndcce
连 到 jkbagj
连 得 hkgfdf
连 接 kbgbgm
通 $ diecep
通 , imeafi
通 <host> nfhfeb
通 <own> kchfnZ
通 ? sYghha
通 ekgZik
通 不 mkfegZ
通 了 afffer
通 吗 emfZii
通 的 rfbggb
那 hfbboi
那 个 gZeggp
那 台 ljaiYj
那 条 efhgoa
那 边 sbgeef
邮 pfeZfi
邮 件 pgeafg
邮 箱 gefffk
部 gkieai
都 idlihZ
都 不 taghhX
都 会 geeffl
都 有 Xlkfke
都 能 Vlrbhf
配 jeeeel
释 ggffbm
释 一 ggfgek
释 下 gggfWs
里 <service> nbggfe
里 oeggkW
里 刷 kffgff
里 有 lffgef
里 的 eghdlf
重 fffegl
重 启 hcdbio
重 置 efgffk
量 kbejid
错 : keffgg
错 mffggc
错 误 lffggd
问 $ cieeeo
问 : fhlZek
问 <far> peefiZ
问 <host> tqaXhY
问 <outside> rZhdbj
问 <own> hjYdil
问 <public> vYicha
问 <zone> rdfhdb
问 fhjadm
问 不 lbbfhk
问 到 aZlrjZ
问 题 iefefk
间 oehffb
除 ekgcme
除 了 gmgdef
面 hXgnfi
面 的 jdgmga
题 $ dcffgo
题 iefefk
题 吗 ofggeb
默 cgggmf
默 认 cgggmf
`;
export const WAY_WEIGHTS = `
'connection refused' kc
's own jd
, <A> lb
, <A> to jd
, <B> ck
, <gateway> kc
, <server> kc
, <service> , lb
, <service> kc
, <zone> kc
, allowed ? kc
, and does ma
, any kc
, but kc
, can <A> kc
, can kc
, connection kc
, do kc
, does it ck
, dst <B> lb
, dst lb
, i e jd
, is it jd
, is kc
, is that jd
, lip kc
, no kc
, options jd
, options mss jd
, please jd
, possible ? ck
, possible ck
, right ? kc
, right kc
, rip kc
, session k jd
, session kc
, source dj
, tcp <n> kc
, tcp kc
, the kc
, what does jd
, where jd
, which dj
, why lb
, would <A> jd
, yes ck
, 什 jd
, 什 么 jd
, 会 jd
, 提 kc
, 提 示 kc
, 收 jd
, 是 jd
, 没 jd
, 源 bl
, 结 jd
, 结 果 jd
, 能 kc
, 这 kc
, 连 ma
, 通 jd
-> <B> $ jd
-> <B> , ma
-> <B> <n> lb
-> <B> ? jd
-> <B> lb
-> <B> tcp kc
-d <A> ck
-o <outside> -j jd
-o <outside> kc
-s <zone> jd
: <A> nZ
: <A> to jd
: <service> login jd
: <service> ma
: can lb
: connect from am
: curl : jd
: curl lb
: do jd
: errno <n> am
: errno am
: in <outside> jd
: is jd
: no ck
: postfix <service> kc
: postfix smtpd am
: user <A> jd
: user kc
: what oY
<A> 's ck
<A> 's own jd
<A> , dst lb
<A> -> <B> lb
<A> -> lb
<A> -o <zone> jd
<A> : curl ma
<A> <B> $ ck
<A> <B> <n> ma
<A> <B> kc
<A> <n> ck
<A> <n> from am
<A> <n> trying dj
<A> <own> am
<A> <service> to nZ
<A> able jd
<A> able to jd
<A> allowed to jd
<A> and <B> kc
<A> and ma
<A> be able ma
<A> box kc
<A> browse kc
<A> can lb
<A> can't kc
<A> cannot lb
<A> clients jd
<A> connects nZ
<A> connects to nZ
<A> could jd
<A> does lb
<A> for dj
<A> from <B> dj
<A> from dj
<A> get jd
<A> gets kc
<A> has kc
<A> has to kc
<A> host jd
<A> i kc
<A> make it lb
<A> make lb
<A> on bl
<A> open <B> jd
<A> opens <service> lb
<A> opens lb
<A> out dj
<A> people lb
<A> ping <B> jd
<A> ping jd
<A> postfix smtpd dj
<A> pushes kc
<A> reach jd
<A> reachable ck
<A> reachable for dj
<A> see dj
<A> see when dj
<A> send jd
<A> server to lb
<A> still reach jd
<A> straight nZ
<A> straight to ma
<A> then reach jd
<A> towards <B> jd
<A> towards jd
<A> wants kc
<A> wants to oY
<A> when ck
<A> work ck
<A> 上 jd
<A> 到 jd
<A> 去 jd
<A> 发 kc
<A> 发 信 jd
<A> 往 kc
<A> 的 <n> bl
<A> 的 同 jd
<A> 的 电 jd
<A> 能 lb
<A> 能 不 kc
<A> 能 访 kc
<A> 自 jd
<A> 自 己 jd
<A> 走 lb
<A> 进 jd
<A> 进 来 jd
<A> 里 kc
<B> , <gateway> jd
<B> , <n> ma
<B> , any kc
<B> , do lb
<B> , does lb
<B> , i bl
<B> , is ma
<B> , port nZ
<B> , tcp kc
<B> : lb
<B> <n> $ kc
<B> <n> , jd
<B> <own> : jd
<B> <own> ma
<B> <service> $ ma
<B> <service> jd
<B> ? $ kc
<B> ? kc
<B> access lb
<B> at all oY
<B> at jd
<B> be dj
<B> box kc
<B> connects bl
<B> directly ? kc
<B> directly kc
<B> every jd
<B> from lb
<B> into ma
<B> itself am
<B> ok kc
<B> on <n> pX
<B> on lb
<B> on port lb
<B> over <service> jd
<B> over jd
<B> port <n> nZ
<B> port nZ
<B> server , kc
<B> server ? kc
<B> tcp <n> kc
<B> tcp lb
<B> through jd
<B> udp <n> kc
<B> udp kc
<B> when nZ
<B> which kc
<B> 之 jd
<B> 之 间 jd
<B> 会 被 jd
<B> 吗 ? nZ
<B> 吗 kc
<B> 收 jd
<B> 的 <n> kc
<B> 的 <service> jd
<B> 的 kc
<B> 能 连 Zn
<B> 能 通 jd
<B> 行 jd
<B> 行 不 jd
<far> dst <own> jd
<far> dst jd
<gateway> let it ma
<gateway> let kc
<host> <A> kc
<host> <B> s ck
<host> box jd
<host> 的 ma
<n> , <n> dj
<n> , is ck
<n> , options jd
<n> : <A> jd
<n> : no dj
<n> <B> lb
<n> <n> , kc
<n> <n> <zone> jd
<n> <n> src jd
<n> <server> jd
<n> <zone> in jd
<n> <zone> jd
<n> ? ? jd
<n> at kc
<n> does lb
<n> from <A> kc
<n> of <A> Zn
<n> of dj
<n> on <A> Xp
<n> on <B> lb
<n> syn $ jd
<n> tcp $ lb
<n> the kc
<n> to <B> lb
<n> to kc
<n> trying <own> dj
<n> trying dj
<n> udp lb
<n> will lb
<n> 不 jd
<n> 和 jd
<n> 通 kc
<outside> $ am
<outside> , ma
<outside> -j jd
<outside> -j masquerade jd
<outside> out lb
<own> $ kc
<own> <service> : dj
<own> <service> dj
<public> <B> kc
<server> <A> ck
<server> <B> , jd
<server> <B> ma
<service> <A> <n> bl
<service> <B> <n> kc
<service> <n> <server> jd
<service> <n> from kc
<service> <n> on am
<service> <n> to lb
<service> ? $ lb
<service> ? lb
<service> from <A> pX
<service> from <B> bl
<service> from oY
<service> into <B> jd
<service> is jd
<service> login : jd
<service> login jd
<service> of Zn
<service> on <A> am
<service> on <B> jd
<service> on the am
<service> to <B> nZ
<service> 吗 kc
<zone> -d dj
<zone> i kc
<zone> i see lb
<zone> in kc
<zone> rules jd
<zone> src <A> jd
<zone> src jd
<zone> then kc
<zone> to oY
? ? $ ma
? ? nZ
? in <zone> lb
? in lb
? udp ck
L -a forward <client><host> jd
L -a forward <zone><host> jd
L -d bl
L -i <A> <outside><own> ma
L -i <A> <zone><host> jd
L -i <zone> <client><host> jd
L -j accept <client><host> jd
L -j masquerade <client><own> jd
L -o <outside> <client><far> jd
L -o <zone> <client><host> jd
L : <n> <client><host> kc
L : <n> <client><own> lb
L : <n> <far><own> kc
L : <n> <own><zone> ck
L : ip <client><own> ma
L ; jd
L <A> , <client><host> jd
L <A> , <client><own> kc
L <A> , <far><host> lb
L <A> , <far><own> lb
L <A> , <host><client> ck
L <A> , <outside><own> ma
L <A> , <own><client> ck
L <A> , <own><zone> dj
L <A> , <zone><host> ma
L <A> , <zone><own> kc
L <A> -> <zone><outside> kc
L <A> -> <zone><zone> oY
L <A> -o <zone><host> jd
L <A> <B> <client><host> kc
L <A> <B> <client><own> jd
L <A> <B> <far><own> ma
L <A> <B> <zone><own> jd
L <A> <n> <own><zone> ck
L <A> <service> <zone><own> kc
L <A> dst <client><client> kc
L <A> dst <far><own> jd
L <A> for <outside><own> qW
L <A> for <zone><own> lb
L <A> from <far><zone> Yo
L <A> from <host><client> dj
L <A> from <host><zone> Zn
L <A> from <own><client> bl
L <A> from <own><zone> dj
L <A> get <outside><host> jd
L <A> get <zone><host> kc
L <A> gets <zone><own> jd
L <A> has <client><host> jd
L <A> open <zone><own> jd
L <A> opens <client><own> jd
L <A> people <zone><own> kc
L <A> server <host><own> nZ
L <A> server <host><public> kc
L <A> to <client><far> jd
L <A> to <outside><host> kc
L <A> to <outside><own> lb
L <A> to <zone><far> kc
L <A> 上 <client><host> jd
L <A> 到 <client><host> kc
L <A> 到 <zone><host> jd
L <A> 到 <zone><zone> jd
L <A> 的 <outside><own> jd
L <A> 的 <zone><host> jd
L <A> 的 <zone><own> jd
L <far> am
L <gateway> dj
L <n> : <client><host> kc
L <n> : <client><own> pX
L <n> : <far><own> ma
L <n> <n> <client><host> kc
L <n> <n> <client><own> lb
L <n> <n> <far><own> lb
L <n> ip <client><own> kc
L <n> you <zone><own> jd
L <outside> -j <client><far> jd
L <server> <A> <own><client> dj
L <server> Zn
L <service> <n> <client><host> ma
L <service> <n> <outside><own> kc
L <service> on <host><outside> Xp
L <zone> , <client><own> jd
L <zone> , <zone><own> lb
L <zone> -d <own><zone> ck
L <zone> -o <client><host> jd
L <zone> <A> <client><own> jd
L <zone> Zn
L <zone> rules <zone><own> kc
L ^ <A> <client><far> lb
L ^ <A> <client><host> jd
L ^ <A> <far><own> lb
L ^ <A> <far><zone> Yo
L ^ <A> <gateway><host> jd
L ^ <A> <host><client> ma
L ^ <A> <host><far> jd
L ^ <A> <host><host> nZ
L ^ <A> <host><outside> ck
L ^ <A> <host><own> lb
L ^ <A> <host><public> kc
L ^ <A> <outside><host> ma
L ^ <A> <outside><own> jd
L ^ <A> <own><client> ck
L ^ <A> <own><outside> ck
L ^ <A> <own><zone> am
L ^ <A> <zone><client> kc
L ^ <A> <zone><far> lb
L ^ <A> <zone><host> jd
L ^ <A> <zone><outside> kc
L ^ <A> <zone><own> kc
L ^ <A> <zone><public> oY
L ^ <A> <zone><zone> nZ
L ^ <n> <client><host> kc
L ^ <service> <client><own> lb
L ^ <service> <host><far> kc
L ^ <service> <host><zone> dj
L ^ <service> <own><zone> ck
L ^ <service> <zone><far> kc
L ^ <zone> <client><own> jd
L ^ can <host><far> kc
L ^ can <host><host> nZ
L ^ can <host><public> kc
L ^ can <outside><own> kc
L ^ can <zone><host> jd
L ^ can <zone><outside> kc
L ^ can <zone><zone> kc
L ^ curl <own><zone> dj
L ^ does <host><outside> jd
L ^ does <host><own> lb
L ^ does <outside><own> kc
L ^ from <gateway><own> ma
L ^ hey <zone><own> kc
L ^ how <zone><own> lb
L ^ if <far><own> nZ
L ^ if <outside><own> nZ
L ^ if <zone><own> kc
L ^ is <host><outside> Yo
L ^ is <own><outside> dj
L ^ is <own><zone> ck
L ^ is <zone><zone> qW
L ^ maillog <host><far> ck
L ^ ping <own><zone> ck
L ^ what <far><own> jd
L ^ what <zone><own> jd
L ^ why <own><zone> am
L ^ would <client><own> kc
L ^ would <own><zone> dj
L ^ 为 <zone><own> jd
L ^ 在 <client><host> kc
L ^ 日 <client><host> jd
L a <A> <zone><own> ma
L access bl
L add -a <zone><own> jd
L an lb
L and kc
L answer kc
L any lb
L are lb
L arriving jd
L assume nZ
L at <A> <far><own> jd
L at kc
L backup lb
L before jd
L box jd
L by ma
L can <A> <host><far> kc
L can <A> <zone><outside> lb
L can <A> <zone><zone> nZ
L can a <zone><host> jd
L can lb
L can someone <outside><own> kc
L can the <host><far> kc
L capture am
L client bl
L coming ma
L confirm kc
L connect ck
L could nZ
L curl ck
L dig ck
L dmesg ck
L do jd
L does <A> <zone><own> kc
L does jd
L dovecot kc
L e jd
L echo lb
L error Wq
L established jd
L example Yo
L explain ma
L failed dj
L folks jd
L forward -i <client><host> jd
L forward -i <zone><host> jd
L from <A> <client><far> jd
L from <A> <client><own> jd
L from <A> <far><own> kc
L from <A> <outside><host> ma
L from <A> <outside><own> kc
L from <A> <zone><far> kc
L from <A> <zone><host> jd
L from <A> <zone><own> kc
L happens to <zone><own> jd
L host jd
L how jd
L i add <zone><own> kc
L icmp lb
L if i <zone><own> kc
L in <A> <zone><host> lb
L in <A> <zone><own> kc
L ip <A> <client><own> jd
L ip <A> <far><own> kc
L ip dj
L iptables jd
L is <A> <client><own> jd
L is <A> <own><outside> Wq
L is <A> <own><zone> ck
L is <service> <host><outside> Zn
L job jd
L know kc
L laptop kc
L let kc
L line dj
L login jd
L maillog on <host><far> ck
L masquerade jd
L my ma
L nc ck
L nobody nZ
L on <A> <client><own> kc
L on <A> <host><host> pX
L on <A> <outside><host> lb
L on <A> <outside><own> ma
L on <A> <own><outside> bl
L on <A> <own><zone> bl
L on <A> <zone><host> jd
L on <A> <zone><outside> lb
L on <A> <zone><own> lb
L on <zone> <client><own> jd
L on a <zone><own> kc
L on the <host><outside> Zn
L on the <host><own> kc
L openssl ck
L our lb
L out on <outside><own> lb
L outbound kc
L outlook kc
L pc lb
L people lb
L ping from <zone><own> kc
L port dj
L printer <A> <client><host> lb
L put jd
L question lb
L quick kc
L relay ck
L return lb
L s ck
L says ck
L scanner jd
L server kc
L should jd
L show lb
L since kc
L sitting jd
L somebody ma
L sorry jd
L source dj
L src <A> <client><client> kc
L src <A> <far><own> jd
L status dj
L tcp jd
L team kc
L the <A> <host><own> nZ
L the <host> <zone><own> jd
L there lb
L three jd
L to <A> <client><own> jd
L to <A> <own><outside> ck
L to <A> <zone><own> ma
L to Zn
L to connect <own><zone> dj
L told dj
L traffic kc
L trying ck
L udp <n> <own><outside> bl
L up lb
L user kc
L users jd
L vz dj
L walk jd
L way lb
L what happens <zone><own> jd
L what's lb
L whether kc
L which dj
L work jd
L would adding <client><own> lb
L yes kc
L you must <zone><own> jd
L 不 ma
L 从 <A> <outside><host> jd
L 从 <A> <zone><host> jd
L 从 jd
L 删 jd
L 到 <A> <client><own> ma
L 到 ip <client><own> jd
L 发 jd
L 台 kc
L 在 <A> <client><host> jd
L 手 机 <zone><own> kc
L 抓 到 <client><own> lb
L 掉 kc
L 接 ck
L 日 志 <client><host> jd
L 是 <A> <client><own> jd
L 是 dj
L 条 jd
L 来 ma
L 点 kc
L 的 ck
L 直 jd
L 端 jd
L 要 jd
L 连 Yo
L 连 接 <own><client> dj
L 那 lb
L 里 有 <client><own> jd
M 'connection nZ
M , <server> <client><own> kc
M , ck
M -> <B> <zone><outside> kc
M -> <B> <zone><zone> oY
M -> lb
M -d <B> <outside><own> jd
M -j ck
M -o <zone> <zone><host> jd
M : <n> <own><client> bl
M : connect <host><far> kc
M : connection <own><zone> dj
M ; kc
M <B> $ <client><host> jd
M <B> $ <client><own> ma
M <B> $ <far><own> kc
M <B> $ <far><zone> ck
M <B> $ <host><client> Yo
M <B> $ <host><far> lb
M <B> $ <host><own> ma
M <B> $ <host><zone> Zn
M <B> $ <outside><host> nZ
M <B> $ <outside><own> kc
M <B> $ <own><client> dj
M <B> $ <own><far> ck
M <B> $ <own><outside> am
M <B> $ <own><zone> dj
M <B> $ <zone><far> jd
M <B> $ <zone><host> oY
M <B> $ <zone><outside> ma
M <B> $ <zone><own> kc
M <B> $ <zone><zone> ma
M <B> , <client><host> lb
M <B> , <client><own> nZ
M <B> , <far><host> jd
M <B> , <far><own> lb
M <B> , <host><far> dj
M <B> , <outside><host> nZ
M <B> , <outside><own> kc
M <B> , <own><client> am
M <B> , <own><outside> bl
M <B> , <zone><host> kc
M <B> , <zone><outside> ma
M <B> , <zone><own> kc
M <B> , <zone><zone> dj
M <B> -p <outside><own> jd
M <B> : <client><own> jd
M <B> <n> <host><far> ck
M <B> <n> <zone><host> jd
M <B> ? <client><host> jd
M <B> ? <far><own> lb
M <B> ? <outside><host> nZ
M <B> ? <own><client> Zn
M <B> ? <own><outside> dj
M <B> ? <own><zone> am
M <B> ? <zone><far> kc
M <B> ? <zone><outside> jd
M <B> ? <zone><zone> oY
M <B> at <zone><outside> jd
M <B> if <zone><own> jd
M <B> on <host><public> jd
M <B> on <zone><own> jd
M <B> over <host><host> kc
M <B> port <host><far> ma
M <B> s <client><host> jd
M <B> s <host><client> ck
M <B> s <own><client> ck
M <B> server <client><host> lb
M <B> server <outside><host> nZ
M <B> server <zone><host> ma
M <B> tcp <zone><host> jd
M <B> 之 <zone><zone> jd
M <B> 就 <zone><own> jd
M <B> 的 <host><far> lb
M <gateway> lb
M <host> <B> <own><client> ck
M <n> , <client><own> kc
M <n> , <own><client> dj
M <n> , <own><zone> ck
M <n> : <host><far> jd
M <n> ck
M <n> from <own><zone> ck
M <n> on <far><own> lb
M <own> Vr
M <public> <B> <host><own> kc
M <public> kc
M <server> <B> <zone><own> kc
M <server> oY
M <server> 填 <client><own> jd
M <service> <B> <outside><own> kc
M <service> <B> <zone><own> jd
M <service> <n> <client><own> lb
M <service> <n> <far><own> oY
M <service> <n> <host><far> ma
M <service> <n> <zone><own> kc
M <service> on <outside><own> lb
M <service> on <zone><host> kc
M ? am
M a bl
M able lb
M access jd
M after ck
M against ma
M an jd
M and nZ
M as dj
M at <B> <zone><own> kc
M authentication , <zone><own> jd
M behind dj
M browse jd
M can kc
M can't lb
M cannot kc
M cant ma
M clients jd
M coming ck
M connect from <host><far> ck
M connect jd
M connect to <host><far> ma
M connect to <own><client> ck
M connecting to <client><own> kc
M connection refused <client><own> kc
M connection refused <own><client> dj
M connection refused <own><zone> dj
M connects lb
M could lb
M curl <B> <gateway><own> nZ
M curl lb
M deliver jd
M deliver to <host><far> kc
M desk ck
M dialled lb
M dnat dj
M does jd
M dport dj
M dst <B> <client><client> kc
M dst <B> <far><own> jd
M for <B> <outside><own> ma
M for <B> <zone><own> oY
M for ck
M from <B> <client><own> ma
M from <B> <far><zone> Xp
M from <B> <host><client> bl
M from <B> <host><far> jd
M from <B> <host><outside> bl
M from <B> <host><zone> Wq
M from <B> <own><client> ck
M from <B> <own><outside> ck
M from <B> <zone><own> oY
M from dj
M from unknown <host><far> bl
M from unknown <host><own> Yo
M get at <outside><host> kc
M get ma
M gets kc
M going jd
M has jd
M has to <client><host> lb
M have lb
M he kc
M hit kc
M host dj
M i kc
M i'm ck
M if dj
M in <B> <own><zone> ck
M into <B> <zone><zone> jd
M into ma
M ip <host> <own><client> ck
M is <B> <own><client> bl
M itself kc
M lose lb
M maillog bl
M monitoring bl
M mx lb
M my desk <own><client> dj
M my dj
M names kc
M needs nZ
M now kc
M of dj
M off oY
M on <B> <client><own> nZ
M on <B> <far><own> kc
M on <B> <outside><own> pX
M on <B> <own><zone> dj
M on <B> <zone><host> jd
M on <B> <zone><own> lb
M on bl
M opens lb
M out dj
M out to <client><far> jd
M out to <host><far> kc
M out to <zone><far> ma
M out to <zone><outside> kc
M outbound jd
M over oY
M ping ma
M pings kc
M portal jd
M postfix <service> <host><far> ma
M postfix smtpd <host><far> bl
M postfix smtpd <host><own> Yo
M public lb
M pull lb
M pushes kc
M reach jd
M reachable ck
M refused kc
M refused' kc
M relay ma
M resolve kc
M run bl
M run on <own><client> bl
M s kc
M say lb
M scans jd
M see am
M seen ck
M send jd
M sends ma
M sends through <zone><own> kc
M session kc
M should jd
M since dj
M sits ck
M sitting am
M smtpd <n> <host><far> bl
M smtpd <n> <host><own> Yo
M so kc
M source dj
M straight ma
M supposed lb
M syn ma
M talks jd
M tcp bl
M that dj
M the <B> <client><host> lb
M the <B> <outside><host> pX
M the <B> <zone><host> jd
M the <host> <zone><own> kc
M the <host> <zone><public> lb
M then jd
M they kc
M through <B> <zone><own> kc
M through jd
M timed dj
M times kc
M to <B> <client><client> lb
M to <B> <client><own> jd
M to <B> <far><own> jd
M to <B> <gateway><own> jd
M to <B> <host><client> nZ
M to <B> <host><far> pX
M to <B> <host><host> lb
M to <B> <host><own> lb
M to <B> <host><public> jd
M to <B> <outside><host> jd
M to <B> <outside><own> jd
M to <B> <own><outside> dj
M to <B> <zone><client> lb
M to <B> <zone><far> kc
M to <B> <zone><host> jd
M to <B> <zone><outside> jd
M to <own> <own><client> dj
M to kc
M to the <client><host> ma
M towards jd
M unknown <B> <host><far> bl
M unknown <B> <host><own> Yo
M unknown dj
M up jd
M updates jd
M us kc
M use <B> <zone><own> jd
M use lb
M user lb
M uses kc
M via <B> <client><own> jd
M via jd
M want kc
M wants oY
M what ck
M when Zn
M while jd
M work ck
M 一 kc
M 上 jd
M 不 jd
M 事 jd
M 们 kc
M 出 kc
M 到 <B> <client><host> lb
M 到 <B> <far><own> kc
M 到 <B> <zone><zone> jd
M 到 jd
M 动 kc
M 去 jd
M 反 kc
M 发 信 <client><own> kc
M 发 信 <zone><own> kc
M 口 <n> <own><client> dj
M 口 ck
M 同 jd
M 吗 kc
M 器 lb
M 在 am
M 填 jd
M 填 的 <client><own> jd
M 外 ma
M 客 jd
M 己 jd
M 开 <B> <zone><host> jd
M 往 lb
M 报 <n> <zone><own> jd
M 接 jd
M 收 ma
M 收 信 <zone><own> kc
M 明 lb
M 明 明 <client><own> lb
M 是 <B> <client><own> kc
M 是 <B> <own><client> bl
M 是 <B> <zone><own> jd
M 是 bl
M 机 kc
M 条 jd
M 用 <B> <zone><own> kc
M 用 <public> <zone><own> jd
M 电 脑 <zone><own> kc
M 的 bl
M 的 是 <client><own> kc
M 的 是 <zone><own> jd
M 的 电 <zone><own> jd
M 直 jd
M 直 接 <client><host> jd
M 端 dj
M 端 口 <own><client> dj
M 网 lb
M 能 lb
M 要 lb
M 访 kc
M 说 kc
M 走 kc
M 进 jd
M 连 nZ
R , <n> <client><host> lb
R , <service> <zone><own> kc
R , dj
R , does <zone><own> lb
R , length <client><host> jd
R , length <client><own> jd
R , seq <client><own> jd
R , win <client><own> jd
R , 为 <zone><own> ma
R -i jd
R -j dnat <outside><own> jd
R -p tcp <outside><own> jd
R : <n> <client><own> lb
R : connection <client><own> kc
R : connection <host><far> ma
R <client> s <client><own> ma
R <gateway> kc
R <host> , <zone><own> jd
R <host> <client> <client><own> ma
R <n> $ <client><far> jd
R <n> $ <client><host> jd
R <n> $ <client><own> kc
R <n> $ <far><host> kc
R <n> $ <host><client> dj
R <n> $ <zone><far> jd
R <n> $ <zone><own> kc
R <n> , <client><far> jd
R <n> , <client><host> kc
R <n> , <client><own> kc
R <n> , <far><own> lb
R <n> -j <outside><own> jd
R <n> : <client><own> kc
R <n> : <zone><own> jd
R <n> <n> <client><own> lb
R <n> <n> <host><far> bl
R <n> ? <host><far> dj
R <n> ? <zone><host> jd
R <n> proto <client><host> jd
R <n> tcp <client><host> kc
R <n> you <zone><own> ma
R <n> 不 <zone><own> kc
R <outside> dj
R <own> ? <zone><own> kc
R <own> dj
R <server> kc
R <service> $ <zone><own> jd
R <service> , <client><host> jd
R <service> , <host><host> lb
R <service> , <zone><host> jd
R <service> , <zone><own> kc
R <service> 吗 <outside><host> kc
R ? $ <client><far> oY
R ? $ <client><host> jd
R ? $ <client><own> pX
R ? $ <far><own> oY
R ? $ <far><zone> bl
R ? $ <gateway><far> ma
R ? $ <gateway><own> jd
R ? $ <host><client> ck
R ? $ <host><host> nZ
R ? $ <host><own> kc
R ? $ <host><public> lb
R ? $ <host><zone> ck
R ? $ <outside><own> ma
R ? $ <own><client> ck
R ? $ <own><far> ck
R ? $ <own><outside> ck
R ? $ <own><zone> bl
R ? $ <zone><client> kc
R ? $ <zone><far> kc
R ? $ <zone><host> kc
R ? $ <zone><outside> nZ
R ? $ <zone><own> jd
R ? $ <zone><public> lb
R ? $ <zone><zone> qW
R ? ? <client><own> kc
R ack ck
R after <n> <client><own> kc
R an dj
R answered dj
R any kc
R anything kc
R are jd
R at all <zone><outside> jd
R at all <zone><zone> jd
R back $ <client><own> jd
R behind lb
R browser lb
R but jd
R by oY
R client am
R com kc
R come back <client><own> kc
R come back <zone><own> jd
R comes jd
R connect : <client><own> jd
R connect kc
R connection refused <client><own> kc
R connection timed <client><own> lb
R connection timed <host><far> ma
R connects bl
R curl bl
R dead lb
R destination <host> <outside><own> jd
R did jd
R directly kc
R dnat to <outside><own> jd
R does the <zone><own> jd
R dport <n> <outside><own> jd
R drop ma
R dropped kc
R e oY
R echo lb
R end kc
R end up <far><own> kc
R errno ck
R even nZ
R fine $ <zone><own> kc
R fine lb
R for ma
R forwarded nZ
R gives jd
R go nZ
R going lb
R happens dj
R home kc
R id <n> <client><client> kc
R if we <zone><own> jd
R in lb
R input ck
R internal kc
R involved jd
R ip <host> <client><own> ma
R ip jd
R it ? <zone><own> qW
R it dj
R its lb
R itself ck
R k jd
R length <n> <client><host> jd
R let ma
R load jd
R minute jd
R mss jd
R must authentication <zone><own> jd
R must jd
R nat kc
R need bl
R not ? <zone><own> jd
R nothing ma
R on <n> <zone><own> kc
R once kc
R one kc
R only dj
R open jd
R options jd
R or not <zone><own> jd
R other ck
R our lb
R out $ <client><own> jd
R over <service> <host><host> kc
R over jd
R packet lb
R pass jd
R permitted nZ
R please oY
R port <n> <client><host> ma
R port <n> <far><own> kc
R port <n> <host><far> ma
R possible ck
R reach kc
R refused lb
R reply ma
R reset jd
R right jd
R rst , <client><own> lb
R rule jd
R s , <client><host> jd
R s , <client><own> jd
R s , <host><client> ck
R same kc
R seq <n> <client><own> jd
R seq <n> <far><own> lb
R session kc
R should kc
R since kc
R source nZ
R spins jd
R tcp dport <outside><own> jd
R tcp jd
R tell am
R that jd
R the ck
R them jd
R timed out <client><own> lb
R timed out <host><far> ma
R to <own> <zone><own> jd
R to bl
R to destination <outside><own> jd
R traffic jd
R true kc
R ttl <n> <client><client> kc
R udp lb
R up jd
R us dj
R way ck
R we nZ
R what's jd
R when nZ
R where kc
R while ma
R win <n> <client><own> jd
R works kc
R wrong jd
R you must <zone><own> ma
R 上 dj
R 不 行 <zone><own> jd
R 丢 jd
R 为 什 <zone><own> kc
R 之 lb
R 之 间 <zone><zone> jd
R 了 $ <client><own> jd
R 什 么 <zone><own> kc
R 以 kc
R 信 kc
R 分 lb
R 发 jd
R 口 ma
R 同 bl
R 吗 $ <zone><far> jd
R 吗 ? <outside><host> jd
R 吗 ? <zone><outside> kc
R 和 jd
R 啥 jd
R 客 ck
R 开 ck
R 得 ck
R 户 ck
R 掉 kc
R 提 jd
R 是 kc
R 有 nZ
R 果 kc
R 没 lb
R 用 jd
R 的 <n> <outside><own> jd
R 的 <service> <outside><host> jd
R 示 jd
R 端 jd
R 端 口 <zone><own> kc
R 网 jd
R 走 lb
R 路 kc
R 连 dj
R 连 接 <zone><own> jd
R 通 kc
R 通 吗 <zone><host> jd
R 都 jd
R 间 jd
^ <A> -> jd
^ <A> <B> pX
^ <A> from dj
^ <A> jd
^ <A> to oY
^ <A> 到 kc
^ <A> 发 kc
^ <A> 能 ma
^ <A> 自 jd
^ <A> 进 kc
^ <service> <n> am
^ <service> from kc
^ are lb
^ assume nZ
^ can a jd
^ can kc
^ can someone kc
^ can the kc
^ could jd
^ curl dj
^ dmesg ck
^ does <A> lb
^ does <service> jd
^ does oY
^ does the jd
^ does traffic jd
^ dovecot : jd
^ dovecot jd
^ foxmail dj
^ hey , jd
^ how kc
^ is ck
^ is it bl
^ is there kc
^ maillog dj
^ maillog on bl
^ my ma
^ nc ck
^ nc vz dj
^ nginx on jd
^ nov <n> dj
^ nov dj
^ on <zone> kc
^ on kc
^ on the jd
^ openssl ck
^ openssl s ck
^ our lb
^ outlook jd
^ ping <A> bl
^ pls ck
^ should jd
^ src <A> ma
^ src ma
^ suppose the jd
^ the lb
^ ticket <n> jd
^ ticket jd
^ trying <A> ck
^ trying ck
^ udp <n> bl
^ udp bl
^ user jd
^ users lb
^ we moved nZ
^ which dj
^ which rule kc
^ which source dj
^ why does dj
^ with kc
^ would <A> kc
^ 在 jd
^ 我 nZ
^ 我 在 lb
a <A> ma
a <B> ck
a connection ma
a host jd
a packet kc
able to jd
able to talk kc
access <B> kc
add the <zone> jd
against <B> nZ
allowed ? $ ma
allowed ? ma
allowed to lb
am i jd
an <A> lb
and <B> kc
and back jd
and does lb
and does the jd
any way kc
arriving on jd
as seen dj
at <A> jd
at <B> , ck
at the lb
back ? $ kc
back ? kc
by <A> lb
by <service> jd
c : ck
can <A> get jd
can <A> ping jd
can <A> reach jd
can a jd
can i Yo
can someone kc
can the kc
client address dj
client connect <A> ck
come back ? jd
connect <A> ck
connect <B> kc
connect ? $ kc
connect ? kc
connect from ck
connect from unknown bl
connect to <B> kc
connect to <host> lb
connect to host dj
connecting to <B> kc
connection refused lb
connects to <B> lb
could <A> jd
could somebody lb
curl <A> Yo
curl <B> ma
deferred connect dj
deferred connect to dj
deliver to <B> kc
deliver to kc
dev <outside> bl
dialled <B> lb
dig <A> ck
directly ? $ kc
directly ? kc
dnat , jd
do i lb
do packets kc
do the lb
does <A> reach jd
does <A> see dj
does <B> dj
does <service> kc
does anything kc
does it dj
does the <gateway> jd
does traffic jd
dovecot : <service> kc
dovecot : kc
dport <n> $ kc
dpt <n> syn jd
drop , kc
echo request lb
end up kc
errno <n> am
error <n> jd
established src <A> jd
example net dj
first <client> oY
first <gateway> ma
first <outside> kc
first <own> Tt
first <zone> pX
for <A> to lb
for <B> port pX
for <zone> jd
for the ck
for them kc
forward policy drop dj
from <A> , jd
from <A> kc
from <B> over jd
from <host> jd
from <outside> dj
from unknown <B> dj
full of dj
get <n> lb
get at kc
get out ? lb
get out nZ
get out to lb
gets <n> kc
gets <n> you kc
go to kc
happens to <A> kc
has to kc
have <B> lb
have a nZ
hey , jd
hit <B> kc
host : kc
host <A> ck
host <A> port dj
host on <A> lb
host on lb
i e jd
icmp echo lb
in <A> , kc
in <B> ck
in <outside> lb
in <outside> out lb
in ? $ jd
in ? jd
in on <A> pX
in the lb
instead of kc
into <B> , oY
into <B> ? kc
into <B> ma
ip $ jd
ip <host> <B> ck
is <A> able kc
is <A> reachable ck
is <B> $ dj
is <B> Zn
is <service> on Zn
is full dj
is full of dj
is it us kc
is that jd
is there any kc
is there kc
it $ lb
it to lb
it us kc
just spins jd
k <n> jd
kinds <client><far> nZ
kinds <client><host> lb
kinds <client><own> sU
kinds <far><client> Yo
kinds <far><host> jd
kinds <far><own> sU
kinds <far><zone> bl
kinds <gateway><host> kc
kinds <gateway><own> kc
kinds <host><far> lb
kinds <host><outside> bl
kinds <host><own> jd
kinds <host><public> lb
kinds <host><zone> bl
kinds <outside><client> pX
kinds <outside><host> lb
kinds <outside><own> nZ
kinds <own><client> Zn
kinds <own><far> am
kinds <own><host> Vr
kinds <own><outside> Zn
kinds <own><zone> Zn
kinds <zone><client> ma
kinds <zone><far> lb
kinds <zone><host> nZ
kinds <zone><outside> ma
kinds <zone><own> lb
kinds <zone><public> ma
kinds <zone><zone> lb
let <A> lb
let in kc
let it ma
let through ma
lives on bl
log in kc
login : jd
machine is dj
mail via kc
make it to lb
mar <n> bl
me through jd
monitoring probe dj
mss <n> , jd
mss <n> jd
must authentication' kc
nc vz <A> dj
need to jd
nginx on <A> jd
nginx on jd
now , dj
of <A> jd
of <B> ? lb
of <B> jd
off from nZ
ok ? $ kc
ok ? kc
on <A> from ck
on <A> to kc
on <B> $ ck
on <B> ? kc
on <n> $ jd
on <outside> lb
on <service> ? jd
on <zone> ck
on <zone> i kc
on dev <outside> bl
on the jd
once the jd
one of lb
open a lb
open to <B> dj
open to dj
opens <service> lb
options mss <n> jd
options mss jd
or dropped ma
or no kc
our <B> lb
out $ nZ
out , jd
out <zone> kc
out <zone> src jd
out ? jd
out of <B> dj
out on <A> lb
out on <B> kc
out src <A> lb
out src lb
out to <B> nZ
over <service> $ jd
over <service> jd
ping <A> from Zn
ping <B> ? jd
ping <B> kc
ping 通 <B> ma
ping 通 ma
pings <B> kc
pls : ma
pointed at pX
policy drop dj
port <n> , jd
port <n> : ck
port <n> does ma
port <n> of dj
port <n> on kc
possible ? $ ck
possible ? ck
postrouting -o <outside> jd
printer <A> lb
reach <B> jd
reachable for dj
reachable from <B> dj
reachable from dj
real client dj
right ? $ kc
right ? kc
rule decides kc
run on <B> ck
say <A> kc
says <n> kc
scanner at jd
second <client> bl
second <far> jd
second <gateway> dj
second <host> ma
second <outside> dj
second <own> pX
second <public> ma
second <zone> Xp
see <B> ma
see when ck
send mail kc
sending from <A> kc
sending from kc
sends through <B> kc
sends through kc
sends to <B> jd
sends to lb
server see ck
server to lb
session k <n> jd
session k jd
session to kc
should <service> lb
should i jd
since <n> ma
somebody on <A> lb
source ip dj
src <far> dst jd
src <far> jd
status deferred connect dj
status deferred dj
still reach <B> jd
still reach jd
straight to <B> kc
straight to kc
suppose the jd
supposed to be kc
supposed to kc
syn $ lb
syn ack lb
talking to <B> kc
talks to kc
tcp $ lb
that $ ma
that <A> kc
that ? $ kc
that ? kc
that go ma
that the <gateway> dj
that the dj
the <A> box kc
the <A> host jd
the <A> kc
the <B> box jd
the <gateway> $ kc
the <gateway> let lb
the <host> box jd
the <service> lb
the <zone> rules jd
the answer come jd
the answer jd
the browser lb
the client bl
the public nZ
the real client dj
the real dj
the rules kc
the same kc
the syn ack jd
the syn jd
the way kc
then reach <B> kc
then reach kc
there any kc
there any way kc
this , kc
through <B> kc
thunderbird on kc
ticket <n> : jd
ticket <n> jd
timed out $ nZ
timeout , kc
to <A> -> jd
to <A> <own> bl
to <A> Zn
to <B> $ kc
to <B> , kc
to <B> : jd
to <B> <n> kc
to <B> <own> jd
to <B> and jd
to <B> kc
to <B> on lb
to <B> or lb
to <B> tcp jd
to <own> dj
to <zone> lb
to a dj
to a syn jd
to accept kc
to be lb
to hit <B> kc
to hit kc
to host <A> dj
to know kc
to open kc
to our ma
to talk kc
to talk to kc
to the <B> kc
told me ck
towards <B> jd
trace <A> jd
trace <A> to kc
true ? $ oY
true ? ck
trying <A> ck
trying <own> <service> dj
trying <own> dj
udp <n> $ jd
udp <n> <n> jd
udp <n> ? kc
udp <n> from lb
udp port <n> ck
udp port ck
unknown <B> dj
unreplied src <far> jd
updates from jd
us ? $ jd
us ? jd
use <B> lb
user <A> jd
via <B> $ kc
via <B> jd
vz <A> <n> dj
vz <A> dj
walk me kc
walk me through jd
way out jd
we drop lb
we moved ma
what does bl
what does it lb
what source dj
when <A> lb
when <B> bl
when it jd
whether <A> kc
which rule decides kc
which rule lb
which source dj
why does <A> nZ
why does dj
will <A> jd
will <B> dj
will it jd
will that jd
will the jd
window <n> syn kc
with <B> ma
with <service> kc
with it jd
with the ma
work $ lb
would <A> kc
would <A> then jd
would the jd
yes or kc
yes or no kc
上 $ kc
上 <B> kc
上 <B> 吗 lb
不 开 jd
不 能 kc
主 动 kc
么 $ kc
么 走 jd
之 间 jd
了 $ kc
了 ? $ bl
了 ? dj
什 么 $ kc
从 <A> ping jd
从 <A> 到 jd
会 被 drop kc
信 <n> jd
出 去 ma
出 去 吗 lb
到 <B> , kc
到 <B> jd
到 ip <A> jd
到 ip kc
包 , jd
包 会 kc
去 吗 $ ma
去 吗 ma
可 以 jd
在 <A> , lb
在 <A> lb
在 <A> 上 jd
在 <B> $ bl
在 <B> am
地 址 会 kc
址 会 kc
填 的 <B> jd
客 户 dj
对 <B> ck
己 能 ma
往 <B> jd
怎 么 走 jd
成 什 kc
成 什 么 kc
我 们 kc
我 在 <A> lb
打 不 jd
打 不 开 jd
抓 到 jd
收 <B> jd
收 信 ma
明 明 kc
是 被 lb
有 $ jd
机 器 kc
机 连 jd
样 ? $ lb
没 有 $ jd
烦 看 jd
现 在 oY
用 <B> jd
用 <public> <B> jd
用 <public> jd
的 <A> dj
的 <B> , jd
的 <n> , jd
的 <service> , kc
的 <service> 吗 kc
的 包 jd
的 是 <B> kc
的 机 kc
的 机 器 kc
的 电 jd
的 电 脑 jd
目 的 dj
直 接 jd
看 到 ip jd
看 到 这 jd
确 认 kc
结 果 jd
能 ping nZ
能 ping 通 ma
能 上 <B> ma
能 不 kc
能 不 能 kc
能 通 jd
能 通 吗 jd
自 己 jd
自 己 能 ma
被 drop jd
被 丢 ma
访 问 <B> jd
访 问 kc
走 得 kc
还 是 jd
连 <B> kc
连 <B> 的 lb
连 的 lb
连 的 是 jd
通 <B> nZ
通 了 jd
通 吗 $ jd
通 吗 jd
那 边 lb
里 看 kc
里 看 到 kc
问 <B> jd
问 <B> 吗 kc
麻 烦 kc
麻 烦 看 jd
`;
