/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 ejfhdi
$ ejfhdi
' , kgggfe
' -i bgegof
' <n> rcggeb
' <own> kgggfe
' nefenX
'connection oggfga
'connection refused' nggfgb
'connection timed lggggb
's <service> ghfdmd
's fjdbkh
's inside ijfhgb
's own dleejf
, <client> jhhfmW
, <far> oehfkW
, <gateway> nfgfed
, <host> kZhaoh
, <n> nXdiek
, <outside> sYiboX
, <own> jmbjaf
, <server> kgjgfa
, <service> malacl
, <zone> djegpZ
, a lggffd
, ack kffgff
, agjfkh
, all kgdjde
, allowed mgdggd
, and cjddbr
, any gkeUni
, blocked icdeeo
, but nfghcd
, can nbeamg
, coming udfcbf
, connection ogegga
, correct nfedbj
, could Zeelne
, curl jgggge
, customer dgifZo
, do igdcjj
, does hTeiok
, dst pdfcge
, established dgfgii
, everything Zgkdim
, for leWnhf
, forward khffge
, from lmedfb
, given kggfef
, how ndiddf
, i jjggaf
, i'm jdgegh
, if hqcmcX
, in jgfdan
, is fihbel
, it odfdfg
, it's eggedm
, just iffkbh
, length kffgff
, line kfegdh
, lip jfggff
, my kfegfg
, need jbhjge
, never lfdedj
, new fgejgf
, no nmdbfc
, not imhfgY
, nothing nefged
, ok sdieeZ
, on qlfdfX
, one knfagc
, open mqcafb
, or gcelld
, our peZchi
, over kefggf
, plain ogfgae
, please miYijb
, pls leedfj
, port nakifb
, possible meffeg
, quick lZjgge
, reachable racfgf
, right pfjYef
, rip jfggff
, same oegfgc
, seq kfggff
, session lffgfe
, should tffgeX
, so nlhcea
, sorry kifhec
, source naffhg
, target leffgf
, tcp siedbb
, that kaecfp
, the icffdn
, then idejge
, they lfaicj
, thoughts gffffj
, three jgggff
, thx imfYcm
, ticket gdhccp
, udp pffgaf
, what lchejc
, what's gehedm
, whats rcgece
, when jgfigd
, where lbcike
, which Yfpofa
, while ogfggZ
, who ideZmk
, why qfgfcb
, will kggeic
, win kfggff
, with eelldd
, works reccci
, would ffhgnZ
, yes hbpifZ
, 一 ncfffg
, 不 ipedfc
, 为 wYijZa
, 之 lhdapa
, 什 pgbeff
, 今 gegeem
, 从 ifcnja
, 他 rgdggY
, 会 iaibfo
, 但 leggfe
, 你 afggfo
, 出 nebidg
, 分 bcnhhg
, 列 glmbga
, 到 sffdcc
, 加 cgggoc
, 包 kkcigb
, 发 kgdkga
, 只 ggfgdj
, 咋 dbfhgo
, 回 nfefge
, 在 hehckg
, 地 jggegg
, 对 melZff
, 帮 ebgifl
, 怎 dheffm
, 急 iceffm
, 想 rfefeb
, 我 gakggh
, 报 lggffd
, 提 lfgggc
, 收 lffgfd
, 放 kcgfif
, 新 kgefdi
, 昨 kgfggc
, 是 nchcbl
, 最 fhgldf
, 有 ejiZhk
, 正 lfggfe
, 求 kgegge
, 没 ochddg
, 源 rdffbe
, 然 khgffe
, 现 kceZlj
, 用 nfegdf
, 目 klhbdf
, 直 kgffff
, 看 obghfd
, 端 pcegfe
, 结 mgfedg
, 给 fldffi
, 网 mffgfc
, 能 nbmcee
, 要 lbcifi
, 规 kfgefg
, 说 jfgfff
, 请 kfXlbm
, 谁 kagdne
, 谢 iicgck
, 走 pffefd
, 还 hodehb
, 这 jffffh
, 连 phhagb
, 通 3ZgddW
, 都 hkadkf
, 重 kgggdf
, 麻 ekedfi
-> <client> rffgfZ
-> <far> ohhggW
-> <host> zghdeQ
-> <outside> rfegjW
-> <own> jahalk
-> <zone> 0edhcU
-> jXdbko
-a dffego
-a forward dfffjj
-a input bfhfhl
-a postrouting eeeefp
-a prerouting efgeij
-d <own> eegeij
-d dfgdne
-i <outside> efdcni
-i <zone> ciggjf
-i aheekl
-i forward geehco
-i on iffgbl
-i prerouting bdidfq
-j accept efffen
-j dffeim
-j dnat efgeij
-j drop bffgjj
-j masquerade eeeenh
-l kffffe
-l 里 lffffe
-m conntrack fffejh
-m efgekh
-m recent gfggej
-m tcp efgelg
-o <outside> bieejl
-o <zone> fggfmd
-o bheekk
-p cfgejk
-p tcp efgehk
-s <far> fegedn
-s <zone> bgghhk
-s cffhhl
-t fdfgkh
-t nat fdfgkh
: -a efgdlh
: : hffegk
: <client> sghgcY
: <far> lfggde
: <host> mehefe
: <n> gXhhfo
: <outside> tcfdfb
: <own> rjahad
: <service> rafbgh
: <zone> reegdb
: a jacegp
: can igjddh
: connect kdggff
: could nZgggg
: curl nggggb
: do sabehg
: does icdipa
: errno lgggfd
: error jggggd
: from gliahf
: iegejf
: in jgfgff
: inet ggfgfj
: io ggfgfj
: ip mfgfee
: iptables chhaeq
: ipv kffgeg
: is mcddjg
: martian mffgee
: may lbgcfl
: no qbfggc
: open refdfd
: outlook mfgcdi
: reachable lkdgfb
: relay jfgfge
: socket ggfgfj
: src ndefge
: tcp kggfff
: the ufghZZ
: trace kgfgdg
: trying rggggV
: unable gafhgl
: user lgggfc
: what ihdimY
: which bjoeef
: who dqgeee
: would fgfend
: 无 jffggf
: 能 endegf
; does nccejg
; kcgejf
; the jgfffg
; what hYiglh
<- pdgecg
<- what hgffek
<client> $ odefhd
<client> , nfnbea
<client> -> ofegde
<client> : ngggfZ
<client> <client> nfeggc
<client> <far> qffdfd
<client> <host> offffc
<client> <n> ndgefe
<client> <own> pefffd
<client> <service> uffgaa
<client> ? kgcodb
<client> and vfgeeX
<client> can leffid
<client> can't nZhfhf
<client> cant jfddfl
<client> connect bdgfin
<client> dst kffgff
<client> for rcffdf
<client> from rffgac
<client> get mZeang
<client> gets offgec
<client> has lfgggd
<client> i kfgggf
<client> is sbkbec
<client> mahdle
<client> on hYdeiq
<client> open wbhgab
<client> opens oghbfd
<client> ping sffgfY
<client> port rffcfc
<client> r lgfgfe
<client> reach kdedfm
<client> s jfggff
<client> says ngggfa
<client> sends kggeff
<client> sport kfffff
<client> still fdffnf
<client> tcp qehgae
<client> then dgggob
<client> to seeaka
<client> towards pcgfgb
<client> wants shfhcY
<client> 上 mfggfc
<client> 到 uaegeb
<client> 去 qedeef
<client> 发 phfddd
<client> 就 bggfrc
<client> 打 uhdgcZ
<client> 用 lheege
<client> 的 sedgfa
<client> 能 kciahi
<client> 要 kgdhff
<client> 访 gYdggq
<client> 走 nfffbg
<client> 这 lfjdgd
<client> 连 pYhhgd
<far> $ qegdha
<far> , qdjeeb
<far> -> ohgfiV
<far> -j gfggmb
<far> : pggggY
<far> <n> nggffc
<far> <own> mfgffd
<far> <service> sfhdcb
<far> ? bcbilo
<far> allowed lgggee
<far> and nfgcge
<far> connects oggcee
<far> does khgfee
<far> dst kffgff
<far> for kfffff
<far> from qefgeb
<far> get oagZgl
<far> gets negeee
<far> is jegggf
<far> make pehccg
<far> oZdclg
<far> on hddYlo
<far> over jghhiZ
<far> port tdfgeZ
<far> s mefgge
<far> sport kffgff
<far> still cgggme
<far> tcp inddgd
<far> to tffcdc
<far> udp qgfgeZ
<far> with jgehbj
<far> 会 lhcdie
<far> 到 mfhdef
<far> 发 mggcef
<far> 吗 ighhkZ
<far> 的 negffc
<far> 能 qhfhba
<far> 访 offede
<far> 还 ghhhkZ
<far> 通 qeghdZ
<gateway> $ fldjbg
<gateway> 's ikeehd
<gateway> , mfbkdf
<gateway> -> tcgffZ
<gateway> : lfgggc
<gateway> <gateway> qhbfde
<gateway> <n> Zehecu
<gateway> ? hecghk
<gateway> be gkgibe
<gateway> box fkiffe
<gateway> does lefena
<gateway> from pebgmY
<gateway> is lefZem
<gateway> itself wahdfZ
<gateway> last aWknhl
<gateway> let ugggeV
<gateway> lets tchghV
<gateway> mfdecj
<gateway> or effjdl
<gateway> ping phYghe
<gateway> to raicfe
<gateway> when lggeff
<gateway> why neffgd
<gateway> 上 eeWrih
<gateway> 丢 jfggfe
<gateway> 会 sfedfb
<gateway> 吗 odhgfb
<gateway> 拦 regggX
<gateway> 挡 ibfggk
<gateway> 放 kfggef
<gateway> 有 jhgeff
<gateway> 本 ngicfc
<gateway> 现 cZcejv
<gateway> 的 fqffYh
<gateway> 自 pdehiZ
<gateway> 规 dcgfep
<gateway> 这 offgbf
<host> $ niZmdb
<host> 's ibgdki
<host> , igdffk
<host> -> nfhffa
<host> -a ggggoZ
<host> -j eggglc
<host> -o fgggkd
<host> -p hefffj
<host> : epeifa
<host> <- rgegad
<host> <client> lfgeff
<host> <host> ggapfe
<host> <n> xfggeS
<host> <server> mriZcY
<host> <service> sfgcjW
<host> ? Zddrke
<host> able sehdfa
<host> and nchcdk
<host> are cXbuij
<host> at kffdan
<host> box kZgode
<host> by paggdg
<host> can't lehege
<host> direct pfgfgZ
<host> directly mdfXpf
<host> dnat ehhemd
<host> do baXugm
<host> dst kfgfff
<host> for sbefbh
<host> from odZehi
<host> get rcifeZ
<host> has kWhffm
<host> have kWnniW
<host> host oebfei
<host> ifclfe
<host> in ghghoV
<host> ip jgggeg
<host> is kVefnk
<host> itself sbnbhW
<host> machine lcekfd
<host> needs iZhmhd
<host> ok ndgeff
<host> on ljfbef
<host> open qceeci
<host> or degnfg
<host> out mcgfkb
<host> over qYhbhi
<host> pls tgfbea
<host> port nphdgS
<host> postfix lgggfd
<host> published gaeshb
<host> r kfggfg
<host> reach qdfehb
<host> reachable qlakdW
<host> rules gcfckl
<host> s jgggff
<host> see oehdfd
<host> server libicg
<host> server's kkbhdf
<host> tcp kffccm
<host> the khggZh
<host> through mdffjd
<host> to sahcgc
<host> will hehfkd
<host> with qfefiY
<host> would gigglZ
<host> 一 jfZmgf
<host> 上 jpbbdh
<host> 主 rbigea
<host> 了 ffggjf
<host> 会 nceekd
<host> 出 kZicji
<host> 发 jYcogh
<host> 吗 kagegl
<host> 对 ajaohf
<host> 往 mefcif
<host> 映 bcfrie
<host> 有 Zhgpgd
<host> 的 lifgce
<host> 能 rYgfid
<host> 自 mghfed
<host> 行 jggegf
<host> 这 feWpii
<host> 通 qdfgfc
<host> 那 nidgfb
<n> $ oggWbm
<n> , jkecid
<n> -> Zfffcu
<n> -i agggdp
<n> -j dfgehk
<n> -m gfgfek
<n> -s hedhfl
<n> : jafhcm
<n> <- qZffgf
<n> <client> mffefd
<n> <gateway> legfge
<n> <host> qegbgd
<n> <n> iYidcs
<n> <outside> iddoed
<n> <own> tbeffc
<n> <server> oggffb
<n> <service> ekffgf
<n> <zone> lciYfl
<n> ? kkbbfi
<n> a kegfff
<n> ab mfffdf
<n> after lggghc
<n> allowed fZefgs
<n> am kdchfi
<n> and bedglk
<n> any iefcme
<n> as jfghka
<n> assured kfgfff
<n> at lnfXeg
<n> be fehhbm
<n> before afgffp
<n> by leeeke
<n> ccc jefegj
<n> close lgfgee
<n> connect jchgdj
<n> connection lefgci
<n> days kjfeee
<n> directly segdce
<n> dnat Yeglij
<n> do jffdfk
<n> does obhbkd
<n> dport kfffff
<n> end eofnba
<n> established kfgfff
<n> failed lgfggd
<n> for mbedii
<n> forward jbeejj
<n> from mdbogZ
<n> g jffggf
<n> get cecgcu
<n> gheajj
<n> hitcount gfggej
<n> in mcgfmZ
<n> ip egggmc
<n> is iedgkf
<n> last beggeo
<n> len jgggfe
<n> lgtm hcfedp
<n> mail kfggff
<n> mark jgffff
<n> milliseconds mdeedk
<n> min fddelk
<n> minutes pcechg
<n> ms lefgch
<n> name gfggej
<n> of pdZdfl
<n> off jkhfeb
<n> ok jZghdm
<n> on cmlieY
<n> open knXmcd
<n> or fnfhjY
<n> please ndfdYp
<n> pls regbYk
<n> port gdbhfo
<n> proto jgggef
<n> quic ldefgh
<n> reach aeieer
<n> reachable fngdfd
<n> relay regdfb
<n> rule ebegkl
<n> s hbfeep
<n> safe gehefk
<n> secs jfggff
<n> so gdggkf
<n> src jgfgff
<n> syn kgffff
<n> tcp nigheY
<n> the kgggfe
<n> then jfgghe
<n> through sjbfea
<n> to edaXqp
<n> towards kggZdm
<n> trying jegggg
<n> udp qdhedd
<n> unreplied kfffff
<n> use jgffff
<n> were eeffjj
<n> what edfnZn
<n> when gfgdlg
<n> who gfhled
<n> why ngggga
<n> will nfhdee
<n> would jcffjg
<n> you ndhddg
<n> 不 uXgidb
<n> 会 ddnked
<n> 到 fWcqdo
<n> 口 fckndd
<n> 合 icecZv
<n> 吗 kWccpk
<n> 和 qgfahc
<n> 就 ogggdb
<n> 应 jadpef
<n> 报 kfgggc
<n> 收 kfgegf
<n> 改 egcbmk
<n> 映 haZqkd
<n> 是 jeclaj
<n> 有 kkeibd
<n> 点 ggeffk
<n> 的 eVfhmo
<n> 端 nladhd
<n> 能 eWjbev
<n> 行 afefmk
<n> 走 mchffe
<n> 转 Rmdsjc
<n> 连 vbhhbZ
<n> 通 oSgbko
<n> 那 eehfme
<n> 都 cxcWhg
<outside> $ kgfbdl
<outside> ' bgegof
<outside> , qbjcib
<outside> -> vXgXjf
<outside> -d gfgail
<outside> -j deeejm
<outside> -p eggeen
<outside> : rcfagg
<outside> <n> lefbjh
<outside> <outside> qcebgh
<outside> <service> pYcjkc
<outside> ? oafggf
<outside> accept bhgipa
<outside> access xnbafV
<outside> and zZhYde
<outside> at fjeeao
<outside> can kgmgca
<outside> does rchZnX
<outside> for labmie
<outside> from fgfgkd
<outside> get mbjrdU
<outside> gets cogkdb
<outside> iejhfd
<outside> in knZjZh
<outside> is ggjgai
<outside> it qbdcld
<outside> it's kfgggd
<outside> off Wfgfue
<outside> ok ogfhbc
<outside> on eZkkje
<outside> open oegcfe
<outside> out hcehob
<outside> ping sefZhc
<outside> reach gklfdb
<outside> right kcjmeZ
<outside> side enigdb
<outside> still lfedpY
<outside> that ikbYgn
<outside> then fgfgkf
<outside> through namifY
<outside> to pQgijh
<outside> udp odggdd
<outside> who tefbfd
<outside> 上 nefdgg
<outside> 到 nVcmif
<outside> 去 gcfgod
<outside> 发 gUgpfk
<outside> 可 qahegd
<outside> 吗 raceje
<outside> 客 rahgce
<outside> 就 ggffkf
<outside> 开 fihkdc
<outside> 打 vgfZfb
<outside> 是 ifefke
<outside> 用 nefkfZ
<outside> 的 lYmihZ
<outside> 直 udbcfe
<outside> 能 megkea
<outside> 访 liXlja
<outside> 还 cghgoc
<outside> 进 jadpfe
<outside> 连 scYmeb
<outside> 那 oebfkd
<own> $ ogbfhd
<own> ' kgggfe
<own> , kjhede
<own> -p efgeij
<own> : efgleh
<own> ; jggfff
<own> <client> lffgfe
<own> <n> orhgcQ
<own> <own> ogggfb
<own> <service> rqhViU
<own> ? goYglc
<own> after gfeglf
<own> and elekcf
<own> answer jmfeiX
<own> as nddhfh
<own> at kaghlb
<own> be kohccb
<own> come uehecY
<own> coming ofbbob
<own> does jadnjc
<own> dst lfffff
<own> end refcfc
<own> ends bYhrhh
<own> error effgfl
<own> failed pefeee
<own> for scfZhe
<own> forwarded tgZifY
<own> from pflXlX
<own> get lkZnfY
<own> gets edhlhf
<own> if dgggle
<own> in ngggga
<own> into lfgegf
<own> is gmflcb
<own> just nefgee
<own> land fbirdc
<own> libhgc
<own> never hofeec
<own> ok doeZkg
<own> on ilYggh
<own> open rgXmfZ
<own> or ecdYoo
<own> over pdchlZ
<own> port nZeegm
<own> prot jlgbef
<own> reachable mmedeb
<own> refused safggb
<own> s lgfgfe
<own> smpt fkebem
<own> sport kfffff
<own> start egfgjg
<own> tcp kfflhX
<own> that ggepdc
<own> the pdgefd
<own> then Xhhcgr
<own> to oYfXip
<own> was lfgggb
<own> what jcfmia
<own> when okeeiU
<own> where vSkfgc
<own> which qmdcda
<own> while kfffff
<own> with egcflh
<own> work ghaUsl
<own> works hmfchd
<own> 一 qffggZ
<own> 上 frSmfg
<own> 为 dfdhfn
<own> 会 sfgckV
<own> 发 hUgrkc
<own> 后 dbhphd
<own> 吗 giYegn
<own> 就 gfeeij
<own> 打 nfdhfd
<own> 报 uchehW
<own> 收 jfffla
<own> 有 pjZlda
<own> 端 lrZdiY
<own> 能 ghhhka
<own> 走 kdghfe
<own> 超 lgfgfc
<own> 转 ZUhwke
<own> 还 dZhekn
<own> 这 akbmej
<own> 通 bpddhi
<public> $ bjbffq
<public> , oclgbc
<public> : hamlfb
<public> <own> ofkhab
<public> ? glcija
<public> and fdemhf
<public> geioXh
<public> on rdcjgY
<server> $ Zcilco
<server> , iccigk
<server> <host> tegfgW
<server> <own> nffggb
<server> ? cpdYen
<server> gfijbh
<server> has obffeg
<server> is odghdd
<server> 写 ndgghb
<server> 填 kfggfd
<server> 的 dkSehu
<server> 自 leeggf
<service> $ lZckkd
<service> , qhmZfX
<service> : jlgbff
<service> ; kfffgf
<service> <host> wbifeW
<service> <n> jialdf
<service> <own> kngicX
<service> <server> webcdf
<service> ? pkifeV
<service> at ogfjeZ
<service> connect lgfdgf
<service> dnat eeggkg
<service> does megdhe
<service> forward Yghhdp
<service> from lafknY
<service> in kfffck
<service> into qdgbge
<service> is jZfggk
<service> login jfggff
<service> mkddhb
<service> of llaZqa
<service> ok oggghW
<service> on llYhkZ
<service> over grhace
<service> port afllfe
<service> query pgefbf
<service> rsource gfggej
<service> session hjffgd
<service> to lbfenc
<service> udp mfffff
<service> via qcffha
<service> 一 lfffge
<service> 为 qfgfgY
<service> 了 fggfjf
<service> 会 qggddb
<service> 到 tdgbhc
<service> 吗 0XZale
<service> 收 nfehfc
<service> 是 asgdib
<service> 有 dlfgfh
<service> 登 khefge
<service> 的 eqedlX
<service> 能 qggggX
<service> 连 jgggef
<service> 通 iZgcgp
<service> 都 loeZed
<zone> $ hZZkfq
<zone> , sjlcZW
<zone> -> ibcgki
<zone> -j fgfgnb
<zone> -o chfgfk
<zone> -p fgfelf
<zone> : yXoefS
<zone> <client> pcgheb
<zone> <n> sbgefc
<zone> <own> uWgfja
<zone> <service> tXeijZ
<zone> <zone> oflgcZ
<zone> ? dfgjgi
<zone> able hakcdo
<zone> actually jejefe
<zone> allowed nVnggc
<zone> and knceiZ
<zone> at oXdfdo
<zone> be oeceid
<zone> browse mfgggc
<zone> can dlfmmS
<zone> can't occdgj
<zone> cannot jWdhhn
<zone> cant ucghdY
<zone> client ndfggd
<zone> clients fUeanu
<zone> connects kfffff
<zone> directly medfhg
<zone> dnat Zghgta
<zone> folks shgZeb
<zone> for leiaoZ
<zone> from gnaecl
<zone> get sXlXgi
<zone> gets nanWek
<zone> go qhegfY
<zone> has sefgbb
<zone> have rWcblk
<zone> hit oefgiZ
<zone> hosts kcfabs
<zone> i jihffb
<zone> into fagafu
<zone> is pggefa
<zone> laptop xcfgab
<zone> lfhahh
<zone> machines phegeb
<zone> network raghec
<zone> oif jgfgeg
<zone> on vbcXgh
<zone> open tYgfiZ
<zone> out qgfhfY
<zone> pc oegddf
<zone> pcs jeffje
<zone> people mdgikY
<zone> ping kZfhdl
<zone> reach tSndic
<zone> rules defhrZ
<zone> say icaifn
<zone> says fffggk
<zone> see uadehc
<zone> segment igkgec
<zone> shows scggdb
<zone> src jgggff
<zone> still hZgekj
<zone> talk 0ebjeS
<zone> then dgggke
<zone> to qUaelk
<zone> towards pccfie
<zone> use talefY
<zone> user aalffq
<zone> users Zdedjt
<zone> who qcehia
<zone> 上 pcfejb
<zone> 下 pcgfgb
<zone> 为 mYbhhl
<zone> 之 odfhfd
<zone> 也 dlechi
<zone> 出 mbhfid
<zone> 到 rVhhka
<zone> 去 kefekd
<zone> 发 ngfffb
<zone> 同 kdhgff
<zone> 就 igggic
<zone> 打 qeegfb
<zone> 收 jfgggf
<zone> 有 qbfgef
<zone> 用 ieYelk
<zone> 电 qegggX
<zone> 的 jehchh
<zone> 直 peghcd
<zone> 能 mdlfga
<zone> 访 kSchnl
<zone> 走 kgggee
<zone> 还 effgjg
<zone> 这 sfggca
<zone> 进 6ZeafW
<zone> 连 ekdfke
<zone> 那 ikbfid
<zone> 都 aipfgc
<zone> 里 ijmagc
? -a efgfjg
? <n> hogedd
? <service> rcgeed
? <zone> medhoW
? ? xgeYdd
? example mgggfc
? i ihbfhh
? in kffgfd
? it dggdfm
? it's ofbehe
? need oekaha
? tcp lgffge
? udp lgfgee
? 不 fkgeff
? 列 gcYrhg
? 怎 gffffk
? 我 ndhhfc
? 给 jgfeei
^ -a feffR0
^ -i ibdhcq
^ <client> obiacl
^ <far> uffdcb
^ <gateway> rghhbX
^ <host> rhVlbe
^ <n> meencb
^ <outside> sVikXj
^ <own> lsYkYa
^ <public> ghemgc
^ <server> ogdagg
^ <service> smcdUh
^ <zone> pggaWn
^ a jUdllj
^ acme gdggbo
^ after gigdrW
^ all jccqcg
^ and qadefi
^ any hkdjbf
^ anybody ihkefb
^ anyone cqccdm
^ anything eifofa
^ are xVaZdq
^ as mdjdef
^ assume hefdmg
^ audit grdhea
^ auditor dofhed
^ backup legcfj
^ before coglYf
^ can qXaacu
^ change ndgglY
^ check mngcfY
^ chg eigfke
^ connection qecedh
^ conntrack kgggfe
^ could maeafo
^ curl lgfgee
^ customer gcenbk
^ dear leekfc
^ dmesg kffgff
^ dnat ccdtge
^ do mgcmXh
^ does hjblUo
^ dovecot jfggff
^ drop fgffmd
^ ejfhdi
^ everything daisde
^ explain jffgXo
^ exposure dlfmcd
^ first gdeeeo
^ for gkldce
^ forward jehfmZ
^ found egggdl
^ foxmail jgfgff
^ from pdhUco
^ github gfgfYq
^ give efmobb
^ good idigfh
^ got lcffgg
^ guest adhagu
^ hairpin tegdfZ
^ hello oZjhah
^ help ocfbao
^ hey pgecfe
^ hi nbffei
^ how jgeYdq
^ i mbhmbd
^ i'm pffeed
^ icmp obfgdh
^ if gdfenf
^ in jbhicj
^ inc nggggZ
^ infra gegffk
^ input bfggqd
^ inventory hcfqeb
^ iptables hefdmf
^ ipv mefgfe
^ is nkZhWm
^ it hZegep
^ it's gefegl
^ kernel jgffff
^ kindly eeghdm
^ l edgfgm
^ line hbgfbq
^ list ammleW
^ mail kbYmgk
^ mar kgggfd
^ masquerade eheenf
^ monitoring kgefff
^ morning oefbck
^ my qgcdge
^ nc ijffgd
^ need glamee
^ netops efhfcn
^ new idhfel
^ nginx pfecge
^ nmap ofhdee
^ no jfehjc
^ nobody kiancd
^ of eeuagc
^ ok piZdfh
^ on mgfgfc
^ once gghcnd
^ openssl lggggd
^ our mhcafl
^ outbound pbhffd
^ outlook lffgfe
^ ping tfdddd
^ pinging kgfgef
^ planning cfgfoe
^ please iYedlm
^ pls hbgVdz
^ port gmamce
^ postfix mffgfd
^ pr edffil
^ printer rYfgdh
^ proposed fffgkf
^ quick hfffkd
^ ran lgfggc
^ restart gafahs
^ review fdhggj
^ root reffbe
^ say gfhgpY
^ security midcfe
^ seen gekfgg
^ should qfehbe
^ show himmXb
^ since schgad
^ sitting ifkdgd
^ so phgbdf
^ somebody kebffl
^ someone cbenle
^ sorry qefeed
^ src sYfigc
^ still iWgZdy
^ suppose echftZ
^ swaks vfghfS
^ tcp kmfced
^ tell jmgYgf
^ the rXfmcc
^ thinking degdta
^ three fccifn
^ thunderbird keedgj
^ ticket lgghed
^ to medkfc
^ trace offffc
^ trying ckefdm
^ udp omeacf
^ usage idfceo
^ user rbdgef
^ users pfcgee
^ vlan dfhdcq
^ walk lfeege
^ we olcbmV
^ we're hdfffk
^ what hfpffa
^ what's hZlpaf
^ whats kYiqae
^ when feffen
^ where leepac
^ which gpggYf
^ who Zqebdm
^ who's fsccef
^ whos dsgdde
^ why ledbcp
^ wich eblkci
^ will ofihhW
^ with aghgqb
^ without Yehfvb
^ would ibfcqe
^ 为 tdegcc
^ 今 cfefer
^ 从 lVnedk
^ 你 geccgr
^ 假 cfggod
^ 公 nbhkfa
^ 内 jbcnfg
^ 列 fjekgd
^ 删 hbecoj
^ 加 bddipg
^ 发 ldelgb
^ 同 tffffW
^ 哪 dwcdga
^ 在 jdggdj
^ 如 aehhpe
^ 安 clifff
^ 审 kggdfg
^ 客 kcggfh
^ 对 hXsceg
^ 怎 gffffk
^ 您 khdncb
^ 想 dmdhid
^ 我 hdffgk
^ 打 adfdmn
^ 把 Zdgini
^ 抓 kggffe
^ 按 hdigla
^ 昨 deheep
^ 有 mkdlaa
^ 现 hgjgbi
^ 目 lZeofe
^ 看 gegeap
^ 站 fdkkgd
^ 第 ffefdo
^ 等 glgeee
^ 网 iehaeo
^ 老 mghgga
^ 要 cfhgpb
^ 规 bggfYu
^ 解 ggggXp
^ 请 pfhieX
^ 谁 jvecdW
^ 财 gcbfgp
^ 辛 geffgk
^ 这 feefgm
^ 那 nXecfq
^ 邮 ndgWen
^ 都 algghg
^ 领 eekhgf
^ 麻 hdgcfm
a <service> ibegen
a <zone> peggfa
a ? mgggfc
a box kmedfc
a client gcleie
a colleague sagbla
a connection mqedba
a customer gmfdge
a dnat bobjnY
a host sagefd
a laptop mdiffc
a list ejgffg
a look edgefn
a minute lgfdfg
a new nhehdc
a packet mefgdf
a partner qfefed
a printer oeegee
a reset kgggee
a second ecdhjk
a syn ofeidd
a table ddinef
a tcp vffcfY
a ticket lfggWm
a timeout lfgfgd
a user ifjfgd
a vendor jaeifj
a way qfhfbc
a working foecgf
ab kgfgef
able emlZgf
able to ellZgg
about <service> dmehff
about cqcfff
about to ibfhnc
above fegeoe
accept $ fegdfm
accept , Zfffmk
accept -a gefgoa
accept <- heeffl
accept ? jcdeji
accept Whgdqi
accept can ebhemj
accept do hffcgk
accept does fhgfoY
accept for bfhcer
accept from agggki
accept instead Whhfrd
accept what dhgfii
accept would ggggkd
accept 之 chggnb
accept 会 gbgeqd
accept 删 egbisY
accept 这 gffgfk
accepted sdhZdf
accepts gfffnc
access <host> gncbdl
access <own> bhgeeo
access ? ndkYjd
access denied lfgegd
access hmeVik
access to ileWlf
account jggfff
ack <n> kffgff
ack kffgff
acme <gateway> Zehecu
acme adhecu
acme example nehcgd
acme net fchdeo
across kmffbd
actually aikjai
actually let kfdgei
actually use edrefc
add -a dgggxR
add eXcZuo
add the ffehpa
add 一 edhfji
added -a ggggkc
added gcgfod
adding -a fgggoZ
adding behesb
address , kbmjhY
address <own> ihfjha
address ? mhekiW
address do refehZ
address does nffegd
address ncgoXe
adds bgfbpj
after <n> jgfgff
after connect kfggdg
after hfhbmd
after that gfegke
after the gjffZl
afternoon geljfc
afterwards ? efghob
afterwards cfhhpb
again lZageq
against <own> gifqdY
against lZefij
agent qigbec
aimed at ibfmdh
aimed ibfmdh
alerts kfgffe
all $ snedfT
all , oihgcZ
all ? ebcjog
all can fohedc
all fihngX
all of kdgmae
all port hbdmgg
all services ffnncZ
all sources fkfegf
all the ghkiad
allow iiffib
allow 的 mdggge
allowed ? redffc
allowed into irbggX
allowed kniXdf
allowed or scedff
allowed out uchgbb
allowed to elkYfi
already hbebgq
also ebfadx
am , jccifk
am i qccaii
am obhgZj
an <outside> rZmdgZ
an <service> midfia
an <zone> obkdjb
an answer ikgehb
an attacker iblmeb
an heimXi
an inventory beimhe
and <n> gfcbnj
and <service> sdffcd
and <zone> jifgjZ
and back tfgcgY
and by jjkdcc
and didhhi
and does rbgeYk
and from ivZgYe
and i fekdcn
and if hlgelX
and it ofgfcf
and nothing ffffkf
and on hkXmff
and ports fdemhf
and since ngfhfa
and the nbdifg
and then segfZf
and want qahdhe
and what jdfahm
and which ejihfd
and why gaggfn
and would efgbin
answer $ qegega
answer : raeggd
answer ? nilbbc
answer come nfgfce
answer from flefkb
answer mgjYbj
answered by jgggeg
answered sbiggY
answers sTekid
any difference gcggoc
any dnat gbgnff
any host hmgffb
any idea fjddem
any kjXgna
any machine athZhe
any objections fcgfgm
any port xfchbX
any reason qdgidb
any side eigfld
any way raided
anybody Y1jYdb
anybody able btYegi
anybody at Zueehc
anyone ? abgmkg
anyone VrhgnZ
anyone able epZhhe
anything ? kYhmaj
anything at ijZlcg
anything behind Zjcmih
anything elaphY
anything for gfffkf
anything forwarded hnfffc
anything in nYimhZ
anything on licoca
anything stop qehdZg
anything stopping nehbgf
anything that iZecjo
anything to daflfm
anywhere ? cdetee
anywhere cscoZb
apart from inkiZY
apart inkiZY
app qdgWgj
append -a fgghna
append bfgevZ
approve gagehm
approved ebhdcs
apt qeicce
are <zone> pcahjd
are able dmdggf
are ehlibf
are exposed Qklrjb
are forwarded hQftih
are stuck jfgfff
are they mfbcco
are usable felegg
arrive at nehcjc
arrive nfgakb
arrives oefeef
arriving on mbfkee
arriving pThkhf
as <n> feefpc
as a gbmgeh
as jgkdhb
as seen kekdef
as the mcfdje
as well fjechj
asap bjefdo
ask ? efbkkg
ask heZghn
ask you ifebfo
asked ihedfi
asking $ iggebl
asking lmeidZ
asks : bthdha
asks for ilgcff
asks nqdZae
asset fcdmhh
assume qZdekf
assured kfgfff
assured mark kfgfff
at <client> mdgifb
at <far> vefdda
at <host> idhdmd
at <n> edgdlj
at <own> llhkeU
at acme fegggj
at all hiajkc
at fhYgkk
at github effffm
at my ldgdfh
at the cfbdri
attacker malkeZ
attacker on iblmeb
attempts in jfggff
attempts jfggff
audit $ fejjfe
audit : lhfcgf
audit bqhgeb
audit item jmfbef
auditor hoffbd
auditor wants hiigce
auditors fgdkkc
auth attempts jfggff
auth jfggff
authentication $ kbechn
authentication , kgggfd
authentication nehddg
authentication' kffgfe
away bgfgpd
b gegfgj
back $ reffcd
back , lfggfd
back ? lfhehb
back iahdmg
back through lfggfd
back to offdef
backend kefpac
backup <n> bXifgs
backup iYceeu
bandwidth bfdefs
banner oegheb
be able jbhhkc
be forwarded ikehfc
be jhbfjf
be let kefheg
be reached jnhcec
be the ggegsW
because iefgej
becomes lcecod
becomes of sedbdh
been eWjhkl
before gghgcl
before i cjihdh
before it fegebp
before the ifffej
behind <own> lVdwga
behind it kcglgb
behind lchtYZ
behind that fZergf
behind the tkecdX
behind this eqcchf
being ciekie
belong eddjji
below mffdoW
besides <outside> bseedh
besides <service> cphefe
besides ZqhlgX
between <n> gdgffl
between iicgeh
blame kgghcf
block iecYiq
blocked ? kddgfj
blocked or kbebep
blocked tZccel
blocking rfhXgf
board bmgegi
bob jggggd
boss hlmbbd
bot $ gefegl
bot , gfcggl
bot gcfeeo
bottom fggenc
bounce wbdfWi
bounces vadadi
box $ eegkeh
box , djZjhk
box <client> jffjee
box ? hhlhcb
box behind plfZdc
box in ifgfjc
box is eeflhf
box itself jjeeff
box kffncb
box on esgafe
branch gefgnc
break ? icdeng
break ecjZjn
breaks $ ffffmf
breaks ? fggglc
breaks fffesa
breaks if ggfeoa
breaks when ggefod
bridge nffgfd
broken again gfgdgl
broken gdgbdq
browse ufdfgX
browser rdgdce
browsing rggghV
build gfffel
but my kgggfd
but not rZggef
but uXgfcg
by <client> ncjdfd
by <host> adlegn
by <own> pdfZdl
by <public> haofhe
by <service> kegfff
by kgfgjb
by the sebfbg
by which pchefd
by whom dofegd
bypass wcheeX
c : jgffff
cab jcgfld
call kYgdgn
calls gggfjd
came lcefcm
can <client> gVicjq
can <gateway> qcgggZ
can <host> ragekY
can <outside> obkifY
can <own> iohcdb
can <service> Ztecfh
can <zone> qSlefi
can a keffgg
can access qkfbhY
can anything sbddhe
can get npccdb
can hit gklcgb
can hmiXck
can i hdecim
can it bdkchm
can not lifegc
can open cqoXee
can people sbehhY
can reach jrgXed
can someone igdgbl
can talk fqfejW
can the kYcdhq
can they mcgefi
can use gochiY
can you iZhidl
can't <zone> ldfffg
can't connect ofgggZ
can't get cndecm
can't open mdddfj
can't pkbebg
cannot connect mffbgg
cannot nVfgfm
cannot reach hcdehn
cant <zone> pggggX
cant qTehem
capture lffgee
captured jgfgff
captured on lffgee
carry pfdccj
ccc <n> jefegj
ccc jefegj
cert aegceu
cert on agfego
certificate chgcdq
certificate on ddgdfq
chain nffdge
change $ rYceek
change ? dbgfho
change anything gegeme
change board hfgfej
change for egdgjh
change kZfbhp
changed gcggfl
changed the gcggem
changes feggob
channel jefeek
check $ meecgj
check jnacjd
check 一 pidmdW
chg <n> fegdki
chg fegdki
ci mgdggd
ci runner kgfgff
claims fbgccu
client : ickehe
client address pggded
client connect kgfgfe
client ubgWje
clients ZrbZgn
clients get ljdfjZ
clone mhddfe
close iffefj
close src lgfgee
closed pZfadp
code tfgXgd
colleague sXdjja
com : gfffbn
com <far> jggggd
com <n> mgggfc
com gfgecn
come back kghgfc
come in mZhYkk
come jghdff
comes back lfggfe
comes from ochcgf
comes ikbgeg
comes in hlagfh
comes up gfffld
coming from qcmYef
coming in qchfhZ
coming tbjbfb
complain kmfehY
complains peggfa
complete fjdhhe
conect ikabgm
conect to ikabgm
config <n> fefdeo
config cbhkco
configured lgegef
confirm that tgciba
confirm thdaec
confirm whether nefgfd
connect <own> ngggeb
connect ? Yiegfq
connect from lgggfd
connect ihdcgj
connect to hhgcgh
connected kgggee
connected to kgggee
connecting jfggcj
connection after kffgeg
connection from haddip
connection pdgbfg
connection refused qbgcfg
connection timed jfggff
connection to hlfcck
connection was jgfffg
connections into mkcgec
connections ocaigg
connections to lZdifk
connects kegiee
connects to jegjee
conntrack -l kffffe
conntrack ctstate fffejh
conntrack gfgefj
conntrack table ggeegk
conntrack 里 kggffe
consequences ? degdta
consequences egfgsY
correct ? nceedk
correct qZfgcj
could <client> gehcnf
could <zone> Vghgqg
could a sdgedc
could i iecjje
could mcefna
could not kggffe
could reach bhehmf
could somebody oYfifh
could someone sfefaf
could you adjhjh
counter eagbeu
cpu feefgn
cpu load gfdfgl
cron nhfhae
cross tbhcha
ctstate cfgenf
ctstate dnat dfgeoe
ctstate related gggfdk
curl : lffgfe
curl <host> ndgfgd
curl <own> mfhfee
curl nggfdc
current ejdieh
customer at peggfZ
customer hegiXo
customer's gmffde
cut nbdamh
daddr <client> jgfgeg
daddr <host> jggfeg
daddr <own> lgggfc
daddr kgggfd
day badenp
day on ffgfgk
days fgfffk
db bbdgir
dead mdfeje
dear leekfc
decides sifdeZ
default geeakm
deferred connect lgggee
deferred ibhdgl
delete -a gdggmd
delete cdggsb
delete line hefgoa
delete the Xihfqd
deleted efhgtU
deleting gfgglc
deliver outbound odhdgd
deliver rdicgb
deliver to pehedd
delivers qfeejY
delivers to oegekY
delivery pchfed
denied vcibgZ
deploy obeghe
desk <client> kffgff
desk in lggggb
desk odjhgZ
desks oggggZ
desktop pggggY
destination <host> dfgeik
destination cfgejk
dev <outside> neegcg
dev <zone> sdfhea
dev lefhee
dialled kgfgdf
did deYlds
did the ddicgo
did we fiYpdh
die ? mggVqc
die nYdimc
dies pccble
diff gigdhf
difference $ hefdii
difference ? gdggnc
difference gdhdod
different gfafeq
dig sedfdc
direct odedfh
directly , ngggfb
directly ? ndfeid
directly on nffgdf
directly qcfblc
dmesg is kffgeg
dmesg jffgff
dmesg 里 kffgff
dmz Xedfbz
dnat , hYhodi
dnat -j fffemf
dnat aZewnY
dnat accept bfhfng
dnat for amfmha
dnat rule eYhgpg
dnat to deghhj
dnat 删 ffgekf
dnat 到 fcfhhl
dnat 去 fdffoe
dnat 的 fgfikc
dnat 那 gehgkf
dnated hcfmfg
dnats gXcvic
do $ ggfdZr
do , ffeafr
do <outside> oWhohZ
do <zone> sadfnY
do ? dgedcs
do heelWo
do i medhhc
do packets pdheha
do the odfafj
do they fffjej
do to ledcco
do we hnfndV
do with thccgb
do you hZhffo
doc cnegge
does -a igbcZt
does <client> kUnbmh
does <far> iZbnrX
does <gateway> tZfdge
does <host> rVfakj
does <n> jZengf
does <outside> ffddua
does <own> kmZaao
does <service> jfandh
does <zone> ghkXij
does a gndcje
does anything hldfhe
does efgkfh
does inbound eXikra
does it elgiee
does line fhafbs
does mail ugdgab
does our kWeoie
does port mdepdZ
does that nbeean
does the tdbfcf
does this fdfeeo
does traffic tdhZgb
doesn't gndbcm
doesnt dkkgai
doing lfZedn
don't get kZfhfk
don't nfkeZg
dont eqgbja
dovecot : lffgfe
dovecot jfggff
down lbdXfs
drop $ egegkg
drop , hdgclh
drop : egggkf
drop ? pagYqb
drop hfhXsc
drop line Whgfte
drop or sddede
drop the ggggkd
drop 吗 pcghed
drop 掉 pfdibe
drop 的 jfffdi
drop 这 eefggk
dropped $ lgfggd
dropped ? sgfZdf
dropped or oegafg
dropped sbgYhg
dropping mdeelc
drops udfgfX
dst <client> kfffff
dst <far> kffgff
dst <host> kggfef
dst <own> mffgfd
dst mffffd
due Zpgkag
dump fcjpdb
e : kggggd
e ip jgggff
e mail lfgdcj
e udp tafebh
each lcbmfe
earth kheedi
eating jfgfeh
echo request sggbgZ
echo vcfbfb
edge fw gffffk
edge gegffk
edge rules gagddr
effect ? hYghsa
effect Zbhfsg
effects gfffle
egress veiZdb
else ibbgsc
end kfeigd
end up kgfigc
ends  Vgcigt
ends 0 Vgcigt
ends 1 Wljkak
ends 2 rcghZf
ends 3 ridaee
ends 4 edihqZ
ends 5 ajfesa
ends 6 hfgflb
ends 7 ggggnZ
ends 8 ifgflb
ends <- hfddYt
ends <client> aYpjbn
ends <client><client> xgggYZ
ends <client><client><gateway> mdfegf
ends <client><client><zone> oegfee
ends <client><far> jgffja
ends <client><far><far> kffgff
ends <client><gateway> qVihka
ends <client><gateway><gateway> maehie
ends <client><host> seebeg
ends <client><host><gateway> sggfdZ
ends <client><host><host> gggeel
ends <client><host><own> qbifdd
ends <client><host><public> reefec
ends <client><outside> rgahfb
ends <client><own> scgfcc
ends <client><own><client> ngggbf
ends <client><own><gateway> nhhage
ends <client><own><host> efhcgm
ends <client><own><outside> jfgfgf
ends <client><own><own> hfggdj
ends <client><own><server> ocgbhf
ends <client><own><zone> jgghlX
ends <client><server><own> offheb
ends <client><zone> jdZoei
ends <far> cbkpcg
ends <far><client> pdfgee
ends <far><host> qegdgb
ends <far><outside> geeaes
ends <far><own> 2ZibdY
ends <far><own><gateway> qgggca
ends <far><own><host> segdZf
ends <far><own><outside> mhgbfg
ends <far><zone> tXgifb
ends <gateway> Vkdfgs
ends <gateway><client> tgfgeW
ends <gateway><client><own> qgggeY
ends <gateway><far> qfehiW
ends <gateway><gateway> dpcehf
ends <gateway><host> ybggfU
ends <gateway><outside> lbhedl
ends <gateway><own> mkgbgc
ends <gateway><own><host> qXjeef
ends <gateway><zone> pXdelh
ends <host> YkXngm
ends <host><client> tchagb
ends <host><client><own> mggfee
ends <host><far> rdhegY
ends <host><far><far> pggggY
ends <host><far><gateway> pghffY
ends <host><far><own> hfibkg
ends <host><gateway> gXflgk
ends <host><host> rfbljS
ends <host><host><client> neggfa
ends <host><host><far> jfhgef
ends <host><host><gateway> segdgZ
ends <host><host><outside> oeheed
ends <host><host><own> uaidbe
ends <host><host><zone> mbheie
ends <host><outside> jkfkbb
ends <host><outside><gateway> mfgdff
ends <host><outside><own> ifhdna
ends <host><own> tVhchg
ends <host><public> sXcniY
ends <host><public><own> sdiegX
ends <host><server> Wqkbfi
ends <host><zone> kmYpcZ
ends <host><zone><client> pgfgcc
ends <host><zone><own> jdhhib
ends <outside> iQjifq
ends <outside><client> ydcYch
ends <outside><client><far> egggkf
ends <outside><client><own> dafgtd
ends <outside><far><own> pffedd
ends <outside><gateway> rUlZhi
ends <outside><host> ohiigS
ends <outside><host><gateway> leffgf
ends <outside><host><own> cfhnhb
ends <outside><host><public> qfgcdf
ends <outside><outside><own> rdgbqT
ends <outside><own> mkcphQ
ends <outside><own><gateway> iZgnff
ends <outside><own><host> haeihk
ends <outside><zone> rZcedl
ends <outside><zone><far> jgggic
ends <outside><zone><own> ffhinY
ends <outside><zone><public> bfffpf
ends <own> ijWlgh
ends <own><-<client> rahefd
ends <own><client> odgdhe
ends <own><client><outside> nhefdf
ends <own><far> vcgadf
ends <own><gateway> pcfeff
ends <own><host> bfghdp
ends <own><host><client> ifgZfn
ends <own><host><far> kYijic
ends <own><host><outside> afgfrd
ends <own><outside> okjfdV
ends <own><own><client> feghfj
ends <own><own><own> pdfedf
ends <own><public> eTeqhm
ends <own><zone> rYcbkj
ends <own><zone><zone> sbgggY
ends <public> fpajee
ends <public><host> bcjphd
ends <public><own> kkVhhg
ends <server> idZmcm
ends <server><gateway> cdddgs
ends <server><own> vWdmfZ
ends <server><own><client> qggggY
ends <zone> gboYcp
ends <zone><client> pdhjfZ
ends <zone><client><far> bgehqc
ends <zone><client><host> pffeed
ends <zone><client><own> ngggcc
ends <zone><far> lgcgdi
ends <zone><gateway> kffhkZ
ends <zone><gateway><gateway> vYehfb
ends <zone><host> rYcefk
ends <zone><host><client> gfggkd
ends <zone><host><gateway> jeggbk
ends <zone><host><host> occdfk
ends <zone><host><own> dffgmf
ends <zone><host><public> odnbga
ends <zone><host><zone> cgghle
ends <zone><outside> rYacjk
ends <zone><outside><- hbfhfl
ends <zone><outside><client> ndghlW
ends <zone><outside><gateway> pfgffa
ends <zone><outside><zone> hefhoZ
ends <zone><own> lhadbn
ends <zone><own><client> jfggfe
ends <zone><own><gateway> nehheb
ends <zone><own><host> lggZhh
ends <zone><own><outside> mhefbg
ends <zone><own><server> pdghfb
ends <zone><own><zone> Wkegsb
ends <zone><public><own> pXdjgf
ends <zone><server><own> jgggfe
ends <zone><zone> rbhbgf
ends <zone><zone><client> hgggid
ends <zone><zone><gateway> scgheZ
ends <zone><zone><host> nZggjd
ends <zone><zone><outside> pXehoZ
ends <zone><zone><own> flccpb
ends <zone><zone><zone> lgfhlW
ends efhmge
ends up dfhmge
english $ egggfk
english fchbbv
enough baeqrZ
entry fedscd
enumerate ejlkba
enumerate the cjjmcd
erp feabjr
err connection jgffff
err jgffff
errno <n> lgggfd
errno lgggfd
error : nhggcc
error <n> megffe
error labchq
esmtp neghed
establish mffbgg
established -j gggfdk
established rule ggegsW
established src kfgfff
even gmekcd
even touch nfgegc
evening iefcem
ever hfgdel
every fmfnbb
every network gofbgd
every port iYbuhd
every source hofZid
every zone fpdbhf
everybody wmdWdb
everyone erfbdg
everyone who dqhdgb
everything Xhpnae
everything that ashegb
everything we fZljgh
evidence fnfhga
exactly $ cgfbkm
exactly ? Zmfefk
exactly eoddei
example , oXjhdg
example lehfai
expected ? odgeib
expected to uVegge
expected uYggga
expire ? gXiYfv
expire gefefn
expires dedZey
explain -a ffgbbs
explain : hffeZp
explain ? sfggfW
explain line agggZt
explain negfUn
explain the kdfdfk
explain why odhghZ
explain 一 gehdbp
expose ZhqldZ
expose to acjpff
exposed jmkhbY
exposed on dpfhec
exposed to ihjgbe
exposes dblndf
exposure cpflca
exposure of dlfmdc
eyes gffefk
fail hmbbkf
failed : qdgffb
failed lffgfe
failed to lgfggd
far mdXkdl
fault ? obddgj
fault obddgj
feels iZffhn
fetch lbfehi
fetch mail mafieh
file , ghfcem
file cfjddo
filter egggpZ
filter forward jgfgeg
filtered madddp
find its lgefdg
find mgfgef
finding mgdccm
fine $ qfgfgZ
fine legggc
firewall iceifi
first day ffgfgk
first jgagel
five gfgeap
fix aZZexk
flip fgfend
flip the fggfjf
floor lefeej
flow lchecl
folks kdfhfg
follow eneacn
for $ egfYax
for , hdedfn
for : hgedSy
for <client> lZdmla
for <far> pcheee
for <host> jehlbf
for <n> hgfibj
for <outside> qcfYkg
for <own> ghckmZ
for <service> oZfkhb
for <zone> lThZpl
for ? fieZbt
for a ocjhcd
for gefjje
for it hfkfff
for me ZpgZdp
for our ndcfej
for the egfkdh
for them ffmdck
for us aahZuk
form gmddfh
forward $ ifdjic
forward , gfgglc
forward -i dfgflg
forward -m fffehk
forward -s egfgek
forward <n> Zfffmk
forward ? fffflf
forward aafiph
forward chain mggege
forward packet jgfgeg
forward policy ofgfiZ
forward to fYeomd
forward verdict mfffef
forward 最 fggejf
forward 的 jfejgd
forward 默 hfgeoa
forward's jhfcna
forward's policy gdedrd
forwarded $ kXeqhd
forwarded ? clerdY
forwarded anywhere cnemeb
forwarded lgevbU
forwarded to qfbncZ
forwarding egdmic
forwards $ ideqgZ
forwards aWjxib
forwards on ffbnhf
found dggeen
found in hgggck
found this dggeeo
foxmail kgeggf
foxmail 发 jgggff
foxmail 报 jfffgf
friday $ gbejdn
friday ? hegfek
friday bcefpj
from <client> rcifea
from <far> qegcfd
from <gateway> sagfed
from <host> pfgccf
from <outside> jckjec
from <own> ggfefk
from <service> gXnilc
from <zone> legXmg
from a icemeh
from kfkZhg
from line fggglb
from my jgfggf
from talking sgheab
from the kgfdgg
from there lYjegi
from unknown kgggfd
from where ZybifZ
from which Tydcig
full gfidcm
full list dojidY
full of nffgfc
fw <n> gffffk
fw jjfZej
fw rules gegggj
fwd drop iefeek
fwd kffjcf
g jendfc
gateway config gfgfgk
gateway rules fegegm
gateways <n> fehccq
gateways fehccq
gave me odbcme
gave ndccle
get <n> kggggd
get <service> kmcelX
get a nefajf
get an mjefhZ
get anywhere qdgaeh
get at ijngcX
get fjgeie
get forwarded hiZpga
get in glgbck
get into koZfkX
get nothing kfffff
get out leffie
get there kegdgh
get through ifaegm
get thru vdhVff
get to dmleag
gets <n> sffggV
gets a mhgdgb
gets eleihc
gets out jlgedd
gets through hnhffZ
gets to gjZcgn
getting imecic
git tajgZe
github com ffffbo
github fgffbo
give ehjldb
give me cjkmbd
given ldieka
gives mfffee
gmail <service> jggggd
gmail jggggd
go $ ibdnam
go ? fbhohc
go kWgmje
go out offfde
go through qchZei
go to ndealf
goes away Yhfgqe
goes to cagkme
goes uVdlpT
going eZckkl
going on mhedge
going to jgidjc
going via oegfdf
gone , cfgeof
gone behfqd
good for hgedbq
good jYifbp
good morning jdfefk
google com jggggd
google jggggd
got a rdheeb
got ihjoZZ
got this icfdhl
growing kcgafn
guest icdebs
guest wifi icddfp
guys sfgffY
gw $ lfkeWj
gw , jidhka
gw : rdffdd
gw <n> ebgfeq
gw ? lfiflX
gw line ibiYmi
gw rules dhhbcr
gw 的 hggdZp
gw 第 gfhcij
h lggggc
had kefehg
hairpin wbgajZ
hand idjhfd
handed gcdpcj
handover iaekek
handshake glfdfg
hang qehgfY
hangs , megggd
hangs ldfeck
happens if ggefpa
happens mhfemW
happens to mgfekZ
has access glieed
has nmfWeg
has no ijegZl
has the eegegn
has to mfggfc
have <outside> mjYZhl
have access Zlqbdg
have anything fVgskc
have been hZlkgc
have eikidd
have no qdcdhe
have to ffhdkg
have we aXlqgg
he sdfZfh
healthy nffffc
hello , oejjaa
hello oZjhah
hello team gekkfb
help $ sadbcm
help oXdaoh
helpdesk ofhebf
her oYheei
here $ dcmkbi
here , ajgjdk
here ? meblgc
here ldkkad
here what gdeehm
hey , tbggea
hey pgecfe
hi , qfffcd
hi all qggfbc
hi nbffei
hi team mfghgb
him pYgado
his ofggfa
hit <host> kheehe
hit <own> okfehX
hit merge Yggect
hit oljZZd
hit the lkhZef
hitcount <n> gfggej
hitcount gfggej
hits pfebdi
hitting <own> kfhfge
hitting udbchc
home kgfgfe
hook sffebd
host $ jecmhc
host , kendde
host : gjffeh
host <client> kckdhf
host <host> icfigg
host <own> ocgfgc
host ? qkblbW
host in kffgge
host lfgedg
host on qafdfi
hosts in 1adhgT
hosts inZnUi
hosts on mafekf
how come kieicf
how do cdhcgr
how does vddfcc
how many ffgdfn
how much Ydffhs
how ngfYap
human hgfnZg
human words hgfnZg
i <service> ldilcc
i add dgghvT
i am lcihaj
i approve gbgdim
i ask ieeden
i can gcflgg
i delete fdhgnc
i do fgggdk
i don't mffgbi
i drop Zhghpd
i e mjfggX
i get hdhngb
i gifgid
i have hdfhif
i hit Yegfdu
i land jfhlcc
i looking jgffff
i mean mfekdb
i merge fefffm
i need hlehbe
i put ckectZ
i read ilbbdm
i remove fhddqc
i right qafgbi
i run qbfekZ
i see gfgkbi
i sit kfmbfe
i still aeghof
i take Xfggrf
i use lafaep
i want dpeckc
i was ngecbk
i would pfgffa
i'd like lehgia
i'd sZedie
i'm <outside> mdhide
i'm at hgldfe
i'm on oefgde
i'm pdekXi
i'm sitting lggefe
icmp echo sceddf
icmp seq mgggbf
icmp ucfbee
idea $ Zqggdh
idea ? iVehhp
idea fjdeem
ideas ? peggeb
ideas peggeb
if a lkdfga
if any fmcggf
if i feejld
if idacqg
if line Zgfita
if somebody igbfme
if someone schdha
if that vghbfW
if the hddblk
if we fbffmj
if you kgggdf
im kdfgei
impact ? gffgrW
impact clgdqY
in , hhihmU
in <n> hfeejg
in <outside> pfgffb
in <zone> qakfZg
in ? ngceic
in a illfYc
in an deieen
in efgffm
in forward fhffmd
in from bbpnZh
in human hgfnZg
in ip jfggff
in its mefbdk
in l jggggd
in mail ehgecn
in on lbYkhj
in place dfggoc
in plain fggfcl
in the idehgi
in there hkhcZk
in to ekckla
inbound <service> ehfdne
inbound iXfimh
inc <n> idhgck
inc idhgck
incident lkcbbk
incoming neghfc
inet <n> jgfgff
inet ggfgfj
infra <gateway> gcgefn
infra cegeeq
infra gateway gegegl
infra mail ffgegj
initiate hldfge
inner gbimic
inner router nggffb
input -i eegekj
input -p Zfghjj
input bjdeof
input policy edegrb
input 默 fgghkd
inside address ocgdff
inside heombZ
instead ldhXsZ
instead of kcfepa
interface lfebdn
internal address pefdia
internal oWgqeb
internal server deglgf
into <client> ocdhib
into <gateway> nmdcfa
into <host> gjgcgh
into <zone> lnjZdb
into nngXde
into the jpicgW
inventory ceevdc
inventory of cdinhd
involved mggged
io : hggfdj
io hggfdj
ip $ qfiidW
ip , sfgeda
ip <client> kgfgfe
ip <far> kggfff
ip <host> kfggef
ip <own> lffgfe
ip does oefedf
ip filter jgfgeg
ip forward ddgcuc
ip reZfmY
ip 是 kfggfe
iptables -a bfgbkm
iptables -t fdfgkh
iptables <n> hdfcfn
iptables fbdilj
ipv <n> hfgenc
ipv hfgenc
is <client> idgffk
is <far> kdhela
is <gateway> pZfgci
is <host> cmZsdc
is <n> lgdWcs
is <outside> kcZfho
is <own> zdcfgV
is <service> hwdhZY
is <zone> qTlgka
is ? oahfhe
is a mcfdgi
is able awmYeY
is acme eegcfp
is anyone glgfgd
is anything oecnfZ
is asking niehXg
is behind Ufiojg
is dead qehhab
is down rdeccj
is exposed nidebg
is fine rffggW
is forwarded caesgg
is full nffgfc
is gcckgk
is in emffkc
is it hegeap
is line cdcfeu
is on kdgecm
is our hWqdel
is port noUhhb
is published ecZvdg
is reachable ZntfeV
is slow ffgefl
is stuck jegfgg
is that efercf
is the hZageu
is there eoemXg
is this ncfeck
isn't tbbdhf
iso elghfe
isolated ufcffZ
isp mhkfdY
it $ odfcam
it , dijdgh
it : jfggWo
it ? ichncf
it back heheek
it be kfhdjb
it break ccgYpn
it dkdjal
it do gggYim
it does qYcbhm
it end lhdicg
it for hjjgaf
it from chhgdm
it get uZghae
it go wfhYhY
it goes nmcbdf
it has nehdff
it in oagdhg
it is lficfg
it just kghehd
it land ekcpfa
it mean jcffcn
it never neggdf
it on jifeci
it open igfUer
it or jhafgj
it out oghgda
it pass neffdf
it reach gakghg
it reachable bgafhr
it tell lffbek
it that ebhneh
it the lefaem
it there fegfgl
it through mggfgb
it thru lcggge
it times mfgggc
it to llgbfb
it us ofgdfc
it work dldfcm
it works oefheb
it's broken gefegl
it's fine jfggge
it's mggdak
it's the lgggfd
item <n> kmecfd
item kmecfd
its <service> qhfhfX
its mdfgic
its own waecfd
its scans kgffff
its way lgfgdg
itself $ hkffff
itself , ndiche
itself ? cllbff
itself get pcfghb
itself ojjaec
itself open ochege
itself reach udhbhY
itself talk ndgggb
jenkins hXeges
job on nheffd
job qageff
jump ccddgt
just hangs gdeggl
just inebeh
just spins meggee
k <n> lgfggc
k kffgfe
keep fidehj
keeps uafchb
kill gifdpZ
kind kfeebl
kind of gfffdm
kindly confirm oefegd
kindly efflck
kinds gdecfq
kinds of gdecfq
know lfcmbf
know whether meedgh
known hZdoej
l <n> fcheep
l fcheeo
l google jggggd
lady gfgefl
land kcbokZ
land on nZelka
lands qbeecj
laptop , tecbdh
laptop <client> uddfeb
laptop at qceffe
laptop in mfeegf
laptop is kfheff
laptop on kckgde
laptop qcggde
last friday hdgfek
last iYihao
last night gagggm
last thursday fchdas
last tuesday geggfk
last week faiiap
leave xahefX
left fmhfde
leg <gateway> jkfhga
leg nifffa
length <n> jgggff
length jgggff
let <client> fgggpY
let <zone> gffgsW
let in kleddf
let it rgggeX
let sehafc
let that ngegcg
let through sYdfei
let's dffhme
let's say dffhme
lets <zone> jXgcgq
lets it mcggge
lets kededm
letting mgdefh
lgtm hdgddo
like fjcfnc
like this jfggff
like to ofhggY
line $ cndbij
line , gfegkf
line <n> Waibro
line Wbgetj
lines <n> edhdfn
lines edhdeo
lip <host> jfggff
lip jfggff
list $ emkhcb
list all efikhc
list ckjpcY
list every dleihc
list everyone bveZjd
list of djgkee
list the fmekfa
list 给 amfldf
lives on rehcfb
lives regcfb
load mfcdfk
load on gecehn
loads imfffb
lock dfggmf
log , jgggge
log in lndbfd
log kcfhgg
logged in ughZbc
logged ughZbc
login : jfggff
login jfggff
logs jggfgf
look $ dfgefn
look at hfgfck
look fghddm
looked at gegffk
looked gifgdi
looking at jgffff
looking jgffff
looks kZhXdv
lookups mefgef
loop tdhdea
lose ddgenh
loses bggfsZ
loss ogfdfd
lost connection kffgeg
lost pffgeb
lot rcgiZe
mac hbgegm
machine ? Yhgpic
machine is ncclfd
machine ocfpcZ
machines oYfqeZ
mail from fbfhjj
mail gw ldfhhe
mail is hehddm
mail jcfggi
mail over pahffe
mail queue efgbfp
mail through igdfek
mail via sggdgW
mailbox gfccdr
maillog lgggfd
maillog on lfgggd
mails zffaZc
make it rghYdf
make leffpW
makes gefebp
manager nfZccp
many eegffl
many mbit fgfffk
many messages bdgghn
many packets fgggdk
many thanks igejhc
mapped slehbU
mar <n> lgggfd
mar lgggfd
mark <n> jgffff
mark jgffff
martian mffgee
martian source mffgee
masquerade $ dgfdkj
masquerade , jdedkg
masquerade Yffeve
masquerade do ihcfbn
masquerade for begfjm
masquerade line fggfmc
masquerade on Zgggpe
masquerade rule aehemj
masquerade 删 fgggqY
masquerade 去 didgod
masquerade 那 bhfgsZ
masqueraded segecb
match rdcfbi
matrix amhgid
matter gndaig
matters sghffW
may fohfag
may open gpfWgi
mbit fgfffk
me $ kkhXdk
me , rdecak
me ? mggbei
me all iddqdd
me cfildg
me if rdgfbd
me please qZhmdZ
me pls mfffef
me the lhheiZ
me this kgffch
me through kdfeek
me what afgndj
me whether qdfeee
me which cldkff
mean ngelZe
meaning ? ffggdl
meaning hgeeWu
merge $ gefefl
merge ? gfgfcn
merge dfgflg
merge it eefdfp
message kefdgi
messages are kggggc
messages hYhags
milliseconds mdeedk
min fddelk
minute jggffg
minutes pcfcgg
moment dgchep
monday jifdeh
monitoring host decgll
monitoring ncgcgg
monitoring probe oggcdg
more hoeYkc
morning $ hfeegk
morning , leffgg
morning all nhciaf
morning pafcek
move jbihmZ
moved kchekd
moving fdgZlm
moving line ggffob
moving the ffgfpa
ms : lggggc
ms lefgch
much fbedet
must authentication nehddg
must authentication' kffgfe
must odgbej
mx <n> jggggd
mx example lgggfd
mx mcXheo
my box lgeegf
my colleague ndfgfd
my desk ldkhfa
my lYgidk
my laptop reefed
my phone lghgfc
myself dgghld
myself out dgfhle
n $ lfeggd
n lfeggd
name <service> gfggej
name bqiadi
names ngfhbe
nas ecgggm
nat -a fggeWt
nat -i cchfXx
nat meclfd
nat table Zifces
nated hoidea
natted oafpdY
natted to Zcgsid
nc : pdgffc
nc jkggbe
nc vz jlffaf
need <service> nfgedf
need a jjYhfh
need an hfalgg
need it hkjhfX
need migibb
need the fmhhhY
need this jjedic
need to jhdfgg
needs <service> kfgfff
needs makdhf
needs to lggdge
net : phghcZ
net <far> kgggfd
net fehclh
net gateways fehddo
net ipv afgere
netops edge gegefk
netops eehfdn
netops gateway ffgfgk
netops mail efgfem
network jpcage
network that gofbgd
networks Ytcehh
networks are dlfggf
networks can cjdgfl
networks have cqghfZ
never an ofgfga
never qdeddg
never seen jfZdgo
new gceigk
new here nhfabl
new on fbZhfu
new tcp lfffge
newly ggfdnd
next igdbmg
nginx ofecge
nginx on pfecge
night $ gdgcfo
night ? hdfegm
night kafffl
nmap ofhdee
no $ mbpbgb
no , gdggkf
no -i gdfgbq
no <n> hefgcm
no <outside> teefce
no ? qgcgfb
no answer jffggf
no auth jfggff
no ilnThf
no matter godbhe
no nat megegf
no route mcfggf
nobody in llhafb
nobody jpZjcc
none mfedjc
normal ? kfeggg
normal mffghc
not $ idgkjb
not ? mabhdm
not be rdhdgZ
not connect jgfffg
not khdedj
not via thgbfY
nothing back mgfgec
nothing else eefjke
nothing from mfffgc
nothing on oZdhhg
nothing rdeifZ
now $ Xblemk
now , mbgcle
now : keghfe
now ? fdXlgo
now lXeghm
number pchddg
objections fcgfgm
of <host> mfdklV
of <n> eeeelk
of <outside> lncheY
of <own> pnZjba
of <service> bkgemd
of <zone> nZdegl
of Zikhie
of a ngdedh
of all dekkef
of drop Whhfrd
of everything cbqkee
of forward hhfenZ
of input gdedpf
of ipv mefhdf
of it dkcmdf
of mail edfajp
of our dkijdd
of port iddnhd
of questions gffffk
of removing ggegld
of stuff efeeeo
of that oefeff
of the dYnjfh
of them geckgi
of these uYcheg
of things gfefgl
of this lfdecl
of us fmgifb
off from obcamh
off mieZmc
off the eeffod
oif <zone> jgffeg
oif jgfgeg
ok ? vedeea
ok ljdYjg
ok or ucheeY
ok to gffffk
ok 吗 cdfflj
old kahlZi
on <client> mchggd
on <far> kcggkc
on <host> nXfgfk
on <n> lhcchh
on <outside> hdelei
on <own> gkfnac
on <public> lfjfkW
on <service> nmebkV
on <zone> pheeec
on ? oWfjhg
on a pfgffa
on any gqihfU
on anything gkfjgb
on call hYgcdu
on dev mffgee
on earth kheedi
on friday fdfehm
on here jgeeje
on idikcf
on it jcfdkh
on line iicZfp
on mail jWkfjh
on monday angfgf
on my mgfeee
on netops bcfefs
on our eljgbf
on port hhfZjk
on tcp nmfYcg
on that wdicfW
on the fldjai
on this Xblokd
on top gighlY
on udp legeci
on which gmWlgf
once ecdmsX
once i ldgekc
once the fggdne
one , fjfgff
one : kefghd
one for jffedk
one lgbhei
one of qhccbi
one sentence hblndd
ones fbjfhj
only gmefbi
onto dacoen
open <host> njXfhg
open <n> fhbclk
open <own> kkehjW
open <service> jaiVgs
open ? ojZjaf
open a ogddci
open an jidfge
open cklhfb
open connections pddgch
open for ybhYed
open from tdlVfe
open or neecgg
open tcp hlfbgf
open the lhckfb
open to aokkac
opened <own> rgfgfZ
opened kkgcgc
opening <own> jegeig
opening mdfcmd
opens <own> phhXbj
opens <service> kggffe
opens oegbfg
opens up ggebqd
openssl jcgdhk
openssl s kggggd
or <gateway> segYff
or do qdgdgc
or does oWhnhY
or dropped phecgb
or ekgjbh
or is iagndg
or just lngWgd
or no nZocib
or not hbekig
or on grckbb
or only fleekc
or the ndggee
order hdeblj
org kegfgf
other jgaeii
our <gateway> leegge
our <host> ghkidb
our <outside> ioaged
our <service> paiXco
our ejniad
our monitoring iffdek
our public gfjfff
our published fbqchf
our services dcoggg
our side ldkefd
ours qfhhgW
out $ mbddhk
out , mlgbiZ
out <- kgggee
out ? mdheci
out after mdeedk
out and hhghlZ
out is lgggfc
out of dmgbqY
out on jmhgeY
out qbeXli
out src kffgfe
out the edekmc
out there qbnhcW
out to ofXchk
out' lggfgb
outbound <service> odidgd
outbound delivery pchfed
outbound to lgggce
outbound ybebkW
outgoing <service> fffekh
outgoing mail oggddf
outgoing ochcie
outlook can't mgggga
outlook cannot kggcei
outlook error ldggfg
outlook in mfegdg
outlook jeedfl
outlook on lffffe
output eahgng
outside ijfcfi
over <n> taegah
over <service> okgfeY
over lkedbh
over there kfcffk
over udp epfZjd
own <service> gidfnb
own jifajf
p <n> mfgdfd
p mfgdfd
packet ? pdfbck
packet from phcbgf
packet mefkbe
packets has ffggdl
packets hit gfgffj
packets kkgbYl
page kbdhdl
partner example jgggge
partner qbdcek
pass $ ofgdfd
pass ? leefie
pass qeecdg
passed tZgdef
passes tceecf
path phgXYn
pc <client> pffdcf
pc namffb
pci Yqceem
pcs jeffje
pentest odjdec
people in ebgbhr
people ipfWgf
people on rjgdeX
permit gmbddk
permitted rrfXfW
permitted to jqcbfd
phone <outside> ofeffd
phone odfdei
phone on tagZhe
pick gkeccm
pick up hmichZ
ping <client> ngfgfb
ping <far> hhYghl
ping <gateway> rkdfbZ
ping <host> sfhhfU
ping <own> 1ehefP
ping from khbgie
ping sgfgcZ
ping to lffgfe
ping 不 qfgffX
ping 到 ijddif
ping 得 pafgjb
ping 通 oegdgc
pingable wcdbfc
pinging <client> mffggc
pinging udfZib
pings <own> odhefc
pings teegeZ
place dfggoc
plain <service> jdboef
plain english fchbbv
plain iaalen
plain words ghgddm
plan cfghpc
plan to Zghhnd
planning cfgeoe
planning to fegene
please $ dpfgYk
please : fdknVl
please achhim
please add ddhddr
please confirm mdfgff
please enumerate femleb
please explain kdfhWq
please open geggZp
please restart gfffek
pls $ eghlZi
pls , kbepbf
pls : ufgcWh
pls Zegmel
pls check ibfddp
plugged into kenfeb
plugged jdldci
plz $ qcfhcf
plz hbegeo
point lYdmfh
pointed at jfgejd
pointed ifgejd
pointing at dfjpbe
pointing ecgkob
policy accept hlfajd
policy becomes gefgle
policy drop offgcd
policy hggepY
policy is qheddd
policy to bgggod
poller odfeff
polls kggdge
pops kefffg
pops up kefffg
port $ pbZseZ
port , gfjmcd
port : ngggdd
port <n> hhkafi
port degodg
port forward hbeoic
port forwarding dhenfe
port forwards gZdthb
port open dfhZfr
portal qfefec
ports <n> nqfZbd
ports ? hjhidc
ports aiksjT
ports are glZkhe
ports do iYgrfc
ports end cagqhf
ports of fUlmhh
possible ? meffeg
possible from oihZgb
possible zggafV
post kmeddd
postfix <service> lgggfc
postfix ldhagk
postfix on gfgagn
postfix smtpd kgggfd
postmortem khfgbi
postrouting -o eedemj
postrouting -s dgggjg
postrouting cefeni
ppl pegbhd
pr <n> hafdgo
pr acme fgfgfj
pr ecgdgo
pr 有 ffhgfj
prerouting -d fdgfki
prerouting -i ffgehj
prerouting kefdgj
print pefgec
print to oeghaf
printer <client> kgfffe
printer <n> bfhgdo
printer at ngggdb
printer obffdi
printers effgem
private address libdgg
private mlbgec
probe at kggefg
probe qfgcbg
problem mdgdhe
prod Zchfeu
proposed ffggld
proposed for fefgkg
prot <n> jlgcef
prot jlgcef
proto tcp jgggff
protocol jgffdi
protocol tcp igfedj
provide dmjfhb
provider gdgffl
public hXkngd
public ports dYgshe
publish $ koggbZ
publish , iepedb
publish ajhrhV
published YgppgW
published on chZocl
published ports gVpkhd
published services gboegf
published stuff hcsdgZ
published to eYdrhh
pull mggcbj
purpose hfeear
push tcfajc
pushes phgagc
put hdfajn
put in ehihoW
put the lcefbn
put this gfffel
q <n> djekff
q djekff
query kgefid
question , jjgecg
question : jmfbgd
question jlfddf
questions fdgdep
queue ifgdek
queue is hgfecl
quic qWfhhf
quick kcigla
quick one nefgee
r , lffgfe
r lffgfe
ran it neggfb
ran ngghdc
random hhhmbd
rather nXgghg
rcpt jfgfge
reach $ gglfgc
reach <far> ieedlg
reach <host> mjcbck
reach <own> gfbbip
reach <public> ldcfhi
reach <service> kqfcda
reach <zone> pedfgc
reach ? bjuefX
reach cfkYjm
reach it Ugaiiu
reach itself jYlggg
reach the mdZeik
reachability Xqkcdi
reachable $ UyiYjd
reachable ? oigVgi
reachable by eofdge
reachable for tZkgda
reachable from nenWdh
reachable nokTde
reachable now fehffk
reachable on ikedkb
reached fmfbmb
reaches <own> gnfefc
reaches kpedeb
read ikaajj
real client nfgdfe
real ffeldi
really lcflee
reason zaeYdg
reboot $ fggfjg
reboot jbfejh
recent hfggdi
recent update gfggej
record jeZces
recv mffggc
recv src mffggc
redirect hcffen
refused $ qcgdff
refused , qegefb
refused <- kggggd
refused from rgfggW
refused oagbfk
refused on rcfffc
refused that's kgggee
refused' nggfgb
register kWimdh
reject ldeemb
related , dgfgii
related dgfgii
relay access pfgega
relay rehdga
reload edgbds
remote host gbfhgl
remote mefefg
remove -a hgdfsX
remove begfqe
remove line dhfgpb
remove 掉 dfggfl
removed fcfgod
removing -i fgfhkd
removing Zhfhsa
replies pdghdc
reply come nfghdc
reply ngigea
report sigeZc
reports qgfefb
request ibibhl
reset ? kfggef
reset qdebdj
resets lffgee
resolve names ngfhbe
rest cldlic
restart ffeefn
restart postfix fffegl
return tehgYc
return traffic mgggbg
review , aglidh
review ciffgk
review 一 ebhgfn
reviewer gdggkf
right ? pgjYdg
right mchgbh
right now echhhj
rip <client> ndfgfe
rip <far> jfgfff
rip jfggff
risk oWjgeh
rn $ fdkegi
rn fdkegi
room olhcca
root rbgdbi
route odgggb
route to ndgggc
router nggdgb
routes omdaed
rp fibfpb
rp filter fibfpb
rsource -j gfggej
rsource gfggej
rst , nffffd
rst jggfff
rule , dcgdsf
rule ? oaedbo
rule dXgcpn
rule decides teeeeb
rule for kbegmd
rule is lfefie
rule lets obhfdg
rule that ngffiY
rule today gfdhdm
rule 是 ehfgfj
rules , ffffkh
rules : bdgcjp
rules <n> fdgfeo
rules ? jgccfl
rules file fhgecn
rules jdcakm
ruleset ohfeag
run kdfYlj
runner <client> kgfgfe
runner jdgffi
running sfecha
runs on qchgfc
runs qchfYi
s , kffgfe
s client kggggd
s ghfegj
safe gfgeem
safe to gfgeem
same pZhcam
sane fffedo
sanity check dfggmf
sanity dfggmf
say <client> jemhYh
say fciZrg
say i pehijU
say the hgggdj
say we dfgfne
says : pgggfY
says <n> oggggY
says <service> kdfgei
says connection leecdl
says jcchii
says outlook jgggfd
scan hgfedk
scan to rZgfdg
scanner at wdgaec
scanner hdhjgd
scans lfffef
scope ekjhag
screenshot meebfk
second cfdkhi
seconds <n> gfggej
seconds hfggej
secs : jfggff
secs jfggff
security lfghed
see it knejdY
see mjeefc
see the kigdfe
see when lefffg
seen by lciffg
seen from hcmfge
seen jcmedg
seen on jffgff
sees taicha
segment jlibec
segments axdXjd
send its jfgffg
send kcechm
send mail iddhgi
send through jdfgke
sender lhfffd
sending from jgfgfe
sending jgfgfe
sending through kggggd
sends a lggcge
sends it lfgfgd
sends qgfddd
sends through qffhgX
sends to ogfddf
sent gffkdh
sent src kfffff
sentence hblndd
seq <n> kffgff
seq kffgff
server $ oggega
server , jfjUfo
server <host> kmeYfg
server <own> idgmee
server ? lgchfe
server be mefhgc
server by tdfage
server get tbiahb
server is kYhoiY
server nfckcf
server on gmcgfg
server see legegg
server to lfheff
server 的 migdgb
server's <service> lkdedg
server's kkbhdf
service fehocd
services abrnfa
services are iVqdih
services can depfhc
services do bpgiga
services of cdiqed
services that bclnfe
services we gepida
services work efoege
session k jgfggf
session kigfde
session to iigehc
sessions jgeedj
set ihgdma
set the bgfdub
set to pcghkW
set up ebflbn
sets chfdng
sets net chfdng
she qagfeh
sheet fedofg
shell oegfdd
shift hcgkgg
should be legghb
should i mXedeq
should it rbggha
should that mdgdhg
should vafcZk
show kfkigX
show me pmXcdi
show up lffbkd
shows <n> hahegm
shows ichchl
shows this kffgge
shut lndbfd
side ? iZijei
side effects gfffle
side eiicje
since <n> gefgfj
since monday fYhggp
since qcgcZm
since the rdheXi
since then ngfhga
since this qefdgd
since yesterday ffgffk
sit in qhgZhb
sit kdjieb
sit on jfmcee
site pchfbg
sits at sfgfda
sits behind hZenek
sits oZehej
sitting at lgmbed
sitting in rbgdgc
sitting mZjlea
sitting on kbkjdd
slow fbebht
slow since cZiffr
slow today efhefm
smpt lkbcal
smtpd <n> kgggfd
smtpd kgggfd
snat afhelj
snat to afhelj
so fmYblk
so i ofgifY
so slow ffhffj
so that jXbfpj
so who kiggcd
socket : ggfgfj
some dmikYg
somebody in qdkgeX
somebody lYibki
somebody on jbhhbl
somebody out mhgede
someone <outside> ichpcc
someone efdfjj
someone explain hhfZXv
someone on vefbeb
someone out gkbmed
something iccqbg
something to ndecfj
somewhere ddfofh
sorry for fkeggg
sorry lgffed
sorry to rYfiec
sort gfeegl
sort of gfeegl
source <gateway> eeghhj
source <host> pcegfd
source <own> cfgfod
source address saibWo
source ioeWhg
source ip kefffg
source that grgYib
sources Zzeaee
sources are duchfZ
sources that etfZfe
spam eadajt
speak nleabh
spf fbddgr
spins meggee
sport <n> kgggef
sport kgggef
src <client> kffgff
src <far> kffgff
src <host> kfgfff
src <own> lfffff
src nffgfc
ssl qfggfY
stand kfggfe
start ljgcia
start working egfgjg
starts nbhdfh
state gidefk
status deferred lgggee
status occhff
still <service> Zehhpf
still arrive dgggke
still be Wfgdtg
still broken hbhedo
still fideod
still get ddffsb
still have nbdgif
still reach hbkdfl
still work gekfei
still works mfdema
stop vaeYpW
stopped oZhddk
stopping rdhcfc
stops rdgehZ
straight 0cfYcd
straight to rdgdcf
stranger jbhrdZ
strip -i Yffduf
strip Wffevf
stuck at eehfcn
stuck in jfgfff
stuck lcgfdj
stuck like mffefe
stuff can efffen
stuff hcmeff
stuff we gflfgd
submit encliY
subnet rbhcef
succeed lUgfni
suppose gdgdqc
suppose i dffgme
suppose the dfihqY
suppose we cihdra
supposed jefhdj
supposed to jefhdj
survive hegfna
swaks iegfdl
swaks on jgffff
swap fghboc
swapping bgggne
swears mdhjfZ
switch kbdedo
syn $ kgggef
syn , igggdh
syn ack kgfgff
syn from kfgibg
syn kgggef
syn recv mffggc
syn sent lfffff
syn that mfedeh
syn trace jfggeg
sync mgggec
syns kgffef
sysctl effflg
sysctl net effflg
system Zchrhf
table eahoal
table last gegfgk
take -i effepd
take fgfbmh
take the dhgeme
taken lZfdpe
taken out bhecph
takes gfdfsZ
taking jfgglZ
talk <service> kpaece
talk jkhahd
talk to ihhbie
talking iggdbm
talking to hffdcn
talks neheha
talks to neheha
target jdjmda
tcp $ hkejdc
tcp , ndfldb
tcp -m efgekh
tcp <client> rehebd
tcp <n> ilgkdX
tcp ? kdgfkd
tcp dport ffgegj
tcp failed qdgffc
tcp from zgcVhc
tcp ip geebfq
tcp jifhdd
tcp tcp jffgeh
team , lehdfg
team ldhddi
teh <host> fZllci
teh kXllcf
tell ibfndg
tell me odgldZ
tell us dddgfq
telling lgefge
telling me lgefge
test lbokbZ
than cjcjhf
thanks $ igejgd
thanks iddjfi
that $ kZdllc
that <client> lgggee
that <host> kdgifd
that <own> gmdbdl
that <zone> lWhdng
that ? kcifhe
that a tcechc
that are kcimea
that arrives nfeeeg
that be jfgegf
that can frdegb
that could fpfWlf
that even qefdgc
that get qhecec
that gets bxeVgg
that go pggbcf
that in jfggff
that is iihged
that lets blZhbr
that may fueVjc
that nobody hodbhf
that one kefedj
that packet eefqcf
that the pdegee
that through ogdgbg
that us sgeefa
that was mcgdgh
that work lkffgZ
that's qjeZde
thats hlfhfc
the -i hffgkc
the <gateway> peedZl
the <host> liZlde
the <n> ecekhk
the <outside> kTooea
the <server> pffbdh
the <service> Zgehim
the <zone> bgbcpk
the access bsdjfa
the answer rghgeW
the asset fcdmhh
the audit jajiff
the backup dfgffk
the bcgeml
the box schcbg
the browser tfhhaZ
the certificate cigddn
the chain leffjd
the change mbggci
the client kggfff
the complete ghelhb
the connection meggfe
the conntrack ggeegk
the cpu gfdfgl
the ctstate afhfog
the current fkeafl
the dnat padlee
the file giebfm
the firewall ldejgd
the fix ggdgrZ
the forward iffemc
the gateway pbgefe
the guest lbdchm
the inner nggffb
the inside edcqhf
the internal hcjjee
the inventory jcjlga
the iso fkhfge
the last fcgfdo
the line leaflf
the list ckkidd
the log jgfgff
the mail fgfdZt
the masquerade dffdli
the moment dgchep
the nat dmffan
the network elcffj
the new gebiem
the one gccjen
the other geecjl
the packet pghabh
the packets lgffgc
the pci amahdo
the port fedjkf
the postmortem ocdibh
the printer effgfl
the private uccefd
the public tfmXgX
the published ebnbnc
the queue mefXcp
the real dgenfe
the related fgfftW
the replies odhhdc
the reply ighhhc
the reset kfggef
the rest cldlhc
the return mgfgdd
the rule egfeji
the rules pfgdcf
the ruleset lgfedh
the same fcgefo
the scanner kfgfgf
the services cemmde
the sources dsiZia
the stuff gflfgd
the syn uegdeZ
the team hchkbj
the things ieoaff
the three fdcipc
the tls eefdgn
the two nbYbmk
the user ikgeef
the very mfgejZ
the way lgiefb
the weekend ieedhk
the whole iiZgmc
their wXcfef
them $ mafkgd
them , cgbhfq
them ? kfiged
then ? gXibhq
then be fgggjf
then echeng
then get bhggpb
then reach fgggld
there $ pcdejd
there , ncigfc
there ? jhhcff
there a fbbmgk
there any hghldc
there anybody epfchd
there anything hYgfep
there for ffbchq
there is fehkhe
there jjkjaZ
these maccpf
these two ggggnZ
they get hdfdfm
they oZeehj
they see qdfehc
they use nbedpa
thing ? hjeffg
thing emfdei
things : debjbr
things admdbq
things can ffeffm
things may gfefgk
things we ieoaff
think gmXffm
thinking degdta
thinking of degdta
third rcgfcf
this : efehaq
this <gateway> baoldg
this ? jgfgnX
this bot ffffgk
this box hmfgfc
this channel fffffk
this do hgdeWt
this for ihfdXr
this from jgggge
this gateway Zjjkfe
this in gcfdin
this is jfggjb
this jiidcf
this morning pdfefe
this one efgegl
this thing Yliffi
those enidfd
though pdghfa
thoughts ? gfeefl
thoughts geedep
three <host> ehecog
three ecfhlh
three of kgggee
three things edbjgo
through $ ndffeh
through <own> mdfgdh
through <public> jdcoed
through ? ehccfq
through higdam
through mail jkigfZ
through the udeebe
through this kkideb
through to hjfgjZ
through us khfgfe
through what nddcgi
thru $ kfggfe
thru ? kehfff
thru mpacfc
thru this dredgd
thunderbird on jggegg
thunderbird pZdldf
thursday ? eehear
thursday fbcilj
thx $ cjclck
thx gidjbk
ticket : mlfdYg
ticket <n> oehcbi
ticket oficWk
time lhgieZ
time out mlgdeZ
timed jeggfg
timed out jeggfg
timed out' lggfgb
timeout $ pfgfcc
timeout , kgffff
timeout zbffgU
times out qbgceh
times qagcfg
tls cert gegcfn
tls certificate ffgegl
tls fdgbgp
to $ lcklca
to <client> jgcjhc
to <far> ndfeeh
to <gateway> loZXnc
to <host> gdajgm
to <n> gcfZnl
to <outside> lehege
to <own> hgcgjh
to <public> udcdgc
to <server> hcgchm
to <service> mgejbe
to <zone> lgdagk
to ? Wlodhf
to a ndefcj
to accept dhgfsY
to add qZcfna
to address negghb
to anything ZyfWhe
to append gbghsX
to be offfed
to connect lhgcdh
to deliver rdefga
to destination bfgejk
to do jffdcl
to drop bffgpf
to fetch hgggid
to get fdnWen
to gmail jggggd
to go gfeflf
to hand idjhfe
to have ncefhf
to hit lmcegb
to host jbgjhe
to it gjjedf
to itself kegfgf
to know ihemdc
to mail kgffff
to me hhffdj
to merge gfgecn
to mx kggggd
to open jfmZla
to our feledj
to ping iigdjc
to port nrcbea
to print meefgf
to pull ikgfec
to push mfheia
to put ggggoY
to reach fngjgX
to remote haghgk
to see dkdkdh
to send qeighV
to set gfffke
to source afhelj
to take efgflf
to talk ikjadf
to tcp pmbYeg
to that ldfecm
to the ddhlei
to us nefffe
to use ednkiX
to what Yeevhb
to which ncbmfd
to work leefei
to you mdccdo
today $ eegeji
today ? hdedhn
today hZecjq
told me sYheee
told sbgdfd
tonight , degjhh
tonight eYgjmh
tonight's iehcnd
tonight's window cefgne
too ? ogbefh
too egjfgg
top dgegmf
top of gigimX
touch tZgeRs
touch the lggfgd
touched fdffhl
touched the gdgffl
toward <far> pegfah
toward tfffbb
towards <far> kneffa
towards <own> lWgjjf
towards <zone> necelc
towards niafib
trace : lffgdf
trace <client> ubecgc
trace for oeefee
trace pfgeec
trace tcp rcgfde
traffic ? jedcfo
traffic from kchlhZ
traffic odegib
translated shZeef
tried sWigdf
tries ddhqed
trouble rgeefa
true ? yVdeeg
true jnpbeV
trying <own> edgggl
trying hifgci
trying to oiefbe
ttl kgfgfe
tuesday fffegk
twice refffZ
two iZdgoh
type <own> kfffgf
type mdggfe
u mbfafn
udp $ kgggfd
udp , pbfied
udp <n> qihcda
udp ? oefgde
udp olhaea
udp port uedggW
unable mbebhl
unable to mbebhl
under gcgohb
under which hdgnfd
understand jdeccr
unknown <client> jgggff
unknown <far> jgggge
unknown <gateway> offgfb
unknown kgggfd
unreachable rgfhcZ
unreplied kfffff
unreplied src kfffff
until hagifj
up $ qShijf
up , nWfjif
up ? fkgkce
up as heffob
up at lhghcc
up lfakeg
up on cggpgc
up to jeedgk
update mcggfg
update seconds gfggej
updates from jfgegf
updates vceddd
upstream jggeff
us $ hlfhYi
us , hdiebn
us ? lbjajg
us fidblh
us or leggge
usable anobee
usage $ hegcfl
usage ? hcfefm
usage icfcep
use $ deqafh
use <n> nZfmfb
use <own> ZnWdsi
use <service> nldalY
use ? ccrdie
use hekdjd
use the ejegdk
use this edgfhm
used Wfhrfh
user , jggfff
user behefp
user in jejggb
user on phfefb
users bhebio
users in seghgV
users on hgbhel
uses nchald
using mdgegf
v <n> eelked
v eelked
vendor lZeegm
verdict for lggfef
verdict pgefga
very mggdja
via <host> lehdgg
via <own> kffffe
via <public> thhcfW
via <service> yXhhdZ
via rXgiee
vlan <n> aehdcs
vlan fffdas
vpn jcfcdq
vz <own> jmffZf
vz jlffaf
w qfiZee
walk me kdfeek
walk reffce
want hlcekc
want to gjgcke
wants <service> ogYhdh
wants a djmiZg
wants gkjhgZ
wants to jjekfa
was kbgdfk
was refused jggfff
way ? ubgdeb
way back igkfde
way does neeffg
way for negcgf
way out qfifca
way scicfa
way to kiefef
we add ggfhpX
we bfkojX
we delete hgefsW
we drop mcdcod
we expose cbqkha
we flip ggfend
we forward jYjohZ
we get kffdie
we got bflldg
we have nUjqYg
we moved qfeheb
we need jdfden
we plan Zghhnd
we publish anihgc
we put kdffoZ
we remove ggffmd
we take ehgemd
we're hcgeen
webmail qcfcge
website ncddfk
week and qgggYe
week kYihdk
weekend icfdhl
well ? ejefek
well fjechj
went befgli
went to Zgghrb
were bffeoh
what $ dlenfb
what ? nabhig
what about logbdb
what adokhc
what am jgffff
what becomes sedbdh
what breaks fffera
what can Zfpkcf
what changes ffffkf
what do hWnjgf
what does cjkWXw
what exactly fkefal
what gives peffcg
what happens mhfemW
what have dcgqef
what if hbcdll
what is hZjiZn
what it dhfZkl
what kind gfffdm
what kinds gfddfn
what of ffkfgf
what on hgedbo
what opens ggffke
what ports clfhgf
what services fphgeZ
what sits Wgiric
what sort gfeegl
what source sfeddd
what the elfibh
what would Whdhpj
what's behind bfapih
what's dYlrYj
what's exposed Pcsqie
what's going mhedge
what's it hggebm
what's line jfaZdt
what's on iiebap
what's published fcblfm
what's the lecfcm
whatever gnddhe
whats lYiqZe
whats the ogbacn
when <client> lghgbf
when <far> mfgdff
when <host> rfbegd
when <zone> ueifdX
when a kfffgf
when does dffffn
when i cYfpne
when it rbiXhg
when mZfehi
when our nefdgg
when sending kggggc
when the lofZgb
when they xchecZ
when we efegra
whenever pfhbhc
where $ guZgZf
where ? vYemXd
where do pahjfZ
where does ljfndV
where in Zfekji
where is lngbfZ
where nfaqgW
whether a odefeg
whether the kfgefg
whether vbgbde
which <public> dbbsjf
which address mieefb
which box begpge
which hojhYb
which inside qYjgfc
which internal qXfjge
which machine Yeetic
which networks Zqcdhi
which of ehhibh
which ones gckigf
which ports bflpea
which public kZfpfc
which published earefg
which rule scgdbf
which segments cvgaiZ
which server oPjlif
which services Zahvja
which source uahdhY
which sources dlgfgg
which way nedfgg
which zones esdcic
while kgffci
while the kfffff
who WtcZlj
who all bphefe
who answers kXfqdf
who can buhcfc
who changed gcggdm
who could cjgaog
who gets emfdfh
who has jqedda
who is hphbbg
who loses ggggrX
who reaches bqgfgd
who sends kfggfe
who touched gegffl
who'd gfeepb
who's esdcef
whole <outside> encobc
whole iiZgmc
whom ? fogchc
whom bofjha
whos dsgdde
whose eofagh
why $ pefffb
why ? pfdbgg
why can't nafffj
why cant rggfgV
why do lcgeek
why does joebde
why has bgggar
why is bbggdt
why odebbo
wich eblkci
wifi icddfp
wiki fdfjej
will <client> ffgfjf
will <gateway> kgfgfe
will it offede
will nZfdle
will that phghgW
will the peihgW
win <n> kfggff
win kfggff
window eggfmc
with <n> sfidbb
with <own> kgfffg
with <service> mZehdm
with a biedjk
with edffpe
with it scefkX
with my ediqae
with the gkigdd
with these iefgnZ
with this gffflf
without gcgbwY
words $ hffjdi
words ggfkch
words please ghgmYi
work $ ojaefd
work ? kmkVfd
work fhhXeo
work for sUsTpY
work from glabcq
work or negfee
work with gfffgk
work 吗 fffglf
worked kggffe
working ? jefdpZ
working ojeVmc
works $ ilebie
works ? mdfdlb
works or rfehfY
works rcjYgf
workstation neefeg
worry jldfgb
would <client> hgggnY
would <gateway> lYfgkf
would <host> hegfkd
would <service> fffgjg
would <zone> nfegpT
would a fdfeng
would adding efgepc
would be Wcgmdr
would change ggfgrW
would fZjawb
would it bffgki
would like mdffjd
would removing bhfgpb
would that lafcof
would the pdfehd
would you hfffYq
write qlccec
writing ikbkfb
wrong oehggZ
wtf mgfebi
y n lfeggd
y offgfb
yes kdnahe
yes no hkkfae
yes or obqdbb
yesterday ? dfggel
yesterday kZhhfi
yet ? bdecit
yet ncfdfi
you $ dadnem
you , gffffk
you ? gfdedq
you check oYieZn
you do hdbcgq
you have dgfiek
you jYghgl
you kindly kfggcg
you must ndhddg
you restart Zehbft
you take egfgdm
you tell afdnfj
you walk dggffk
your ldgamf
zone irccha
zone that foddgf
zone 可 emgbif
zones can flgegf
zones ewdZib
zones get bufeha
一 dhehhi
一 下 fkdhdi
一 个 jbgchl
一 份 ddgmgg
一 共 fcikgf
一 台 kjfffc
一 条 deggjh
一 步 obcfhg
一 直 pfggea
一 眼 ffggfj
三 ffkZng
三 千 bffgfo
三 条 cgghnd
上 $ gbglgf
上 , lfhbfh
上 -a ggggnZ
上 -i XhhitY
上 <host> rqfXdX
上 <outside> sefedc
上 <own> gpcbei
上 <service> odfdfg
上 <zone> iahhnb
上 ? Yeheaw
上 curl jfhfff
上 lfbhjd
上 ping gfhfkd
上 一 galmha
上 不 yYdiiW
上 了 gTfiiq
上 到 joZbhh
上 发 gecnge
上 吗 lXYrdk
上 执 jggfge
上 抓 ogfgfb
上 映 eUgtif
上 是 kefdfh
上 有 eqeahe
上 的 odijdZ
上 线 fceZmn
上 网 pcbfma
上 都 hacrhd
上 面 bVdufm
下 $ ebhifm
下 , pffjbb
下 -a hegeaq
下 : qXhfbi
下 <client> zZhegV
下 <gateway> kZicfm
下 <host> dlfqeY
下 <own> hmgZhf
下 <zone> ycicfV
下 acme gdhffk
下 ejiiah
下 infra gdgegm
下 mail fcggdn
下 文 jgggfe
下 来 hclehe
下 这 ifhiZk
下 面 pcfeib
不 $ vYdghb
不 ? mefegf
不 kgeXgo
不 上 jmceeg
不 了 lcdggi
不 会 jcigdj
不 到 ldfedj
不 对 hfdefm
不 开 ldegfh
不 懂 ggggVr
不 放 mdhgfd
不 管 fkhdff
不 能 pXegih
不 行 ogeheb
不 要 lcddij
不 走 odfffd
不 通 hgfcgk
不 限 cpeehd
丢 kffgdi
丢 了 lfgfch
丢 吗 kcfigf
丢 弃 oefffc
丢 掉 sgceec
丢 的 jfggge
两 ddhgki
个 $ ddflhg
个 , jgggff
个 : lgfgef
个 <public> bobkdh
个 gfgcgl
个 ip mgfncZ
个 pr feggfk
个 例 ggfdfl
个 包 mgfdff
个 合 gfggej
个 改 ffhgfj
个 机 gfeegm
个 清 anfhfh
个 端 deihem
个 网 kncifZ
中 gdgifj
中 午 gcgbgo
中 哪 nffged
为 jaegji
为 什 hddghk
为 啥 rXfiic
主 iidkde
主 动 ohfdgb
主 机 ihdled
么 $ bWmfjm
么 , hfdcep
么 <zone> xXhieX
么 ? sahcch
么 dbkefm
么 一 jgfgff
么 不 feeibo
么 作 ehffdn
么 办 dfeehn
么 原 efeefo
么 影 hgeexS
么 情 kgffff
么 意 igffam
么 时 hfefgk
么 服 gfXphf
么 样 egjblg
么 没 fgffjg
么 用 fffdfm
么 的 fggfek
么 访 ibbgho
么 走 tffefZ
么 连 vYaghf
么 重 ffgffj
么 问 ggdggk
之 gdfgkh
之 后 edfgki
之 间 qdehec
也 fhfdii
也 加 fdgeij
书 fdfegm
了 $ hhgedk
了 , hcdehn
了 : kZgecp
了 <gateway> jeifZl
了 <host> cabpfn
了 <outside> ikgegb
了 <own> ljbfff
了 <zone> eldggg
了 ? cblbho
了 djfhfi
了 三 fgkZgl
了 两 ffgffj
了 什 aamnhe
了 几 fbmnhY
了 吗 hfgfje
了 吧 jgfelc
了 哪 Zfjmgf
了 啥 Zmhlgc
了 多 gfffgj
了 怎 fffffk
了 没 kYdlcl
了 网 qgedec
事 $ keggfe
事 ijdeei
事 在 leeedj
事 用 kffgff
事 说 kdgggf
互 mdehge
些 Zinkec
些 port gkdhgf
些 source Zueaje
些 zone emgbif
些 什 edlfhg
些 对 eelehf
些 服 cajrgb
些 来 fndbig
些 端 cbjlgh
些 网 bqechg
交 kegjcf
交 接 kfgfak
人 lelfdc
人 在 igidge
人 怎 gfeegl
人 用 ifekgd
人 能 jijcjZ
人 连 jfogda
什 ickheg
什 么 ickheg
今 kdfdii
今 天 bfeeer
今 晚 kdgfid
从 <client> qggeea
从 <far> lggdef
从 <host> ndgcmZ
从 <outside> edgnch
从 <zone> lZkdgi
从 jYkidh
他 fdeggm
他 们 gcdhgm
以 access ihhcan
以 gledhe
以 reach eqgbfe
以 到 Zqgcig
以 后 jagcsc
以 直 ilcejc
以 访 glfdoX
以 连 dmggfe
们 <host> ikddhg
们 ocgidc
们 哪 hdfofc
们 对 ealode
们 的 oehgeb
件 $ gejacq
件 , qggdfa
件 necdjf
件 报 jggfff
件 第 cfhfcp
件 里 dhfeen
件 队 dfgffk
任 gpbbgg
份 , feepee
份 ddgmgg
会 drop regidY
会 gggmfb
会 不 jcigdj
会 些 hdbfgp
会 到 lUarfj
会 回 gfddfn
会 好 mfgfkY
会 干 ffgffj
会 影 hdgcil
会 怎 jbjcle
会 放 kgggdg
会 有 igedjg
会 经 rggZgc
会 被 ifilgZ
会 走 kYapje
会 转 grdbjZ
会 通 ggggrW
传 , jggfgf
传 jggfgf
但 keggfe
位 ifggbk
住 jfggff
住 了 jfggff
作 ghfeXr
作 用 ehgdYr
你 gccako
你 会 ggcfgl
你 好 ffacgs
你 能 gffffl
你 都 gfbchp
佬 jdgggh
例 hggdek
例 子 ggfdel
保 glfgee
保 检 gkeegf
信 , sdgagd
信 <n> kdgdld
信 <service> lfffff
信 megbjd
信 被 kgfggd
信 走 jgfgff
修 gcgepc
修 复 gcgepc
候 hdfegl
候 源 mgffef
假 degdpe
假 如 cfffnf
假 设 Vhiirc
做 hXbsgh
做 了 icZohg
做 什 ggfben
儿 jnhbdd
允 kfgfgf
允 许 kfgfgf
先 ifhekc
全 ffhija
全 组 kldefe
全 部 hYjmgf
公 gelkdc
公 网 jYlkee
共 ecilhf
共 做 ffbpgd
共 发 gblggf
共 开 efljed
共 映 eeikff
关 ggfckg
关 系 heffgj
具 hggfdk
具 体 hggfdk
内 khdmYg
内 核 gZhego
内 网 kbcmge
再 eggfle
再 加 fggfkf
写 -i dfgejj
写 kkceff
写 的 pehgdb
凌 nfghdc
凌 晨 nfghdc
几 gXnldg
几 个 eYphhf
几 条 ifcpce
出 <outside> gjffhd
出 lcfmhY
出 去 jcjlfb
出 发 derbgf
出 得 meeegg
出 来 hdhlbh
分 jglgbc
分 别 Yioiee
分 析 mgfgfc
列 ajhlef
列 一 fkijea
列 出 Zkdqed
列 堵 efgggk
则 $ qhdbhc
则 , kjdfkZ
则 ? jdgjge
则 jdfgfi
则 上 kfgeff
则 什 ggffZp
则 啥 fgggcl
则 拦 ogfdfd
则 放 nggeed
则 文 cegfli
则 是 ggggbm
刚 fffgek
删 eegfsa
删 了 egehnc
删 掉 edgeof
删 除 fgfgqY
别 ifldic
别 是 dfemei
别 的 nmabhd
到 $ ildfgc
到 <client> lfffjb
到 <far> sfgefX
到 <gateway> ojfdgZ
到 <host> lhchib
到 <n> cbdjgp
到 <outside> jYnjkX
到 <own> pghhkR
到 <server> fggffj
到 <zone> snbehT
到 ? hlgagg
到 ip nffffc
到 syn jgggff
到 了 kidggd
到 什 ccldqd
到 内 mXfkfg
到 哪 icligb
到 底 mjiYai
到 我 Xeinmc
到 的 kcggfi
到 谁 djcocg
到 达 kndcee
到 这 kffffe
前 jbckih
前 面 bhhdki
办 ffeegm
加 -a gehhpW
加 afggpf
加 一 defgkh
加 上 bfhhwU
加 完 cgggoc
务 $ fijiga
务 , ddfngf
务 ? ddgpgd
务 dcjjek
务 里 fgrXge
动 hiedfi
动 了 fbfdgr
动 去 mehfdf
动 有 ffggfj
动 连 migcgd
助 $ hcgbgp
助 hcgbgp
包 $ gffeel
包 , ogfbff
包 ? gfgfcm
包 hfghdh
包 会 pdfZig
包 到 sgeZee
包 怎 veghfU
包 是 kefffh
包 最 jjamce
包 看 kggffe
包 走 lfffff
化 egefjj
匹 jfffej
匹 配 jfffej
区 Ymeemh
区 域 emefhf
千 ffgffk
千 多 ffgffk
午 edhdgo
半 lcebeo
单 $ allfib
单 : fmeeeh
占 efgfhk
卡 在 jfgfei
印 hdgebp
印 机 gehebn
压 keghfe
原 kgffge
原 因 kfffge
去 $ hjcihe
去 <far> nfffhc
去 <own> hfffke
去 ? dgepgc
去 hdijja
去 不 ndgffe
去 了 saahal
去 吗 tfgbbe
去 掉 dffgod
去 的 bZtjgd
去 连 lggegc
又 hdffgk
反 nfggga
反 映 oehggZ
反 馈 lggggc
发 , Wdmhnf
发 iahlgd
发 件 ngdggb
发 信 lfhcjd
发 到 rhdcee
发 布 efjkfd
发 往 pifceb
发 来 dgggfk
发 给 dciogc
发 邮 egdkfi
变 化 egefjj
变 更 jbgflf
口 $ qedngT
口 , kipeaZ
口 <n> jpfchX
口 ? iUnldg
口 gjihfb
口 为 mccifh
口 会 epblgZ
口 出 geelgf
口 发 okgcdb
口 吗 rHXnks
口 映 mdZogb
口 是 reggea
口 有 lkdfcf
口 的 ajdkjg
口 谁 dhbees
口 转 nfdgfe
口 连 oegfga
口 通 ttgXXZ
口 都 mlgbec
句 eggffl
只 jbchji
可 jmeecf
可 以 imeebh
台 $ Tkauhh
台 <gateway> lbapfe
台 <host> jdemfd
台 <server> bnYmfi
台 fhende
台 内 ejdkhe
台 机 kdjigb
台 电 ngfgce
号 nagefj
吃 gcgbgo
各 megggb
合 dhedfo
合 并 gdgeen
同 ogfede
同 事 ngeeee
后 , ZcgjwY
后 <zone> ffbgil
后 gQgmqh
后 会 dicldk
后 到 oddleb
后 是 tYgiga
后 源 mggfbg
后 落 giZneh
后 超 jggfff
后 转 ySgfbi
后 面 cbhqid
吗 $ oXddkj
吗 , phfced
吗 : jgggge
吗 ? Zncegm
吗 icddim
否 iXjgnd
吧 $ ighiai
吧 ? gfejkc
吧 hfflee
启 fZidfr
呀 $ hbamfl
呀 fbamgm
告 kdbnef
呗 iZdefr
呢 tZgheb
周 hhcdfl
命 nfgbdh
命 中 oghbgc
咋 cbfhkl
咋 回 fbfhgm
和 <n> ogfdja
和 llfbmW
响 $ eegerb
响 defcqe
响 什 hhecfl
响 到 icdefo
响 谁 gcicnf
哪 $ mfgcei
哪 ghkleY
哪 一 uccdfe
哪 个 lidefe
哪 些 Zjmked
哪 儿 foidce
哪 几 iYnjhc
哪 台 fjenfa
哪 条 tggcda
哪 里 qQndig
啊 $ ifenec
啊 , bgageu
啊 jeenec
啥 $ jkgjcZ
啥 , gfhdZq
啥 ? gegegl
啥 mfdfeh
啥 意 geggcl
嘛 fgggdl
嘛 用 gggfbm
嘛 的 fgggdl
器 $ reehhY
器 , bjhjge
器 <client> mfdhfd
器 <service> ncehgd
器 ? Zibuee
器 igggdh
器 上 nZgigf
器 了 jjdiec
器 人 geedgn
器 是 idkdgh
器 的 Wublfe
器 能 ccledo
器 访 wUggia
器 都 fqhYgf
回 , mgfgga
回 oeedgf
回 了 jgggge
回 事 hefffj
回 包 pfggfZ
回 应 nggagf
回 来 fffegl
回 的 mfffgd
回 程 jfeggg
回 答 gfegfl
因 $ lffefg
因 kfffge
圈 , kgfffe
圈 ngeffd
在 <client> neggfc
在 <gateway> ifZkih
在 <outside> iggigd
在 <zone> ncjdhb
在 jcfffk
在 公 dfhmgd
在 哪 hmdhXk
在 多 ebgbhr
在 对 dakogc
在 有 ggdfgk
在 的 qdgfga
在 都 VkqkhZ
在 问 iodfhZ
地 jilefZ
地 址 ndehhc
地 方 Zmqecd
址 , pegddg
址 ndehhc
址 会 mhdfef
址 变 kgffeg
址 是 ocaldf
坑 $ gcgcgo
坑 ffhfgj
域 fjddgl
堆 fffgfk
堆 了 bffgfo
堵 efgfgk
堵 了 efgfgk
填 khgged
填 的 kgggfe
填 表 enfegf
处 pdfdff
处 理 odfdff
复 gagXom
外 iikdgc
外 一 gbmjee
外 发 kkibga
外 开 jdhmeb
外 映 fUT2hi
外 网 meghbf
多 cegahq
多 封 ffgffk
多 少 degbfq
够 apeZmg
够 得 gniafe
大 gdgecp
大 佬 jdgggh
天 hefddo
天 晚 eegfgk
失 nfghdc
失 败 nfghdc
好 $ fcfekk
好 , hgbidl
好 ibefhl
好 了 ebiekk
好 吗 mehfib
好 的 reffeb
如 beggpe
如 加 hffgbm
如 果 aehhnf
如 给 ghiekc
子 $ ddgigk
子 Ycekho
它 pfgcYj
安 fkkbci
安 全 fkkbci
完 efhgnb
完 以 edggme
定 jfffkc
实 kgffeh
审 一 gdgegm
客 ndgceh
客 户 megbei
家 cffmej
宽 dfcfgo
密 fdgegl
密 码 fdgegl
对 <outside> jejjdc
对 ggnghY
对 吧 mhgeed
对 哪 drcZhh
对 外 igkiea
对 方 peedeg
对 端 segYgf
对 谁 ercdge
导 cekifg
封 , ffgffk
封 ddhfeo
射 $ dadpih
射 , fdXrgh
射 ? dqiaff
射 ifhmgY
射 了 adimig
射 到 lcfhff
少 $ geffgk
少 degbfq
少 封 gfefgk
少 条 fdfhgl
就 hahfne
就 不 phghZc
就 好 fgggoa
就 是 rchhfX
就 正 ogefed
就 没 lgfgfd
就 能 eghfnc
工 kgfggc
工 单 kgfggd
己 jgffic
己 去 pffdee
己 能 ocifee
己 访 oefgdd
己 连 mbhdgg
已 fgoYhf
布 efjkfd
布 了 bjdofe
布 的 eemehg
带 dfcfgo
带 宽 dfcfgp
帮 egejej
帮 助 hcgbgp
帮 忙 icfhej
帮 我 cdbgko
常 $ mffffe
常 , qdfgfc
常 lfffhe
常 吗 jgggff
干 ffgfdm
干 什 fgefco
干 啥 gfgffj
干 嘛 fgggdl
并 fdgfdo
应 fYgpdj
应 该 jeelcg
底 miiZbi
底 通 vUhkgY
度 , felgge
度 fcjmgd
建 jeghmY
开 <host> tbffgZ
开 <own> mdfejd
开 <service> mfdhfe
开 dglghc
开 了 Xeojei
开 放 gijldZ
开 着 ilbfgf
弃 oefffc
录 kgeegg
影 defcqe
影 响 defcqe
往 <host> oidfec
往 <outside> lfgefg
往 <own> ngfcgf
往 pffdfe
往 外 neecie
得 gohYhe
得 上 hihech
得 了 bjmbfi
得 到 etdalY
得 去 kleefc
得 开 fjfgkb
得 来 rhdZhe
得 着 gniafe
得 通 oegggb
心 fcddes
志 : jggfff
志 jfgefg
忘 ffgffj
忘 了 ffgffj
忙 icfhej
忙 review feggfk
忙 分 mgfggc
忙 解 gffgbn
忙 过 ffgffj
快 efdchp
怎 iegcgj
怎 么 ffgcgl
怎 样 tZdflZ
思 $ gfgfek
思 , fgfgbo
思 -a feggdl
思 : igffbk
思 ifffZn
急 $ iceffm
急 icfffl
您 egcjfk
您 好 khdncb
想 kkeghb
想 确 gjdife
意 hjhfaj
意 思 ifffZn
慢 dfeefp
懂 $ fggfek
懂 hfhgVq
成 <n> egegkf
成 accept gggflb
成 dfffpe
成 什 rgcece
我 ldckge
我 一 hfekff
我 们 ocgjdc
我 看 kdgiff
我 这 delcem
户 hddhem
户 反 oggggZ
户 打 labicn
户 端 higdfi
户 访 pfiZef
户 连 afekfn
房 jbhgej
所 ehelge
所 有 ehelge
手 ofgffb
手 机 ofgffb
才 efgaeq
打 <own> qcblee
打 eghclg
打 不 ldegfh
打 到 mhadhh
打 印 hdgebp
打 开 mkhciX
打 得 fkegka
打 算 dhhfrX
执 jgggge
执 行 jgggge
扫 dqcYfm
把 -a ggggsU
把 <n> dfheod
把 <own> dXegsi
把 aahgok
把 input egfgle
把 masquerade dgggnd
把 第 dhgfnd
抓 lgfffd
抓 到 ogfffb
抓 包 kggffe
投 megffe
报 <n> ldgfff
报 connection mcgfgf
报 curl kggggc
报 nfajfe
报 错 jgggfe
拉 dbeigp
拒 mdfffg
拒 绝 mdfffh
拦 $ negcgf
拦 oeechf
拦 吗 lfggfd
拦 的 negggb
拿 qicbja
挂 bhepff
挂 了 fbfjgl
指 hmejhX
按 oefhkW
按 现 mlcfgc
按 规 tViigZ
挡 mdkcdg
挡 的 jgggge
挪 gggeld
挪 到 gggeld
换 degcnj
换 成 dfggme
据 nfgfcf
掉 $ ofehdc
掉 , achenk
掉 -a hahhsX
掉 fcfdre
掉 line fhfgkd
掉 会 hgfcuW
掉 吗 nggdcf
掉 的 dhfdoe
掉 第 fgdgfk
排 lchccm
接 <own> qfgggX
接 <service> qedfef
接 kaicgk
接 到 fggffj
接 在 pfbgfe
接 打 fdldhg
接 被 kceefl
接 访 sfcfhZ
接 超 ndfcfh
接 连 gefeji
提 keffej
提 示 lffgge
提 问 egcego
收 <host> jfggge
收 <service> kfgfmY
收 rfffgW
收 不 ngggfa
收 信 kfgfgf
收 到 lfeeie
收 邮 nffheb
改 aefeml
改 了 ifgcZq
改 动 ffhgfj
改 完 eehfnc
改 成 fgfgld
改 的 gdgffk
放 $ gpZkfd
放 ? klfega
放 lffihZ
放 不 mdhgfd
放 了 dcjoee
放 吗 uZgaff
放 在 jfdfao
放 没 jfgfgf
放 行 mdgdid
教 meffff
教 一 mehffd
数 mggfcg
数 据 mhffcf
整 cpcdkd
文 lfgahf
文 了 jgggfe
文 件 degfki
断 $ fgegkg
断 ecfflj
断 了 Zfeeip
新 mhfgga
方 gfmaoZ
无 mdgfff
无 法 mdgfff
日 jfgefg
日 志 jfgefg
早 mbgcdl
时 $ tchdhZ
时 , mgggfb
时 jbgdhl
时 候 hdfegl
明 ndgbgh
明 什 kgfgff
明 天 gffffk
明 明 ngggga
映 iehnhY
映 射 ifhmgY
昨 ibgedo
昨 晚 echeeo
是 <client> jekddi
是 <gateway> jfggge
是 <host> ljgded
是 <n> cfgbin
是 <own> mghffb
是 allow mdggge
是 drop rbhhdc
是 mfgdei
是 丢 lffgef
是 什 jhdiak
是 加 ggggnZ
是 哪 oidgdd
是 啥 gfgjZl
是 在 lgfgfd
是 就 ghhilX
是 干 fgggdl
是 怎 lfgggc
是 把 aggerd
是 放 hhggnY
是 给 dffejj
是 被 lgggfd
是 谁 hegaep
是 这 lfgggc
是 通 pgfgeZ
晚 <n> ggeffk
晚 ichdem
晚 上 eegfgk
晨 nfghdc
更 jbgflf
最 kZfjgg
最 前 Zhhfmf
最 后 laflic
月 hZehhn
有 $ mbfmce
有 cnblgc
有 个 nifedd
有 人 jlYkdg
有 什 dhecim
有 做 bXitfg
有 关 heffgj
有 台 qafhef
有 哪 clhifd
有 啥 hdfcof
有 回 nggcge
有 坑 ffhfgj
有 多 fgefgk
有 对 ohaide
有 放 nehehb
有 映 ajfuca
有 没 cieifj
有 被 odgcfg
有 谁 coehja
有 这 jgggff
有 问 cdhfgn
有 风 fehggj
服 dfjkfe
服 务 dfjkfe
期 fdfegm
本 nficee
本 机 oficec
机 <client> qbfhfc
机 jifidd
机 上 jfhfff
机 器 jghgdf
机 的 fkeggf
机 能 sccfge
机 访 kbeehj
机 连 pdfdfg
条 , igggkZ
条 -a ggfgkd
条 <n> fegdji
条 cggfmf
条 conntrack jdfffj
条 rule gefedo
条 什 fgegbo
条 删 ggggje
条 啥 fdggbo
条 是 fgffao
条 端 fgemge
条 规 fefefo
条 路 lffgfd
条 连 kefffg
来 $ aqhdgd
来 ? lmeYid
来 ekkbff
来 了 effeik
来 吗 paggfe
来 回 uYehha
来 源 isdbfb
来 的 idfmhb
来 这 mfgfdf
板 lghgfa
析 jfgefh
果 $ igedpa
果 <n> ffgelf
果 cegfoe
果 remove deggfl
果 加 gfiirT
果 把 echgik
查 <far> fgggjf
查 nkfdhY
查 要 fkfegf
标 akgdlf
标 是 gkgeff
样 $ gbkbmg
样 ? lgehjZ
样 kcidld
核 kYhfem
核 日 jgggge
桌 ndfegf
桌 面 ndfegf
检 fkffgf
检 查 fkffgf
次 hggcel
次 都 ngggdc
正 lfffhe
正 常 lfffhe
步 obdfhg
段 , lmbidb
段 fndbfj
段 可 coeehf
段 能 jjccgi
段 连 ikgdhc
比 ogfgdb
比 如 ogghdZ
求 gidibj
求 review hbecfr
求 解 kgfgak
没 $ nZebkk
没 ifbghj
没 下 jgggfe
没 写 dfgdgn
没 放 jfgfgf
没 有 ggfjff
没 问 qhgdfa
法 mdgfef
法 连 fggffj
流 ldfggf
流 量 idfgih
测 oifefZ
测 试 mgefgd
浏 kggffe
浏 览 kggffe
清 ahijgg
清 单 ahijgg
源 lofdfY
源 地 ngdihZ
满 dchZgs
满 了 fchZgr
点 iadggn
烦 jifcfh
烦 看 jffbgj
烦 解 fgggfj
然 lhgfec
然 后 lhgfec
现 hekfbk
现 在 hdkfbk
班 lafgcl
理 gmfdge
生 dgddlk
用 $ gfbmbk
用 , facifq
用 <host> pfehea
用 <own> mefhkY
用 <public> lfegge
用 <service> kgfjkW
用 ? gffffk
用 foxmail jffgff
用 geifbm
用 到 eflegf
用 啊 gfcfgl
用 户 hbbkem
用 的 hgfgZo
电 nfggec
电 脑 mfggfc
登 kgeegg
登 录 kgeegg
白 igggYm
的 $ sVegck
的 , nmgcca
的 -i fdghpb
的 : jggfci
的 <client> wffheU
的 <gateway> dhgehk
的 <host> pchfed
的 <own> kgggee
的 <service> idejdj
的 ? kncaeh
的 cgggen
的 client wgfheS
的 cpu gdhegk
的 dnat jfedle
的 effect fhdgbo
的 laptop hffffj
的 outlook jbghhg
的 port eidriV
的 tcp pigWgg
的 udp mlecgb
的 user heehdl
的 人 lcneiY
的 信 kfggge
的 包 lggjZf
的 同 uahhfY
的 吗 nfghec
的 对 jggfff
的 时 ogfdfe
的 是 hZfoie
的 服 fbofhe
的 机 jmebff
的 来 dubcge
的 流 kcegld
的 源 ndbjka
的 用 jZghhj
的 电 leggge
的 端 iXmlbh
的 网 Zufifa
的 规 kdhehf
的 角 fdkkgd
的 话 cfdgmh
的 连 dfggfm
的 那 cclfoc
的 锅 mffgfe
的 问 qfgggX
盘 fYdifq
目 ekahkf
目 前 eedogf
目 标 akgdlf
目 的 niiXak
直 kfjhgY
直 timeout nffggb
直 接 jejfhc
直 超 lgfgee
直 转 ngeffd
直 连 mefgjZ
看 $ dchhcp
看 , Ygikhg
看 fdfjcn
看 一 kchffg
看 下 iffdfk
看 不 ggggVr
看 到 kgffci
看 看 gcggdn
眼 ffggfj
着 $ ghoaef
着 egkcek
码 jdgedj
码 忘 ffgffj
确 ijehgd
确 认 ijehgd
碰 pocZgZ
示 kffgge
种 hhekgd
积 gfefgk
程 sfgfeZ
程 桌 ndfegf
窗 fgggjf
站 fdkkfd
站 在 fdkkgd
端 <client> nceggf
端 <far> rfgZff
端 hhgjed
端 口 hhgjec
端 是 kggggd
第 <n> agefho
第 agefho
等 fkegdh
等 保 glfgee
答 keeeej
算 $ dqfgag
算 engenW
管 fqhZfe
管 目 fkheff
箱 gffffj
箱 密 ffgffj
系 吗 heffgj
线 fcfaln
组 kldefe
经 mgehfb
经 过 lgeifd
结 tbfegb
结 果 ohfdgb
绕 mfchgf
给 <host> iggYmg
给 <zone> fdedin
给 fVbslg
给 个 flhddg
给 几 ghfeek
给 我 mdXpfe
给 谁 abeybg
络 fnedfg
绝 $ mddffh
绝 , ogfgfa
绝 mdfffh
网 <far> pfhccg
网 qiffhX
网 上 bbklhf
网 关 kjgefc
网 吗 ndbilb
网 哪 jWfofg
网 地 kffgeg
网 机 ejdkhe
网 段 doecfj
网 络 fnedfg
置 $ ffgffj
置 ? egggcn
置 gfgfdl
老 ndgeeg
老 是 neggga
老 板 lghgfa
能 <service> nhfcfe
能 access Ydffir
能 bjhclg
能 ping sggeca
能 reach iefbji
能 上 jadfjl
能 不 pXegih
能 主 mifcgd
能 做 ggfben
能 出 vdbgdc
能 到 fljdaj
能 打 jkkchX
能 收 ifggic
能 用 keldgc
能 直 jgegid
能 访 gllZcg
能 通 eZellh
脑 mfggfc
脑 能 lefgff
自 pahejb
自 己 jgffic
苦 gdfffm
苦 了 gfgfek
落 igamff
落 到 hhaleh
行 $ kefegi
行 , jdefig
行 <zone> Tgffvg
行 ? jhfdlb
行 kadfne
行 不 pfhhiV
行 了 ndeehe
行 什 gfffjg
行 会 hhZhji
行 删 dhgfnc
行 吗 pffegc
行 是 fggffj
行 没 hfffej
行 的 jegddl
行 还 jgfgff
补 jfgfgf
表 cfanfl
被 drop iffhic
被 forward nhffde
被 magiff
被 丢 lffjha
被 哪 oefdff
被 拒 mdfffh
被 拦 yfaXge
被 改 khcgfg
被 转 gacsgf
被 退 ehfegk
要 meecoa
要 一 ehmjad
要 填 emfegf
要 是 aflgpa
要 用 dheode
见 iegecm
规 则 jdfgfi
览 kggffe
览 器 kggffe
角 fdkkgd
角 度 fdkkgd
解 $ kgegge
解 ddgfcq
解 析 gfgdgl
解 释 cehgcp
计 hgehkc
计 要 igdiff
认 gjehib
认 一 ikgegd
认 策 ffffnb
让 jdaico
议 gehdmd
讲 ddgenh
讲 讲 echfng
许 kfgfgf
论 icdfng
设 egffpb
设 成 ehdeoe
访 hhjZej
访 问 hhjZej
证 fdfegm
证 书 fdfegm
评 fggjhd
评 审 fegjfg
试 nhfgfb
话 , efdgki
话 cfdgmi
该 jbdkcl
该 通 lehffe
误 pefgga
说 sdbdlZ
说 明 hdgbgn
请 mefied
请 教 mehffd
请 求 jbejbm
请 问 nhfifZ
谁 $ gdbien
谁 ? hidgkc
谁 Ztakee
谁 可 glfeic
谁 回 mfgfgd
谁 开 ercdge
谁 改 gdgffk
谁 来 naeZep
谁 能 aodfhh
谁 进 hpdcgd
谁 连 dmiffe
调 megbmc
谢 $ hfjebj
谢 ediedo
谢 谢 ediedo
财 gcbfgp
财 务 gcbfgp
败 nfghdc
账 jkchhb
贴 bdhmfi
走 $ rgebee
走 <n> vagecd
走 <own> offgfb
走 <public> qafhhb
走 <service> kgffff
走 ? pgeefb
走 regifW
走 不 mdgggc
走 到 geangh
走 哪 nffegc
走 得 pceffe
走 的 pdgdhb
起 shffcZ
起 来 kgfefg
超 pchegc
超 时 pchegc
跑 jdfegi
跟 iegedl
路 $ kfggge
路 scfdfc
转 fhbnja
转 到 gmZijc
转 发 mackjd
转 圈 ngeffd
转 给 bahrjc
辛 gdfffm
辛 苦 gdfffm
边 nhgccg
边 的 egfffm
边 能 lcnaci
达 mmeced
过 kgbham
过 一 ffgffj
过 去 gbffeq
过 哪 jhdjfe
过 得 rdhfdb
过 网 jigdff
还 dfgfkh
还 是 tfffXe
还 有 dnccdm
还 能 degglf
这 dgfhel
这 一 lfgffe
这 台 gbglgg
这 样 gfffke
这 种 gjgedh
这 行 ggffel
这 边 kemach
进 hmaigc
进 得 gncfeh
进 来 hkbmga
远 negege
远 程 negege
连 <host> phhcjW
连 <outside> kbgeig
连 <own> dYkikh
连 <public> offeef
连 <zone> hdhhlb
连 ? gphafd
连 fifbgk
连 上 haiqea
连 不 imcedg
连 到 hmeYfj
连 得 hkiebg
连 我 rjdbfb
连 接 magcgl
连 的 kggggc
送 ijcnbe
送 到 ijcnbe
通 $ cjebgp
通 , pigddb
通 <far> mffgfd
通 <host> rgggfW
通 <own> oahajg
通 ? xXhgda
通 cheghl
通 不 ofgdia
通 了 gagahq
通 吗 emeXil
通 的 sffgfX
遍 mflbce
那 个 ggdeen
那 台 ggdgbo
那 条 cgggqZ
那 边 ohddfe
邮 necdfj
邮 件 nedegg
邮 箱 gffffj
部 gihdej
都 djpkeV
都 不 sXgiga
都 会 ieecgm
都 映 fYnifh
都 有 biijef
都 能 Yjrbeg
配 iedeco
配 的 jggggd
释 cehgcp
释 一 gfgfdl
释 下 Zdhhat
里 <service> oaggge
里 ? eejqbc
里 odheia
里 有 jffgeg
里 的 Ybmemh
里 看 fgggdj
里 面 bhkmdd
重 dcgffn
重 传 jggfgf
重 启 fZidfr
重 置 ffgffj
量 $ pfabih
量 idfgih
链 qhhade
锅 mffgfe
错 lffffd
错 误 pefgga
问 $ dhbcln
问 : eikeci
问 <client> xhYifV
问 <far> mffggc
问 <gateway> dlfhge
问 <host> kmWmgb
问 <outside> tXbjge
问 <own> hlZakj
问 <public> qagZig
问 <zone> lnXgee
问 ? bhbgfq
问 hehfdj
问 不 hcbghm
问 从 ofgegc
问 到 afnled
问 得 ifdfel
问 题 jdfbfm
间 meekec
队 efgfgk
队 列 efgfgk
限 ildajg
除 flheia
除 了 elhbgg
险 $ fehggj
险 fehggj
需 jmdjea
需 要 jmdjea
靠 lffhee
面 , ihhdjc
面 ebfrja
面 是 bcgrge
面 的 igemfa
页 iifdej
领 eekhgf
领 导 eekhgf
题 $ hdgfgj
题 , gfegfj
题 ? ffedfo
题 jdfbfm
题 吗 lfgfef
风 fehggj
风 险 fehggj
馈 lggggc
麻 jhfcfh
麻 烦 jhfcfh
默 egggnb
默 认 egggnb
`;
export const WAY_WEIGHTS = `
'connection refused' jd
'connection timed kc
'connection timed out' kc
's own kc
, <A> , jd
, <A> 出 kc
, <A> 到 jd
, <A> 去 jd
, <B> dj
, <server> jd
, <server> 是 jd
, <service> , jd
, <service> <n> kc
, <zone> jd
, allowed ? nZ
, allowed kc
, and kc
, and the kc
, any ma
, blocked nZ
, coming bl
, connection oY
, could kc
, do kc
, does <zone> lb
, dst <B> lb
, dst lb
, from dj
, given dj
, i e jd
, in dj
, is <A> kc
, is it lb
, is kc
, lip kc
, never an jd
, never lb
, not jd
, nothing ma
, on kc
, open jd
, right ? kc
, right kc
, rip kc
, session k kc
, session kc
, source am
, target jd
, tcp <n> kc
, tcp kc
, then ck
, what's jd
, where kc
, while kc
, who kc
, why jd
, works or dj
, would nZ
, yes or jd
, 会 kc
, 会 被 jd
, 客 dj
, 客 户 dj
, 对 jd
, 帮 jd
, 帮 忙 jd
, 想 lb
, 我 ck
, 提 kc
, 提 示 kc
, 收 kc
, 有 lb
, 源 dj
, 目 jd
, 目 的 jd
, 端 dj
, 端 口 dj
, 网 jd
, 能 kc
, 要 jd
, 规 kc
, 规 则 kc
, 说 ck
, 请 kc
, 走 jd
, 连 <B> kc
, 连 lb
, 通 jd
-> <B> , kc
-> <B> <service> kc
-> <B> lb
-> <B> ok lb
-> <B> tcp jd
-a input qW
-d <A> -p ck
-d <A> ck
-d <B> -p kc
-d <B> kc
-i <A> -o jd
-i <A> kc
-j drop jd
-o <B> -j kc
-o <B> kc
-s <zone> -j kc
: -a jd
: <A> nZ
: <A> to oY
: <n> you jd
: <service> <n> kc
: <service> kc
: <service> login jd
: can kc
: could jd
: curl lb
: do lb
: does it ck
: errno <n> ck
: errno ck
: in <outside> kc
: ip <A> dj
: ip dj
: ipv <n> am
: ipv am
: no ck
: no route ck
: noqueue : dj
: noqueue dj
: open bl
: postfix <service> jd
: postfix smtpd ck
: rcpt dj
: rcpt from dj
: reject : dj
: reject dj
: the jd
: trying <B> jd
: trying jd
: user <A> lb
: user lb
: what oY
<A> 's own kc
<A> , <B> jd
<A> , <server> jd
<A> , <service> kc
<A> , and lb
<A> , dst lb
<A> , is kc
<A> , 端 ck
<A> -> <B> kc
<A> -> kc
<A> -o <B> kc
<A> -o kc
<A> -p bl
<A> -p tcp bl
<A> : <n> jd
<A> : curl kc
<A> <B> $ kc
<A> <B> a jd
<A> <n> <B> ma
<A> <n> am
<A> <n> from dj
<A> <n> on Xp
<A> <own> dj
<A> <service> jd
<A> <service> to lb
<A> <zone> jd
<A> able kc
<A> able to kc
<A> and <B> jd
<A> and lb
<A> and want lb
<A> box ma
<A> but jd
<A> can't oY
<A> cannot jd
<A> cant kc
<A> client nZ
<A> clients ma
<A> coming bl
<A> connects ma
<A> connects to ma
<A> does ma
<A> folks kc
<A> for ck
<A> from <B> dj
<A> from a ck
<A> from dj
<A> get <service> kc
<A> gets kc
<A> going jd
<A> has jd
<A> has to jd
<A> have kc
<A> hit jd
<A> hitting <B> lb
<A> hitting lb
<A> i jd
<A> in jd
<A> itself , kc
<A> keeps oY
<A> laptop lb
<A> last jd
<A> logs jd
<A> lose jd
<A> make it kc
<A> make kc
<A> needs lb
<A> needs to lb
<A> on <B> ck
<A> on dj
<A> open a kc
<A> open to dj
<A> opening <B> jd
<A> opening jd
<A> opens <service> kc
<A> pcs jd
<A> people nZ
<A> ping <B> kc
<A> ping kc
<A> pings <B> kc
<A> pings lb
<A> reach <B> jd
<A> reach jd
<A> reachable am
<A> reachable for bl
<A> reachable from dj
<A> s , kc
<A> s kc
<A> say jd
<A> says jd
<A> see ck
<A> see when dj
<A> send jd
<A> server dj
<A> server to lb
<A> still jd
<A> still reach jd
<A> straight kc
<A> to <B> jd
<A> to our jd
<A> to the jd
<A> use kc
<A> wants kc
<A> wants to ma
<A> who lb
<A> work Yo
<A> work for bl
<A> 上 <B> kc
<A> 上 ping kc
<A> 从 ck
<A> 出 <B> kc
<A> 出 kc
<A> 到 <B> kc
<A> 到 <zone> kc
<A> 到 kc
<A> 去 <B> jd
<A> 发 往 jd
<A> 可 jd
<A> 可 以 jd
<A> 客 kc
<A> 客 户 kc
<A> 往 <B> lb
<A> 往 jd
<A> 想 lb
<A> 的 <n> ck
<A> 的 user kc
<A> 的 用 jd
<A> 的 电 jd
<A> 直 kc
<A> 直 接 kc
<A> 能 jd
<A> 能 ping kc
<A> 能 不 jd
<A> 能 主 ma
<A> 能 访 kc
<A> 能 连 jd
<A> 自 jd
<A> 自 己 jd
<A> 要 lb
<A> 走 jd
<A> 这 个 kc
<A> 进 jd
<A> 进 来 jd
<A> 那 jd
<A> 那 台 jd
<B> , <n> jd
<B> , <service> jd
<B> , any ma
<B> , do kc
<B> , is oY
<B> , tcp jd
<B> , udp kc
<B> , yes jd
<B> , 会 jd
<B> , 回 kc
<B> , 端 ma
<B> -j accept kc
<B> -j kc
<B> -p kc
<B> -p tcp kc
<B> : connection jd
<B> <n> $ kc
<B> <n> lb
<B> <n> udp jd
<B> <n> 端 ma
<B> <n> 通 jd
<B> <own> kc
<B> <server> jd
<B> <service> $ kc
<B> <service> , nZ
<B> <service> ? kc
<B> <service> oY
<B> <zone> ck
<B> ? ? kc
<B> a ? jd
<B> a jd
<B> accept ma
<B> access ? kc
<B> access kc
<B> after kc
<B> allowed ? kc
<B> any bl
<B> as lb
<B> at all kc
<B> at kc
<B> be able ck
<B> box $ jd
<B> box lb
<B> connects bl
<B> directly ? jd
<B> directly ma
<B> does jd
<B> does the jd
<B> end jd
<B> end up jd
<B> error connecting jd
<B> error jd
<B> from jd
<B> get kc
<B> icmp lb
<B> into kc
<B> it jd
<B> let lb
<B> make it jd
<B> make jd
<B> never ck
<B> ok ? rV
<B> ok ma
<B> ok or jd
<B> on <n> lb
<B> on ma
<B> on port lb
<B> on udp jd
<B> or ma
<B> over <n> lb
<B> over <service> kc
<B> over ma
<B> port <n> ma
<B> port ma
<B> prot <n> jd
<B> prot jd
<B> server , lb
<B> server ? jd
<B> server on lb
<B> should that lb
<B> tcp <n> ma
<B> tcp ma
<B> the jd
<B> to bl
<B> udp <n> ma
<B> udp ma
<B> what kc
<B> when lb
<B> where does kc
<B> where kc
<B> which ma
<B> will kc
<B> with lb
<B> works jd
<B> 一 jd
<B> 一 直 jd
<B> 不 $ jd
<B> 不 jd
<B> 之 jd
<B> 之 间 jd
<B> 了 kc
<B> 会 不 jd
<B> 发 信 jd
<B> 吗 ? kc
<B> 打 jd
<B> 报 kc
<B> 收 <service> kc
<B> 的 <n> kc
<B> 的 kc
<B> 的 tcp kc
<B> 行 jd
<B> 行 不 jd
<B> 访 am
<B> 访 问 am
<B> 走 jd
<B> 连 ck
<B> 那 dj
<client> $ bl
<gateway> let it jd
<gateway> to kc
<gateway> 的 问 jd
<gateway> 这 边 jd
<host> 's oY
<host> , dj
<host> <A> kc
<host> <A> s kc
<host> box kc
<host> is Zn
<host> server , jd
<host> server ? am
<host> 的 <n> kc
<host> 的 jd
<n> , <A> jd
<n> , or kc
<n> , 帮 jd
<n> -j masquerade kc
<n> : connection kc
<n> : no ck
<n> <B> ma
<n> <gateway> ck
<n> <n> , jd
<n> <n> <n> Zn
<n> ? ? kc
<n> ? i kc
<n> aa jd
<n> am jd
<n> and jd
<n> as kc
<n> at kc
<n> connection ck
<n> connection timed ck
<n> does the jd
<n> for ma
<n> get ck
<n> in kc
<n> ip <host> jd
<n> is jd
<n> len <n> lb
<n> len lb
<n> minutes kc
<n> of <B> ma
<n> on <A> Us
<n> on <B> pX
<n> s lb
<n> seen dj
<n> seen on dj
<n> so dj
<n> tcp $ ma
<n> tcp from jd
<n> tcp jd
<n> to <A> bl
<n> to <B> pX
<n> to nZ
<n> what jd
<n> will kc
<n> 为 jd
<n> 为 什 jd
<n> 收 jd
<n> 是 ck
<n> 走 jd
<outside> -j accept lb
<outside> on the jd
<outside> out <zone> jd
<outside> 上 kc
<outside> 打 lb
<own> , dj
<own> 吗 $ kc
<public> $ jd
<public> , lb
<public> <B> on jd
<public> ? jd
<server> , kc
<server> <B> $ jd
<server> <B> , kc
<service> , <n> lb
<service> <A> <n> am
<service> <A> Zn
<service> <n> from jd
<service> <n> kc
<service> <n> on am
<service> <n> 收 kc
<service> <server> lb
<service> ? $ kc
<service> ? kc
<service> from <A> lb
<service> from kc
<service> into <A> dj
<service> into <B> jd
<service> login : jd
<service> login jd
<service> ok dj
<service> on <A> am
<service> on <B> jd
<service> on <n> ma
<service> over udp dj
<service> to <A> ck
<service> to <B> kc
<service> 为 jd
<service> 会 kc
<service> 吗 jd
<service> 收 jd
<service> 登 ma
<zone> , bl
<zone> -> ma
<zone> -d <A> dj
<zone> -j accept jd
<zone> -o <outside> lb
<zone> <B> jd
<zone> can jd
<zone> is ck
<zone> rules kc
<zone> shows ck
<zone> src <A> jd
<zone> src jd
<zone> to ma
<zone> 上 kc
<zone> 上 抓 kc
<zone> 里 lb
<zone> 里 的 lb
? -a kc
? -a prerouting kc
? <A> jd
? <n> ck
? <service> jd
? ? $ kc
? example com jd
? example jd
? i mean kc
? tcp <n> dj
? tcp dj
L , does <client><far> ma
L , does <far><own> jd
L , 客 <client><own> kc
L -a forward <client><client> kc
L -a forward <host><client> dj
L -a forward <zone><outside> kc
L -a postrouting <zone><own> ma
L -d <A> <host><client> dj
L -d <host> <zone><own> ma
L -d ck
L -i <zone> <client><client> kc
L -i <zone> <host><client> dj
L -i kc
L -j accept <client><client> kc
L -j drop <far><own> jd
L -o <zone> <client><client> kc
L -o dj
L -s <zone> <zone><own> ma
L : <n> <client><client> kc
L : <n> <client><far> jd
L : <n> <client><own> ma
L : <n> <far><own> jd
L : <n> <host><client> ck
L : connect <host><client> Yo
L : connect <own><client> bl
L : in <far><own> jd
L : ip <client><own> kc
L ; jd
L <A> , <client><host> ma
L <A> , <client><own> jd
L <A> , <far><host> kc
L <A> , <far><own> ma
L <A> , <outside><host> jd
L <A> , <outside><own> lb
L <A> , <own><client> ck
L <A> , <own><zone> dj
L <A> , <zone><host> jd
L <A> , <zone><own> kc
L <A> -> <client><far> lb
L <A> -> <host><far> lb
L <A> -> <host><own> jd
L <A> -> <zone><zone> lb
L <A> -o <zone><outside> kc
L <A> -p <host><client> ck
L <A> : <client><own> jd
L <A> : <zone><own> nZ
L <A> <B> <client><client> kc
L <A> <B> <client><far> kc
L <A> <B> <client><host> lb
L <A> <B> <client><own> jd
L <A> <B> <far><own> lb
L <A> <B> <host><client> kc
L <A> <B> <zone><own> oY
L <A> <n> <own><client> dj
L <A> <zone> <zone><own> jd
L <A> and <client><own> kc
L <A> and <zone><own> kc
L <A> and <zone><zone> kc
L <A> for <outside><own> jd
L <A> for <zone><own> kc
L <A> from <client><client> Xp
L <A> from <far><zone> ck
L <A> from <gateway><client> Su
L <A> from <host><client> Zn
L <A> from <host><zone> dj
L <A> from <own><zone> dj
L <A> gets <zone><host> lb
L <A> gets <zone><own> jd
L <A> i <client><own> kc
L <A> itself <gateway><host> kc
L <A> itself <gateway><outside> dj
L <A> needs <host><far> kc
L <A> opens <client><own> kc
L <A> out <zone><outside> jd
L <A> port <own><zone> dj
L <A> s <client><own> kc
L <A> server <host><outside> ck
L <A> server <host><own> oY
L <A> server <host><public> kc
L <A> still <client><far> jd
L <A> still <far><own> jd
L <A> talk <zone><zone> kc
L <A> to <client><gateway> jd
L <A> to <host><client> ma
L <A> to <host><host> lb
L <A> to <outside><gateway> jd
L <A> to <outside><host> kc
L <A> to <zone><client> lb
L <A> to <zone><gateway> kc
L <A> to <zone><outside> jd
L <A> 上 <client><own> jd
L <A> 上 <zone><outside> lb
L <A> 出 <zone><outside> kc
L <A> 到 <client><client> kc
L <A> 客 <outside><own> kc
L <A> 往 <host><outside> jd
L <A> 本 <gateway><far> jd
L <A> 的 <client><own> lb
L <A> 的 <own><outside> dj
L <A> 的 <zone><client> kc
L <A> 的 <zone><far> kc
L <A> 的 <zone><host> kc
L <A> 能 <host><outside> qW
L <A> 自 <host><outside> jd
L <A> 访 <far><own> jd
L <A> 访 <zone><host> jd
L <A> 这 <zone><own> kc
L <client> jd
L <far> dj
L <gateway> ck
L <host> <A> <client><own> kc
L <host> server <host><outside> lb
L <n> , <client><own> jd
L <n> , <zone><outside> lb
L <n> : <client><client> kc
L <n> : <client><own> nZ
L <n> : <far><own> lb
L <n> : <host><client> ck
L <n> : <own><client> dj
L <n> <A> <host><client> ck
L <n> <n> <client><client> kc
L <n> <n> <client><far> jd
L <n> <n> <client><own> kc
L <n> <n> <far><own> jd
L <n> <n> <host><client> ck
L <n> <n> <host><far> jd
L <n> a <far><own> jd
L <n> ip <client><far> jd
L <n> ip <far><own> jd
L <n> ip <host><client> dj
L <n> on <own><outside> am
L <n> on <own><zone> dj
L <n> you <zone><own> kc
L <public> jd
L <service> <A> <own><client> dj
L <service> <n> <client><host> jd
L <service> <n> <outside><host> kc
L <service> <n> <outside><own> jd
L <service> from <outside><gateway> jd
L <service> on <gateway><zone> am
L <service> on <host><outside> ck
L <zone> , <client><own> jd
L <zone> , <zone><own> nZ
L <zone> -d <host><client> dj
L <zone> -d <own><zone> dj
L <zone> -d <zone><own> ma
L <zone> -o <client><client> kc
L <zone> <A> <client><own> jd
L <zone> dj
L <zone> rules <zone><own> lb
L <zone> src <far><host> jd
L ? kc
L ^ <A> <client><client> lb
L ^ <A> <client><far> jd
L ^ <A> <client><host> jd
L ^ <A> <far><own> kc
L ^ <A> <gateway><client> kc
L ^ <A> <gateway><far> kc
L ^ <A> <gateway><own> jd
L ^ <A> <host><client> lb
L ^ <A> <host><host> kc
L ^ <A> <host><public> ma
L ^ <A> <outside><host> lb
L ^ <A> <outside><own> jd
L ^ <A> <own><zone> am
L ^ <A> <zone><client> lb
L ^ <A> <zone><far> jd
L ^ <A> <zone><gateway> lb
L ^ <A> <zone><host> jd
L ^ <A> <zone><outside> lb
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> pX
L ^ <A> <zone><zone> oY
L ^ <host> <host><far> jd
L ^ <n> <client><client> jd
L ^ <n> <client><far> jd
L ^ <n> <client><host> kc
L ^ <n> <client><own> jd
L ^ <n> <far><own> kc
L ^ <outside> <far><own> lb
L ^ <service> <client><far> lb
L ^ <service> <client><gateway> jd
L ^ <service> <client><host> kc
L ^ <service> <far><own> lb
L ^ <service> <host><client> am
L ^ <service> <host><zone> dj
L ^ <service> <outside><gateway> jd
L ^ <service> <outside><host> jd
L ^ <service> <own><client> dj
L ^ <service> <zone><own> jd
L ^ <zone> <client><host> lb
L ^ <zone> <client><own> kc
L ^ a <far><own> jd
L ^ can <gateway><host> kc
L ^ can <host><far> kc
L ^ can <host><host> kc
L ^ can <host><public> nZ
L ^ can <outside><own> lb
L ^ can <zone><zone> kc
L ^ curl <own><zone> ck
L ^ do <zone><own> lb
L ^ does <far><own> jd
L ^ does <gateway><far> kc
L ^ does <host><outside> ma
L ^ does <host><own> lb
L ^ does <outside><own> kc
L ^ does <own><zone> Zn
L ^ does <zone><zone> jd
L ^ from <gateway><own> jd
L ^ hey <zone><own> jd
L ^ how <zone><own> lb
L ^ if <far><own> jd
L ^ if <outside><own> jd
L ^ if <zone><outside> jd
L ^ if <zone><own> jd
L ^ is <outside><own> jd
L ^ is <own><outside> ck
L ^ is <zone><zone> pX
L ^ maillog <host><far> bl
L ^ our <far><own> jd
L ^ ping <client><far> oY
L ^ ping <zone><host> ma
L ^ say <zone><own> ma
L ^ udp <client><far> kc
L ^ user <client><own> jd
L ^ user <zone><own> kc
L ^ what <far><own> kc
L ^ what <outside><own> kc
L ^ what <zone><own> jd
L ^ which <client><own> jd
L ^ why <client><own> lb
L ^ why <zone><own> jd
L ^ would <client><own> kc
L ^ would <own><zone> ck
L ^ would <zone><host> kc
L ^ would <zone><own> jd
L ^ 从 <client><host> jd
L ^ 从 <outside><host> jd
L ^ 内 <client><own> kc
L ^ 帮 <client><own> jd
L ^ 抓 <client><own> jd
L ^ 抓 <far><own> kc
L a <A> <zone><own> kc
L add -a <zone><own> kc
L agent ma
L am lb
L an ma
L are kc
L arriving kc
L as Zn
L assume kc
L at <A> <far><host> lb
L at <A> <far><own> kc
L authentication , <client><own> jd
L back ma
L backup lb
L be jd
L becomes dj
L before kc
L between kc
L box kc
L branch lb
L by lb
L can <A> <gateway><host> kc
L can <A> <host><far> kc
L can <A> <zone><zone> kc
L can a <zone><host> jd
L can someone <outside><own> lb
L can the <host><far> jd
L change kc
L ci lb
L come kc
L coming nZ
L confirm nZ
L connect ck
L connection refused <own><client> bl
L could kc
L ctstate kc
L curl bl
L delete kc
L desk lb
L does <A> <far><own> kc
L does <A> <host><far> ck
L does <A> <zone><own> jd
L dovecot kc
L drop , <gateway><zone> am
L echo kc
L error dj
L established jd
L example ck
L explain lb
L failed dj
L floor jd
L for <A> <far><own> kc
L forward -i <client><client> kc
L forward -i <host><client> dj
L from <A> <client><client> kc
L from <A> <client><gateway> ma
L from <A> <far><own> jd
L from <A> <host><client> ma
L from <A> <outside><gateway> jd
L from <A> <outside><host> kc
L from <A> <outside><own> jd
L from <A> <zone><gateway> kc
L from <A> <zone><own> jd
L from <A> <zone><zone> kc
L from lb
L get dj
L gives jd
L goes kc
L guest nZ
L how jd
L i add <zone><own> lb
L icmp jd
L if i <outside><own> ma
L if jd
L in <A> <zone><gateway> kc
L in <A> <zone><host> jd
L in <A> <zone><own> jd
L in kc
L in the <client><own> lb
L input policy <zone><gateway> jd
L instead jd
L ip <A> <client><far> jd
L ip <A> <client><host> kc
L ip <A> <client><own> jd
L ip <A> <far><own> kc
L ip <host> <client><own> kc
L iptables jd
L is <A> <host><far> dj
L is <A> <own><outside> dj
L is <A> <zone><zone> pX
L is <service> <host><outside> ck
L its kc
L job lb
L kindly jd
L laptop jd
L let lb
L line <n> <zone><outside> kc
L maillog on <host><far> ck
L masquerade kc
L may jd
L me kc
L monitor kc
L monitoring jd
L moved bl
L mx ck
L my oY
L nc ck
L need nZ
L never ck
L ni jd
L normal kc
L on <A> <client><own> oY
L on <A> <host><own> lb
L on <A> <outside><host> jd
L on <A> <outside><own> kc
L on <A> <own><outside> dj
L on <A> <zone><host> jd
L on <A> <zone><own> jd
L on <zone> <client><host> jd
L on a <zone><own> jd
L on the <client><own> jd
L on the <host><outside> ck
L on the <zone><own> jd
L open jd
L our ma
L our monitoring <far><own> kc
L out jd
L out on <outside><own> jd
L outbound ma
L outgoing ma
L packet jd
L packets oY
L partner jd
L path jd
L pc kc
L people in <zone><own> kc
L people kc
L ping dj
L pinging <A> <client><client> ck
L pinging am
L plain dj
L port <n> <own><outside> bl
L postfix on <host><far> lb
L postrouting -s <zone><own> ma
L ppl lb
L printer <A> <client><host> jd
L printer bl
L proposed ma
L put kc
L question jd
L queue lb
L reason kc
L removing Xp
L request lb
L root am
L run jd
L runner lb
L says ck
L seen dj
L snat to <host><far> jd
L so jd
L somebody lb
L sorry kc
L source <own> <host><far> jd
L status dj
L stop kc
L stuck lb
L swaks ck
L taken jd
L teh oY
L tell jd
L the <A> <gateway><far> lb
L the <A> <host><own> ma
L the <A> <host><public> jd
L the <A> <zone><outside> ma
L the <A> <zone><own> jd
L the <host> <zone><own> jd
L they dj
L thinking kc
L ticket jd
L timed am
L to <A> <client><own> kc
L to <A> <far><zone> bl
L to <A> <gateway><zone> ck
L to <A> <own><outside> am
L to <A> <zone><own> lb
L to a <far><own> kc
L to dj
L to source <host><far> jd
L trace jd
L two jd
L udp <n> <own><outside> dj
L up jd
L verdict jd
L walk jd
L wants dj
L way jd
L we moved <zone><own> lb
L we're jd
L went jd
L were jd
L what if <zone><own> kc
L what's lb
L when <A> <far><own> kc
L when kc
L whether jd
L window ck
L work jd
L would adding <client><own> lb
L yes jd
L you jd
L you must <zone><own> kc
L 一 下 <client><host> jd
L 一 下 <zone><host> jd
L 一 下 <zone><own> jd
L 上 <A> <zone><own> kc
L 从 <A> <outside><host> jd
L 从 jd
L 会 kc
L 公 kc
L 出 kc
L 分 kc
L 到 <A> <client><own> lb
L 到 ip <client><own> jd
L 包 看 <client><own> jd
L 口 kc
L 回 lb
L 在 <A> <zone><host> jd
L 复 kc
L 外 jd
L 审 lb
L 客 户 <client><own> jd
L 客 户 <far><own> kc
L 开 ck
L 户 端 <client><own> jd
L 手 机 <zone><own> ma
L 抓 到 <client><own> kc
L 报 dj
L 掉 , <zone><outside> kc
L 接 bl
L 日 志 <client><host> jd
L 日 志 <far><own> jd
L 是 <A> <client><own> jd
L 来 ma
L 析 kc
L 没 kc
L 现 kc
L 的 dj
L 程 jd
L 脑 jd
L 要 ma
L 要 是 <zone><outside> jd
L 计 kc
L 起 kc
L 边 kc
L 这 条 <far><own> jd
L 连 Zn
L 连 接 <own><client> ck
L 那 kc
L 问 <A> <zone><own> kc
M ' bl
M 'connection kc
M 's jd
M , <B> <zone><own> lb
M , <server> <client><own> kc
M , ck
M -> <B> <client><far> lb
M -> <B> <host><far> lb
M -> <B> <host><own> jd
M -> <B> <zone><zone> lb
M -> lb
M -d kc
M -j accept <host><client> dj
M -o <B> <zone><outside> kc
M -o jd
M -p tcp <host><client> dj
M : <n> <own><client> Zn
M : <n> <zone><own> jd
M : connect <host><far> lb
M : connect <own><client> ck
M : curl <zone><own> jd
M : dj
M <B> $ <client><client> jd
M <B> $ <client><far> kc
M <B> $ <client><own> lb
M <B> $ <far><own> ma
M <B> $ <gateway><zone> Yo
M <B> $ <host><far> lb
M <B> $ <host><outside> ck
M <B> $ <host><own> ma
M <B> $ <outside><host> oY
M <B> $ <outside><own> lb
M <B> $ <own><client> dj
M <B> $ <own><far> bl
M <B> $ <own><outside> bl
M <B> $ <own><zone> bl
M <B> $ <server><own> lb
M <B> $ <zone><far> nZ
M <B> $ <zone><host> qW
M <B> $ <zone><outside> jd
M <B> $ <zone><own> jd
M <B> $ <zone><zone> lb
M <B> , <client><gateway> jd
M <B> , <client><host> nZ
M <B> , <client><own> ma
M <B> , <far><client> bl
M <B> , <far><host> jd
M <B> , <far><own> oY
M <B> , <gateway><far> lb
M <B> , <gateway><host> ma
M <B> , <host><client> ck
M <B> , <host><own> am
M <B> , <outside><host> kc
M <B> , <outside><own> kc
M <B> , <own><outside> bl
M <B> , <zone><far> lb
M <B> , <zone><gateway> nZ
M <B> , <zone><host> nZ
M <B> , <zone><outside> jd
M <B> , <zone><own> jd
M <B> -j <zone><outside> kc
M <B> : <client><own> kc
M <B> : <host><far> jd
M <B> <n> <client><host> jd
M <B> <n> <gateway><host> kc
M <B> <own> <client><own> kc
M <B> <service> <client><own> jd
M <B> <zone> <zone><zone> ma
M <B> ? <far><own> oY
M <B> ? <gateway><host> lb
M <B> ? <host><far> ma
M <B> ? <host><host> kc
M <B> ? <host><outside> bl
M <B> ? <host><own> lb
M <B> ? <outside><host> kc
M <B> ? <outside><own> kc
M <B> ? <own><client> dj
M <B> ? <own><outside> Xp
M <B> ? <own><zone> Yo
M <B> ? <zone><outside> kc
M <B> ? <zone><own> kc
M <B> ? <zone><public> jd
M <B> ? <zone><zone> pX
M <B> at <zone><zone> lb
M <B> directly <outside><host> kc
M <B> if <zone><own> jd
M <B> itself <outside><gateway> jd
M <B> just <zone><own> nZ
M <B> on <client><far> kc
M <B> on <client><host> jd
M <B> on <far><own> lb
M <B> on <gateway><far> jd
M <B> on <host><own> kc
M <B> on <host><public> lb
M <B> or <zone><own> lb
M <B> port <client><client> kc
M <B> port <client><host> lb
M <B> port <gateway><host> jd
M <B> port <host><far> nZ
M <B> port <outside><own> kc
M <B> prot <zone><own> jd
M <B> s <client><host> kc
M <B> s <client><own> jd
M <B> s <far><own> kc
M <B> s <host><client> ck
M <B> server <client><host> ma
M <B> server <zone><host> jd
M <B> through <zone><outside> nZ
M <B> when <zone><own> lb
M <B> 之 <zone><zone> jd
M <B> 吗 <host><outside> oY
M <B> 的 <client><client> lb
M <B> 的 <host><host> jd
M <B> 的 <host><outside> lb
M <B> 的 <zone><client> kc
M <client> ma
M <n> , <client><own> lb
M <n> -j <host><client> dj
M <n> : <host><client> ck
M <n> : <host><far> jd
M <n> <n> <zone><own> kc
M <n> am
M <n> from <client><own> jd
M <n> from <own><zone> dj
M <n> on <far><own> jd
M <n> on <outside><own> kc
M <n> you <zone><own> jd
M <own> : <own><client> dj
M <own> am
M <public> <B> <host><own> jd
M <server> <B> <zone><own> jd
M <server> pX
M <service> <n> <client><host> ma
M <service> <n> <client><own> ma
M <service> <n> <far><own> kc
M <service> <n> <host><far> ma
M <service> <n> <outside><own> kc
M <service> <n> <zone><own> jd
M <service> kc
M <service> on <client><own> jd
M <service> on <zone><host> kc
M <service> to <zone><gateway> ma
M <service> to <zone><host> rV
M ? ck
M able nZ
M able to <host><host> jd
M access nZ
M ack kc
M after ck
M against ma
M aimed lb
M allowed ma
M an lb
M and <B> <zone><zone> kc
M as ck
M asking lb
M at <B> <far><own> nZ
M at <B> <gateway><far> lb
M at <B> <outside><host> kc
M back dj
M box kc
M can kc
M can't oY
M cannot jd
M cant lb
M client dj
M clients kc
M coming am
M conect jd
M configured jd
M connect : <own><client> dj
M connect to <host><far> ma
M connect to <host><own> kc
M connect to <own><client> dj
M connecting to <client><own> kc
M connection refused <client><own> lb
M connection to <zone><own> jd
M connects kc
M could kc
M curl nZ
M deliver jd
M delivers rV
M desk <B> <own><client> ck
M desk ck
M destination dj
M dialled kc
M example kc
M failed kc
M fetch ma
M folks kc
M for <B> <far><own> jd
M for <B> <outside><own> lb
M for <B> <zone><own> pX
M for bl
M from <B> <client><own> oY
M from <B> <gateway><far> kc
M from <B> <gateway><outside> Zn
M from <B> <host><zone> Vr
M from <B> <own><far> Xp
M from <B> <own><outside> ck
M from <B> <own><zone> dj
M from <B> <zone><own> nZ
M from a <own><zone> ck
M from ck
M from my <own><client> ck
M from unknown <host><gateway> dj
M get nZ
M get to <outside><own> jd
M gets kc
M github jd
M go jd
M going kc
M has jd
M have nZ
M he jd
M hit <B> <outside><host> jd
M hit kc
M hitting nZ
M host dj
M hosts nZ
M i kc
M i'm dj
M if Zn
M in <B> <client><zone> bl
M in <B> <own><zone> ck
M in dj
M inside jd
M into <B> <outside><zone> jd
M into pX
M it kc
M it's Zn
M itself , <gateway><host> jd
M keeps oY
M laptop bl
M last jd
M leg kc
M like jd
M log dj
M logs jd
M lose jd
M make jd
M may kc
M me jd
M monitoring ck
M must authentication <zone><own> jd
M must ma
M mx <n> <host><far> lb
M mx kc
M my Zn
M my desk <own><client> ck
M need lb
M needs oY
M noqueue dj
M off kc
M on <B> <client><own> lb
M on <B> <far><own> ma
M on <B> <host><outside> ma
M on <B> <outside><host> jd
M on <B> <outside><own> jd
M on <B> <own><client> ck
M on <B> <zone><host> jd
M on <B> <zone><outside> ma
M opening jd
M out dj
M out to <host><outside> nZ
M outbound ma
M over jd
M own ma
M packet ma
M pc ck
M pcs jd
M permitted kc
M ping <B> <client><gateway> jd
M ping ma
M pings lb
M plain ma
M pointed jd
M port <n> <host><client> ck
M port <n> <host><outside> kc
M portal lb
M postfix <service> <host><far> ma
M print kc
M public jd
M push nZ
M query kc
M rcpt dj
M reach <B> <host><public> jd
M reach <B> <zone><zone> lb
M reach ma
M reachable Zn
M reached Zn
M refused , <own><client> ck
M refused' jd
M reject dj
M resolve jd
M resolve names <gateway><far> jd
M run Zn
M run on <own><client> dj
M s , <client><own> kc
M s nZ
M say kc
M says jd
M see dj
M seen Zn
M send jd
M sending dj
M sends nZ
M sends through <zone><own> lb
M site kc
M sits ck
M sitting am
M smtpd ck
M so nZ
M something ma
M source Zn
M still get <client><far> ma
M still get <zone><far> jd
M still jd
M straight nZ
M submit lb
M supposed jd
M syn kc
M talk kc
M talks jd
M target jd
M that's ck
M the <B> <client><host> ma
M the <B> <gateway><host> jd
M the <B> <outside><host> lb
M the <host> <zone><own> kc
M they jd
M through <B> <zone><own> kc
M time kc
M timed dj
M to <B> <client><client> jd
M to <B> <client><gateway> lb
M to <B> <gateway><far> lb
M to <B> <host><client> nZ
M to <B> <host><far> nZ
M to <B> <host><host> jd
M to <B> <host><outside> kc
M to <B> <host><own> kc
M to <B> <host><public> kc
M to <B> <outside><client> rV
M to <B> <outside><gateway> lb
M to <B> <own><outside> dj
M to <B> <zone><client> kc
M to <own> <own><client> dj
M to <service> <client><own> jd
M to itself <host><own> kc
M to lb
M to mx <host><far> jd
M to port <host><outside> lb
M to the <client><host> ma
M to the <outside><host> lb
M to the <zone><host> jd
M toward kc
M tries jd
M type kc
M unknown <B> <host><gateway> dj
M unknown bl
M updates from <host><far> kc
M updates ma
M us jd
M use kc
M uses lb
M via <B> <client><own> jd
M via jd
M vpn kc
M wants kc
M website kc
M what ck
M when bl
M when they <zone><own> jd
M who jd
M work Zn
M x jd
M you must <zone><own> jd
M 一 jd
M 上 <B> <host><outside> ma
M 上 <B> <zone><outside> jd
M 上 不 <zone><outside> jd
M 下 jd
M 个 kc
M 主 kc
M 主 动 <host><far> kc
M 了 <B> <zone><outside> jd
M 从 bl
M 们 kc
M 写 jd
M 出 <B> <zone><outside> lb
M 出 kc
M 则 jd
M 到 <B> <client><client> jd
M 到 <B> <zone><client> ma
M 到 jd
M 动 kc
M 印 jd
M 去 <B> <zone><far> kc
M 去 jd
M 反 jd
M 吗 kc
M 和 nZ
M 如 jd
M 客 户 <outside><own> kc
M 己 jd
M 己 连 <host><own> jd
M 往 <B> <host><outside> kc
M 往 jd
M 得 jd
M 想 lb
M 我 们 <outside><own> kc
M 打 开 <zone><own> jd
M 接 ma
M 映 jd
M 是 <B> <own><client> dj
M 是 <B> <zone><host> kc
M 本 机 <gateway><far> jd
M 来 jd
M 查 jd
M 段 jd
M 比 jd
M 没 ck
M 源 ck
M 用 jd
M 用 户 <outside><own> jd
M 电 脑 <zone><own> kc
M 登 ma
M 的 <B> <client><own> jd
M 的 user <zone><own> lb
M 的 人 <outside><host> jd
M 目 jd
M 直 jd
M 端 dj
M 能 jd
M 能 上 <host><outside> ma
M 能 打 <zone><own> kc
M 自 jd
M 自 己 <host><outside> jd
M 要 kc
M 规 jd
M 访 问 <far><own> jd
M 访 问 <gateway><own> jd
M 访 问 <host><own> jd
M 说 kc
M 调 lb
M 走 kc
M 这 dj
M 进 kc
M 连 <B> <host><own> jd
M 连 lb
M 连 的 <client><own> jd
M 那 kc
M 配 kc
M 问 <B> <far><own> jd
M 问 <B> <gateway><own> jd
M 问 <B> <host><own> jd
M 问 <public> <host><own> jd
R , <outside> <zone><own> kc
R , <service> <zone><own> jd
R , ack <client><own> jd
R , allowed <zone><zone> ma
R , any <zone><zone> nZ
R , ck
R , does <far><own> jd
R , does <zone><own> lb
R , i <outside><host> kc
R , length <client><host> kc
R , length <client><own> jd
R , length <far><own> kc
R , options <far><own> jd
R , or <outside><own> lb
R , or <zone><own> ma
R , port <zone><own> kc
R , seq <client><host> kc
R , seq <client><own> jd
R , seq <far><own> kc
R , win <client><host> kc
R , win <client><own> jd
R , win <far><own> kc
R , 为 <client><own> jd
R , 为 <zone><own> lb
R , 什 <client><own> kc
R -a lb
R -j accept <zone><outside> kc
R -o nZ
R : <n> <client><own> lb
R : connection <client><own> kc
R : connection <host><far> ma
R <client> $ <own><- ck
R <client> <host> <client><own> lb
R <client> s <client><own> kc
R <gateway> ? <client><own> jd
R <gateway> jd
R <host> $ <outside><own> lb
R <host> , <zone><own> jd
R <host> <client> <client><own> kc
R <host> r <client><own> lb
R <host> server <zone><own> kc
R <n> $ <client><client> jd
R <n> $ <client><own> lb
R <n> $ <far><host> lb
R <n> $ <host><public> jd
R <n> $ <outside><own> nZ
R <n> $ <zone><far> jd
R <n> $ <zone><host> jd
R <n> $ <zone><own> jd
R <n> $ <zone><zone> kc
R <n> , <client><client> lb
R <n> , <client><far> kc
R <n> , <client><host> lb
R <n> , <client><own> jd
R <n> , <far><own> kc
R <n> , <gateway><host> lb
R <n> , <host><outside> ma
R <n> , <zone><client> nZ
R <n> , <zone><host> jd
R <n> , <zone><zone> nZ
R <n> : <client><own> kc
R <n> : <zone><own> ma
R <n> <n> <client><own> lb
R <n> ? <client><host> jd
R <n> ? <client><own> lb
R <n> ? <far><own> ma
R <n> does <client><host> jd
R <n> proto <client><host> kc
R <n> proto <far><host> jd
R <n> proto <far><own> jd
R <n> tcp <far><own> ma
R <n> tcp <host><client> kc
R <n> udp <host><far> kc
R <n> you <client><own> jd
R <n> you <zone><own> kc
R <n> 不 <zone><own> jd
R <outside> ck
R <outside> it <zone><own> kc
R <server> jd
R <service> $ <zone><own> lb
R <service> , <host><host> ma
R <service> , <zone><own> kc
R <service> : <client><own> jd
R <service> <n> <zone><zone> kc
R <service> ? <zone><host> kc
R <service> 吗 <outside><host> kc
R <zone> , <client><far> jd
R ? $ <client><client> jd
R ? $ <client><far> oY
R ? $ <client><gateway> oY
R ? $ <client><host> kc
R ? $ <client><outside> nZ
R ? $ <client><own> oY
R ? $ <far><client> am
R ? $ <far><own> lb
R ? $ <far><zone> ck
R ? $ <gateway><far> oY
R ? $ <gateway><host> jd
R ? $ <gateway><own> jd
R ? $ <host><host> lb
R ? $ <host><outside> jd
R ? $ <host><own> jd
R ? $ <host><public> kc
R ? $ <outside><gateway> jd
R ? $ <outside><host> kc
R ? $ <outside><own> ma
R ? $ <own><client> am
R ? $ <own><far> bl
R ? $ <own><zone> am
R ? $ <zone><client> kc
R ? $ <zone><far> jd
R ? $ <zone><gateway> ma
R ? $ <zone><host> kc
R ? $ <zone><outside> ma
R ? $ <zone><own> jd
R ? $ <zone><public> ma
R ? $ <zone><zone> pX
R ? ? <client><own> ma
R ? ? <zone><own> lb
R aa jd
R able am
R access jd
R ack <n> <client><own> jd
R ack bl
R all ? <zone><outside> jd
R all ? <zone><zone> kc
R allowed ? <zone><outside> jd
R am jd
R answer jd
R anything kc
R anywhere ? <outside><own> kc
R anywhere jd
R are nZ
R as lb
R asking dj
R at all <zone><outside> jd
R at all <zone><zone> lb
R back $ <client><own> kc
R back bl
R becomes lb
R blocked jd
R browser kc
R by kc
R can ma
R change jd
R com kc
R come back <client><own> jd
R come back <zone><own> kc
R comes kc
R connect : <client><own> kc
R connect lb
R connect to <client><own> lb
R connecting jd
R connection jd
R connection refused <own><zone> dj
R connection timed <client><own> lb
R connection timed <host><far> ma
R connects bl
R dead kc
R decides jd
R delivers dj
R directly ma
R do i <client><own> jd
R does it <far><own> kc
R does the <host><far> jd
R does the <zone><own> jd
R don't jd
R down qW
R dport <n> <client><client> jd
R dport <n> <zone><own> jd
R drop ma
R dropped lb
R e lb
R echo kc
R err lb
R error jd
R even kc
R everything lb
R filtered ma
R fine $ <zone><own> jd
R fine ma
R for ma
R for me <far><own> kc
R forward policy <client><client> dj
R forwarded lb
R gateway jd
R get dj
R gets lb
R given dj
R go kc
R goes kc
R hairpin jd
R happens bl
R have lb
R her jd
R i ck
R i e <outside><host> oY
R icmp lb
R id <n> <client><client> jd
R id kc
R idea ck
R if jd
R if we <zone><own> jd
R internal lb
R involved kc
R ip <client> <client><own> kc
R ip <host> <client><own> kc
R ip jd
R is fine <zone><own> lb
R is that <client><own> kc
R it ? <client><host> oY
R it ? <zone><own> lb
R it ck
R it's kc
R just spins <zone><own> jd
R k kc
R know jd
R land on <outside><own> ma
R leave kc
R length <n> <client><far> jd
R length <n> <client><host> jd
R length <n> <client><own> jd
R length <n> <far><own> kc
R let nZ
R line kc
R loads kc
R loop lb
R mail gw <zone><own> lb
R make it <far><own> ma
R masquerade ma
R masqueraded ma
R match kc
R mean kc
R mss <n> <far><own> jd
R must authentication <client><own> jd
R n jd
R net jd
R never kc
R no nZ
R not ? <client><own> jd
R not ? <zone><own> kc
R on <n> <client><host> kc
R on <n> <client><own> jd
R on <n> <gateway><host> jd
R on <n> <host><own> kc
R on <n> <host><public> kc
R on <n> <zone><own> jd
R on <outside> <far><own> lb
R on <service> <zone><host> jd
R on <zone> <client><far> jd
R on dj
R on the <outside><own> ma
R once kc
R options mss <far><own> jd
R or dropped <zone><host> ma
R or not <client><own> jd
R or not <outside><gateway> jd
R or not <zone><own> jd
R other ck
R our ma
R out $ <client><own> jd
R out $ <zone><own> jd
R out is <host><far> kc
R outbound kc
R output jd
R over ma
R pass kc
R passed kc
R permitted ma
R please lb
R port <n> <client><client> kc
R port <n> <client><host> lb
R port <n> <client><own> jd
R port <n> <far><own> kc
R port <n> <gateway><host> jd
R port <n> <host><far> pX
R port <n> <outside><own> kc
R port jd
R postrouting lb
R print bl
R printer kc
R private jd
R prot <n> <zone><own> jd
R r , <client><own> jd
R r ck
R rather bl
R reach kc
R reachable jd
R refused jd
R request lb
R return kc
R router ck
R rst , <client><own> lb
R rst dj
R rule lb
R ruleset kc
R s , <client><host> kc
R s , <client><own> jd
R s , <far><own> kc
R s , <host><client> ck
R s , <own><client> dj
R seq <n> <client><host> kc
R seq <n> <client><own> jd
R seq <n> <far><own> kc
R session kc
R side lb
R since kc
R so dj
R source lb
R start jd
R survive jd
R syn ack <far><own> ma
R talk lb
R tcp <n> <host><outside> ma
R tcp <n> <zone><host> kc
R tcp <n> <zone><zone> jd
R tcp dport <client><client> jd
R that kc
R that's jd
R the <host> <zone><own> kc
R the box <far><own> kc
R the ck
R the same <client><own> lb
R them kc
R they kc
R those jd
R three lb
R through the <far><own> ma
R timed out <client><own> lb
R timed out <host><far> ma
R timed out <zone><own> jd
R times jd
R to <own> <client><own> ma
R to <own> <zone><own> kc
R to dj
R too lb
R translated lb
R tried lb
R trying nZ
R ttl <n> <far><host> jd
R udp <n> <host><far> ma
R udp kc
R up jd
R us dj
R walk jd
R way am
R we kc
R what kc
R when lb
R where ma
R who jd
R why $ <client><own> jd
R why jd
R will kc
R win <n> <client><host> kc
R win <n> <client><own> jd
R win <n> <far><own> kc
R win dj
R with pX
R works nZ
R wrong ma
R y jd
R yes dj
R you must <client><own> jd
R you must <zone><own> kc
R 上 ck
R 不 行 <zone><own> kc
R 为 什 <client><own> jd
R 为 什 <zone><own> kc
R 之 jd
R 之 间 <zone><zone> jd
R 了 $ <client><own> lb
R 了 $ <zone><host> kc
R 了 吗 <client><host> jd
R 事 ck
R 互 jd
R 什 么 <client><host> jd
R 什 么 <client><own> jd
R 什 么 <far><own> jd
R 什 么 <zone><host> lb
R 什 么 <zone><own> kc
R 从 jd
R 以 kc
R 会 被 <client><far> kc
R 会 被 <host><far> kc
R 全 jd
R 出 kc
R 到 哪 <far><own> jd
R 去 吗 <host><outside> kc
R 发 信 <host><outside> kc
R 变 成 <host><far> jd
R 口 <n> <client><own> kc
R 口 <n> <zone><own> lb
R 可 lb
R 吗 $ <far><own> kc
R 吗 $ <gateway><client> kc
R 吗 $ <host><far> jd
R 吗 $ <zone><zone> oY
R 吗 ? <host><far> kc
R 吗 ? <zone><outside> lb
R 否 kc
R 呢 kc
R 命 jd
R 和 kc
R 哪 条 <client><host> jd
R 啊 jd
R 地 址 <host><far> jd
R 址 变 <host><far> jd
R 它 dj
R 完 kc
R 定 kc
R 客 ck
R 就 能 <zone><own> kc
R 常 $ <zone><own> kc
R 开 ck
R 弃 kc
R 忙 jd
R 户 ck
R 打 开 <zone><own> jd
R 拒 jd
R 按 kc
R 据 kc
R 接 kc
R 放 行 <far><own> lb
R 放 行 <host><outside> kc
R 放 行 <zone><outside> jd
R 放 行 <zone><zone> kc
R 时 , <client><own> jd
R 时 , <outside><own> kc
R 时 , <zone><own> lb
R 有 lb
R 有 没 <zone><outside> jd
R 条 规 <client><host> jd
R 次 jd
R 正 常 <client><own> kc
R 正 常 <zone><own> kc
R 没 kc
R 源 地 <host><far> jd
R 的 $ <zone><own> jd
R 的 <n> <client><client> kc
R 的 <n> <zone><client> kc
R 的 <n> <zone><far> kc
R 的 <service> <client><own> jd
R 的 <service> <outside><host> jd
R 的 tcp <far><own> kc
R 直 超 <client><own> jd
R 程 lb
R 端 口 <host><outside> kc
R 给 jd
R 老 ma
R 行 $ <zone><own> jd
R 规 则 <client><own> lb
R 规 则 <far><own> jd
R 规 则 <zone><own> jd
R 访 ck
R 说 jd
R 请 jd
R 走 到 <zone><own> jd
R 超 时 <zone><own> kc
R 跑 dj
R 路 jd
R 达 kc
R 这 dj
R 连 bl
R 通 jd
R 里 jd
R 量 jd
R 间 jd
^ <A> , bl
^ <A> -> jd
^ <A> <B> ma
^ <A> <n> ma
^ <A> <service> jd
^ <A> can't jd
^ <A> gets kc
^ <A> jd
^ <A> server oY
^ <A> talking ma
^ <A> to nZ
^ <A> 出 kc
^ <A> 到 jd
^ <A> 去 jd
^ <A> 可 jd
^ <A> 客 kc
^ <A> 往 nZ
^ <A> 收 jd
^ <A> 能 jd
^ <A> 自 jd
^ <A> 访 jd
^ <A> 这 jd
^ <A> 进 kc
^ <A> 那 jd
^ <A> 里 jd
^ <n> <n> ck
^ <service> <A> ck
^ <service> dj
^ <service> from kc
^ <zone> <A> kc
^ <zone> dj
^ <zone> pc jd
^ <zone> 上 kc
^ a jd
^ assume lb
^ can <A> jd
^ can someone lb
^ could a kc
^ could kc
^ could somebody jd
^ curl <A> bl
^ curl ck
^ do <A> kc
^ does <A> kc
^ does <service> lb
^ does a jd
^ does anything pX
^ does kc
^ dovecot : jd
^ dovecot jd
^ from nZ
^ from the ma
^ hairpin ma
^ hey , jd
^ how come jd
^ i would jd
^ icmp kc
^ is <service> dj
^ is the kc
^ maillog on ck
^ morning jd
^ my ma
^ nc ck
^ need kc
^ nobody lb
^ on oY
^ on the kc
^ our ma
^ our monitoring kc
^ outbound nZ
^ ping <A> am
^ ping ck
^ ping from kc
^ postfix on kc
^ ran jd
^ say i jd
^ seen dj
^ seen on dj
^ so kc
^ sorry kc
^ src <A> jd
^ src jd
^ tcp <n> jd
^ tcp jd
^ tcpdump ni jd
^ the lb
^ ticket <n> jd
^ ticket jd
^ trying to kc
^ user kc
^ users jd
^ walk jd
^ walk me jd
^ what source dj
^ when ma
^ which source am
^ why cant jd
^ why is jd
^ with jd
^ 从 <A> jd
^ 从 jd
^ 同 lb
^ 同 事 kc
^ 在 <A> jd
^ 审 lb
^ 审 计 lb
^ 客 jd
^ 客 户 jd
^ 我 jd
^ 我 在 jd
^ 这 jd
a <A> lb
a <B> bl
a ? example jd
a ? jd
a client ck
a packet jd
a tcp jd
able to <service> dj
able to hit jd
able to talk kc
accept , can kc
accept can jd
accept does kc
accept would <A> jd
access <B> lb
access ? $ kc
access ? kc
add -a forward lb
add 一 ck
address , dj
address <B> kc
address ? $ jd
address ? jd
against <B> ma
aimed at <B> lb
aimed at lb
all $ kc
allowed ? $ kc
allowed ? kc
allowed out jd
am i kc
an <A> jd
an <B> jd
an <service> kc
and <B> jd
and <service> oY
and back ? lb
and back kc
and since ma
and want kc
and want to kc
and what nZ
answer : jd
answer ? $ dj
answer ? dj
any idea ck
any way for jd
anything in jd
are they nZ
arriving on kc
as seen am
as the lb
at <A> and jd
at <A> says jd
at <B> $ kc
at <B> port kc
at all $ kc
at all , jd
at the nZ
authentication , 客 kc
back ? $ lb
back ? lb
back through us kc
back to dj
be let dj
before the lb
between <A> and lb
between <A> lb
blocked ? $ dj
box $ jd
box <A> jd
by <A> kc
by <service> kc
by the jd
by which kc
can <A> <service> ma
can <A> itself jd
can <A> lb
can <A> open kc
can <A> ping lb
can <A> still jd
can <A> then jd
can <zone> kc
can i dj
can open oY
can people jd
can someone lb
can the lb
cannot connect jd
cannot connect to jd
ci runner <A> lb
ci runner lb
com <n> jd
coming from <A> kc
conect to jd
confirm whether jd
connect <B> lb
connect from dj
connect from unknown dj
connect to <B> pX
connect to address ck
connecting to <B> jd
connecting to <own> dj
connection from <A> kc
connection from kc
connection refused $ kc
connection refused from jd
connection timed dj
connection timed out dj
connection to <B> nZ
connects to <B> lb
corp example dj
could a host jd
could a kc
could somebody ma
ctstate dnat kc
curl <A> Zn
curl <B> kc
customer at <A> jd
customer at jd
deferred connect dj
deferred connect to dj
delete the lb
deliver outbound jd
deliver to lb
delivers to <B> rV
desk <A> lb
desk <B> ck
desk in <B> dj
destination <host> $ kc
dev <outside> $ ck
dev <outside> ck
dialled <B> kc
do i land kc
do they kc
does <A> reach jd
does <A> still jd
does <B> ck
does <service> <n> kc
does <service> nZ
does it jd
does mail dj
does mail gw dj
does our nZ
does that work jd
does the <host> jd
does the answer jd
does the reply jd
does the return ma
does this Yo
dovecot : <service> kc
dovecot : kc
dpt <n> syn jd
drop , ma
drop 的 jd
dropped $ kc
dropped ? $ jd
dropped ? jd
dropped or jd
dst <B> , lb
echo request kc
errno <n> ck
errno <n> connection dj
error : am
error <n> kc
error <n> x jd
established src <A> jd
ever comes nZ
example , dj
example com <n> jd
example com jd
expected ? $ bl
expected ? dj
expected to ma
f <n> ip kc
failed : connection dj
failed : dj
find its dj
find its way dj
first <client> pX
first <far> dj
first <outside> kc
first <own> Vr
first <server> kc
first <zone> pX
for <A> to jd
for <B> ck
for <B> port ma
for <zone> pX
for the dj
for them kc
forward -i <A> jd
forward policy to kc
forwarded ? $ kc
forwarded ? kc
forwarded anywhere ma
forwarded to bl
from <A> , kc
from <A> : jd
from <A> for kc
from <A> itself kc
from <A> lb
from <A> to lb
from <B> , bl
from <B> : ck
from <B> ? ck
from <B> ck
from <outside> ck
from <zone> ma
from my am
from my desk ck
from the <A> lb
from the kc
from there kc
from unknown <B> bl
from unknown bl
get <n> nZ
get <service> <n> dj
get <service> dj
get <service> on dj
get at <B> kc
get at kc
get into <B> lb
get into lb
get out ? lb
get there ? lb
get there jd
get thru ma
gives me kc
go to ma
got a kc
gw ? $ jd
gw ? jd
gw let ma
hairpin <A> ma
happens to <A> kc
have <B> kc
have to kc
hey , jd
hit <B> $ jd
hit <B> kc
hit the jd
hitting <B> nZ
host : lb
host <A> port dj
host <B> dj
host on <A> lb
host on kc
hosts on jd
how does jd
i am kc
i e kc
i land kc
i land on kc
i mean kc
i need ck
i run ck
i would like jd
icmp echo kc
id <n> kc
id <n> proto kc
if <A> jd
if the jd
if you kc
in <A> , lb
in <A> and kc
in <A> get jd
in <A> gets jd
in <B> ck
in <n> ma
in <outside> jd
in <outside> out jd
in <zone> , nZ
in from Zn
in ip <A> jd
in ip jd
in on <A> oY
in on <B> Yo
in on jd
in the jd
inc <n> jd
instead of jd
internal address ma
into <A> dj
into <B> , ma
into <B> ? lb
into <B> pX
into <zone> lb
into the jd
ip $ jd
ip <B> ck
ip <host> <A> kc
ip does the ck
is <A> able kc
is <A> jd
is <A> reachable Zn
is <B> $ am
is <gateway> to jd
is <service> ck
is <service> on am
is <service> to bl
is ? nZ
is dead ma
is it lb
is it us kc
is port <n> dj
is port dj
is the <A> kc
is there any jd
it ? dj
it be ma
it get there jd
it is ck
it pass bl
it to jd
it us kc
it's the jd
its <service> nZ
its way back dj
its way dj
itself , jd
itself open ck
java net kc
jun <n> <n> jd
jun <n> jd
k <n> kc
kindly confirm jd
kinds <client><client> kc
kinds <client><far> nZ
kinds <client><gateway> kc
kinds <client><host> ma
kinds <client><outside> jd
kinds <client><own> pX
kinds <client><zone> bl
kinds <far><client> bl
kinds <far><own> oY
kinds <far><zone> ck
kinds <gateway><client> lb
kinds <gateway><far> lb
kinds <gateway><host> kc
kinds <gateway><outside> ck
kinds <gateway><own> jd
kinds <gateway><zone> ck
kinds <host><far> kc
kinds <host><host> lb
kinds <host><outside> jd
kinds <host><own> ma
kinds <host><public> ma
kinds <host><zone> dj
kinds <outside><client> jd
kinds <outside><gateway> jd
kinds <outside><host> kc
kinds <outside><own> oY
kinds <own><- ck
kinds <own><client> Zn
kinds <own><far> am
kinds <own><gateway> Yo
kinds <own><host> Tt
kinds <own><outside> Yo
kinds <own><zone> Yo
kinds <server><own> kc
kinds <zone><client> lb
kinds <zone><far> nZ
kinds <zone><gateway> lb
kinds <zone><host> lb
kinds <zone><outside> oY
kinds <zone><own> jd
kinds <zone><public> oY
kinds <zone><zone> nZ
laptop , dj
laptop <A> jd
len <n> proto jd
length <n> seen dj
let <A> kc
let in lb
let it ma
let through nZ
like to kc
lives on am
logged in on lb
machine is dj
mail from kc
mail gw ? jd
mail gw dj
mail gw let ma
mail via lb
make it to jd
mar <n> dj
me , jd
must authentication' kc
my box bl
my desk <A> lb
my desk <B> ck
my desk dj
my desk in dj
n $ jd
need <service> jd
needs to kc
never an answer jd
never an jd
no nat jd
noqueue : dj
noqueue : reject dj
not be dj
nothing else jd
nothing from dj
nothing on kc
now , jd
of <B> $ jd
of <B> ? lb
of <host> kc
of <service> dj
of that lb
off from jd
ok or jd
ok or not jd
on <A> : kc
on <A> from Zn
on <A> jd
on <A> opens kc
on <A> say jd
on <A> to kc
on <A> wants kc
on <A> who jd
on <B> ? lb
on <B> port lb
on <B> when nZ
on <client> $ dj
on <gateway> jd
on <outside> kc
on <service> ? jd
on a <B> dj
on dev <outside> ck
on our kc
on the <A> ck
on the <B> dj
on the <host> lb
on the way nZ
once the kc
one of jd
one of the kc
open <B> , kc
open <B> jd
open <B> on kc
open <service> on jd
open ? jd
open connections lb
open the nZ
open to <B> bl
opening <B> jd
opens <service> kc
or is it kc
or no $ jd
our <A> jd
our <service> jd
our monitoring probe jd
out <zone> src jd
out and jd
out of <service> dj
out on <A> jd
out on <outside> nZ
out src <A> lb
out src lb
out there kc
out to <B> nZ
out to kc
outgoing <service> lb
outlook cannot kc
over <n> jd
over <service> <n> kc
over <service> from kc
over <service> ma
packet ? $ dj
packet ? dj
pc <A> kc
people in <A> kc
people in dj
permitted to kc
ping <A> am
ping <A> from Xp
ping <B> , ma
ping <B> ? ma
ping <B> lb
ping from <A> jd
ping from jd
ping to <A> dj
ping 通 <B> jd
ping 通 jd
pinging <A> bl
pinging <A> from Zn
pings <B> kc
plain <service> jd
please , kc
pls $ jd
pointed at <B> jd
policy drop , dj
policy to accept kc
port <n> : dj
port <n> dj
port <n> does kc
port <n> of jd
port <n> on nZ
port <n> tcp kc
postfix on kc
postfix smtpd <n> ck
postfix smtpd ck
print to <B> jd
print to dj
printer <A> jd
probe at ck
prot <n> $ dj
r , dj
rcpt from dj
rcpt from unknown dj
reach <B> $ jd
reach <B> jd
reach <B> on jd
reachable for bl
reachable from <B> ck
reachable from ck
real client ck
refused $ kc
refused from jd
reject : dj
reject : rcpt dj
reply , kc
resolve names jd
right ? $ kc
right ? kc
route to kc
rule ? $ jd
rule ? jd
rule decides jd
rule for kc
rule is lb
rule lets jd
run on <B> dj
runner <A> lb
says <n> kc
says <service> kc
second <- Yo
second <client> dj
second <far> kc
second <host> nZ
second <outside> bl
second <own> oY
second <public> jd
second <zone> Xp
see <B> nZ
see when <B> bl
see when dj
seen on <zone> dj
seen on bl
sending from <A> kc
sending from kc
sends through <B> lb
sends through lb
sends to <B> nZ
sends to nZ
server , lb
server <B> kc
server on <n> jd
server on jd
server to lb
session k <n> kc
session k kc
session to <B> jd
should <service> kc
should i jd
should that jd
should that work kc
shows this Yo
since <n> jd
since the jd
since then ma
sits at <A> jd
sits at jd
sitting in <A> kc
sitting on ck
smtpd <n> : ck
smtpd <n> ck
so i ma
somebody in <A> kc
somebody in kc
someone <A> kc
source ip bl
status deferred connect dj
status deferred dj
still reach <B> jd
still reach jd
still work kc
straight to jd
supposed to be kc
syn ack kc
talk to lb
talk to the kc
talks to kc
tcp $ ma
tcp <A> kc
tcp <n> ? lb
tcp <n> to pX
tcp from <A> jd
tcp from jd
tcpdump ni jd
tell us Yo
that $ ma
that <A> kc
that ? $ jd
that ? jd
that arrives lb
that be kc
that go nZ
that packet kc
that the bl
that work kc
the <A> , kc
the <A> box ma
the <A> server ck
the <A> to kc
the <B> box kc
the <gateway> kc
the <host> box kc
the <n> kc
the <outside> kc
the <service> ma
the <zone> rules kc
the answer come jd
the answer jd
the client ck
the dnat nZ
the gateway lb
the line kc
the packet ck
the public kc
the queue lb
the replies kc
the reply jd
the rules jd
the same jd
the three kc
the user lb
them $ ma
them ? $ jd
them ? jd
there ? $ kc
there ? kc
there any jd
they see lb
thinking of kc
this , ck
this ? $ jd
this ? jd
through <B> $ kc
through <B> jd
through ? $ lb
through ? ma
through us kc
thru $ pX
thunderbird on lb
ticket <n> : jd
ticket <n> jd
timed out $ kc
timed out dj
timed out' jd
timeout , kc
times out $ jd
times out jd
to <A> , bl
to <A> -> lb
to <A> <own> dj
to <A> ck
to <A> from am
to <B> : ma
to <B> ? jd
to <B> does jd
to <B> get kc
to <B> is jd
to <B> itself jd
to <B> lb
to <B> make jd
to <B> ok kc
to <B> on jd
to <B> prot jd
to <B> still jd
to <B> tcp kc
to <B> which kc
to <host> dj
to <public> jd
to <service> <n> kc
to <service> at kc
to <zone> ma
to a dj
to accept jd
to add jd
to address ck
to be kc
to deliver lb
to deliver to lb
to hit <B> jd
to hit jd
to host <A> dj
to it ck
to itself kc
to me kc
to our kc
to port <n> ma
to port ma
to push ma
to talk jd
to talk to jd
to the <B> lb
to us lb
today ? $ jd
tonight , ma
toward <B> kc
trace : jd
trace <A> to lb
trace tcp jd
true ? $ jd
trying <B> error jd
trying <B> jd
type <B> into kc
type <B> kc
udp <n> ? ma
udp <n> from jd
udp <n> to jd
udp port <n> Zn
udp port Zn
unknown <B> <n> dj
unknown <B> bl
up $ kc
up on jd
up to kc
us $ am
use <B> kc
user <A> lb
verdict for <A> jd
verdict for jd
via <B> $ kc
via <B> , lb
via <service> ck
walk me jd
wants <service> jd
way ? $ dj
way ? dj
way back dj
way does kc
way for jd
way out kc
we add -a kc
we add kc
we moved dj
we put jd
went to jd
what does it jd
what gives am
what happens dj
what if i kc
what source dj
what source ip dj
what would jd
when <A> connects oY
when <A> jd
when <B> bl
when he kc
when it lb
when sending dj
which rule decides jd
which rule lb
which rule lets jd
who answers kc
who is dj
why $ jd
why is <A> jd
will <A> kc
will <gateway> lb
will it jd
will that lb
will the jd
with <B> kc
with the jd
with these ck
work $ rV
works ? lb
would <A> lb
would <A> reach jd
would that jd
would the kc
y n $ jd
y n jd
yes or jd
yes or no jd
一 直 timeout jd
上 $ jd
上 <A> kc
上 <B> jd
上 <B> 吗 jd
上 curl <B> kc
上 curl kc
上 ping <B> kc
上 ping kc
上 不 jd
上 抓 包 lb
下 <A> -> kc
下 <A> 到 jd
不 $ kc
不 ? $ kc
不 ? kc
不 了 <B> jd
不 了 jd
不 放 jd
不 能 ping jd
不 能 上 kc
不 能 访 kc
不 能 通 jd
丢 了 jd
丢 吗 jd
丢 弃 kc
个 , kc
个 : in jd
个 包 jd
中 哪 kc
为 啥 $ jd
主 动 kc
主 动 连 jd
么 $ jd
么 <A> jd
么 <A> 打 jd
之 间 jd
了 , <A> jd
了 <B> jd
了 没 $ nZ
事 用 jd
什 么 $ jd
什 么 <A> jd
从 <A> jd
从 <A> 直 jd
从 <outside> lb
以 直 kc
以 直 接 kc
会 变 jd
会 变 成 jd
会 放 jd
会 经 jd
会 经 过 jd
会 被 丢 kc
信 , jd
信 <n> jd
信 <n> 端 jd
信 <server> jd
候 源 jd
候 源 地 jd
公 司 jd
内 网 地 jd
出 <B> lb
出 去 jd
出 去 吗 lb
出 得 ma
出 得 去 ma
分 析 jd
则 ? $ jd
则 ? lb
则 上 lb
则 拦 kc
则 放 ma
则 放 行 ma
删 掉 , dj
到 <A> dj
到 <B> , jd
到 <B> <n> kc
到 <B> kc
到 <B> 的 kc
到 <gateway> kc
到 <host> , ck
到 <zone> lb
到 <zone> 的 lb
到 ip <A> jd
到 ip jd
到 syn kc
到 这 个 kc
动 连 jd
包 , jd
包 到 kc
去 不 kc
去 吗 $ kc
去 掉 , jd
去 连 <B> jd
去 连 kc
反 映 jd
发 信 , jd
发 信 <n> jd
发 往 <B> kc
发 往 kc
口 , 会 jd
口 <n> $ ma
口 <n> , ck
口 <n> dj
口 会 被 jd
口 是 jd
口 连 kc
可 以 lb
可 以 直 kc
同 事 用 jd
后 会 jd
吗 $ jd
命 中 jd
命 中 哪 kc
哪 个 lb
啥 $ jd
器 是 <B> dj
器 访 jd
器 访 问 jd
回 包 , kc
回 包 jd
在 <A> , ma
在 <A> ma
在 <A> 上 kc
在 <B> $ ck
地 址 , kc
地 址 dj
地 址 会 jd
地 址 变 jd
址 , kc
址 <A> , dj
址 <A> dj
址 会 jd
址 会 变 jd
址 变 jd
址 变 成 jd
填 的 <B> kc
外 网 jd
审 计 lb
客 户 bl
对 <B> dj
就 正 kc
就 正 常 kc
己 连 jd
帮 忙 jd
常 $ lb
常 , jd
开 <B> $ jd
开 <service> jd
影 响 jd
往 <B> oY
往 <B> 发 kc
得 去 吗 ma
得 来 kc
得 来 吗 kc
怎 样 $ jd
思 $ kc
意 思 $ kc
成 什 jd
成 什 么 jd
我 们 ma
我 在 <A> jd
户 反 jd
户 端 是 jd
把 -a dj
抓 到 的 jd
按 规 kc
按 规 则 kc
接 在 dj
收 <B> jd
收 信 jd
收 到 jd
放 ? $ jd
放 ? jd
放 不 jd
放 不 放 jd
放 行 $ kc
放 行 的 ma
数 据 jd
日 志 dj
时 , ck
时 候 源 jd
明 明 jd
是 <gateway> 的 jd
是 就 能 jd
是 被 丢 jd
最 后 会 jd
有 $ lb
有 个 kc
有 回 jd
有 回 包 jd
有 放 nZ
机 器 访 jd
机 访 jd
机 访 问 jd
机 连 <B> jd
机 连 jd
条 : jd
来 吗 $ Yo
来 吗 kc
样 ? $ kc
样 ? jd
桌 面 kc
次 都 kc
正 常 $ lb
正 常 , jd
没 $ lb
没 回 jd
没 有 $ lb
没 有 回 jd
流 量 jd
用 <B> 收 jd
用 <service> <n> jd
用 <service> 收 jd
电 脑 <A> kc
的 , dj
的 : kc
的 <B> , kc
的 <B> jd
的 <n> $ jd
的 <n> ? nZ
的 <n> dj
的 <n> tcp kc
的 <service> , jd
的 <service> 会 kc
的 <service> 吗 jd
的 user kc
的 吗 $ kc
的 吗 kc
的 是 <B> jd
的 是 哪 jd
的 用 jd
的 用 户 jd
直 timeout , jd
直 timeout jd
直 接 jd
看 到 ip jd
看 到 syn jd
程 桌 kc
程 桌 面 kc
端 口 <n> dj
端 口 dj
端 口 是 jd
端 口 连 kc
端 是 jd
给 我 jd
网 <A> jd
网 段 kc
老 是 jd
老 板 lb
能 ping jd
能 ping 通 jd
能 上 <B> jd
能 主 lb
能 主 动 lb
能 到 jd
能 打 dj
脑 <A> kc
自 己 kc
自 己 连 jd
行 了 吗 jd
行 没 jd
行 的 kc
被 丢 kc
被 丢 吗 jd
规 则 ? lb
规 则 上 lb
规 则 拦 kc
规 则 放 ma
请 求 ma
走 <B> jd
走 <n> jd
走 <service> jd
走 不 kc
走 得 jd
走 的 jd
走 的 是 kc
超 时 , ck
转 到 <host> dj
边 <A> kc
还 是 jd
这 个 , kc
这 个 包 jd
这 台 机 ma
远 程 jd
远 程 桌 kc
连 <B> <n> jd
连 <B> 会 jd
连 <B> 的 jd
连 <host> bl
连 上 <B> jd
连 到 <B> jd
连 到 jd
连 的 是 kc
那 台 lb
那 边 <A> kc
那 边 kc
都 不 jd
配 的 kc
错 : 无 jd
问 <B> 吗 kc
面 的 kc
`;
