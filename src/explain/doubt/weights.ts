/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 djfhdi
$ djfhdi
' , lfgfff
' <n> qgedfb
' <own> lfgfff
' kggflX
'connection qehdgb
'connection refused' nfgegc
's <service> ehefle
's jhbcij
's own clfdjg
, <client> lggdmY
, <far> ofgfkX
, <gateway> lffgfd
, <host> mfgehc
, <n> qXgdjg
, <outside> oWjZsb
, <own> hqbadj
, <server> mffggd
, <service> uZgXdk
, <zone> jZhjoY
, ack jfggfe
, all hmYlfd
, allowed tdfgbd
, and bjcfep
, any fhdcil
, but tehfbZ
, can mfaaog
, connection jffggf
, could Zeekoe
, dfiekg
, do lZehii
, does jccckm
, dst qcfgdd
, everything gegelf
, for lZZwgZ
, from ljegec
, how odiede
, i kkejbc
, i'm jdgggh
, in lgfeXn
, is hhagem
, it nfgdcg
, length kfggfe
, need gailei
, never oeecgg
, no qocZgZ
, ok qchfdd
, on odgefe
, or eiclnZ
, plain kgfhee
, please jodoYX
, port nahjed
, possible mefgfe
, right ogiZef
, seq jfggfe
, session jgggge
, should qdghea
, so pldccd
, sorry pdghfb
, source qadige
, tcp rchggY
, that iafbfr
, the lefdYo
, they gfdiej
, thoughts hfefcn
, what nchagi
, what's kgfibg
, where idgfjf
, which Zfplec
, who dlcYll
, why kehhee
, will icgfkf
, win jfggfe
, works sbcfbj
, would kehcoZ
, yes ndghfc
, 一 lfgfff
, 不 mfggfc
, 为 rXhhgb
, 什 shagfa
, 从 fWaqqd
, 会 jfedjg
, 但 lfggef
, 到 ofhcfd
, 包 lffegf
, 发 lgfggd
, 回 neggfc
, 对 kelahf
, 帮 hdhdgk
, 急 geffgk
, 提 jfgfff
, 收 jfggfe
, 昨 mffggb
, 是 keggci
, 最 mffcff
, 有 eblcgn
, 没 mggfgc
, 源 lgegdf
, 端 kefggg
, 结 mfgeef
, 给 gnbegh
, 能 sdidfa
, 要 jecifi
, 谁 ibffmg
, 走 mgfgfc
, 还 fnggdd
, 连 sgggfV
, 通 6WffcW
, 重 ffgffj
-> <client> qgcfga
-> <far> whhgdS
-> <host> xehcfV
-> <outside> ngffmV
-> <own> jXgcml
-> <zone> zdfgeT
-> kXbeml
-a defein
-a forward dfffij
-a input cbgfnk
-a postrouting cfffdq
-d <host> bgggjh
-d <own> efgfij
-d eegcng
-i <outside> Ycgdrk
-i <zone> diffkf
-i agfejn
-i forward effgco
-i prerouting cfhegm
-j accept efgegm
-j cefelj
-j drop cdggkj
-j masquerade cgeelj
-l jgggff
-l 里 kgfgef
-m conntrack efgejh
-m efgejh
-m multiport chgeji
-m tcp efgfjh
-o <outside> ajdekk
-o <zone> chggjg
-o Zjeekj
-p ffffgk
-p tcp efgfgl
-s <zone> dffgen
-s dfggfl
: -a bgffep
: : hefggj
: <client> pfhffa
: <far> nggeee
: <host> mffeeg
: <n> gYfhfo
: <outside> qeecge
: <own> pfdjdb
: <service> sVhagj
: <zone> sfgebb
: can ikmbZg
: could mcggef
: curl offggb
: do tbeffc
: does fdhaof
: eejhhf
: errno lgfffe
: from gnfdff
: in jggfff
: ip lfffff
: ipv ngegcf
: is efgbmi
: martian lffgfe
: no legfge
: open tbgaff
: postfix jgggge
: relay kfggge
: tcp lgfeff
: the vcdfdb
: trying sgggfV
: user mdfggd
: what oabenf
: which dindge
; does hafgnf
; jehfkb
<- wZhacg
<- what hgeecm
<client> $ mefifd
<client> , nfmbdb
<client> -> mgdehe
<client> : rggggW
<client> <host> qffgea
<client> <n> seghdZ
<client> <own> mffggc
<client> <service> reegbf
<client> ? ofapbb
<client> and qefded
<client> be jfdeig
<client> can't rYhehc
<client> dst jgfgff
<client> from ugfhWc
<client> get qYjcnZ
<client> has kgggfe
<client> i kfgggf
<client> is mgfeff
<client> on gfaciq
<client> open scfgjX
<client> opens kggfge
<client> pXjcje
<client> ping rfegeZ
<client> r jfggfe
<client> reach jbefji
<client> s jggfff
<client> says ogggfY
<client> sends lggfef
<client> sport kfffff
<client> still jfdgmc
<client> tcp tdcgde
<client> then ffghje
<client> to tfhdiT
<client> towards meffgf
<client> wants sgegcZ
<client> 上 nfggfc
<client> 到 rYcggg
<client> 去 pfeeee
<client> 发 kggfgd
<client> 的 oeeefe
<client> 能 oegZje
<client> 访 lZdhgk
<client> 这 lgkfda
<client> 连 pgfgdb
<far> $ oegefe
<far> , oajdaj
<far> : mggfgc
<far> <n> lggffd
<far> <own> peedgf
<far> ? ddYhkp
<far> allowed ogggdb
<far> dst jgggff
<far> for kggefg
<far> from seffda
<far> get rciYic
<far> on nbhdnZ
<far> over jghhiZ
<far> port sfgfeX
<far> qZdelc
<far> sport jgggff
<far> to nggdef
<far> udp ngggfa
<far> 到 megege
<far> 吗 ighhia
<far> 的 pdffia
<gateway> $ gdfmbk
<gateway> 's fmdeje
<gateway> , ocYlgf
<gateway> -> lfgefe
<gateway> : qfedfc
<gateway> <n> dfffdp
<gateway> ? mbaigj
<gateway> itself pcgegc
<gateway> last edijeh
<gateway> let sggahZ
<gateway> mZjean
<gateway> to qgeefc
<gateway> 上 hcYphi
<gateway> 吗 ochegd
<gateway> 放 leggge
<gateway> 本 mejcgd
<gateway> 现 bhffhm
<gateway> 的 ibggcn
<gateway> 自 peggcd
<host> $ miaoYf
<host> 's ccffjm
<host> , mdfhZk
<host> -> nghdfc
<host> -a ggggqX
<host> -j cfhhpa
<host> : bmcnja
<host> <client> lggdgf
<host> <host> gjbkge
<host> <n> vegeeW
<host> <server> pqnYZU
<host> <service> peifjV
<host> ? qdcriR
<host> at mhdaap
<host> box ocihcd
<host> by qchdee
<host> directly kbgdne
<host> dst kfffff
<host> from pbfmdb
<host> have laeoha
<host> host keZiek
<host> is hXaioj
<host> itself nbndfc
<host> keckge
<host> over rafefe
<host> port pmjThZ
<host> postfix mggggb
<host> r lfffef
<host> reach odgehd
<host> reachable libied
<host> s kgffge
<host> see ofgcdg
<host> server ogdfdf
<host> server's ljbkdc
<host> tcp iefgld
<host> to qaifee
<host> will ffgfjf
<host> with lgfgiZ
<host> 上 skbdfa
<host> 主 pehfec
<host> 会 kgffkZ
<host> 发 kefjee
<host> 吗 qfgehZ
<host> 对 ggYnhf
<host> 往 ldffgg
<host> 的 jkefee
<host> 能 jagdkg
<host> 自 offegd
<host> 这 gkblYk
<host> 那 jneYhf
<n> $ nifXdk
<n> , gldfff
<n> -> Zehdbw
<n> -i dfggfm
<n> -j efgfgk
<n> -s fgfggj
<n> : lfgbdl
<n> <- mcggfe
<n> <client> jgggge
<n> <gateway> ofgfhZ
<n> <host> pcgdge
<n> <n> lZhbcr
<n> <own> saeiga
<n> <server> qefggY
<n> <zone> lffhee
<n> ? ekbgig
<n> after jgggff
<n> and cifgem
<n> assured jgggff
<n> at iohdea
<n> before deghem
<n> ccc lfgffe
<n> connect idhfdj
<n> connection kgfgfd
<n> dnat fegare
<n> does qcfdic
<n> dport kgfgff
<n> established kgffff
<n> failed nfggfb
<n> for qfbaih
<n> from phhieU
<n> g lffgge
<n> get fWicew
<n> hheYjl
<n> in lefdhf
<n> ip fgggkd
<n> is dadmlh
<n> mail lffgee
<n> minutes kbdemf
<n> ms jfggdh
<n> of jcYhil
<n> on jnelaa
<n> please ldgaZq
<n> port bgehdp
<n> proto jffgff
<n> quic meffeh
<n> relay qfgfea
<n> rule ddefin
<n> s heffdm
<n> safe gefefk
<n> src jgfgff
<n> tcp pihhbY
<n> the mgfeja
<n> to kbcYnl
<n> udp ocgfeg
<n> unreplied kfffff
<n> use jgfgff
<n> what rfefZh
<n> who fdhqcd
<n> will kgggee
<n> you odhbeg
<n> 一 jffggf
<n> 不 qYgigc
<n> 为 jggfge
<n> 会 fepfcg
<n> 合 geffdo
<n> 吗 kaZgmj
<n> 和 oifdec
<n> 是 elboce
<n> 有 dmdicj
<n> 的 dTeens
<n> 端 mpXecg
<n> 行 egfehk
<n> 走 obhegf
<n> 转 djZlrW
<n> 这 idffdm
<n> 连 schhfX
<n> 通 mZddcr
<n> 那 cehhnd
<outside> $ jZfZmm
<outside> , oikbda
<outside> -> vZgbhd
<outside> -d fgfcgm
<outside> -j ceeell
<outside> : uafccf
<outside> <service> pVefkh
<outside> ? pdakef
<outside> accept fffilc
<outside> access zaeegY
<outside> and 1cdaeb
<outside> at pefdch
<outside> can ijhicc
<outside> for ibZseg
<outside> from eeghmd
<outside> get qXjibf
<outside> is ahiick
<outside> lfkhgX
<outside> on ldncmW
<outside> out efgeme
<outside> ping sbhaeg
<outside> reach cklhce
<outside> still eaferg
<outside> to pQjkid
<outside> 到 nZcoiZ
<outside> 发 jVfmfl
<outside> 吗 uYdefg
<outside> 用 vcgedb
<outside> 的 lbkedg
<outside> 能 mghlfV
<outside> 访 ohVkkb
<outside> 还 ehhemd
<own> $ shcdbf
<own> ' ofggdd
<own> , kkgbbi
<own> : hdfkdj
<own> <client> kffgfe
<own> <n> oqhbgS
<own> <own> ogfffc
<own> <service> sphZhP
<own> ? jpYdjd
<own> after efdhsY
<own> and cncnjY
<own> answer lndafd
<own> as rdbfge
<own> at idfele
<own> be jqgdda
<own> come lehgfd
<own> does odcdmc
<own> dst kffgff
<own> end qifggW
<own> error ggeffk
<own> failed nhdchf
<own> for rZgaig
<own> forwarded vceedc
<own> from siccoS
<own> get ckbqec
<own> gets gYgogf
<own> if bfhhle
<own> in mfgggb
<own> is qjgbcc
<own> just nefgde
<own> lichfd
<own> ok dpfahf
<own> on hiakfg
<own> open wjcjcT
<own> or ddbelo
<own> over tdcgeb
<own> port jYggfn
<own> prot lkgced
<own> reachable mpfYfb
<own> refused pfggfa
<own> s jfggff
<own> should kffgff
<own> smpt fkeaco
<own> sport kgfgff
<own> tcp pfflgU
<own> then Yffbis
<own> what iahjie
<own> when pmdcea
<own> why lfgggc
<own> with hbgfkh
<own> work hkcRom
<own> 一 offgga
<own> 上 goZige
<own> 为 egegel
<own> 会 nfdeka
<own> 发 aYhppc
<own> 后 dcfnif
<own> 吗 hgbefn
<own> 就 feedkk
<own> 报 negegd
<own> 收 kgggib
<own> 有 mgYmdf
<own> 端 ksYghX
<own> 能 ggggjc
<own> 走 pdghgZ
<own> 超 lgggfc
<own> 这 cjckdk
<own> 通 eocdgh
<public> $ eddefr
<public> , idlidd
<public> <own> scghfY
<public> ? eqbgja
<public> and gdflgg
<public> jgembf
<public> on rbhdhb
<server> $ ebidcr
<server> <own> qdfggb
<server> ? fmbfcl
<server> ijigaf
<server> 写 lfgfhd
<server> 填 kfggge
<server> 的 fhafdr
<server> 自 leffgf
<service> $ ocfWlh
<service> , oijeeX
<service> : sbgefb
<service> ; ocgggd
<service> <host> 1YidfV
<service> <n> gkelZg
<service> <own> ooihYV
<service> <server> rcdffe
<service> ? toeedS
<service> at nmacdf
<service> dnat bfhZpj
<service> from lcibnb
<service> into kgfegg
<service> is lbeehj
<service> login jgfgge
<service> mmbeha
<service> of jkfZnc
<service> over grhcbd
<service> port bgfngf
<service> session jjfdfg
<service> to nfhdpU
<service> 为 vffggT
<service> 会 mgfggb
<service> 到 zagWhd
<service> 吗 5XedkR
<service> 收 nefhgb
<service> 能 sfggeX
<service> 连 lggggc
<service> 通 lUibfr
<zone> $ fgahfo
<zone> , pmidXa
<zone> -> iccekk
<zone> -j dgfgod
<zone> -o cjffcm
<zone> -p gffgke
<zone> : sYkemV
<zone> <client> qfdfgb
<zone> <n> pdfhfa
<zone> <own> vTghha
<zone> <service> vShghc
<zone> <zone> xaeheY
<zone> ? fcfihi
<zone> able iXlfco
<zone> actually hdrcgb
<zone> allowed nVoged
<zone> and hodejZ
<zone> at 1aceWg
<zone> can alhklW
<zone> cannot iSfihq
<zone> clients dYgcgv
<zone> directly qeZfgf
<zone> dnat Ugggvd
<zone> for kehbke
<zone> from leYdeq
<zone> get rXlfdd
<zone> gets zZkbcY
<zone> has ueeebd
<zone> have jadcio
<zone> hit nbghfe
<zone> in jfgfid
<zone> is pZkagg
<zone> jdiaih
<zone> laptop ofeceh
<zone> machines ncefhg
<zone> on qddggc
<zone> open ocgfhd
<zone> out ofehed
<zone> pc mgfdff
<zone> people qgfffZ
<zone> ping nWfiej
<zone> reach rTnbma
<zone> rules effhqZ
<zone> src jggfff
<zone> still kcfdij
<zone> talk ngehgc
<zone> then dfghmd
<zone> to tTadpg
<zone> use odmdea
<zone> user ZVoegr
<zone> users Xgdegu
<zone> 上 udgahb
<zone> 下 regdhZ
<zone> 为 nYdgih
<zone> 之 qeggdb
<zone> 也 cdfekm
<zone> 出 gelegd
<zone> 到 pSggra
<zone> 去 ifgglb
<zone> 就 iggghc
<zone> 打 rdggfY
<zone> 收 ndggfd
<zone> 用 heahkj
<zone> 的 kdgggg
<zone> 能 mhjcfb
<zone> 访 kScjmk
<zone> 这 qZjfed
<zone> 进 offegc
<zone> 连 cjefme
<zone> 那 jdbnkZ
<zone> 都 YZshke
<zone> 里 oenZfb
? -a dhfeii
? <n> ogdggb
? ? 0Xhbcc
? i ikgdge
? tcp kgffff
? udp pbfgef
? 列 gjXnge
? 怎 fgcfeo
? 给 gffffj
^ -a geffM3
^ -i effgco
^ <client> ocjabk
^ <far> qegffb
^ <gateway> ocdkfd
^ <host> ojblbZ
^ <n> ojfbdg
^ <outside> qZhjag
^ <own> kqZoXa
^ <server> oefefd
^ <service> tgbbWn
^ <zone> ligdVn
^ a iaimfd
^ acme fefedq
^ after jfeauY
^ and lcdeji
^ any ggdmef
^ anyone dlcedn
^ anything ihgkZf
^ are wVeabn
^ assume jdffnc
^ audit cueigW
^ auditor djjifd
^ can rTZfbv
^ check pkgbgY
^ conntrack lfffef
^ could qYfbdn
^ curl ofggfa
^ djfhdi
^ dmesg kfegff
^ dnat bcfwfc
^ do ohapcZ
^ does iiblVn
^ dovecot jgfggf
^ everything ccjnff
^ explain lhgdXn
^ exposure dlfkde
^ for hmjhZb
^ forward igfgkb
^ found jhgfci
^ foxmail jfffgg
^ from megZZr
^ give fhhldd
^ got lgfgfc
^ hello uXfeak
^ help kbfbeq
^ hey ocfhcg
^ hi mZfgek
^ how hhcZfq
^ i kagjbj
^ i'm phgcjX
^ if hgfeke
^ in mifcYl
^ iptables heecjj
^ ipv lffgfe
^ is rnWiVh
^ line heheVu
^ list dngncZ
^ mail kgVkco
^ mar jgggge
^ may kfeggg
^ morning qbcbhk
^ my qeecff
^ nc hkgfgd
^ need yVdfgd
^ new ihefdj
^ nginx negdgd
^ nmap qcgggb
^ of cepdgf
^ on rhegdY
^ once dgffod
^ openssl lffffe
^ our kkaYgl
^ outlook kfggfe
^ ping rffgdb
^ planning dggene
^ please jXdhlj
^ pls hZicfr
^ port gdelei
^ postfix lfgggc
^ pr gfggek
^ printer mceffj
^ ran rgfggW
^ restart fdgdgn
^ say ecgdsc
^ seen hdpefc
^ should ofdgdf
^ show bnjoWc
^ somebody ggfcfm
^ someone jfcdii
^ src raehee
^ suppose defdqf
^ swaks vfeheU
^ tcp jniafb
^ tcpdump kfffff
^ tell miedgd
^ the sWhldb
^ thinking bggeta
^ thunderbird nggggb
^ ticket qcfhfc
^ trace reffcd
^ trying gfefel
^ udp meggdf
^ user mfggfc
^ users wdghfU
^ vlan eehfco
^ walk oegffb
^ we kncZjd
^ what dhmfgd
^ what's gbdtbf
^ whats kagscZ
^ when hehbgl
^ where ofdldZ
^ which infdYk
^ who crbafk
^ why mfaccp
^ will mggegc
^ with fgggqW
^ without gahgtZ
^ would dbfbug
^ 为 vbhefY
^ 今 gfffcm
^ 从 lTmfel
^ 你 gfaeer
^ 假 eghhnY
^ 公 kYnlcc
^ 删 egcdoh
^ 加 bhggoc
^ 发 igdkgd
^ 同 pfggfY
^ 哪 gpZhed
^ 在 jfgfff
^ 如 Zfhiod
^ 对 garagf
^ 帮 ekfhdh
^ 怎 gfffgk
^ 我 ledhdi
^ 把 adffqg
^ 抓 jggfge
^ 日 jggfff
^ 昨 dffffm
^ 现 jegidg
^ 用 ggegek
^ 站 celjhd
^ 第 hdhfbn
^ 网 fegfem
^ 要 dghhoZ
^ 解 gfffao
^ 请 kfdlfb
^ 谁 hzfWca
^ 财 efbfgo
^ 这 fefhfl
^ 那 cTfigv
^ 邮 ogeafh
^ 麻 nffeef
a <zone> seggfX
a box qagehe
a client lZmcjd
a connection goekac
a dnat cdfeqg
a fnhcge
a host sZhdef
a laptop makhfc
a look ebgcfs
a minute jgggeg
a packet iaclfk
a partner rdgded
a syn nffdff
a tcp pgfeec
a working gnfgdd
ab jgfgff
able cnoZcf
able to cmnacg
about hlddje
about to jaedog
accept $ hefeel
accept , Vhhgqg
accept <- hfeeco
accept ? ocadlg
accept Zffdpi
accept instead gggfke
accept would ggfgoZ
access <own> bmgedk
access ? qZnXhf
access denied nfhdgd
access doiYcl
access to amkclb
ack <n> jfggff
ack kfggff
acme <gateway> dfffdp
acme dfffdp
acme example lfgffd
actually efkkXk
actually use ffkfff
add -a hiihnT
add lZfdwW
add the Zgfhoe
added -a egggpY
added gbhfkg
adding -a ggggxQ
adding ggifnY
address <own> peffgb
address ? kldleY
address does megffe
address kdhqdX
after <n> jgggff
after connect jgggdg
after jdhaqc
after that ageitZ
afterwards echhpc
again gYdldo
against rZeYkj
all $ mgfdgf
all , mkhaec
all ? ofckkW
all can Zqldfc
all jifofV
all of kchmcd
all port ggeoce
allowed ? sfehdb
allowed kkiddc
allowed or pcgfbg
allowed to egldcj
already hdebgo
am i pdccek
am rbdfbk
an <service> tafajd
an <zone> mZmbif
an answer inebge
an jcjlfZ
and <n> dkfbfn
and <zone> kjfdjb
and back mgfdgf
and does sdfZeh
and from hzZlVZ
and it nfgfdd
and jjdkZg
and on gjYogd
and ports gdflgg
and the idajii
and then sefebe
and which jmehfa
answer $ lffdfg
answer : uZbghd
answer ? hjkffa
answer come lggfdf
answer from fpdelZ
answer kglZci
answered nffgbg
answers kcdnfe
any idea cmddem
any mgamec
any port vbhcfa
any way pgfbhd
anybody WyhYla
anyone ? Ujdmlg
anyone Wnginb
anything forwarded bohjdc
anything gfaqjb
anything in jdhlfb
anything on dreleX
anywhere ? fielfe
anywhere epejdb
apart from jqanbW
apart jqanbW
app mdgael
append cgecvc
approve cfgggk
are able arfche
are forwarded hUhnih
are geilbg
arrive nbhfge
arriving mcdkdh
arriving on mcckdh
as gijeib
as seen nbkefe
as well gifdig
ask dhdefo
ask you ffcefp
asking pjfjWc
asks jpfbce
assume jdffnc
assured jgggff
assured mark jgggff
at <client> ncghkY
at <far> lfhfgb
at <host> hdiige
at <n> kgfddk
at <own> jlebjd
at acme fcgggk
at all mlaihY
at hgdgke
at the jfacil
audit $ Zjhnfd
audit : lgdegg
audit grhgdV
auditor hjjiWg
auditors kidjec
auth jefggf
authentication $ ffdfen
authentication , kggggd
authentication oehbeg
authentication' jeggff
back $ offefe
back ? rhghbY
back odgdff
back through jffgff
back to lfgffe
backup ficfXs
banner ofhgdb
be able kcgijc
be iebkif
be let lfggcg
be reached kpfcfZ
because hgggkd
becomes taedmY
been fWdjhq
before i gliZdj
before kkgZck
before the kedgfh
behind <own> ZXc0he
behind oXisbZ
behind the rpZeab
being mchhhc
besides <outside> frdcdg
besides eueecd
between <n> cfhggk
between lgecgh
block qehcgb
blocked ? saffgd
blocked pcfddi
boss hmnebY
bot , dgdkfi
bot ebfjfm
bounce pecghd
bounces sfcfYh
box $ mYjgbj
box , fbbnkh
box <client> ieflee
box ? kcflgc
box in jggggd
box on ifgdek
box pbflcc
break fedeim
breaks ? ggffke
breaks fgedsZ
breaks if ifedoc
breaks when heefoc
broken again gegffk
broken ddedfs
browse sfefiW
browser vZgfdd
but not vRggfh
but xVgida
by <client> ldicff
by <own> maeggh
by <public> nfffgc
by <service> mdhdge
by meifha
by the ofgecf
by whom grdcee
c : nggded
c lggeff
call icfedo
can <client> gaffgo
can <gateway> qafghc
can <host> pchbic
can <outside> oajdic
can <zone> qUmgef
can a idfffj
can get mogdhU
can gjlYbl
can hit ilmdfX
can i idheej
can it bfkfgk
can open fshbiX
can people rYdhhe
can reach hogfeb
can someone kjcjXk
can the kbedfo
can they lYfhhj
can use goYcoc
can you mXggcn
can't <zone> oZehfh
can't get fnbffh
can't open lfhfee
can't pfdfbg
cannot kUfgho
cannot reach gfcehm
cant <zone> mffgfd
cant qYebgl
capture peffde
captured jgfggf
ccc <n> lfgffe
ccc lfgffe
cert cgdfes
cert on dgfegm
certificate dfgddq
certificate on Yehfes
change $ lbdgfk
change ? gdedkk
change for bhahsc
change jXdbir
changed gbffki
changed the gbfeep
changes gfefvV
check cpahZn
check 一 mheoiR
client : gdndhe
client address ngfefd
client connect lffffe
client qeiceb
clients apbZhp
closed mZffap
code kfggfe
colleague tYhgfb
com : cffgfn
com iefaeo
come back nehged
come pgheae
comes from megfge
comes in kmbfch
comes kmbfcg
coming from nendbc
coming in nadgld
coming oclega
conect hlcdek
conect to hlcdek
config cZejgp
confirm 1XhYgb
connect <own> qgggdY
connect ? geeffm
connect from ngggfb
connect ihcdfm
connect to jhgeff
connecting jegeej
connecting to jegeej
connection after jgggeg
connection refused tZgcgd
connection to hogmbW
connection ubhcfb
connections hhdjff
connections into jlgcfd
connections to iefjfg
connects odggde
connects to negidd
conntrack -l jgggff
conntrack ctstate efgejh
conntrack gggdih
conntrack table ihcddn
conntrack 里 mgffef
consequences ? efffwV
consequences efffwV
correct tYfdfg
could <zone> ZdhhxY
could a qbgebi
could lcgapb
could not jfggge
could somebody mZejbl
could you gWghmj
cpu dgebgq
cron kgffeg
ctstate cfgelh
ctstate dnat cfgeng
ctstate related hgfedl
curl : ofggfZ
curl <own> offfde
curl ofhfdc
customer at nggfec
customer qZgegf
cut jdgckg
daddr <client> kgfgef
daddr <own> lgeggd
daddr mgfgfc
day cbcegw
dead jfgYnf
decides qeffdc
default fdgZnl
deferred cdhffo
deferred connect mgfgec
delete -a feggnc
delete gcggqa
delete the fggfpY
deleting ghhbme
deliver outbound pchdfe
deliver qbhegc
deliver to oefegd
delivers vcgZfe
denied uXheha
desk <client> mffefe
desk jghgfc
desktop pffhea
destination <host> efgeij
destination fffeij
dev <outside> nfegdf
dev <zone> lffgfe
dev lffgfe
dialled tfeead
did efdkcn
did we ikZpZf
dig taeidc
directly ? hhddme
directly mdeXof
dmesg is mfefff
dmesg kfegff
dnat , edggoc
dnat -j efgfkg
dnat YZepqd
dnat accept cfherb
dnat for adhmle
dnat rule ffggjf
dnat to edfiii
dnat 删 gfgfje
dnat 去 ffggkf
dnat 的 agffrd
dnats iWasnc
do $ ggffcm
do ? efdedq
do i jYemej
do ofbkZi
do packets neefgf
do the tbhdgb
do they naehdj
do we kpenXY
do you YZgigt
does -a ihWgYu
does <client> lVlemd
does <far> iYeopY
does <gateway> 0ZcZjb
does <host> qVggif
does <own> mjZcao
does <service> neanbf
does <zone> djiZem
does a gncgjb
does eehicl
does it jjehed
does line igaffm
does that oahgeg
does the ticgXf
does this ieccZw
does traffic vehXhb
doing hdegdn
don't hgkdci
dovecot : jgggge
down mbgYeq
dport <n> fegfkg
dport fegfkg
dports <n> chgeji
dports chgeji
drop $ jgffeh
drop , hffekf
drop jcgbpd
drop the efghmb
dropped ? rdgcef
dropped tcgadg
drops pgegcd
dst <client> lffffe
dst <far> jgggff
dst <host> jfggff
dst <own> nffgfb
dst mfggfc
e ljiecb
each odYnee
earth lgfeYn
eating ggfcgl
echo ofgchd
echo request qdhdgd
edge begedq
edge fw afggdq
else faeerg
end mgdhcf
end up mhdidd
ends  Xedhgt
ends 0 Xedhgt
ends 1 Wmhjbl
ends 2 tdffaf
ends 3 oieeaf
ends 4 jeghmZ
ends 5 dkgara
ends 6 hgggmZ
ends 7 ggggrV
ends 8 iffflb
ends <- hgeddm
ends <client> aYmldm
ends <client><client> tfefad
ends <client><client><own> mffgfd
ends <client><far> mihdhZ
ends <client><far><far> jgggff
ends <client><host> ndfdgg
ends <client><host><gateway> pgfefb
ends <client><host><host> mffdfg
ends <client><host><own> uajfba
ends <client><own> scffdd
ends <client><own><gateway> mggffb
ends <client><own><host> cfgffn
ends <client><own><own> ffggfk
ends <client><own><server> kfffff
ends <client><own><zone> kdehnZ
ends <client><server><own> qdfggb
ends <far> dblrcd
ends <far><client> oefcfg
ends <far><host> uZhdcf
ends <far><own> 0Xiafa
ends <far><own><host> kgffff
ends <far><zone> qfegec
ends <gateway> eZfdgu
ends <gateway><client><own> rggffX
ends <gateway><far> lhegha
ends <gateway><host> sfehgW
ends <gateway><own> riecea
ends <gateway><own><host> pcibeh
ends <gateway><zone> jebicn
ends <host> XlXneo
ends <host><client> rdhfdb
ends <host><client><own> kghfdf
ends <host><far> ubiegW
ends <host><far><far> jgffgf
ends <host><far><gateway> lfgffd
ends <host><gateway> hbakfn
ends <host><host> ogflfU
ends <host><host><client> kgfgff
ends <host><host><far> mfgeee
ends <host><host><gateway> rbhegb
ends <host><host><own> oefffd
ends <host><outside> lnYocY
ends <host><own> 1Viaed
ends <host><public> tWckgd
ends <host><public><own> sciefZ
ends <host><zone> kndpdS
ends <host><zone><own> kfggff
ends <outside> jMnfip
ends <outside><client> uceXfh
ends <outside><client><own> hbgfne
ends <outside><far><own> pffZjc
ends <outside><host> lifehb
ends <outside><host><own> dffpja
ends <outside><outside><own> obfdmb
ends <outside><own> mliihP
ends <outside><own><host> jefcfl
ends <outside><zone> pWcelh
ends <outside><zone><far> ffggjf
ends <outside><zone><own> dffhnd
ends <own> ekYkgh
ends <own><-<client> qcgdgd
ends <own><client> oefdhe
ends <own><far> rffddd
ends <own><gateway> ncfdhg
ends <own><host> Ykfiel
ends <own><host><client> lghZZo
ends <own><outside> rjchcZ
ends <own><own><own> mgecgg
ends <own><public> ZUepip
ends <own><zone> rXdakk
ends <own><zone><zone> pehgfb
ends <public><host> YYmxgY
ends <server> Xfdker
ends <server><own> rdclgX
ends <server><own><client> kfgfgf
ends <zone> kZpXaq
ends <zone><client> kgkgfY
ends <zone><client><host> mgefef
ends <zone><client><own> nhghfY
ends <zone><far> igbgfk
ends <zone><gateway> ihcgld
ends <zone><host> ubckfY
ends <zone><host><client> cfgfki
ends <zone><host><gateway> ngegfc
ends <zone><host><own> ieggdj
ends <zone><host><public> ubhddb
ends <zone><host><zone> Zfdgpi
ends <zone><outside> taXehj
ends <zone><outside><client> igghmY
ends <zone><outside><zone> dgfgqa
ends <zone><own> nfbdel
ends <zone><own><client> mffgfd
ends <zone><own><gateway> uggheT
ends <zone><own><host> dkfeig
ends <zone><own><outside> lmdbch
ends <zone><own><zone> clgarZ
ends <zone><public><own> uZghhX
ends <zone><server><own> mfgggd
ends <zone><zone> vZYfej
ends <zone><zone><client> kgfgic
ends <zone><zone><host> kaggig
ends <zone><zone><own> jleeoT
ends <zone><zone><zone> gjefkc
ends ggilgb
ends up dhhmfb
entry ggdleg
enumerate elknXb
err connection mgfgfe
err mgfgfe
errno <n> lgfffe
errno mffffd
error : rfggfX
error <n> nfgffd
error jfXdhp
esmtp nffhde
established -j hgfedl
established src kgffff
even dpalce
evening kdgefi
ever gegeem
every cpfibe
every zone epebhf
everybody uefZcf
everyone fsgZdf
everything afnkib
everything that bneife
everything we cZkocj
exactly dlegam
example com kfdheg
example mgggde
expected sXggff
expected to sWfhef
expire ? fdhgem
expire gefdeo
explain line daehfr
explain ndgeVp
explain 一 fefgco
expose YgpkhZ
expose to eflncb
exposed nofgaZ
exposed on eobmgZ
exposed to jjghaf
exposes cclnde
exposure cnfjde
exposure of cnfjde
fail hmedic
failed : rdggfa
failed nfgffc
failed to nfggfb
fetch mYghhg
file , fgfffk
file cdjhfk
filter hdgfhi
fine $ neghgb
fine qdgegb
first mgdfdh
fix XYdfxl
folks sdeafg
for $ eicdcq
for <client> hdckld
for <far> ucdddf
for <host> mdhmeZ
for <n> hedamk
for <outside> rZfajg
for <own> fjakmb
for <service> nYgiid
for <zone> jaebjo
for ? igbacu
for a pdicdf
for faijlc
for me Zljaen
for the jkhjRj
for them melcde
for us fhZenh
form ilgbfe
forward -i eeffik
forward <n> agfajp
forward bYemni
forward policy lghdia
forward to dbcppb
forward 默 dhggkf
forward's idedod
forwarded keZveY
forwarded to qecjfb
forwards ecjuab
forwards on fecpfe
found jifbam
found this hiebco
foxmail 报 jfffgg
friday iZeanl
from <client> pdifhY
from <far> pdffdf
from <gateway> qdfcgd
from <host> nggede
from <outside> igieka
from <own> lhfffd
from <service> fbfnjc
from <zone> ofhYif
from a hZcphg
from lejXih
from my lfffff
from the jmeXkf
from unknown kggggd
from where fohkfW
from which fredga
full fcmedk
full of ogeffc
fw <n> afggdq
fw kofade
fwd kgfgdg
g jdlehd
gave jffgff
get <n> jfggfe
get <service> kidapb
get a rdhgda
get an hncdka
get at fhldhd
get forwarded fjbmgc
get gkifga
get out sfcghX
get through ehcdjk
get to gklYff
gets <n> ogfggZ
gets through glhdff
gets to iieZgl
git tddfcf
github cfgffm
github com cfgfen
give iehjhc
give me fhhldd
given hfmfha
gives lgfeff
go nWgpfc
go through jggfff
go to mhfgdd
goes pbdimY
going jccdgp
going on mgfegd
going to lcicif
gone , egfflf
gone dggfme
good nZfcas
got edhhgj
got this lgfgfd
guest pfcXbq
guest wifi bgdbhs
guys qegefb
gw $ hdohXj
gw , kdakjd
gw <n> fgfden
gw ? legdkb
gw fYijii
gw line gehaik
gw rules fhgfZo
gw 第 fggdkg
h kffgge
had jcfckh
hairpin oafZij
handed gfaoeg
hangs wdfdbc
happens if ggfgpZ
happens jffena
happens to ofgemV
has mgfaei
has the gfgfek
has to jggfff
have <outside> obacjk
have a gifcgj
have access Zkoeef
have jjjhYe
have we iVlscc
he reebdi
healthy kggfff
hello uXfeak
help $ oedeYn
help nZdcmi
helpdesk ndhefd
her rXdcaq
here , ggffcm
here ? ndcneb
here jdhmbe
hey , leggff
hey ocfhcg
hi , sgefeZ
hi mZfgek
him lgfffd
his jgggfe
hit <host> nleedb
hit <own> ilefia
hit merge afggep
hit qikbZc
hit the kgfeci
home offgfb
hook mdgfdg
host $ jfXphd
host , ielefe
host <host> dfgngd
host <own> pdhfhZ
host ? jkdkfa
host mZfhei
host on tafcdh
hosts Xobigj
how come mmefbc
how do cfgdfp
how does vZcifb
how lgfYbp
how many eehbgn
how much bfffgo
human hegmcg
human words hegmcg
i <service> hdhqbc
i add ghhhlY
i am mbhgcj
i ask ffdefn
i delete gbhhnc
i don't kcdfel
i drop ggggnZ
i e jnehZe
i get sfhgdW
i have ejZlje
i hggekd
i hit afggep
i land hhipWd
i mean ldgjfc
i merge feghfl
i need jjYlfd
i see jfgigc
i sit jfjdef
i use ldeaep
i want jfgfjd
i'd rZhehb
i'm <outside> mbilXh
i'm ldhfci
i'm on qdfgbg
i'm sitting lfffeg
icmp echo scfbef
icmp ucfcde
idea $ asfegd
idea cmddem
if a mmcedd
if gdccph
if i jegghd
if the Zeffnk
if we dZhfmk
impact gffhnb
in , hghgoV
in <outside> kgfgfe
in <zone> mejecf
in ? qXjamd
in hfhjbh
in human hegmcg
in on mackie
in plain fggedl
in the kaeleh
in to gZfmnb
incoming qefefd
inner mggegd
inner router mggegd
input bjfbpf
input policy bfgepg
inside ealpfc
instead ichard
instead of gbggne
internal jXioed
into <client> nccgjd
into <host> kifeee
into <zone> mliddZ
into rkgZcb
inventory iegrcZ
inventory of hagrdd
involved mggeee
ip $ pggbfd
ip <client> kgggfd
ip <host> jggfff
ip <own> kffgfe
ip odchlZ
iptables dddkhl
ipv <n> fgffme
ipv fgffme
is <client> ddgdho
is <far> nZgcme
is <gateway> mdeYfn
is <host> bmZoci
is <n> mkeabk
is <own> ybdgab
is <service> hpegbd
is <zone> pYjdhe
is able iqmbeW
is anything decxgX
is befnfh
is down mgfcdi
is exposed sjeaXi
is fine ldgdgg
is full ogeffc
is in fggfkd
is it efdfbs
is on nbdeel
is our mbeaeo
is port nqcfbZ
is published hZctff
is reachable bgrfdf
is slow ffedeq
is that hiepad
is the hYbedx
is there jfgkce
is this ngdddj
isn't rcaehg
iso glghde
it $ rhgbbf
it , kcmdfe
it ? fdeohd
it be lehbkc
it do Ydfddz
it fichbn
it for eciifj
it get qbgcfg
it has ndheee
it is oegfdd
it just idgeih
it on nfffbi
it out khghbf
it the jdiZco
it to kehakf
it us mffeff
it work hldfdg
it's fine jgggge
it's ggibco
item <n> nlcdga
item nlcdga
its mdgZme
its own yZhafb
its scans kggffe
its way ngfgag
itself , odiegb
itself ? alqddd
itself talk obdhhe
itself tgmVhX
job on tgeffX
job qZgeeh
just gnggfb
just spins nfggcf
k <n> lfgffd
k lfgfge
keep Ykejhi
keeps qcgdgd
kind ggdfem
kind of ffdffn
know ifdmdg
known gbfmgg
land gbdslW
land on jbdolY
laptop , obfgeg
laptop <client> ocehfe
laptop in qcffdf
laptop on lcmhfa
laptop schecc
last jYhicm
last night gefggk
last week hZiibn
leave rdfejX
length <n> kfggfe
length kfggfe
let <zone> hggilX
let in tchbdf
let it mfgfgc
let through odfgdg
let ucichW
lets rcidfc
like fdgjdj
like to jffghd
line , ZhhhvU
line <n> WdgZsp
line VfhYum
list cngrcW
list every eobkfd
list of dmigfd
lives on mfgegd
lives pdgdfd
load micZcn
log in odgcgg
log pcgdeg
login jgggge
look at gjgfbj
look fhhdcm
loop mgggfb
lose fefgoc
loses cehdua
loss kfgfff
lost connection jgggeg
lost rggecb
mac hdgfgj
machine is jcgpdb
machine jbinfa
machines mTimhe
mail from gcggfl
mail gw jYiiif
mail is kegacp
mail kYggih
mail over qZhhed
mail through jfffej
mail via nggggZ
maillog jgggfe
maillog on jgggge
mails ufegZc
make it kfhake
make jghblc
many eehbgn
many mbit fgffgk
many packets fghgej
mar <n> jggfge
mar jggfge
mark <n> jgfgff
mark jgfgff
martian lffgfe
martian source lffgfe
masquerade $ efecmi
masquerade , ehghqW
masquerade Wegesi
masquerade line Zighpd
masquerade on Zggira
masquerade rule deefeq
masquerade 那 fhggpX
match kfcgej
may enkcce
mbit fgffgk
me $ hkhYdm
me ? pXmdef
me all hgfoae
me cljkZg
me the lXhjhe
me through lgdeck
me whether lffefg
mean ncgjcg
meaning lcbeas
merge $ edfhgk
merge ? gfgfdl
merge ddfelk
message kehcgi
messages abggfr
minute nfgffe
minutes kbdemf
monday hhecem
monitor jffgfg
monitoring geffel
monitoring probe mdgfgf
morning $ kefefh
morning nYgeel
move hgefld
moved reigZb
ms : jgggff
ms jfggdh
much cdffgp
multiport chgeji
multiport dports chgeji
must authentication nehbeg
must authentication' jeggff
must odhbeg
mx mZZdhq
my desk jfjffc
my kbfjbk
my laptop qfdeee
my phone lghfgb
name fhkcfh
names qhchdb
nat -a ggfeTw
nat -i dfgeWw
nat icdmid
nated drkccd
natted fchogc
natted to echogc
nc : rcgffb
nc kkgfdc
nc vz kkffdd
need <service> pggadg
need it mcikdb
need kifkZe
need to jgefgg
needs qchcfe
net : ogggfZ
net ghfdld
netops edge hegden
netops fegdcp
network gpcadj
networks ftZfib
networks have hmdghb
never knbidb
new here ogfZal
new jbehdm
new tcp kfffff
next dZfeol
nginx negdgd
nginx on negegd
ni <zone> jfggff
ni jfggff
night $ fefcfq
night keeeej
nmap qcgggb
no $ qdiZhd
no pghYci
no route legfge
nobody in nnebdb
nobody iqZobX
none lfddif
normal kfgfff
not $ hggelc
not ? wcicbb
not lgdYfm
nothing vcehfY
nov <n> jgfgge
nov jgfgge
now $ abiehq
now , jdffrX
now ? begihk
now jXggfn
number gahdbs
of <host> lhamkW
of <own> mlejaZ
of <zone> pXeakl
of Xlikff
of drop gggfke
of everything fbqhde
of ipv ofdfef
of mail gedZkn
of our hjkcee
of the Zamjkg
of these pZfggf
of things ffeegm
off from mbhZne
off lieXmd
ok ? tbfeed
ok mkdYfh
ok or mZhieg
ok 吗 dYghnk
on <client> ibgdik
on <far> qddhfc
on <gateway> oYgbgl
on <host> oXdfgl
on <n> phbcgg
on <outside> megncZ
on <own> ehbtec
on <public> idjcob
on <service> imeeoT
on <zone> sjfgdU
on ? jfdlfd
on a pggfdc
on call gdffdp
on dev lffgfe
on earth lgfeYn
on friday fchfcp
on heikcf
on line hhccdp
on mail bYnijg
on monday jkffgc
on my lgfdff
on our jaleej
on port fgiedk
on tcp mlbgYi
on the gieibj
on this Ydgojf
on which hjZqgZ
once dgfeqb
once the dhfeod
one for hhfeek
one jdZihk
one of ufdecc
ones famima
only ioeicb
open <own> kkcjeb
open <service> hhgYgm
open ? wdgdeZ
open a qfedee
open connections lgffbi
open ggiifd
open tcp hpfYic
open the lgdmda
open to bmmlXe
opened kdgegi
opening oagdhg
opens <own> mggegd
opens pchgde
openssl icgchl
openssl s lffffe
or dnbhfh
or does oYhZoe
or dropped pffdee
or is jbhldf
or no uafcgd
or not lchema
other ljaeck
our <host> qWdlic
our <service> pakabj
our dioecf
our monitoring feefgl
our published fflegg
our services ganifd
out $ pZfZfn
out , ligaid
out ? qcfdef
out of jngWoX
out on jlfhbd
out pegXje
out src kgfggd
out the ahghtY
out to ncafdn
outbound vdheca
outgoing nggfga
outlook error oegegd
outlook oeecdj
outlook on lfggfe
over <n> qcdgff
over <service> nihdga
over nlhahY
over udp cqfblb
own hkgaje
packet from yedWdg
packet pZhfdg
packets has ggggcl
packets kfhcbk
page kfgiYj
partner jcgddn
pass qgggac
path iiedZn
pc lYnhhb
people in jffgge
people on pkgecZ
people sjfaea
permitted qefdfd
phone <outside> lfffge
phone wYhdce
pick fngbcj
pick up enhfhb
ping <client> qhdega
ping <far> gdadko
ping <host> pffffb
ping <own> 2cgfgN
ping from lfgijW
ping reegga
ping 得 qbdgfg
ping 通 ndgghb
pinging pcffgc
pings <own> meggfe
pings negdge
plain <service> qcgbgf
plain qYgZen
plain words fggeel
plan effioa
planning ehgepb
planning to fhgeoc
please $ dpchbi
please , gghkbg
please : nedaXs
please cgfjdl
pls $ jlekab
pls : tdfdWk
pls fhcmZl
point fZdpej
pointed at kffeje
pointed jffeje
pointing edeljf
policy accept gldaod
policy drop mgggcf
policy eifarc
policy to Xfffrg
port : nfggdd
port <n> iifahi
port forwards gcesfc
port hhZmgh
portal kgffff
ports <n> mqcaga
ports ? gjjjbc
ports are hoZkhb
ports cglpiU
ports of fUdsii
possible ? mefgfd
possible qefgfZ
postfix <service> nggfga
postfix mbhcem
postfix on dfgegm
postfix smtpd kggggd
postrouting -o dfdemj
postrouting -s dfffij
postrouting Zgfflj
pr <n> hcfgem
pr acme effffl
pr gbffhl
prerouting -d dehfjj
prerouting hffdhj
print udbgce
printer <client> mgggdd
printer mYgfel
private address lgfffe
private qkeZfb
probe odffee
problem jegekd
prot <n> mkfcfd
prot mkfcfd
proto jgfgfe
proto tcp jgfgff
protocol ihfeck
protocol tcp ghgdcm
public pSlogY
publish $ iqheeX
publish djerfZ
published XioniW
published on ckdned
published ports dYokgg
published services efngee
published stuff gclggf
pull kkecdg
push lfgdcj
pushes xhiYdY
put bdggmi
put in cgggoc
q <n> frcdib
q frcdib
query hbfhlf
question : ljeedg
question ohddbj
questions gfgcgl
queue is dggfdm
queue jdgafn
quic qbegci
quick reehea
r , jfggff
r jfggfe
ran rghhdV
rcpt jfggge
reach <far> kaagmi
reach <host> pbceig
reach <own> ggaajp
reach <public> lbeeij
reach ? aj1afV
reach egjagl
reach it VeZihx
reach itself lcjehe
reach the mfaffj
reachable $ dsgZhd
reachable ? hmedgf
reachable by bydcec
reachable for nclfbe
reachable from rcpUfd
reachable llnYdZ
reached kpfcfZ
reaches <own> fpbghd
reaches fpcdgd
read jkcWgn
real client rfgcce
real fgelgf
really kdhoYd
reason vciaec
record dhYfet
recv lgfggd
recv src lgfggd
refused $ kfedfj
refused , pgggfZ
refused oZgbfl
refused' nfgegc
reject hgggpW
relay access ofgegb
relay rehdga
remove -a ggfgrW
remove cdggpe
remove 掉 hdhfgj
removing dgghnd
replies kfgffe
reply come jgggfe
reply vbigeW
report rfgecb
request lagcfm
reset ? pfggbe
reset mffbam
resets mgfffe
resolve rhbhcb
restart fdgdgn
restart postfix edgdgn
return sefffa
review dhfdgl
review 一 fegfgk
right ? rgiZce
right khgfai
right now fagkel
root oedbek
route pegfga
route to pegfga
router mggegd
rst , jggfgf
rst jggfge
rule , fefgsY
rule adgcpk
rule decides qeffec
rules $ fddgmh
rules <n> fehdco
rules ? dgddim
rules file fgfffk
rules mbacjl
ruleset ofeeaj
run kdfdgj
runner hbgfhk
runs odgffc
runs on ogggfa
s , kfggfe
s client lffffe
s kdfcfl
safe gfgfel
safe to gfgfel
same sbeccj
sanity check hfdgfl
sanity hfdgfl
say <client> ggkiag
say jcgang
say we ecgdrd
says : mggggb
says <n> pggggY
says <service> gdeggl
says connection jggggd
says jgbjdi
says outlook mfgfgc
scan mcgeei
scan to kcfffj
scanner at odhdff
scanner oegdfe
scans lfgffd
security ogfagg
see olblhT
see the oegcdg
see when mfffef
seen by mbkefe
seen from hapfgd
seen obmbgd
seen on lgfgff
sees pehefb
segments gqbgha
send its kfgeff
send jbedgn
send mail jeehej
sending kffgge
sends a lggdge
sends nfggfb
sends through mfghgb
sends to nfgecf
sent hegjgf
sent src jgffff
seq <n> kfggfe
seq kfggfe
server $ ochieb
server , pffbhc
server <own> pfhfcc
server ? jgYndh
server is qcgihY
server oddkcf
server on bpdhZk
server see ldgefg
server to mghfce
server's <service> nkhYef
server's ljbkdc
service lVimhd
services adrneZ
services are eZsfhd
services can gfkegf
services we iejhdg
services work bfmggg
session k jggfgf
session rchcch
session to pgfdgc
set nkdXna
set to rbgifa
she jdfffj
should <service> kggfge
should be lfghga
should i mbdcfn
should it pbghgc
should rbeebj
should that ldfgff
show lifkcZ
show me niagfe
show up ucfbfd
shows <n> dchdgo
shows jbhdhk
shows this mffgfd
side hijdgd
since <n> hcfhfj
since oafeYp
since the ohffZg
since this offdgd
sit in qgfbgc
sit oWkiee
sits behind lbbjek
sits lbcjej
sitting at jfkeee
sitting in pajdhd
sitting nbkjda
slow bdebhv
slow since gYhfgo
slow today bdhfgo
smpt olcbXl
smtpd <n> kggggd
smtpd kggggd
snat efgekh
snat to efgekh
so hibcjj
some dogfai
somebody iYibpg
somebody in tdmbba
somebody on kbdkYo
someone fgbdph
something fceodi
sorry pdggfa
sorry to odghfc
sort gffefl
sort of gffefl
source <host> lefgge
source <own> ffgekh
source address oegdff
source ip meffff
source kjfWkg
spam cbfenm
spins nfggcf
sport <n> jgfgff
sport jgfgff
src <client> jgfgff
src <far> jgggff
src <host> kfffff
src <own> kffgff
src lgggfd
ssl negggc
state lhgcbi
status deferred mgfgec
status ogffdc
still broken hefdeo
still fgdelg
still get cefgof
still reach cemcfm
still work gekgbj
stop rfgfeZ
stopped lbgefj
stops oegfgb
straight sceede
straight to nefefe
stuck rfecfd
stuff hbmggf
stuff we jXuefa
subnet nahgge
succeed kWhhmd
suppose fdfdpf
suppose i dfgglf
suppose the egghpY
suppose we ciictW
supposed ifekbj
supposed to ifekbj
swaks hfegcl
swears ldiiiY
syn $ lfgffe
syn ack neggdf
syn from kfgfef
syn pfgfdd
syn recv lgfggd
syn sent kfffff
table cebocn
take gdebph
take the ehgfkd
taken idffle
talk miiclW
talk to lljdlS
talking ieeadp
talking to geeafq
talks jfhffe
talks to jghfff
target kdkkda
tcp $ iogYef
tcp , qdekad
tcp <n> hlgkgV
tcp ? kgffjb
tcp dport efffhj
tcp failed rcgffa
tcp ip Zghecr
tcp tcp jgfgff
tcpdump kggfff
tcpdump ni jfggff
team fbfifl
teh laegfj
tell legiec
tell me lfhjea
tell us obedek
test lclnZa
that $ rcdWqc
that <zone> iYlapd
that ? kegfkb
that be hfhhid
that can fnfcgf
that gets eqiZdg
that go jfgfff
that is gidmYj
that kjbfge
that one gggfYo
that the pdegfd
that us tfhbea
that was fdgegm
that work mffgfe
that's jmgaee
the -i effgmf
the <gateway> pigeZe
the <host> jicgfg
the <n> dZdkkl
the <outside> ddmogY
the <server> rceecg
the <service> chdglh
the <zone> akbWpo
the Ybegom
the answer sfhgdY
the audit lbjjec
the box pfhaeg
the browser ofgede
the certificate ckeZeq
the change mahebm
the client kgfgfe
the connection mfffee
the conntrack ihcddn
the cpu egccgp
the ctstate bfheta
the dnat ggelic
the fix dgfhtW
the forward kffeie
the inner mggegd
the internal dfjmde
the inventory fdinbf
the iso hmidfb
the log jgfgge
the mail ehggan
the masquerade afffpg
the new kddago
the other eahhfo
the packet pggaeg
the packets jgggfe
the port dceljg
the printer kfgfdg
the private mggdfe
the public ldkfed
the published hbpblb
the queue fegdfo
the real fgelgf
the reply kggfge
the rule ggfdhj
the rules qefaeg
the ruleset jdhfei
the same jcfegk
the scanner negcgf
the services eercge
the stuff jXuefa
the syn oegdef
the things hdoeef
the three ecdkng
the tls fffefm
the way nehfce
the whole kneicb
their mbjgdg
them ? lfiede
them gciifh
then ? hViYlt
then get ffghke
then jbiakj
then reach ggggna
there $ jgceco
there , mdlfgZ
there ? kdigee
there any jZgngd
there for fhcefn
there ldlhad
these fcfdsc
these two ggggrV
they get hbfcep
they kZfhgj
things can fgefgk
things dbodco
things may heedfn
things we hdoeef
thinking bggeta
thinking of bggeta
this , jgggge
this <gateway> bcondc
this box lbkkbe
this for igfddl
this from jgggfe
this in hifcel
this lZledi
this morning mffdge
this on ggffej
thoughts ? hfefcn
thoughts hfefcn
three <host> cfegng
three kYfglh
through <own> keffei
through ? fdegdq
through iegagl
through the lefdfi
through to hkfdkb
through what jgcdek
thru nlicdZ
thunderbird on mgfdfg
thunderbird sagkeY
thursday deckij
thx hleefg
ticket <n> qcfhfc
ticket rhgceZ
time jldefe
timeout $ rhegeY
timeout , peffha
timeout ycggcV
times out tcfdha
times vbhcgZ
tls certificate fegffk
tls fefdeo
to $ mSnjhd
to <client> ldendc
to <far> mbfchi
to <host> jfbjgg
to <n> lbcbni
to <own> iaeelk
to <public> tdhcfZ
to <service> lrecgW
to <zone> iajYmj
to ? Uloffh
to a tZeeZl
to accept cffgqd
to add obcbpd
to address qdgfgZ
to be jhelbd
to cggijf
to connect jgfigb
to destination efgeij
to drop afgfog
to get dhlacn
to hit ohdcef
to host jdgjfe
to it qbicdf
to itself mehehd
to know jjfbgg
to merge gfgfel
to open jclbie
to our lelgdc
to ping lncdce
to port htdcfa
to reach hmfeia
to send tdhegX
to source efgekh
to talk mkldba
to the fhgidh
to use hdjhfg
to what Zcguhc
to work ldefej
today ? nhdYcm
today hadZkq
told me sZffff
told sYffef
tonight , effgkf
tonight efefkh
too ? ncfckd
too lidYih
top dhhirU
top of dhghoZ
touch lZpZZn
touched fdgffm
touched the fdgffm
toward nffgcf
towards <far> mldded
towards nkebfd
trace <client> qdgegb
trace sffedc
traffic sbfigZ
translated ngfddg
true ? xXgdee
true nmgXdf
trying <own> hffgej
trying ifggdj
ttl mgfgfc
tuesday fdeeil
twice ngfggb
two qYbZoi
type uXehee
udp , ncghfd
udp <n> pbhgfb
udp ? mefgef
udp okgcdb
udp port oddidf
unable odgbgh
unable to odgbgh
under hWgoif
unknown <own> oggggZ
unknown kggggd
unreachable redgga
unreplied kfffff
unreplied src kfffff
up $ hghjgb
up , cZgrhg
up ? ogghea
up at ihflhY
up meekce
up on kfekfd
us $ flfmYf
us ? iajdii
us digikb
usable fllded
use $ hcnZhh
use <n> qagjfa
use <own> cmXbtf
use <service> tccdnX
use ? fglcgf
use kblcjd
use this cgffgm
user afiedp
user in ianggc
users aiebfr
users in ucghfV
users on qfgheY
uses ndhdhd
using nddffh
vendor hbfhdn
verdict ocgfee
via <host> kfgfgf
via <own> ngggga
via <public> regedc
via <service> ragggb
via yYheca
vlan <n> aehfds
vlan aegfcs
vpn dbgdeu
vz <own> kkffdd
vz kkffdd
walk me mfdedk
walk mfdedk
want kdejjc
want to pcgfiZ
wants a ahnhbh
wants kfldfb
wants to lhgbie
was mcgeZn
way ? uehabd
way does pfedgd
way out qdgehb
way tchdcd
way to lmeebe
we WiklmZ
we add cffhsY
we delete ggefvU
we drop mbecoc
we expose aculeZ
we forward kSmudZ
we have oZiobb
we moved wdchbb
we publish gogibc
we put chggpa
we remove ggffnc
we take fggelf
webmail megcei
week lZhhbm
well gifdig
went ifeemc
were ccigrb
what ? mbbljd
what about jnfbfd
what breaks fgedsZ
what can beqgcg
what changes gfefoc
what do kQlkii
what does kjkbTm
what fdnifc
what happens jffena
what if dedeoh
what is gbmlVl
what kind ffdffn
what of hdrdfc
what ports fjiifb
what sits cffphc
what sort gffefl
what source nfffef
what would agebkp
what's jafrZf
what's on ggfddm
what's the ndeeam
whats lZhrba
when <client> jfgfgf
when <far> qdgafg
when <zone> ochged
when does cggcgn
when i Zeeokf
when it tejbcb
when obgZle
when sending jgggge
when the nnecfa
whenever nfgdgd
where does ggfreZ
where gheoiY
where is omebec
whether tahfdb
which <public> iXbojh
which box ihdkfe
which cnmkYc
which machine fafshb
which networks goddhd
which of gdkhbj
which ones gbokfb
which ports ffipea
which published geqefd
which rule ydgebZ
which segments goehgZ
which source negdfg
which way nffege
which zones drgdia
while ggdfco
who all fpgdfd
who atbYlj
who can fshdeZ
who changed gbfeep
who could ehgbne
who gets fiebhl
who is jpecde
who loses fdggsX
who reaches cqcehf
who sends jfggff
who touched fdgffm
who'd dgefoe
who's bpgdcj
whole <outside> fldkeb
whole kneicb
whom bldkfg
whose hcdZsi
why $ tfgfgV
why ? nfddei
why can't lYghek
why cant mffgfd
why do iZidbr
why does mpdcdb
why is ecgffp
why nfbbco
wifi dgdbhr
will <client> fgggke
will it mefgeg
will ldgekc
will that jggfff
will the tchfbc
win <n> jgggfe
win jgggfe
window ghhgka
with <n> uffafc
with <service> mUfgim
with a fjdfje
with fehgoa
with it ngcfjc
with the iZhfji
with these lecfqY
without iafazX
words gffkdg
words please hhhlWh
work $ pjdage
work ? mohagY
work for tYnZoT
work from bndacs
work inhSen
work or negffd
working ? ffghnZ
working ljgblZ
works jlhYgf
would <client> fgfgoZ
would <zone> kehfnY
would a jddhle
would adding ffierX
would be ccglcn
would dWggtg
would it cffgji
would that ngggjX
would the ihfgjb
wrong lghegc
yes ilkafc
yes no gmnadc
yes or uafcge
yesterday iYggfn
yet sccbej
you $ gfcchn
you ? ffdffn
you do dgXaiw
you must odhbeg
you nZbehn
you restart cgfdeq
your lchela
zone lrfYhY
zone that fmgdgf
zones can etheiU
zones ewebhY
一 hejgch
一 下 iifgai
一 个 iZidgl
一 共 bcokgd
一 条 Yhghoe
一 直 lffggd
三 gancpZ
三 条 bgfgne
上 $ hegjhd
上 , kfgfic
上 -a ggggsU
上 <outside> sdigcZ
上 <own> jqbcfd
上 <service> jdgggf
上 <zone> gefgmd
上 ? Yfgjeo
上 jhZkhd
上 ping ifhgja
上 一 eeinha
上 不 pfgdha
上 了 fWfhhq
上 发 hecogd
上 抓 lgfgfe
上 的 jkeidc
上 网 tbebkb
下 $ dihffi
下 -a geffcn
下 : jcffhi
下 <client> raichc
下 <zone> rchfga
下 acme fegffk
下 infgYg
下 mail dfffcq
下 这 hdfgcm
下 面 regdgZ
不 $ rbcifd
不 ljYado
不 上 kocded
不 了 lZdgii
不 会 idfgdl
不 到 lggfgd
不 对 gffffk
不 开 lcfheh
不 是 jgdkcg
不 能 pXehjg
不 行 lheghb
不 走 obgggc
不 通 igfcfl
丢 lfgggd
两 fggffj
个 , jfffff
个 : kgfgge
个 <public> cmajfj
个 gjccfm
个 pr fcgehm
个 例 fffffj
个 合 ggggdk
个 机 ffffgk
个 端 ihbhck
中 hefffl
中 午 geffgk
为 mZfggj
为 什 jcefgk
为 啥 sXhifa
主 hfgodd
主 动 lhffef
主 机 ffgned
么 $ Wckhgo
么 <zone> uZiheZ
么 ? rdfbic
么 caihfo
么 一 mgfgfd
么 不 dechfo
么 办 fdeego
么 影 ggffqY
么 意 fggfan
么 时 gdfbho
么 样 cfiflf
么 用 fgeefl
么 的 ggfffj
么 访 keZfik
么 走 ugcgeZ
么 连 rZedif
么 重 fgfffj
之 feeglg
之 后 cegglg
之 间 qefgdb
也 hdgamj
也 加 aegell
书 ieecgm
了 $ jfeddm
了 , gdbefr
了 <host> fddogf
了 <outside> ilhefb
了 <own> qeaehg
了 <zone> hkdfid
了 ? ailbii
了 bhgjej
了 什 eeimgc
了 几 cclogb
了 吗 hgggjc
了 哪 Xhgnig
了 啥 enZkfg
了 怎 gefegl
了 没 nZdjdi
事 $ idfhfi
事 ideggk
事 说 jgggeg
些 ajmldc
些 什 eeqddg
些 对 eflehg
些 服 ebioge
些 端 fegmge
些 网 eoeaif
人 lhkdaf
人 在 jfgfff
人 怎 fgffgk
人 能 nfmYnV
什 gajiej
什 么 gajiej
今 ffffdm
今 天 fgffdm
从 <client> uggcdZ
从 <outside> hffneb
从 <zone> lVmfhg
从 hcjjdg
他 ffhffj
以 jhfclc
以 后 hbgepe
以 访 fkgfjb
们 gZgigl
们 对 bZqiic
件 , qgggfY
件 ofdZih
会 ijhegd
会 不 idfgdl
会 到 mTZuie
会 好 hgggka
会 影 hdfckj
会 怎 jahele
会 有 ggffpZ
会 经 sgegeX
会 被 rghfab
会 走 kfffgf
传 , jgffgf
传 jgffgf
但 lfggef
住 ndgffe
你 hcZbnn
你 好 ggeedo
你 能 geefem
你 都 gfdffm
例 fffefl
例 子 gffefl
信 , ngfdgd
信 <n> gbffng
信 <service> kfgfeg
信 nfgdhc
修 hdgepb
修 复 hdgepb
候 hdfbhn
假 fchdof
假 如 eghhnZ
做 gZcohj
做 了 gZdqif
做 什 fhffek
全 Vellih
公 nYmhfb
公 司 kghfgc
公 网 jajoda
共 bcokhd
共 做 geemge
共 发 bfhmgg
内 ihejch
内 核 hafggm
内 网 oUfkhg
再 gggglb
写 hcglak
写 的 ofgfec
几 ablkje
几 个 admlid
几 条 lddijc
出 kZkkfc
出 去 nYhlfc
出 来 gfgcfm
分 fhdmfd
分 别 fienfc
列 eiimdb
列 一 gjiggc
则 $ kfeegi
则 , kcghjc
则 ? qdcebj
则 kefffh
删 ccgfrf
删 了 fgghoY
删 掉 edferd
别 fienfb
到 <client> ohdffc
到 <far> pefeha
到 <host> mfcghd
到 <n> eWYrer
到 <outside> gZmjlY
到 <own> rfiemQ
到 <zone> sbgfkW
到 iejjfa
到 ip kggfge
到 了 gldjfc
到 内 nYdmge
到 哪 lfjhcd
到 底 okgYdg
到 的 odidgd
到 谁 geWoZr
到 这 kffffe
前 ggegfj
办 gdeegn
加 -a ffghke
加 Vhhhva
加 一 Yhhgof
加 上 Zghhqa
务 $ ddlkhc
务 ? geimhZ
务 cckkej
务 里 gfpagf
动 lcfefi
助 $ hbfcgo
助 hbfcgo
包 , nhfede
包 mggegc
包 会 kfffff
包 怎 qefggZ
包 是 mdfggd
包 看 kggfge
午 gdgegm
单 fkihec
卡 Yghcoj
印 gdgefm
印 机 gdgefm
原 ofgggZ
原 因 ofgggZ
去 <far> kfgghc
去 <own> hggemb
去 ? kfhffe
去 lZkiib
去 了 lbbobi
去 吗 phdcfd
去 掉 befhpe
去 的 fhrXhd
反 ragbhg
发 lYglge
发 件 lgfggd
发 信 nfgeia
发 到 slcabd
发 布 fejlgc
发 给 eaiqhc
发 邮 ehfffk
变 kgegic
变 成 lgegef
口 $ pcenhV
口 , hkkdfa
口 <n> koedjW
口 ? kXnkec
口 hjkhcc
口 会 dpYlhd
口 出 cbfqhg
口 发 ngffed
口 吗 nOYikt
口 映 Zlclhf
口 的 dcgcnk
口 谁 fecfeq
口 连 uchekT
口 通 qqebcX
句 ggggan
只 sZeeff
可 iledhd
可 以 iledhd
台 <server> gjdgdj
台 higkbe
台 机 diilga
司 kghfgc
吃 geffgk
合 eefeil
合 并 ffedjk
同 ucghgW
同 事 rcghgY
后 , ebgfua
后 daflki
后 会 gackfo
后 面 dcfnif
吗 $ naaalm
吗 , khfgdg
吗 ? akcfhm
吗 ifadhm
吧 kgeggd
启 eeecin
告 jcgkef
和 <n> mkfeeb
和 rgfeea
响 hdfcli
响 谁 hdiemd
哪 hikkbZ
哪 个 sjcddb
哪 些 ajlldc
哪 几 iafohc
哪 台 ggcnee
哪 条 rfgebd
哪 里 rajbff
啊 $ gdfmfe
啊 gdfmfe
啥 $ okagec
啥 ? hafder
啥 mhfcci
啥 意 hefgYp
嘛 gggfan
嘛 用 fggfej
嘛 的 gggfan
器 $ aadsig
器 ? WiZvgg
器 上 fgcohc
器 了 smYdeb
器 人 ffffgk
器 能 bdkgco
回 jeeefk
回 了 jfgfff
回 事 eefffn
回 包 ofggfZ
回 应 rffZgd
回 来 fffffk
回 的 lffeff
因 ofgggZ
圈 , kgfgff
圈 kgfffe
在 <client> pfffec
在 <gateway> hfbjhh
在 <outside> legfff
在 <zone> jejefe
在 kbfgfj
在 哪 keeefi
在 有 efgegm
地 jgkcfd
地 址 offgfc
址 offgfc
址 会 lgeged
址 是 nedfhd
填 kfggge
填 的 jfggge
复 hcgfpb
外 gkkheZ
外 发 fkicid
外 开 igdngb
外 映 gYXvig
多 eafehq
多 少 fafegq
够 anfcgj
大 ifgfam
天 hefden
失 mffgfd
失 败 mffgfd
好 $ gefehk
好 , hgegfj
好 nbgcih
好 了 cggelh
好 的 qacjfe
如 Zfghof
如 果 Zfhhmg
子 $ fffffj
子 gffefl
它 vabffe
完 gehgma
定 fefgmd
审 kffZgm
客 nfgefc
客 户 nfgefc
密 fegegm
密 码 fegegm
对 <outside> kbpgdb
对 jhneda
对 外 gkkhfZ
射 ? gqccid
射 ghemhZ
射 了 eefnhe
射 到 geljec
少 $ eggfgj
少 fafegq
少 条 gedifj
就 jafhke
就 好 egggle
就 正 lgfgfd
就 没 kgffff
就 能 fgggjc
己 kfgfid
己 能 nfgffc
己 访 mffgef
己 连 kdhehe
布 fejlgc
布 了 Zhgohd
布 的 dfndhe
帮 fjfgdh
帮 助 hbfcgo
帮 忙 jcgfek
帮 我 ahakdq
帮 看 fegggj
常 $ jgfggf
常 lgfgfd
常 吗 jgggff
干 fggfZp
干 什 dhffem
干 嘛 gggfan
并 gfedjj
应 gcglhe
底 okgYeg
度 celjgd
开 <host> pgdehb
开 efmhgd
开 了 Yjpgee
开 放 kfjkeZ
影 hdfcli
影 响 hdfcli
往 oegcff
往 外 ldffgg
得 duiWka
得 上 gkgfeg
得 了 flmaha
得 到 gqbZif
得 来 nifcgc
得 通 obghdf
志 : lgfgfd
志 jegegi
志 里 jggfff
忘 fggffk
忘 了 fggffk
忙 jcgfek
快 fbgcio
怎 hdhchk
怎 么 eeichl
怎 样 sceeib
思 $ fgggdl
思 -a fefgYr
思 : hgffcl
思 ? jgfggf
思 ggggZn
急 $ geffgk
急 gefffk
想 ndghha
想 用 kggggd
意 ggggZn
意 思 ggggZn
成 accept dhggle
成 ifggnY
成 什 lgdgef
我 hfaofg
我 一 hednef
我 们 iZekgj
我 在 kgggfd
我 看 ldgcgi
户 jfdfgi
户 端 mfgegd
手 qgggfY
手 机 qgggfY
打 hdeemf
打 不 lcfheh
打 印 gdgefm
打 开 ogfefb
把 -a fhhhkZ
把 <n> eehfqb
把 acggse
把 forward ehggjf
把 第 ghefoa
抓 kgffge
抓 到 mgfffe
抓 包 jggfge
报 <n> nehehb
报 mbgihc
报 错 jgffgf
拒 mefegg
拒 绝 mefegg
拦 $ leggge
拦 nggegb
拦 吗 jggffg
挂 daeojh
按 hfhhnX
挡 pcfeic
换 kgfglZ
掉 , ahggij
掉 -a hbhhrY
掉 dcgfpe
掉 会 ggferZ
接 <own> tggggU
接 mbhbgj
接 被 ldfdfi
接 访 pXghhd
接 连 hdgfgj
提 kfeffh
提 示 kfgffe
收 <host> kfgfgd
收 <service> lgggha
收 lggggb
收 不 kggggd
收 邮 ofghhX
改 ecgelj
改 了 dcgegp
改 成 chghnc
改 的 cggggm
放 heijkY
放 了 eUlnig
放 行 iegcoc
断 degggl
方 gekcmd
无 peeghZ
无 法 peeghZ
日 jegegi
日 志 jegegi
早 kcgddn
时 $ qefdgb
时 , mgfgfc
时 pdfbgg
时 候 hdfbhn
明 odgdgd
明 什 lgfgef
明 明 pgggfY
映 ghemhZ
映 射 ghemhZ
昨 kcgfek
昨 晚 iZhdcs
是 <client> jfffdi
是 <gateway> rgfggW
是 <host> pehfdc
是 <own> pfhhea
是 ngffee
是 不 giekch
是 什 igffbl
是 哪 qfcjea
是 就 dgggpb
是 干 fggfbn
是 怎 offgga
是 把 bgghmf
是 被 lfgggd
是 谁 kefefh
晚 gbhgdn
最 gfdmid
最 后 gfdmid
有 $ mYdpef
有 clegfh
有 什 ggffpZ
有 哪 amhgdh
有 回 offbge
有 多 ffgdgl
有 没 ejbjdj
有 谁 eoaijb
有 这 kgfgff
有 问 hZhfik
服 Zblmhg
服 务 Zblmhg
本 mficgd
本 机 mejcgd
机 hdhjeg
机 能 wgaefZ
机 访 jcdefn
机 连 qefgfa
条 , jgfgjb
条 -a dhhhsV
条 : iefhkd
条 <n> aegell
条 Zffese
条 dnat dfggme
条 rule Xghgds
条 是 ggffek
条 规 hdfeij
条 路 nefgfc
条 连 kgfgfe
来 ? joecgb
来 mgdedj
来 吗 tWhggb
来 的 jeflfb
析 fffffj
果 cfgglf
果 remove hdhfgj
果 加 ffggmb
果 把 cdhhij
查 jjddjc
样 $ fbjekh
样 ? lgffhb
样 gbgfne
核 kbggdk
核 日 kgfggd
次 ggfdel
正 lgfgfd
正 常 lgfgfd
段 gpfbhb
段 可 Xufeeg
段 能 hucWic
段 连 gjgfge
求 idfgbm
没 $ lefcfk
没 fgdiej
没 有 fhcmfg
没 问 lggged
法 pefggZ
流 ledkfd
流 量 ledkfe
测 ngeffc
浏 kggfff
浏 览 kggfff
清 bjjiee
清 单 bkjiee
源 neegfd
源 地 neegfd
满 hbgcho
满 了 dcgdgp
点 jcegfj
烦 gggfej
烦 看 gggfej
现 jZheen
现 在 jZheen
用 $ gefkfh
用 , bfffep
用 <own> ndehnW
用 <public> keggge
用 <service> rdghfX
用 ? gfgfdm
用 foxmail jfggff
用 iggdbm
用 到 egkegg
用 户 hYchho
用 的 egffel
电 ogfgeb
电 脑 pgfgeb
略 dhggle
略 改 dhggle
的 $ mbfjee
的 -i gdfhkf
的 : jgffdh
的 <host> mffgfd
的 <n> hjgeeg
的 <service> gbdldm
的 ? offfdd
的 ceiefn
的 client oggheZ
的 dnat mjbZke
的 udp qgfgfY
的 user jecffk
的 人 ofqbfW
的 包 ngfeee
的 同 rchhgY
的 吗 nfgggb
的 是 mcgijZ
的 服 egodhd
的 机 jffdfj
的 源 nedfgf
的 用 hWhiil
的 电 ngffgb
的 角 celjgd
的 话 cfffkj
的 问 mggggb
盘 dcgehp
目 kffdjd
目 的 ngfcge
直 pcggga
直 接 pbhgga
直 超 jgggfe
直 转 kgfgff
直 连 jegfkc
看 $ dfeffp
看 dfgfas
看 一 kZgchl
看 下 keeffj
看 到 lfffge
看 看 Zfffgq
着 gmibef
码 hegefl
码 忘 fggffk
确 lcfghg
确 认 lcfghg
示 kfgffe
程 rgdbfd
站 gdligb
站 在 celjhd
端 <client> ldfggg
端 <far> tfdZge
端 ihhkcc
端 口 hhhkcc
第 <n> egfehk
第 egfehk
答 geefgl
策 dhggle
策 略 dhggle
算 dhgene
箱 hffffj
箱 密 fggffk
线 jbggcn
经 ngfgfb
经 过 ngfgfc
结 qdfeee
结 果 ogeeee
给 <zone> ccdelo
给 fZZpki
给 几 ggfefl
给 我 lcbofd
绝 $ ledefj
绝 , pgegfb
绝 mefegg
网 qhdggZ
网 上 gZiggk
网 吗 mdehjc
网 哪 nXdmge
网 段 fpfbic
置 $ fffffk
置 ffgffk
老 pffgeZ
能 access Xddggw
能 ggjajh
能 ping ndgghb
能 reach lhfYhh
能 上 oVdglh
能 不 nWdhji
能 做 fhffek
能 到 gjldee
能 打 jifdid
能 收 kfgggd
能 用 pejcbf
能 直 jgggic
能 访 gkidgd
能 连 eggjhe
能 通 daghng
脑 pgfgeb
脑 能 jfggge
自 qaheib
自 己 kfgfid
行 $ legdfh
行 , geegkf
行 ? qkdcdc
行 jffdle
行 不 ncghkY
行 了 seeddd
行 删 gifgoY
行 吗 lffgff
行 是 fggfek
被 drop mgghce
被 madjck
被 丢 jfgfff
被 哪 jgffff
被 拒 mefegg
被 拦 megfgd
被 改 lgfggc
被 转 kefjgc
要 jfbgjf
要 是 dghhoZ
规 kefffh
规 则 kefffh
览 kggfff
览 器 kggfff
角 celjgd
角 度 celjgd
解 ggggam
解 释 iffgXq
认 eeggmd
认 策 dhggkf
议 fdielf
访 ghjcfh
访 问 ghjcfh
证 ieecgm
证 书 ieecgm
试 jgefld
话 , cfffkj
话 cfffki
误 lfgggd
说 wfcggW
说 明 fgffel
请 kdehfh
请 求 gcgffl
请 问 kkfgfa
谁 $ geZlhj
谁 ? hhgihb
谁 boblgc
谁 可 hleeib
谁 回 lggeff
谁 改 cggggm
谁 能 asbeie
财 ffbfgo
财 务 ffbfgo
败 mffgfd
走 <own> ofghfZ
走 <service> lfggfe
走 ? qgdgfa
走 pfggea
走 到 kfffgf
走 哪 qefffb
走 得 odggfc
走 的 negfha
超 qdhdha
超 时 qdhdha
跑 ffgfgj
跟 ffgffj
路 $ neggfc
路 rdgcgc
转 gebnkc
转 到 clclfe
转 发 mcdllW
转 圈 kgfffe
边 rbgfde
过 <gateway> mgfffc
过 meeked
还 aigcmi
还 是 mffgbf
还 有 blgdfk
还 能 dchhme
这 dhgghj
这 么 ghfbgm
这 句 ggggan
这 台 belhfi
这 是 kgegff
这 边 iemdhc
进 nlfaed
进 得 mifcgc
进 来 nigdeb
连 <host> tfgbhY
连 <own> fakcli
连 hdgdgm
连 上 hdlqcW
连 不 kocded
连 到 lkdWhj
连 得 gkgfeg
连 接 lcgcfl
退 回 hgeffj
通 $ chddhn
通 , hkfdeh
通 <far> mgegee
通 <host> sfhidW
通 <own> oagfjc
通 ? vZhhfY
通 cifZkk
通 不 kiedhd
通 了 gcfbkl
通 吗 fnebek
通 的 pfdgfc
那 hhablj
那 个 dYdgis
那 台 mnZedf
那 条 efhhoZ
那 边 rbegde
邮 ofeagi
邮 件 ofeZgh
邮 箱 hffffj
部 ekieci
都 geqkeW
都 不 vafhhV
都 会 gfdffm
都 有 Zojgib
都 能 bivcgY
配 dgdghm
释 iffgXq
释 一 gfffcm
释 下 gdfgap
里 <service> ocggfd
里 qafeka
里 一 jfffff
里 刷 jgfggf
里 有 mffgdf
里 的 Zgldne
重 gefdfn
重 传 jgffgf
重 启 eeecin
重 置 ffgffk
量 ledkfe
错 : jffffg
错 lfgggd
错 误 lfgggd
问 $ fibefn
问 : dikbej
问 <far> ueeegX
问 <host> uraWfY
问 <outside> wZdecf
问 <own> hiYghl
问 <public> uZhcgc
问 <zone> lfghgc
问 hhjZdk
问 不 hafehn
问 到 feipea
问 题 hefffk
间 qefgdb
除 blfdme
除 了 dnffff
面 iafpdf
面 的 ffgnfc
题 $ hbgehl
题 hefffk
题 吗 lfggfd
麻 gggfej
麻 烦 gggfej
默 bgggme
默 认 bgggme
`;
export const WAY_WEIGHTS = `
's own jd
, <A> ma
, <A> to jd
, <B> $ lb
, <B> ck
, <gateway> lb
, <server> <B> jd
, <server> lb
, <server> 是 kc
, <service> , kc
, <service> <n> jd
, <service> oY
, <zone> kc
, allowed ? kc
, allowed or bl
, and does kc
, and kc
, any lb
, but kc
, can <A> kc
, connection nZ
, does <service> lb
, does it ck
, dst <B> jd
, dst lb
, i bl
, i e kc
, i mean dj
, is it ck
, it jd
, lip jd
, never lb
, or ck
, or does jd
, please jd
, possible ? bl
, possible bl
, right ? lb
, right lb
, rip jd
, session k kc
, session kc
, should lb
, so kc
, tcp <n> jd
, tcp jd
, the jd
, three kc
, what does jd
, why lb
, works dj
, would lb
, yes ck
, yes or jd
, 为 dj
, 为 什 dj
, 发 jd
, 回 jd
, 对 kc
, 我 ck
, 提 jd
, 提 示 jd
, 收 kc
, 是 jd
, 没 jd
, 源 ck
, 结 jd
, 结 果 jd
, 能 kc
, 这 是 dj
, 连 pX
-> <B> $ jd
-> <B> , oY
-> <B> <n> jd
-> <B> ? jd
-> <B> kc
-a forward -i kc
-d <A> -p dj
-d <A> ck
-d <B> -p jd
-d <B> jd
-i <A> -o jd
-i <A> jd
-i <outside> , jd
-i <zone> dj
-j drop nZ
-o <outside> -j kc
-o <outside> kc
-o <zone> -p jd
-o <zone> jd
: <A> -> jd
: <A> ma
: <A> to kc
: can jd
: connect dj
: connect from ck
: could jd
: curl jd
: do kc
: errno <n> ck
: errno ck
: in <outside> kc
: ipv <n> bl
: ipv bl
: open ck
: postfix <service> kc
: user <A> nZ
: user lb
: what jd
<A> 's own jd
<A> , <server> jd
<A> , dst lb
<A> -> <B> kc
<A> -> kc
<A> -d <B> jd
<A> -d jd
<A> -o jd
<A> -p dj
<A> -p tcp dj
<A> : <n> kc
<A> : curl jd
<A> <B> <n> lb
<A> <n> dj
<A> <n> trying dj
<A> <service> to lb
<A> <zone> jd
<A> able jd
<A> able to jd
<A> and <B> kc
<A> and kc
<A> be able jd
<A> can use jd
<A> can't lb
<A> cannot ma
<A> client lb
<A> connects nZ
<A> connects to nZ
<A> does ma
<A> from <B> dj
<A> from a bl
<A> get jd
<A> gets ma
<A> has to lb
<A> hit <B> jd
<A> hit jd
<A> i kc
<A> in ma
<A> itself jd
<A> make it jd
<A> make jd
<A> on <B> am
<A> on am
<A> open <B> jd
<A> open to bl
<A> opens <service> lb
<A> opens jd
<A> out dj
<A> people kc
<A> ping <B> kc
<A> ping jd
<A> port <n> dj
<A> port dj
<A> reach jd
<A> reach the jd
<A> reachable bl
<A> reachable for bl
<A> reachable from ck
<A> refused jd
<A> see dj
<A> see when dj
<A> still jd
<A> straight ma
<A> straight to ma
<A> talking kc
<A> talking to kc
<A> then reach jd
<A> to <B> lb
<A> towards <B> kc
<A> towards kc
<A> users jd
<A> wants nZ
<A> work Yo
<A> work for am
<A> 主 jd
<A> 到 <B> jd
<A> 到 jd
<A> 去 jd
<A> 发 kc
<A> 发 信 kc
<A> 往 kc
<A> 往 外 kc
<A> 的 <n> ck
<A> 的 人 jd
<A> 的 同 kc
<A> 直 kc
<A> 能 kc
<A> 能 不 lb
<A> 能 访 lb
<A> 自 kc
<A> 自 己 kc
<A> 走 nZ
<A> 这 jd
<A> 连 不 jd
<A> 里 jd
<B> , <gateway> kc
<B> , <n> jd
<B> , any lb
<B> , do kc
<B> , is lb
<B> , port lb
<B> , tcp jd
<B> , works dj
<B> -p jd
<B> -p tcp jd
<B> <n> , jd
<B> <n> 端 jd
<B> <service> $ kc
<B> <service> ? ma
<B> <service> lb
<B> ? $ lb
<B> ? lb
<B> access lb
<B> as kc
<B> at all kc
<B> at ma
<B> box lb
<B> connects ck
<B> directly ? kc
<B> directly ma
<B> does kc
<B> from ma
<B> get lb
<B> into lb
<B> is jd
<B> ok ? kc
<B> ok kc
<B> on <n> ma
<B> on lb
<B> on port lb
<B> over <service> jd
<B> over kc
<B> port <n> nZ
<B> port ma
<B> server , ma
<B> server ? kc
<B> should kc
<B> should that kc
<B> tcp <n> jd
<B> tcp jd
<B> through kc
<B> udp <n> jd
<B> udp jd
<B> what kc
<B> when nZ
<B> which kc
<B> why ck
<B> 为 jd
<B> 为 什 jd
<B> 之 lb
<B> 之 间 lb
<B> 会 jd
<B> 会 怎 jd
<B> 发 信 jd
<B> 吗 ? kc
<B> 吗 lb
<B> 的 <n> jd
<B> 的 jd
<B> 的 udp kc
<B> 能 bl
<B> 能 连 Xp
<B> 能 通 lb
<client> $ bl
<client> , ma
<client> r , jd
<client> r jd
<far> dst <own> kc
<far> dst kc
<gateway> 's ck
<gateway> ? jd
<gateway> let it kc
<gateway> let kc
<host> , lb
<host> <A> kc
<host> box jd
<n> , is dj
<n> : <A> kc
<n> <B> lb
<n> <n> : jd
<n> <n> <zone> kc
<n> <n> src jd
<n> <n> tcp dj
<n> <server> jd
<n> <zone> in kc
<n> <zone> kc
<n> ? ? jd
<n> at lb
<n> b <n> jd
<n> b jd
<n> does kc
<n> from <A> jd
<n> ip <own> jd
<n> of <A> dj
<n> of jd
<n> on <A> Vr
<n> on <B> pX
<n> syn $ kc
<n> tcp $ jd
<n> to <B> kc
<n> to ma
<n> trying <own> dj
<n> trying dj
<n> udp kc
<n> 不 kc
<n> 口 kc
<n> 吗 ? kc
<n> 和 jd
<n> 走 jd
<n> 连 jd
<n> 通 jd
<outside> $ dj
<outside> , <A> jd
<outside> , jd
<outside> -j kc
<outside> -j masquerade jd
<outside> out lb
<own> $ kc
<own> <client> jd
<own> <client> r jd
<own> <service> : dj
<own> <service> dj
<public> <B> $ jd
<server> <A> dj
<server> <B> $ kc
<server> 是 <B> lb
<server> 是 lb
<service> <A> <n> ck
<service> <A> dj
<service> <B> <n> jd
<service> <n> <server> jd
<service> <n> dj
<service> <n> from lb
<service> <n> on Zn
<service> <n> to kc
<service> ? $ jd
<service> ? jd
<service> from <A> nZ
<service> into <B> nZ
<service> on <A> Yo
<service> on <B> kc
<service> on <n> ma
<service> on dj
<service> over dj
<service> to <B> ma
<service> to the dj
<service> 到 <B> jd
<zone> $ am
<zone> , dj
<zone> -d <A> dj
<zone> -d dj
<zone> -j jd
<zone> -o jd
<zone> -p jd
<zone> -p tcp jd
<zone> : jd
<zone> dnat jd
<zone> i lb
<zone> i see lb
<zone> in lb
<zone> pc jd
<zone> rules jd
<zone> src <A> jd
<zone> src jd
<zone> to lb
<zone> 上 jd
<zone> 上 抓 kc
<zone> 还 能 jd
? ? $ ma
? ? lb
L ' ck
L , is <far><own> jd
L -a ck
L -a prerouting <outside><own> jd
L -d ck
L -i <A> <outside><own> nZ
L -i dj
L -j jd
L -j masquerade <client><own> jd
L -o <outside> <client><far> jd
L : <A> <outside><host> jd
L : <n> <client><host> kc
L : <n> <client><own> jd
L : <n> <far><own> kc
L : <n> <host><client> dj
L : <n> <own><zone> dj
L : ip <client><own> kc
L <A> , <client><host> nZ
L <A> , <client><own> kc
L <A> , <far><host> kc
L <A> , <far><own> oY
L <A> , <outside><own> nZ
L <A> , <own><client> dj
L <A> , <own><zone> dj
L <A> , <zone><host> ma
L <A> , <zone><own> lb
L <A> -> <client><host> jd
L <A> -> <host><far> kc
L <A> -> <outside><own> lb
L <A> -> <zone><outside> lb
L <A> -> <zone><zone> pX
L <A> -d <outside><own> jd
L <A> : <client><own> jd
L <A> <B> <client><own> kc
L <A> <B> <far><own> ma
L <A> <n> <own><client> bl
L <A> and <client><own> lb
L <A> and <zone><zone> jd
L <A> can <zone><own> jd
L <A> dst <client><client> lb
L <A> dst <far><own> jd
L <A> for <outside><own> lb
L <A> for <zone><own> kc
L <A> from <far><zone> Yo
L <A> from <host><client> bl
L <A> from <host><zone> Yo
L <A> from <own><client> Zn
L <A> from <own><outside> bl
L <A> from <own><zone> bl
L <A> get <zone><host> jd
L <A> has <client><host> jd
L <A> itself <gateway><host> kc
L <A> open <own><outside> bl
L <A> opens <client><own> kc
L <A> people <zone><own> lb
L <A> server <host><far> dj
L <A> server <host><public> lb
L <A> to <client><far> jd
L <A> to <outside><host> jd
L <A> to <outside><own> kc
L <A> 上 <client><host> lb
L <A> 到 <client><host> kc
L <A> 到 <zone><host> jd
L <A> 往 <host><far> kc
L <A> 用 <outside><own> jd
L <A> 的 <outside><own> jd
L <A> 的 <zone><host> kc
L <A> 的 <zone><outside> kc
L <A> 里 <zone><own> jd
L <far> am
L <n> , <outside><own> kc
L <n> : <client><host> kc
L <n> : <client><own> pX
L <n> : <far><own> nZ
L <n> <n> <client><host> kc
L <n> <n> <client><own> kc
L <n> <n> <far><own> kc
L <n> established <far><own> jd
L <n> ip <client><host> kc
L <n> ip <client><own> jd
L <n> ip <far><own> kc
L <n> you <zone><own> jd
L <outside> , <zone><own> jd
L <outside> -j <client><far> jd
L <outside> dj
L <server> am
L <service> <A> <own><client> bl
L <service> <n> <client><host> nZ
L <service> <n> <outside><host> lb
L <service> <n> <outside><own> nZ
L <service> on <host><outside> Zn
L <service> on <own><outside> ck
L <zone> , <zone><own> lb
L <zone> -d <own><zone> ck
L <zone> : <client><own> jd
L <zone> <A> <client><own> jd
L <zone> dj
L <zone> out <client><client> jd
L <zone> out <client><own> jd
L ? tcp <far><own> kc
L ^ <A> <client><far> kc
L ^ <A> <client><own> jd
L ^ <A> <far><own> jd
L ^ <A> <far><zone> ck
L ^ <A> <host><client> ma
L ^ <A> <host><far> nZ
L ^ <A> <host><host> lb
L ^ <A> <host><own> nZ
L ^ <A> <host><public> kc
L ^ <A> <outside><host> nZ
L ^ <A> <outside><own> jd
L ^ <A> <own><outside> ck
L ^ <A> <own><zone> dj
L ^ <A> <zone><client> jd
L ^ <A> <zone><far> kc
L ^ <A> <zone><outside> ma
L ^ <A> <zone><own> lb
L ^ <A> <zone><public> jd
L ^ <A> <zone><zone> oY
L ^ <n> <client><host> lb
L ^ <n> <client><own> jd
L ^ <n> <far><own> lb
L ^ <service> <host><far> lb
L ^ <service> <host><zone> bl
L ^ <service> <own><client> bl
L ^ <service> <own><zone> ck
L ^ <zone> <client><own> jd
L ^ can <client><host> jd
L ^ can <gateway><host> kc
L ^ can <host><far> ma
L ^ can <host><host> kc
L ^ can <host><public> kc
L ^ can <outside><own> ma
L ^ can <zone><outside> kc
L ^ can <zone><own> jd
L ^ can <zone><zone> oY
L ^ dmesg <client><host> jd
L ^ does <host><outside> lb
L ^ does <host><own> kc
L ^ from <gateway><own> kc
L ^ hey <zone><own> jd
L ^ if <far><own> pX
L ^ if <outside><own> lb
L ^ if <zone><own> lb
L ^ is <host><outside> Zn
L ^ is <own><outside> dj
L ^ is <own><zone> ck
L ^ is <zone><zone> ma
L ^ ping <zone><host> kc
L ^ what <far><own> jd
L ^ what <zone><own> kc
L ^ why <client><own> kc
L ^ why <own><zone> ck
L ^ why <zone><own> jd
L ^ would <client><own> jd
L ^ would <zone><own> kc
L ^ 为 <zone><own> jd
L ^ 在 <client><host> nZ
L a : <client><host> jd
L a <A> <zone><own> lb
L access dj
L add -a <zone><own> jd
L add jd
L address ck
L after lb
L an ma
L answer lb
L anything ma
L arriving lb
L assume pX
L at <A> <far><own> kc
L at kc
L backup ma
L before lb
L between lb
L box lb
L by lb
L can <A> <gateway><host> kc
L can <A> <host><far> kc
L can <A> <host><host> lb
L can <A> <zone><outside> jd
L can <A> <zone><zone> nZ
L can jd
L can someone <outside><own> kc
L can the <host><far> kc
L client ck
L come kc
L confirm oY
L connect bl
L could lb
L curl bl
L customer lb
L desk ma
L dig bl
L dmesg bl
L does <A> <zone><own> kc
L does a <far><own> jd
L does jd
L dovecot jd
L drop kc
L e lb
L echo kc
L error ck
L established src <far><own> jd
L example am
L explain jd
L failed bl
L from <A> <client><client> lb
L from <A> <outside><host> lb
L from <A> <outside><own> jd
L from <A> <zone><far> kc
L from <A> <zone><own> jd
L from lb
L happens jd
L has dj
L here jd
L hosts kc
L how kc
L i add <zone><own> kc
L i dj
L i'm lb
L icmp kc
L if i <zone><own> jd
L in <A> <zone><own> lb
L in <n> <client><host> jd
L in <zone> <client><client> jd
L in <zone> <client><own> jd
L input ma
L into ck
L ip <A> <client><own> kc
L ip <A> <far><own> kc
L ip <A> <host><client> Zn
L ip dj
L iptables jd
L is <A> <client><own> nZ
L is <A> <own><zone> ck
L is <service> <host><outside> am
L is <service> <own><outside> dj
L job lb
L know jd
L laptop lb
L let lb
L like kc
L maillog dj
L make dj
L masquerade jd
L morning jd
L my lb
L nat kc
L nc ck
L never bl
L ni jd
L nobody lb
L of kc
L on <A> <client><own> kc
L on <A> <host><client> Yo
L on <A> <host><far> ck
L on <A> <host><host> pX
L on <A> <outside><host> ma
L on <A> <outside><own> lb
L on <A> <own><outside> am
L on <A> <own><zone> am
L on <A> <zone><outside> kc
L on <zone> <client><own> kc
L on a <zone><own> kc
L on the <host><outside> Yo
L once jd
L one kc
L only kc
L or jd
L our ma
L out <zone> <client><client> jd
L out on <outside><own> lb
L outbound nZ
L packets kc
L partner kc
L path jd
L pc kc
L people jd
L ping from <zone><own> lb
L pinging Yo
L planning kc
L prerouting -i <outside><own> jd
L printer <A> <client><host> jd
L put jd
L reason kc
L relay dj
L remove jd
L return jd
L say jd
L says Zn
L sending dj
L show lb
L since ma
L sitting kc
L someone jd
L sorry jd
L source dj
L src <A> <client><client> lb
L src <A> <far><own> jd
L src jd
L syn jd
L team lb
L tell lb
L test kc
L the <A> <gateway><far> ma
L the <A> <gateway><host> jd
L the <A> <zone><outside> kc
L the <A> <zone><own> kc
L the lb
L thinking jd
L ticket jd
L times lb
L to <A> <own><outside> Zn
L to <A> <own><zone> ck
L to <A> <zone><own> lb
L to Yo
L tonight jd
L trace jd
L traffic jd
L trying ck
L udp <n> <client><far> jd
L up ma
L user ma
L users jd
L vz ck
L wants dj
L way jd
L what if <zone><own> kc
L when kc
L whether jd
L work nZ
L would adding <client><own> kc
L you must <zone><own> jd
L 不 lb
L 之 kc
L 从 <A> <outside><host> lb
L 从 <A> <outside><own> jd
L 从 jd
L 出 jd
L 删 jd
L 到 <A> <client><own> lb
L 只 jd
L 在 <A> <client><host> jd
L 在 <A> <client><own> jd
L 在 <A> <zone><own> jd
L 客 jd
L 我 jd
L 手 机 <zone><own> kc
L 抓 到 <client><own> jd
L 报 dj
L 接 ck
L 是 <A> <client><own> jd
L 来 lb
L 点 lb
L 行 ck
L 要 kc
L 认 jd
L 话 kc
L 连 am
L 那 jd
L 里 有 <client><own> jd
M ' bl
M 'connection ma
M , <server> <client><own> jd
M , <zone> <zone><own> jd
M , ck
M , 发 <client><own> kc
M , 我 <own><client> ck
M -> <B> <client><host> jd
M -> <B> <host><far> kc
M -> <B> <outside><own> kc
M -> <B> <zone><outside> lb
M -> <B> <zone><zone> pX
M -> lb
M -d <B> <outside><own> jd
M -d <B> <zone><host> jd
M -d jd
M -j bl
M -m bl
M -p dj
M : <n> <client><own> kc
M : <n> <own><client> ck
M : <n> <zone><own> kc
M : connect <host><own> ck
M : connect <own><client> ck
M : connection <own><client> dj
M <B> $ <client><far> jd
M <B> $ <client><own> kc
M <B> $ <far><own> ma
M <B> $ <far><zone> bl
M <B> $ <host><client> Yo
M <B> $ <host><far> nZ
M <B> $ <host><own> lb
M <B> $ <outside><host> nZ
M <B> $ <outside><own> lb
M <B> $ <own><client> dj
M <B> $ <own><far> Vr
M <B> $ <own><outside> Zn
M <B> $ <own><zone> ck
M <B> $ <zone><far> lb
M <B> $ <zone><host> qW
M <B> $ <zone><outside> kc
M <B> $ <zone><own> kc
M <B> $ <zone><zone> pX
M <B> , <client><host> ma
M <B> , <client><own> oY
M <B> , <far><host> kc
M <B> , <far><own> lb
M <B> , <host><client> bl
M <B> , <outside><host> jd
M <B> , <outside><own> ma
M <B> , <own><client> dj
M <B> , <own><outside> ck
M <B> , <zone><host> ma
M <B> , <zone><outside> kc
M <B> -p <outside><own> jd
M <B> -p <zone><host> jd
M <B> : <client><own> jd
M <B> : <zone><zone> kc
M <B> <n> <client><host> ma
M <B> <n> <host><client> bl
M <B> ? <far><own> kc
M <B> ? <host><far> nZ
M <B> ? <host><own> lb
M <B> ? <outside><host> jd
M <B> ? <own><client> ck
M <B> ? <own><outside> dj
M <B> ? <own><zone> ck
M <B> ? <zone><host> kc
M <B> ? <zone><outside> kc
M <B> ? <zone><zone> pX
M <B> at <zone><outside> lb
M <B> directly <outside><host> ma
M <B> if <zone><own> jd
M <B> len <client><client> jd
M <B> on <host><own> jd
M <B> on <host><public> jd
M <B> on <outside><host> kc
M <B> over <host><host> jd
M <B> port <client><host> lb
M <B> port <host><far> oY
M <B> port <outside><own> kc
M <B> s <client><own> kc
M <B> s <far><own> lb
M <B> s <host><client> ck
M <B> server <client><host> jd
M <B> server <outside><host> lb
M <B> tcp <zone><host> jd
M <B> 之 <zone><zone> lb
M <B> 会 <outside><own> jd
M <B> 的 <host><far> jd
M <B> 的 <outside><own> jd
M <client> ma
M <gateway> lb
M <n> , <client><own> jd
M <n> : <host><client> Yo
M <n> : <own><client> bl
M <n> <n> <own><client> ck
M <n> ck
M <n> from <own><zone> dj
M <n> on <far><own> ma
M <n> you <client><own> jd
M <n> you <zone><own> jd
M <own> ck
M <server> <B> <client><own> kc
M <server> lb
M <server> 填 <client><own> jd
M <service> <B> <outside><own> kc
M <service> <n> <far><own> oY
M <service> <n> <host><far> kc
M <service> <n> <zone><host> ma
M <service> <n> <zone><own> jd
M <service> on <client><own> kc
M <service> on <outside><own> ma
M <service> on <zone><own> jd
M <service> to <zone><host> pX
M <zone> kc
M ? dj
M able kc
M access lb
M address dj
M after dj
M against pX
M allowed jd
M and <B> <zone><zone> jd
M answer dj
M as am
M asking kc
M at <B> <zone><own> lb
M behind bl
M box kc
M browse kc
M can use <zone><own> jd
M can't lb
M cant ma
M coming ck
M conect jd
M connect lb
M connect to <client><own> kc
M connect to <host><far> kc
M connect to <host><own> ma
M connect to <own><client> bl
M connect to <zone><own> jd
M connection refused <client><own> lb
M connection refused <own><client> dj
M connects lb
M could jd
M curl <B> <gateway><own> jd
M curl lb
M deliver jd
M deliver to <host><far> jd
M desk dj
M dialled kc
M dnat dj
M dport dj
M dst <B> <client><client> lb
M dst <B> <far><own> jd
M dst jd
M example jd
M failed jd
M fetch lb
M for <B> <outside><own> ma
M for <B> <zone><own> ma
M from <B> <client><own> ma
M from <B> <far><zone> Wq
M from <B> <host><client> Yo
M from <B> <host><outside> am
M from <B> <host><zone> Vr
M from <B> <own><client> ck
M from <B> <own><outside> dj
M from <B> <zone><own> nZ
M from a <own><zone> ck
M from unknown <host><own> bl
M full ck
M get at <outside><host> kc
M get pX
M get to <client><own> kc
M gets lb
M go jd
M going jd
M has to <client><host> kc
M have lb
M hit kc
M host am
M i kc
M i'm ck
M if ck
M in <B> <own><zone> bl
M inside kc
M into <B> <zone><zone> lb
M into nZ
M is <B> <own><client> bl
M is ck
M itself lb
M lose jd
M maillog ck
M make jd
M monitoring ck
M must authentication <client><own> jd
M must authentication <zone><own> jd
M mx ma
M my Yo
M my desk <own><client> bl
M names ma
M needs ma
M now jd
M off lb
M on <B> <client><own> nZ
M on <B> <far><own> nZ
M on <B> <outside><own> pX
M on <B> <own><zone> bl
M on <B> <zone><host> jd
M on <B> <zone><outside> lb
M on <B> <zone><own> ma
M open jd
M open to <own><outside> bl
M opens jd
M out to <host><far> lb
M out to <zone><far> kc
M out to <zone><outside> jd
M own lb
M ping kc
M pings kc
M port <n> <far><own> oY
M port dj
M postfix <service> <host><far> kc
M postfix smtpd <host><own> bl
M public lb
M pull kc
M reach kc
M reachable am
M reject bl
M relay jd
M report dj
M resolve kc
M run ck
M say lb
M seen am
M sends nZ
M sends through <zone><own> jd
M session jd
M should lb
M sitting Vr
M smtpd <n> <host><own> bl
M smtpd ck
M so nZ
M socket bl
M still jd
M straight ma
M syn kc
M talk kc
M talking jd
M tcp bl
M the <B> <client><host> jd
M the <B> <outside><host> ma
M the <host> <zone><own> kc
M they jd
M this ck
M through <B> <zone><own> jd
M to <B> <client><client> qW
M to <B> <client><host> kc
M to <B> <client><own> ma
M to <B> <host><client> kc
M to <B> <host><far> oY
M to <B> <host><host> jd
M to <B> <host><own> jd
M to <B> <outside><host> kc
M to <B> <own><outside> dj
M to <B> <zone><client> lb
M to <B> <zone><far> kc
M to <own> <own><client> bl
M to <public> <host><own> jd
M to kc
M to talk <zone><zone> kc
M to the <client><host> kc
M towards kc
M udp ck
M unknown <B> <host><own> bl
M unknown ck
M us jd
M use <B> <zone><own> jd
M user jd
M users jd
M uses jd
M via <B> <client><own> jd
M via lb
M want jd
M wants nZ
M when ck
M who jd
M will dj
M work Xp
M would jd
M you must <client><own> jd
M you must <zone><own> jd
M 一 jd
M 主 lb
M 事 jd
M 们 lb
M 出 ma
M 到 <B> <client><host> lb
M 到 <B> <far><own> lb
M 到 <B> <zone><far> jd
M 到 <B> <zone><host> jd
M 到 jd
M 动 lb
M 去 kc
M 反 ma
M 发 信 <client><own> jd
M 发 信 <host><far> jd
M 口 ck
M 同 jd
M 吗 kc
M 器 kc
M 在 <B> <own><client> bl
M 在 dj
M 填 jd
M 填 的 <client><own> jd
M 外 nZ
M 外 发 <host><far> jd
M 对 ck
M 己 kc
M 往 ma
M 往 外 <host><far> lb
M 我 ck
M 打 开 <zone><own> jd
M 接 kc
M 是 <B> <own><client> bl
M 是 <B> <zone><own> jd
M 是 ck
M 机 kc
M 条 jd
M 用 <B> <zone><own> jd
M 用 户 <outside><own> jd
M 的 <B> <client><own> jd
M 的 人 <outside><own> kc
M 的 是 <zone><own> jd
M 直 接 <outside><host> jd
M 端 ck
M 能 ma
M 自 jd
M 要 lb
M 访 jd
M 说 kc
M 走 lb
M 这 dj
M 连 <B> <outside><host> jd
M 连 ma
M 通 jd
M 里 <service> <zone><own> kc
M 里 dj
R , <n> <client><host> ma
R , ack <client><own> kc
R , and <far><own> kc
R , ck
R , does <zone><own> lb
R , length <client><own> kc
R , length <far><own> kc
R , seq <client><own> kc
R , seq <far><own> kc
R , win <client><own> kc
R , 为 <zone><own> ma
R , 是 <zone><own> jd
R -j dnat <outside><own> jd
R -j kc
R -m kc
R -m tcp <outside><own> jd
R -p jd
R -p tcp <outside><own> jd
R -p tcp <zone><host> jd
R : <n> <client><own> kc
R : connection <client><own> kc
R : connection <host><far> kc
R <client> $ <own><- Wq
R <client> r <client><own> jd
R <client> s <client><own> jd
R <far> dj
R <host> <client> <client><own> jd
R <host> bl
R <n> $ <client><client> lb
R <n> $ <client><far> jd
R <n> $ <client><host> kc
R <n> $ <client><own> kc
R <n> $ <far><host> lb
R <n> $ <far><own> jd
R <n> $ <outside><own> lb
R <n> $ <own><client> dj
R <n> $ <zone><far> kc
R <n> $ <zone><host> jd
R <n> $ <zone><own> kc
R <n> , <client><far> kc
R <n> , <client><host> jd
R <n> , <client><own> jd
R <n> , <far><own> lb
R <n> -j <outside><own> jd
R <n> -j <zone><host> jd
R <n> : <client><own> kc
R <n> <n> <host><far> ck
R <n> ? <client><own> jd
R <n> ? <zone><own> jd
R <n> and <client><own> jd
R <n> assured <far><own> jd
R <n> dpt <client><own> jd
R <n> id <client><client> jd
R <n> ip <client><own> kc
R <n> proto <client><host> jd
R <n> src <far><own> jd
R <n> tcp <client><client> dj
R <n> ttl <client><client> jd
R <n> use <far><own> jd
R <n> what <client><own> jd
R <n> you <client><own> kc
R <n> you <zone><own> jd
R <n> 不 <zone><own> kc
R <own> <client> <client><own> jd
R <own> ? <own><client> ck
R <public> jd
R <server> jd
R <service> $ <zone><own> jd
R <service> , <host><host> kc
R <service> , <zone><host> kc
R <service> , <zone><own> jd
R <service> kc
R <service> 吗 <outside><host> jd
R ? $ <client><far> nZ
R ? $ <client><host> lb
R ? $ <client><own> pX
R ? $ <far><host> jd
R ? $ <far><own> oY
R ? $ <far><zone> ck
R ? $ <gateway><far> lb
R ? $ <gateway><host> lb
R ? $ <host><client> dj
R ? $ <host><host> oY
R ? $ <host><outside> dj
R ? $ <host><public> kc
R ? $ <outside><own> kc
R ? $ <own><client> ck
R ? $ <own><far> Yo
R ? $ <own><outside> dj
R ? $ <own><zone> bl
R ? $ <zone><client> lb
R ? $ <zone><far> kc
R ? $ <zone><host> ma
R ? $ <zone><outside> lb
R ? $ <zone><own> kc
R ? $ <zone><public> lb
R ? $ <zone><zone> oY
R ? ? <client><own> jd
R access kc
R ack <n> <client><own> kc
R ack ck
R allowed jd
R am lb
R any kc
R anything jd
R are jd
R as oY
R assured mark <far><own> jd
R at all <zone><outside> lb
R at all <zone><zone> kc
R back $ <client><own> kc
R be kc
R block kc
R browser lb
R by ma
R can nZ
R closed ck
R com lb
R come back <client><own> lb
R come back <zone><own> kc
R come ck
R comes jd
R connect : <client><own> jd
R connection refused <zone><own> lb
R connection timed <host><far> kc
R connection timed <zone><own> jd
R connects ck
R curl dj
R dead lb
R destination <host> <outside><own> jd
R did kc
R directly ma
R dnat kc
R dnat to <outside><own> jd
R does it <client><own> jd
R does the <client><own> jd
R does the <zone><own> jd
R don't bl
R dport <n> <client><client> jd
R dport <n> <outside><own> jd
R dport <n> <zone><host> jd
R dport <n> <zone><own> jd
R dpt <n> <client><own> jd
R drop jd
R dropped lb
R e jd
R errno ck
R even ma
R every kc
R fine $ <zone><own> jd
R for jd
R forwarded lb
R get dj
R gives lb
R go lb
R going lb
R hangs kc
R him lb
R home jd
R host jd
R icmp kc
R id <n> <client><host> jd
R if we <zone><own> jd
R in lb
R internal ma
R ip <client> <client><own> jd
R ip <host> <client><own> jd
R ip <own> <client><own> jd
R it ? <client><host> jd
R it ? <zone><own> nZ
R its jd
R just spins <zone><own> jd
R k kc
R laptop ck
R leave jd
R len <n> <client><client> jd
R length <n> <client><own> jd
R length <n> <far><own> kc
R let nZ
R load kc
R loop kc
R mark <n> <far><own> jd
R me kc
R minute jd
R morning jd
R must authentication <client><own> kc
R must authentication <zone><own> jd
R must jd
R no kc
R not ? <zone><own> jd
R nothing ma
R ok ma
R on <n> <host><own> jd
R on <n> <host><public> jd
R on bl
R once lb
R one lb
R only dj
R open lb
R other dj
R our kc
R out $ <zone><own> jd
R over <service> <host><host> jd
R packets jd
R permitted qW
R please oY
R port <n> <client><host> nZ
R port <n> <far><own> nZ
R port <n> <host><far> kc
R port <n> <outside><host> kc
R port <n> <outside><own> kc
R prot dj
R proto tcp <client><client> kc
R proto tcp <client><own> jd
R r , <client><own> kc
R r dj
R refused kc
R reply lb
R rst , <client><own> kc
R rule kc
R ruleset ma
R s , <client><own> kc
R s , <far><own> nZ
R s , <host><client> ck
R s , <own><client> bl
R same kc
R seq <n> <client><own> jd
R seq <n> <far><own> kc
R session lb
R should kc
R side nZ
R since ma
R source lb
R spt <n> <client><own> jd
R still lb
R tcp -m <outside><own> jd
R tcp <n> <far><own> kc
R tcp dport <outside><own> jd
R tcp dport <zone><host> jd
R tcp spt <client><own> jd
R tell bl
R that jd
R the bl
R the syn <client><own> jd
R them kc
R then dj
R these dj
R this ck
R through jd
R timed jd
R timed out <host><far> kc
R timed out <zone><own> kc
R to ck
R to destination <outside><own> jd
R traffic jd
R translated kc
R ttl <n> <client><host> jd
R ttl <n> <far><host> nZ
R udp <n> <client><far> lb
R unreachable bl
R up lb
R use <n> <far><own> jd
R verdict kc
R via ck
R we oY
R when oY
R where kc
R which jd
R while ma
R win <n> <client><own> kc
R with jd
R work jd
R works oY
R wrong lb
R you must <client><own> kc
R you must <zone><own> jd
R 下 jd
R 不 行 <zone><own> jd
R 丢 kc
R 个 kc
R 为 什 <zone><own> kc
R 之 kc
R 之 间 <zone><zone> lb
R 什 么 <far><own> jd
R 什 么 <zone><own> jd
R 以 kc
R 会 怎 <host><own> lb
R 分 lb
R 口 kc
R 吗 $ <client><own> jd
R 吗 $ <zone><far> kc
R 吗 ? <outside><host> jd
R 地 址 <outside><own> jd
R 址 是 <outside><own> jd
R 定 lb
R 客 dj
R 对 jd
R 成 dj
R 我 kc
R 户 dj
R 打 dj
R 挡 jd
R 掉 jd
R 时 , <zone><own> jd
R 是 kc
R 有 qW
R 果 kc
R 没 qW
R 的 $ <zone><own> jd
R 的 <n> <outside><own> kc
R 的 <service> <outside><host> jd
R 访 dj
R 路 jd
R 过 dj
R 通 kc
R 通 吗 <zone><host> jd
R 都 jd
R 问 dj
R 间 lb
^ <A> -> lb
^ <A> <B> qW
^ <A> from Wq
^ <A> ma
^ <A> to nZ
^ <A> 主 jd
^ <A> 到 jd
^ <A> 发 kc
^ <A> 收 jd
^ <A> 能 ma
^ <A> 自 kc
^ <A> 访 jd
^ <A> 这 jd
^ <A> 进 kc
^ <n> <n> ck
^ <service> <A> am
^ <service> <n> Zn
^ a jd
^ anything lb
^ assume pX
^ can someone kc
^ can the lb
^ check jd
^ check 一 jd
^ could jd
^ curl : ck
^ curl ck
^ dmesg bl
^ does <A> jd
^ does pX
^ does the jd
^ dovecot : jd
^ foxmail dj
^ from <A> jd
^ hey , jd
^ how come kc
^ how kc
^ is it dj
^ is there jd
^ morning jd
^ my jd
^ nc ck
^ nc vz ck
^ on <zone> lb
^ on ma
^ on the ma
^ once jd
^ once the jd
^ our ma
^ ping <A> dj
^ ping from jd
^ pls ck
^ printer kc
^ say jd
^ src <A> jd
^ src jd
^ suppose the jd
^ tcpdump ni jd
^ the kc
^ thinking jd
^ thinking of jd
^ ticket <n> jd
^ ticket jd
^ trying <A> dj
^ trying ck
^ users kc
^ we kc
^ we moved nZ
^ when jd
^ which rule kc
^ which source ck
^ why can't jd
^ why is jd
^ with jd
^ 从 jd
^ 同 lb
^ 在 <A> jd
^ 我 lb
^ 我 在 kc
^ 日 kc
^ 日 志 kc
a <A> lb
a <B> am
a client dj
a connection lb
a host lb
accept would jd
access <B> jd
add the <zone> jd
add the jd
address <B> kc
address ? $ kc
address ? kc
address does ck
against <B> oY
allowed ? $ lb
allowed ? lb
allowed or bl
allowed to nZ
am i ma
an <A> ma
and <B> kc
and back jd
and does jd
and does the jd
and the lb
answer $ kc
answer : lb
any way jd
anything in jd
anywhere ? $ jd
arriving on lb
as seen am
at <A> jd
at <B> ? jd
at the jd
b <n> jd
back ? $ jd
back ? jd
browse <B> jd
by <A> lb
by the kc
can <A> <service> kc
can <A> itself lb
can <A> ping ma
can <A> reach jd
can <A> still jd
can i bl
can people jd
can someone kc
can the ma
can use <B> jd
can use jd
can't <A> jd
comes from kc
conect to jd
connect <B> jd
connect ? $ lb
connect ? lb
connect from dj
connect from unknown dj
connect to <A> ck
connect to <B> nZ
connect to <host> kc
connect to <own> dj
connect to jd
connecting to <B> kc
connection to jd
connects to <B> lb
could somebody lb
curl <A> Yo
curl <B> jd
deliver outbound kc
deliver to <B> jd
deliver to jd
dev <outside> $ bl
dev <outside> bl
dialled <B> kc
dig <A> bl
directly ? $ kc
directly ? kc
do <A> jd
do i kc
do i land nZ
do packets jd
do the ma
do we jd
does <A> reach jd
does <A> see dj
does <B> dj
does <service> jd
does it get dj
does the <gateway> oY
dovecot : <service> kc
dovecot : kc
dpt <n> syn jd
drop , jd
dst <B> , jd
echo request kc
errno <n> ck
established src <A> kc
example net dj
fine $ jd
first <client> oY
first <gateway> lb
first <outside> kc
first <own> Us
first <zone> pX
for <A> to oY
for <B> port kc
for <zone> kc
for a kc
for me kc
for them lb
forward -i <A> jd
forward -i kc
from <A> , lb
from <A> : kc
from <A> ma
from <A> to kc
from my am
from the <A> lb
from the dj
from unknown <B> ck
from unknown ck
full of ck
get <n> jd
get at kc
get out ? kc
get out ma
get out to jd
get there ? jd
get through lb
gets <n> kc
gets <n> you kc
go to oY
going on jd
happens to <A> lb
has to kc
have <B> lb
have a lb
hey , jd
hit <B> kc
how come kc
i e kc
i land nZ
i land on nZ
i need dj
i'm sitting lb
icmp echo kc
in , lb
in <A> , lb
in <A> and jd
in <A> get jd
in <B> bl
in <outside> kc
in <outside> out kc
in ? $ lb
in ? lb
in the way kc
into <B> , ma
into <B> nZ
ip $ kc
ip <own> <client> jd
ip <own> jd
is <A> able jd
is <A> reachable bl
is <B> $ bl
is <B> am
is <service> on am
is fine kc
is full ck
is full of ck
is it us lb
is port <n> dj
is port dj
is there any jd
is there jd
it be kc
it get dj
it on dj
it to kc
it us lb
its own lb
k <n> kc
kinds <client><far> lb
kinds <client><host> pX
kinds <client><own> pX
kinds <far><client> bl
kinds <far><host> kc
kinds <far><own> oY
kinds <far><zone> bl
kinds <gateway><far> nZ
kinds <gateway><host> kc
kinds <gateway><own> kc
kinds <host><outside> bl
kinds <host><own> kc
kinds <host><public> nZ
kinds <outside><client> nZ
kinds <outside><host> lb
kinds <outside><own> kc
kinds <own><client> am
kinds <own><far> am
kinds <own><gateway> ck
kinds <own><host> bl
kinds <own><outside> bl
kinds <own><zone> Zn
kinds <zone><client> ma
kinds <zone><far> ma
kinds <zone><host> nZ
kinds <zone><outside> nZ
kinds <zone><own> lb
kinds <zone><public> kc
kinds <zone><zone> jd
laptop , ck
length <n> , kc
let <A> kc
let in nZ
let it kc
let through kc
like to lb
log in jd
machine is ck
maillog on dj
make it kc
make it to kc
mar <n> ck
me $ dj
me ? $ ma
me ? jd
me through lb
me whether jd
morning $ jd
must authentication' lb
my box dj
my laptop kc
nc vz <A> ck
need to kc
no $ bl
of <B> ? kc
of <B> jd
off from kc
ok ? $ ma
ok ? ma
on <A> from am
on <A> is jd
on <A> kc
on <B> $ ck
on <B> ? ma
on <client> $ ck
on <client> ck
on <outside> ma
on <service> $ jd
on <service> ? kc
on <zone> , ck
on <zone> ck
on <zone> i lb
on a bl
on dev <outside> bl
on the <host> jd
once the kc
one of nZ
only this jd
open ? $ kc
open ? kc
open to <B> Yo
open to am
opens <service> lb
or is nZ
or no $ jd
or no jd
out $ kc
out <zone> src jd
out of <B> bl
out on <A> lb
out on <B> lb
out src <A> lb
out src lb
out to <B> lb
out to kc
over <service> , jd
over <service> from kc
over <service> kc
ping <A> dj
ping <A> from am
ping <B> ? oY
ping 通 <B> lb
ping 通 lb
pinging <A> Yo
pings <B> kc
pls : kc
pointed at qW
port <n> $ jd
port <n> , lb
port <n> does kc
port <n> on ma
possible ? $ bl
possible ? bl
postfix smtpd <n> ck
postfix smtpd ck
postrouting -o <outside> kc
printer <A> kc
prot <n> $ dj
prot <n> dj
put in jd
r , dj
reach <B> kc
reach <B> on kc
reach the kc
reachable for bl
reachable from <B> bl
reachable from bl
real client dj
right ? $ lb
right ? lb
run on ck
s , seq jd
say <A> kc
says <n> kc
scanner at <A> kc
second <- am
second <client> dj
second <gateway> ck
second <host> ma
second <own> qW
second <public> pX
second <zone> Zn
see <B> oY
see when dj
seen on ck
sending from <A> lb
sending from lb
sends through <B> jd
sends through jd
sends to <B> nZ
sends to oY
server see Zn
server to <B> nZ
session k <n> kc
session k kc
session to kc
set to jd
should <service> lb
should it jd
should that kc
should that work kc
since <n> oY
since this morning jd
sit in kc
smtpd <n> : ck
smtpd <n> ck
somebody on <A> ma
source address does ck
source ip dj
src <far> dst kc
src <far> kc
straight to <B> kc
straight to kc
suppose the jd
supposed to be kc
syn ack jd
talk to lb
talking to <B> jd
talking to kc
tcp $ jd
tcp , jd
tcpdump ni jd
tell me jd
tell me whether jd
that $ kc
that <A> lb
that ? $ lb
that ? lb
that go oY
that is jd
that the <gateway> dj
that work kc
the <B> box kc
the <gateway> $ ma
the <gateway> jd
the <gateway> let lb
the <host> box jd
the <service> <n> jd
the <service> ma
the answer come jd
the answer kc
the browser kc
the connection jd
the masquerade jd
the public nZ
the real client dj
the real dj
the same kc
the way ma
then reach <B> kc
then reach jd
there ? $ jd
there ? jd
there any jd
there any way jd
thinking of jd
this morning $ jd
this morning jd
through <B> $ jd
through <B> jd
thunderbird on lb
ticket <n> : kc
ticket <n> jd
timed out $ kc
timeout , jd
to <A> -> lb
to <A> Zn
to <A> from Yo
to <A> port dj
to <B> $ kc
to <B> , jd
to <B> : jd
to <B> and kc
to <B> kc
to <B> on ma
to <B> or kc
to <B> port kc
to <B> tcp kc
to <public> jd
to <zone> lb
to accept kc
to be lb
to hit <B> kc
to hit kc
to it dj
to know lb
to open lb
to ping jd
to the <B> ma
today ? $ lb
told me dj
towards <B> kc
trace <A> jd
trace <A> to lb
true ? $ oY
trying <A> dj
trying <own> <service> dj
udp <n> <n> jd
udp <n> ? oY
udp ? $ kc
udp ? kc
unknown <B> ck
unreplied src <far> kc
us $ bl
use <B> kc
user <A> nZ
users in <A> kc
users in kc
via <B> $ jd
via <B> , lb
via <B> lb
via <service> dj
vz <A> <n> ck
vz <A> ck
walk me lb
walk me through lb
way out jd
we moved nZ
what do kc
what does bl
what does it kc
what is kc
when <A> lb
when <B> ck
where does jd
where does the lb
whether <A> lb
which rule kc
why can't <A> jd
why can't jd
why does <A> nZ
why is <A> jd
will <A> kc
will <B> dj
window <n> syn lb
with <B> jd
with <n> ck
with <service> kc
with it ? kc
with it kc
with the nZ
with these dj
work ? $ bl
work ? bl
work for bl
would <A> jd
would the kc
yes or jd
yes or no jd
一 个 ck
上 $ oY
上 <B> kc
上 <B> 吗 kc
上 的 ck
下 <A> -> jd
不 $ jd
不 开 jd
不 能 kc
不 能 ping kc
不 能 上 kc
主 动 lb
么 $ lb
么 ? $ dj
么 ? dj
么 走 ? jd
么 走 kc
之 间 lb
了 $ kc
什 么 $ lb
什 么 ? dj
从 <A> jd
从 <A> ping jd
从 <A> 到 jd
从 <A> 连 jd
会 被 drop kc
出 去 lb
出 去 吗 kc
到 <B> , jd
到 <B> jd
到 ip <A> lb
包 会 lb
包 只 jd
包 怎 jd
包 怎 么 jd
去 <B> 的 jd
去 吗 $ kc
去 吗 kc
去 掉 , kc
去 掉 jd
后 , <A> jd
后 , dj
啥 $ lb
回 来 kc
在 <A> , lb
在 <A> lb
在 <A> 上 kc
在 <B> dj
在 <zone> jd
在 <zone> 上 jd
地 址 会 kc
址 会 kc
填 的 <B> jd
外 发 jd
外 发 信 jd
好 的 $ jd
好 的 jd
对 <B> ck
往 <B> ma
往 <B> 的 kc
往 外 lb
往 外 发 jd
怎 么 走 kc
怎 样 $ jd
思 $ kc
情 况 kc
意 思 $ kc
成 什 lb
成 什 么 lb
我 们 ma
我 在 <A> kc
户 端 <A> kc
打 不 jd
打 不 开 jd
打 开 <B> jd
打 开 dj
抓 到 jd
抓 包 只 jd
收 <B> lb
收 不 了 jd
是 <B> 的 jd
机 器 lb
条 -a postrouting jd
果 加 上 jd
样 $ jd
没 $ jd
没 问 dj
没 问 题 dj
流 量 jd
现 在 ma
用 <B> jd
的 <A> ck
的 <B> , jd
的 <B> jd
的 <n> , lb
的 <service> , jd
的 <service> 吗 jd
的 人 kc
的 同 dj
的 同 事 dj
的 机 lb
的 机 器 lb
的 话 , kc
的 话 kc
目 的 Zn
看 下 $ jd
看 下 kc
确 认 jd
端 <A> kc
端 口 , jd
结 果 jd
网 <A> jd
网 段 jd
能 ping lb
能 ping 通 lb
能 reach jd
能 上 <B> kc
能 不 kc
能 不 能 kc
能 通 吗 kc
自 己 kc
行 $ kc
行 了 jd
被 drop jd
被 丢 lb
访 问 <B> jd
话 , kc
走 <B> jd
走 ? $ jd
走 ? jd
走 得 jd
还 是 jd
这 一 ck
这 个 jd
这 台 ck
连 <B> 会 kc
连 到 <B> lb
连 到 lb
通 <B> ma
通 不 jd
通 不 通 jd
那 边 kc
都 不 jd
里 <service> <B> jd
里 <service> jd
里 有 ck
里 看 jd
里 看 到 jd
问 <B> jd
问 <B> 吗 lb
问 题 dj
`;
