/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 fifhdi
$ fifhdi
' , jggffe
' -a cggeij
' -i agegog
' <n> pdggec
' <own> jggffe
' nffeic
'connection ohgdfb
'connection refused' oigdfc
'connection timed jgffff
's <service> djefkf
's hlcWmj
's inside ijfgdf
's own crhgiW
, <client> lggeja
, <far> oeffha
, <gateway> kegfge
, <host> kZiXnj
, <n> lcbfkh
, <outside> mahcqa
, <own> gndiag
, <public> jcdmeg
, <server> kehegf
, <service> jemdfe
, <zone> ghegpY
, a jggfff
, ack kfgfff
, afigki
, all lkcicd
, allowed ijffef
, although leggge
, am mddfmb
, and efciar
, any eleZlh
, anything ncfdmc
, are offcci
, as goedfe
, blocked nggdfd
, but nfffcf
, by hpgbbg
, can nVhcqd
, change lfffef
, client lgggfc
, coming scdech
, connection lgeegf
, correct megebi
, could dfeimf
, curl sgeYgf
, customer dfhedp
, do lddbhk
, does fSdpkk
, don't kahnec
, dport tdecgd
, dst pbfdhe
, e hekdgf
, established dggfji
, everything hcjdig
, explain ffgfek
, first ddjjfi
, for ikVkhg
, from kmccef
, given kfecdl
, he fjffgf
, help obdgkc
, how neicfe
, i lhgiWh
, i'm phfdgc
, id kgfffe
, if cqfgia
, in kfffbk
, inside Zugdee
, is hhddfk
, isn't qdegdd
, it mcheXp
, it's gfdegl
, its jffcfj
, just jgfjdf
, kindly kffehe
, length lggffe
, line ggffbn
, lip kffgge
, my neffef
, need ieejhf
, never kgffff
, no tmfXeY
, not engfgc
, nothing meefge
, ok offffb
, on nmgafa
, one jkgcgc
, only fldjgc
, open lneZhd
, or nWfikd
, our qfYchh
, outlook kfgffe
, over lfegge
, permitted lfegeg
, ping gdfgfl
, plain ngefbh
, please jfVgjm
, pls mdhdeh
, port rZmjcY
, possible oefffc
, quick kamjfa
, reachable udfddd
, right sekZbd
, rip jfggge
, rst gfgffj
, same mdfdlc
, say fglgee
, seq kggffe
, session jfggge
, should rfgfca
, so pigedZ
, sorry neggce
, source refefb
, step pgfgdb
, still lcfcem
, straight ikgfdd
, syn jggfff
, target ncefgg
, tcp sggdcb
, that ldeddm
, the kicefi
, then cgglic
, they laeiek
, thoughts gfgeel
, thunderbird jgfgge
, thx imebcj
, ticket chbgdr
, to fkdlfc
, udp qehfbc
, user ogfgga
, we lefdcl
, what jajgie
, what's kggfch
, whats lffeeh
, where kVfkhi
, which Zbrpea
, while offffc
, who degYol
, why ndgeci
, will jeeejf
, win kggffe
, with dcklff
, works qfcfdf
, would hdhcne
, yes gbphga
, yet qgefbf
, you ifgefj
, you're gfddfn
, 一 jffffg
, 不 kmecfd
, 为 xVfgVl
, 之 nhebjb
, 什 neefff
, 今 gggeao
, 从 kecnjY
, 他 mfdghd
, 会 iaijid
, 但 kgggfe
, 你 ddfces
, 出 nbdhfh
, 分 gemhfc
, 列 gkidff
, 到 phgcfb
, 加 egfgnd
, 包 jhdggf
, 只 hgggdj
, 周 fjefej
, 咋 lfgfee
, 哪 fgffnd
, 啥 jgggff
, 回 lfffgf
, 在 mfgege
, 地 mfgdff
, 它 lZdefn
, 对 mcidnY
, 帮 jafifj
, 怎 hgfgan
, 急 ddeggp
, 想 negggb
, 我 hdihgf
, 报 hkgefe
, 按 qZfgge
, 提 kfffgf
, 收 nefged
, 改 hdggjf
, 放 megeid
, 新 igggbi
, 明 efffgm
, 昨 lgfggc
, 是 iegedl
, 最 jgehff
, 有 jikbbh
, 正 nfggde
, 没 legdcj
, 浏 jgffff
, 源 oaggeg
, 然 nhgfdc
, 现 jfefmb
, 用 jdegej
, 目 gjgeff
, 直 jgfgff
, 看 jbhedm
, 端 lefgfg
, 第 ceeglj
, 结 mffedh
, 给 iicdcn
, 网 ngfgfb
, 能 mdihkW
, 行 peebfi
, 要 jgcjfe
, 规 ofhcef
, 说 kgggfe
, 请 fXkjgj
, 谁 ifgblf
, 谢 fhcgdo
, 走 nffdeg
, 过 lfffff
, 还 dqfemW
, 这 fffdjj
, 连 pgfcee
, 通 yaiaeb
, 那 jbfleg
, 都 imabnd
, 麻 jkgdgc
-> <client> offfec
-> <far> pegfec
-> <gateway> oegfed
-> <host> rehdga
-> <outside> jeedmd
-> <own> nZhZkj
-> <zone> taegha
-> mYganh
-a cffehn
-a forward effejj
-a input dfgffm
-a postrouting eeedfq
-d <host> eggehj
-d <own> ffgehj
-d efgdkj
-i , kfffcj
-i <outside> eggend
-i <zone> bigfjh
-i agfflk
-i forward cfegep
-i like ffggej
-i on idffZq
-i prerouting cfhdgn
-j accept efgegl
-j accept' cggeij
-j cffein
-j dnat ffgehj
-j drop bfegjk
-j log ffggfj
-j masquerade efedmj
-j reject effgkg
-j tcpmss gfgffj
-l jgffff
-m efgejj
-m limit ffggfj
-m tcp ffgdji
-m udp fffggj
-o <outside> chedjm
-o <zone> gggfrW
-o cgfekk
-p cfgeil
-p tcp efgehk
-p udp egfecp
-s <far> ffgfcn
-s <zone> dffgij
-s dfehhk
-t dfejjg
-t nat dfejjg
-v <own> jgfgff
: $ gegdgk
: ' lgfeff
: -a fgfdij
: : pggeec
: <client> rghfdY
: <far> qggecc
: <host> gmfdge
: <n> fYfieq
: <outside> sacehf
: <own> thbhcb
: <service> mfgbej
: <zone> vcfgbb
: a obfgge
: any ffhenc
: can iggcig
: cd jgggge
: connect legfge
: connection jfgggf
: could pZehfg
: curl kffggf
: do tdfcgb
: does hadaom
: errno kgfgfd
: from bqhcge
: github gZhdho
: in obffff
: inet jfggff
: io jfggff
: ip kfgfff
: iptables ggfecn
: is mdeiha
: martian mefhee
: may iZhefn
: nc ldffgf
: net mgfeib
: no ocffge
: noqueue jfggff
: open qbechg
: outlook lfgeef
: please fjjfee
: port kicnbc
: postfix kggfgd
: rcpt jfggff
: reachable olgddZ
: reject jfggff
: relay kfggge
: socket jfggff
: src uadfgc
: tcp mffefe
: the qcgdee
: to cegpgc
: trace lgffdg
: trying jfggff
: udp kffgff
: user nffggc
: we jddkfg
: what eefinc
: which Vhqncc
: who erfbdg
: would gggenc
: 从 ibfmeg
: 我 fdmjfd
: 无 jfgffg
: 能 gkfdgg
; does obcghf
; from jfffff
; the kidmca
; what eegghj
<- rbedeh
<- what hffgej
<client> $ miYfmb
<client> , lfmZeg
<client> -> mfdekc
<client> : lgfgdf
<client> <client> qffefb
<client> <far> oggdee
<client> <host> mggdge
<client> <n> kgfgfe
<client> <own> sfgfgX
<client> <service> qeffdc
<client> ? ibdojb
<client> and qegefb
<client> can lgfege
<client> can't tVgghe
<client> cant pffdgc
<client> dst kfgffe
<client> for pdgfed
<client> from pgfgaf
<client> get mdjcma
<client> gets offefe
<client> has ljfhbc
<client> i jggfgf
<client> in ecgdre
<client> instead Xhggre
<client> is ldidff
<client> it kfggfe
<client> just mdgfhd
<client> must ngfeed
<client> on ibbbkp
<client> open tZhfga
<client> opens qfgYgf
<client> or iafriZ
<client> ping offggb
<client> port negeee
<client> qahfgd
<client> r kffffe
<client> reach hfbdkk
<client> s kgffff
<client> says kggfge
<client> sends lfgegf
<client> sport jggfff
<client> still befhua
<client> talk jdeekf
<client> tcp megffe
<client> then egghlc
<client> to scfbnY
<client> towards odgcjd
<client> use gfmdfe
<client> wants peddff
<client> when rfdddf
<client> who lkfZhe
<client> 上 kheigb
<client> 到 pagcfh
<client> 去 qhcede
<client> 发 ngfdfe
<client> 就 gghgjc
<client> 打 kgffff
<client> 用 ogfdfd
<client> 的 teefea
<client> 能 qcicdf
<client> 要 kgeegg
<client> 访 nYffej
<client> 走 kfgfeg
<client> 还 fgggje
<client> 这 ojlZdb
<client> 连 yefgcV
<far> $ pfdghb
<far> , rfjdda
<far> -> ohgfea
<far> -p ffggfj
<far> : kggggc
<far> <far> mgggfb
<far> <n> pffefc
<far> <own> offefd
<far> <service> tehcdc
<far> ? caghlk
<far> a mhgede
<far> able udchfa
<far> allowed lgggde
<far> and oggbgd
<far> can rahdgd
<far> connects kghdff
<far> does kgggee
<far> dst kfffff
<far> for qffcdf
<far> from laelef
<far> get uYebdl
<far> gets negfgd
<far> ip jfgffg
<far> is mfgfee
<far> make mgggbf
<far> on ifgbgk
<far> over kfhggb
<far> port tdhdcc
<far> qbeehe
<far> r meggdf
<far> reach pfcgia
<far> s lfffff
<far> says mgfggc
<far> see kfggja
<far> sport kgfffe
<far> still cfhhmd
<far> tcp lqbdgZ
<far> to sggcea
<far> udp qfggda
<far> wants lggfef
<far> with lfeedj
<far> 不 nffgfc
<far> 会 hhcele
<far> 到 nfhefb
<far> 发 lgfegf
<far> 吗 hggghd
<far> 的 megged
<far> 能 ngfgdd
<far> 访 qfgbfd
<far> 还 Zhghpc
<far> 通 taecgf
<gateway> $ gickff
<gateway> 's fpefib
<gateway> , mgZjch
<gateway> -> ndhgfc
<gateway> <gateway> rdcgfc
<gateway> <n> feedbu
<gateway> ? ndedgh
<gateway> allowed qegheZ
<gateway> as pcidgd
<gateway> at hdhbik
<gateway> be ijghdd
<gateway> box iijcgd
<gateway> config gbgggm
<gateway> do ngeeee
<gateway> does jfgejd
<gateway> doing megfgd
<gateway> drop ngggeb
<gateway> from ncdhnY
<gateway> is mefecj
<gateway> itself phhfeZ
<gateway> last edjjfh
<gateway> let uggfdW
<gateway> lets kehgfe
<gateway> mfdcek
<gateway> on ZnYdml
<gateway> or kehjcd
<gateway> ping phaehc
<gateway> shows jgggge
<gateway> to qdhega
<gateway> when jfggge
<gateway> why nfgfgb
<gateway> 上 ldYphc
<gateway> 丢 lffggd
<gateway> 之 lefdfh
<gateway> 会 lgfefe
<gateway> 吗 meffge
<gateway> 拦 ldggge
<gateway> 挡 nfggga
<gateway> 放 oefefe
<gateway> 本 ofjcgb
<gateway> 的 emeedj
<gateway> 自 qdghhX
<gateway> 规 jdggfi
<gateway> 这 ncggfe
<host> $ licpfV
<host> 's kdhWkk
<host> , hkcchi
<host> -> rdhbee
<host> -a ggggvR
<host> -j dgghld
<host> -o gggglb
<host> -p gfgdgj
<host> : ckgijb
<host> <- rfffYg
<host> <client> oggefb
<host> <far> meffef
<host> <host> jlalga
<host> <n> segefa
<host> <server> kpiXce
<host> <service> lefakf
<host> ? hieriR
<host> able pdfehc
<host> allowed mchfhe
<host> and meheZj
<host> are aXfuig
<host> at gjiZej
<host> besides lseZae
<host> box iffmdd
<host> by lcfdfl
<host> can qcgfjY
<host> can't mehdge
<host> deliver mgggce
<host> direct nffegd
<host> directly lgefmZ
<host> dnat fghfke
<host> do cYYtgm
<host> dst jggfff
<host> echo mggffd
<host> for paeefi
<host> from ocdehg
<host> get schfgZ
<host> has lbhdgi
<host> have fclmfb
<host> host ggbkej
<host> in hgfglb
<host> ip keggfg
<host> is mXcbnl
<host> itself pZldfd
<host> jdclfg
<host> just jfggef
<host> len jgffff
<host> machine lbaqee
<host> needs pffhgZ
<host> ok peffgb
<host> on flgZfj
<host> open hgecfm
<host> or fYhncm
<host> out pZgfid
<host> over mbfeek
<host> pls nggafg
<host> port slfViY
<host> postfix jfgggf
<host> published aUgvhh
<host> r jggfff
<host> reach sagehc
<host> reachable llZide
<host> rules fdffjj
<host> see qchcff
<host> server ijdhch
<host> server's ilbife
<host> sport lfffef
<host> still geeeki
<host> talk uchefX
<host> tcp iffZhn
<host> the kfgfci
<host> through nbgdgg
<host> to ubibec
<host> what dkdeke
<host> will ifggjd
<host> with lgfeic
<host> would ehfdpd
<host> 一 jfUrgf
<host> 上 hmdcdi
<host> 不 ohgbgb
<host> 主 pehfcd
<host> 了 cgffmg
<host> 会 nddgid
<host> 到 qcidfc
<host> 发 iVbshh
<host> 吗 nYgefk
<host> 对 ghZlhg
<host> 就 leegeg
<host> 往 ocgdgf
<host> 映 dadwhb
<host> 有 kdamgf
<host> 的 gkghde
<host> 能 uYhakb
<host> 自 kegeie
<host> 行 kggfff
<host> 还 igcnga
<host> 这 efYlhl
<host> 通 meheff
<host> 那 qdgefc
<n> $ jlfWco
<n> , lhdeic
<n> -> ibfdfp
<n> -i dggfcp
<n> -j efgehk
<n> -m ffggel
<n> -s cfdfin
<n> : ibejfj
<n> <- lcgggf
<n> <client> lfgffd
<n> <gateway> lfggfe
<n> <host> nfgbgf
<n> <n> dZgeeu
<n> <outside> odfmeY
<n> <own> vZfeia
<n> <server> tfffeY
<n> <service> elgggd
<n> <zone> ndheff
<n> ? lmcbdh
<n> a jfggff
<n> aa kffgff
<n> ab mgffdg
<n> against lfbdfk
<n> allowed gYfgfq
<n> am mfegYl
<n> and lcdcmg
<n> any lefeie
<n> anywhere jmebci
<n> as nfffkY
<n> assured lgffff
<n> at knfXjb
<n> be hfhgbk
<n> before eehfem
<n> by igfcob
<n> bytes kfffgf
<n> can hjgckc
<n> ccc lfgffe
<n> change efgebq
<n> close nffefe
<n> connection nggfed
<n> days jigddh
<n> directly nfgfdf
<n> dnat Yfgenk
<n> do fggchk
<n> does mecblh
<n> dport jggfff
<n> dpt jggfff
<n> drop ehehbn
<n> e kfgfff
<n> end fpgidZ
<n> established lffffe
<n> example kggggc
<n> explain iegdfk
<n> failed kgfffe
<n> for kXfcoi
<n> forward fefeji
<n> from pXdncg
<n> g nagegh
<n> get Zbdmds
<n> goes fgfhld
<n> has bjdefo
<n> hgdcik
<n> i hicjid
<n> in kdgcjf
<n> ip ggggkc
<n> last Zhhfgm
<n> len jgggge
<n> look ggggbm
<n> lost hgefmc
<n> mail leggfe
<n> mark kgffff
<n> milliseconds mgffee
<n> min dffelh
<n> minutes mefcif
<n> ms igggdi
<n> no ngfffc
<n> of pbchbl
<n> off imddeg
<n> ok rafdfh
<n> on fmkehY
<n> only pefffb
<n> open opUtYV
<n> or fobekc
<n> packet jgffff
<n> please ieedfm
<n> pls ocfhai
<n> port jfcfgk
<n> postfix kggggd
<n> proto lffffe
<n> published sjcfba
<n> quic raddfi
<n> reach Vgiffq
<n> reachable hngdhb
<n> relay sdgcec
<n> rule Veghqi
<n> s heeccq
<n> safe gdgdgn
<n> says hfggdk
<n> secs jffggf
<n> since qfghgX
<n> so gegfpa
<n> src jgggff
<n> tcp knejeW
<n> that's jggfff
<n> through rkdffX
<n> to dddWpq
<n> towards pefdfe
<n> trace jgggff
<n> udp negeib
<n> unreplied kgffff
<n> use kgffff
<n> were Zdggqg
<n> what bdfmfl
<n> when idhgif
<n> where aggfng
<n> who ddhofe
<n> will ogfefc
<n> with dnfgkZ
<n> would iegdmc
<n> wtf gfgefk
<n> x kgffff
<n> you pehdee
<n> zone lffgef
<n> 一 lfffge
<n> 不 vagffY
<n> 为 qggfgX
<n> 了 ZtefkZ
<n> 会 edklgb
<n> 到 haZlep
<n> 发 oegggb
<n> 口 jelgce
<n> 吗 tdediZ
<n> 和 kjfcjb
<n> 对 glgagg
<n> 就 mggged
<n> 应 ibdrde
<n> 打 rgcXjf
<n> 收 ndgdgf
<n> 改 Ydeekr
<n> 放 oggfdd
<n> 映 gOatko
<n> 是 ihbjmZ
<n> 有 kobcch
<n> 点 jefedl
<n> 的 cZfhgr
<n> 看 geghfj
<n> 端 klZaih
<n> 能 Xahggu
<n> 行 afgenj
<n> 被 qfeegb
<n> 走 lfhegd
<n> 转 Nldukf
<n> 这 fggffj
<n> 连 mbgheg
<n> 通 lZddep
<n> 那 edffmg
<n> 都 esdZhf
<outside> $ tefbZi
<outside> ' agegog
<outside> , ramcga
<outside> -> tYeXlg
<outside> -d fggaik
<outside> -j ededjm
<outside> -p efgfjh
<outside> : tZgZgh
<outside> <far> ofgcdh
<outside> <host> vddcfc
<outside> <n> oeffhc
<outside> <outside> qegXgg
<outside> <service> jWeqkc
<outside> ? ocdhhd
<outside> accept Xhdhse
<outside> access qkcZgd
<outside> and scgZge
<outside> at siebag
<outside> but pcggfc
<outside> can ndnfdZ
<outside> connects nfgeha
<outside> does lffYmf
<outside> for kcdnhc
<outside> from fffgkf
<outside> get iYktcY
<outside> gets hkdiee
<outside> hfjjgb
<outside> hit glefef
<outside> in hmbgaj
<outside> is fhhfck
<outside> it mdefla
<outside> it's jfffff
<outside> off dgffmf
<outside> oif lfffef
<outside> ok mgfgde
<outside> on calkhg
<outside> open vdcdcg
<outside> out gfeflf
<outside> ping qffZfg
<outside> reach gkjieY
<outside> right uZjmZY
<outside> side fmfgee
<outside> still cpceoZ
<outside> tcp kebfji
<outside> that ilfack
<outside> the obfgge
<outside> then ahfepf
<outside> through lTplhZ
<outside> to qPgelj
<outside> udp ochefd
<outside> who uefXff
<outside> with galmde
<outside> 上 megcck
<outside> 了 keldkZ
<outside> 出 kebekh
<outside> 到 oZcioZ
<outside> 去 fbggpe
<outside> 发 jTingh
<outside> 可 xZgfgW
<outside> 吗 wYhfhY
<outside> 客 gcfdog
<outside> 开 hjkjdZ
<outside> 打 pcdhef
<outside> 收 nYggje
<outside> 来 khZkff
<outside> 正 nchgfe
<outside> 用 ieenga
<outside> 的 haiilc
<outside> 直 veacfe
<outside> 能 uehkcT
<outside> 访 mjamlR
<outside> 走 ldgefg
<outside> 还 Zfgfrf
<outside> 进 jXlkeg
<outside> 连 rcXhid
<outside> 那 odbgla
<outside> 都 hodhfb
<own> $ pkafec
<own> ' kggffe
<own> , nehjcc
<own> -p ffgehj
<own> : idgjff
<own> <client> lffffe
<own> <far> nefffe
<own> <n> mphcgV
<own> <own> lgfffe
<own> <service> jnfYjc
<own> ? ioafjb
<own> actually klbkcc
<own> after egffpb
<own> and enciak
<own> answer hjfeff
<own> as mdcjff
<own> at fWgkof
<own> be mlgcdc
<own> come mdhbie
<own> coming lgebkd
<own> do gfhlcf
<own> does lhekeb
<own> doesn't ojgcgZ
<own> dport oaggef
<own> dst mfffff
<own> end nZhjee
<own> ends Weiphg
<own> error jfggff
<own> failed pgfdee
<own> for kacfkj
<own> forwarded whZhcZ
<own> from selSla
<own> get shbhgX
<own> gets iafhoc
<own> go lhfiec
<own> goes nahkdd
<own> i kggffe
<own> if aggfta
<own> ihcihe
<own> in tbgefa
<own> into qdfedf
<own> is kkYlcf
<own> just nfffef
<own> land bYivdg
<own> never mndZef
<own> not rZffhd
<own> ok bqgcpV
<own> on mjbahg
<own> once aefhog
<own> open ohXqdZ
<own> opens qbiihX
<own> or pfffjY
<own> over jdbjmc
<own> please imfede
<own> pls kefkgb
<own> port oZeffk
<own> prot imgegc
<own> reachable omcZgd
<own> refused ldfggg
<own> s kggffe
<own> smpt jodcee
<own> sport jggfff
<own> start dgfgnd
<own> still dggfme
<own> survive cgggnd
<own> tcp pbgjjW
<own> that fhened
<own> the ubfdec
<own> then fdggmd
<own> timed jgffff
<own> to ldgXuY
<own> trying jgffff
<own> usable glefge
<own> was jfghef
<own> what jefled
<own> when jlddib
<own> where tUjegf
<own> which vifYdb
<own> while kggfeg
<own> who ejflde
<own> why lfggee
<own> with jfbcjl
<own> work pjZcoW
<own> works kkeefe
<own> 一 oeffed
<own> 上 aocreZ
<own> 为 sgfhdX
<own> 会 ofdckc
<own> 发 hSgtjd
<own> 后 Xeipie
<own> 吗 hkadem
<own> 对 icbmgh
<own> 就 chfdta
<own> 打 ndehdg
<own> 报 jfffgf
<own> 收 kegfhf
<own> 映 YUdzjh
<own> 是 jffgjb
<own> 最 jdenee
<own> 有 ohcjcd
<own> 的 mgedhf
<own> 端 iqdehY
<own> 能 lbfglc
<own> 行 jdhfid
<own> 走 ocggee
<own> 超 jgfgeg
<own> 转 qHglqf
<own> 还 fagcjn
<own> 这 Yldmei
<own> 通 jmfdkY
<public> $ lhegee
<public> , lekgeb
<public> : gdikee
<public> <own> qakcee
<public> ? hmdelY
<public> and feelgg
<public> lgjkbY
<public> of mcbpdd
<public> on sechhY
<public> 上 gdfogc
<server> $ dcmoga
<server> , nbdigf
<server> : kggfge
<server> <host> nfhdfd
<server> <own> lffffe
<server> ? dpbecm
<server> at jffggg
<server> has lffgge
<server> ijgjbd
<server> is nedjfc
<server> 地 mefgef
<server> 填 meggfd
<server> 有 ZSgxjg
<server> 的 kYZogk
<server> 自 oaggge
<server> 要 lfgege
<service> $ pedjiX
<service> , ngmbea
<service> : jniWfg
<service> ; rcgggZ
<service> <gateway> ejhghd
<service> <host> wdjdfV
<service> <n> jhfkXh
<service> <own> lngeac
<service> <server> qefdcg
<service> ? hkkgeZ
<service> against ogfcfe
<service> at mkfidY
<service> connect mggdeg
<service> dnat dfffli
<service> does nffffd
<service> exposure doiahf
<service> for fbdano
<service> forward Zegell
<service> from jfdjoX
<service> in kefcel
<service> into ofgcgc
<service> is jkfdge
<service> just nZgggf
<service> lkeegb
<service> lookups jgggfg
<service> of kkdYme
<service> ok lfggoV
<service> on jjaijc
<service> open hnghcb
<service> out mbchkf
<service> over hphWfg
<service> pointing gfgcgl
<service> port Ycppfa
<service> queries kfggef
<service> query pgffag
<service> reachable kjiagd
<service> session glfffe
<service> sites ggefke
<service> straight megdff
<service> tcp emgegf
<service> through gkgfef
<service> to jecgoc
<service> udp mdgfgf
<service> via iedgle
<service> 一 jgfggf
<service> 为 meghed
<service> 了 fgffkf
<service> 会 nfffgc
<service> 到 pfeagf
<service> 吗 oXbalm
<service> 收 leehgf
<service> 是 kqcXid
<service> 有 difjff
<service> 登 ljedfe
<service> 的 fqdemW
<service> 能 legggd
<service> 行 gggdjg
<service> 走 hWgpgg
<service> 通 fdgdgp
<service> 都 npdVfg
<zone> $ nbdiff
<zone> 's ocmadf
<zone> , kkkeZc
<zone> -> mcegjd
<zone> -d efgfgk
<zone> -j dgfgnd
<zone> -m gggglb
<zone> -o diffih
<zone> -p fgggoZ
<zone> : qdlafc
<zone> <client> nffgfd
<zone> <host> oefefe
<zone> <n> uahaff
<zone> <outside> jidfff
<zone> <own> wVgfib
<zone> <service> rZahig
<zone> <zone> phgfdb
<zone> ? ekiinT
<zone> able rZmheX
<zone> actually hblehh
<zone> allowed oWpeiZ
<zone> and iraeed
<zone> are lefggd
<zone> at qcgecg
<zone> be ucaiha
<zone> box kgegfg
<zone> browse negfgc
<zone> can ehjhmX
<zone> can't rddffc
<zone> cannot naghgf
<zone> cant qchhcb
<zone> client pdehde
<zone> clients nfeZle
<zone> connects pfgafg
<zone> directly ldffgg
<zone> dnat bhhfod
<zone> even vWfhed
<zone> folks nggdfd
<zone> for hfiZqb
<zone> from jrdbec
<zone> get qYmchb
<zone> gets qYnWdk
<zone> gives pcggcf
<zone> go lffeff
<zone> going bgfgpe
<zone> has sZfgde
<zone> have pYgfjd
<zone> hit uZhfeb
<zone> hosts seeecf
<zone> i ijgdge
<zone> into oaggeg
<zone> ip jgggff
<zone> is nggedd
<zone> lan mfhhfa
<zone> laptop peefcg
<zone> last mffgdf
<zone> lose hhgflb
<zone> machines mjfedf
<zone> make cefhnf
<zone> mficge
<zone> network obfhfe
<zone> on yRfdke
<zone> open rZffhd
<zone> out ofeffe
<zone> pc redfgc
<zone> pcs nfiala
<zone> people kefgnW
<zone> ping sffegZ
<zone> ppl pdfegd
<zone> reach nUqbmb
<zone> rules dbehqg
<zone> say vZfgeb
<zone> says kffgge
<zone> see keefje
<zone> segment gelgfe
<zone> shows neggee
<zone> side kehdje
<zone> src kgffff
<zone> still haefkk
<zone> subnet seXggf
<zone> talk qcegee
<zone> the negege
<zone> then cggglf
<zone> to pVYfoj
<zone> towards rbfdlZ
<zone> use mclefc
<zone> user iblfhe
<zone> users gmjefa
<zone> who leghja
<zone> with ngefcg
<zone> 上 vbeeiX
<zone> 下 nagfgf
<zone> 为 yadhdY
<zone> 之 lffgge
<zone> 也 cjgemd
<zone> 出 ldjfgd
<zone> 到 qZhgkZ
<zone> 去 oefdlY
<zone> 同 jegggg
<zone> 吗 pZggge
<zone> 和 jifffe
<zone> 就 ffggjf
<zone> 打 peeffc
<zone> 收 ldggff
<zone> 是 ffffod
<zone> 有 ndfgeg
<zone> 用 pddggd
<zone> 电 lffggd
<zone> 的 pehfeb
<zone> 直 lffgcg
<zone> 网 jegggg
<zone> 能 obmdfb
<zone> 访 xYhjmN
<zone> 走 hggfma
<zone> 还 dgggjg
<zone> 这 sfeffZ
<zone> 进 ybcagd
<zone> 连 dnffka
<zone> 通 qcfggb
<zone> 那 mhfgiZ
<zone> 都 dfqffd
<zone> 里 ihlcfe
? $ gghdhh
? -a ffgfpZ
? <n> inggfY
? <outside> lkfddd
? <service> ndgcfh
? <zone> djfgmb
? ? okfgXd
? asking iigblc
? example phhfdZ
? i hkfldb
? i'm ldfehg
? in kgggge
? is oefgfd
? it fhhahk
? it's kbcgdo
? kernel kgggfd
? need pijZfa
? tcp jfggfe
? thank mfgceh
? thanks pffafg
? the mabvca
? they eefgki
? udp hkggfc
? want klfcee
? we igekdf
? 不 fkgfge
? 列 hcemhe
? 回 negggb
? 怎 gffgfj
? 我 lbihdg
? 有 hjgdff
? 给 ihccfl
? 谢 peeghb
^ -a ffffR0
^ -i icdgbq
^ <client> ndhdbj
^ <far> uffbdb
^ <gateway> pibhdc
^ <host> qjWmbb
^ <n> mhdkXh
^ <outside> uYkmYY
^ <own> msaiaY
^ <public> fkZlff
^ <server> scgcee
^ <service> wmdaYb
^ <zone> skjdaX
^ a qRfind
^ acme gdffdp
^ add dgccml
^ after ihecrY
^ all iekkcc
^ am mfgdff
^ an jlegdd
^ and ocdcfk
^ any lkbkZf
^ anybody lklaZe
^ anyone gqbadk
^ anything giapec
^ are tWbcen
^ as kdlhcc
^ assume iffdnc
^ audit Ypelfc
^ auditor anhidf
^ backup kdgdej
^ before dmfhfe
^ behind nefffd
^ can qUcccu
^ captured kgffff
^ change lfeflb
^ check kjeegc
^ chg bifeqc
^ client odfeic
^ connection ocgeff
^ conntrack lffffe
^ could lbeebp
^ curl mggffc
^ customer kZfjcl
^ dear ldfigd
^ dev igdhgg
^ did eecffq
^ dmesg kffgff
^ dnat ZXfthj
^ do neYsbd
^ does mhdfdh
^ dovecot jffggf
^ drop egeemh
^ dump iebrfc
^ enumerate emchgf
^ everyone Zofehh
^ everything cehtfZ
^ explain jggfTr
^ exposure fogmdW
^ fifhdi
^ first heijcg
^ for jnifdZ
^ forward fffemf
^ found ifffan
^ foxmail jgffff
^ from phhZbh
^ git nfeedg
^ github gggfdk
^ give cjllad
^ good eehfji
^ got ocgfhc
^ hairpin refdde
^ hello iaigdk
^ help laeddq
^ hey mjecdf
^ hi lbfgej
^ how fidbdq
^ hypothetically jddaog
^ i jdilcc
^ i'd egggel
^ i'm jgfeeh
^ icmp sdeeee
^ if lfhepU
^ in hcigcl
^ inc ogffgb
^ infra gdgffl
^ input Wgfhte
^ inventory Zgepgg
^ ip hfffje
^ iptables hffcoc
^ ipv sefced
^ is ojYjWk
^ it lbegcn
^ it's kcfdgk
^ its cfgdfq
^ jun jfffff
^ just jbdbdt
^ kernel jgffff
^ kindly ddWihs
^ l dahcir
^ line hbfddq
^ list fnhjeY
^ mail kfVmfk
^ maillog mgffee
^ mar jgggge
^ masquerade ehbfpe
^ may pZffgf
^ monitoring mgffed
^ morning qbfaej
^ my sedchb
^ nc hkfehd
^ need ijeldb
^ net fgggnb
^ netops gehfek
^ new gfgfel
^ nft fhghan
^ nginx nefehd
^ nmap odhdef
^ no hdcdkl
^ nobody jlZpbb
^ not kcZlgj
^ of hepbfe
^ ok obaddo
^ on pgfgdb
^ once dgfdpe
^ one kkfede
^ openssl mgffgc
^ our jhdWkl
^ outbound pegffc
^ outlook jefefh
^ pci hmgYhg
^ ping redfdf
^ pinging jgffgf
^ planning dgggpZ
^ please Wcgekt
^ pls Zbfbd1
^ plz neffef
^ port fqblhX
^ postfix nfffee
^ pr eafemk
^ printer ocgfdh
^ proposal ggffoZ
^ proposed ggfgmb
^ quick khgZmd
^ ran jffggf
^ reachability cojcee
^ restart bbgcis
^ review geggap
^ root ncgfeg
^ say affgub
^ security lhjcfb
^ seeing jfggff
^ seen herXgf
^ should ifedle
^ show fillYd
^ since meggde
^ sitting iekcgf
^ so hnffdd
^ somebody jcdlfh
^ someone bccnhl
^ sorry hcemfg
^ src tagheb
^ still baeiet
^ suppose deffrc
^ swaks lefgff
^ swap ebigoe
^ sysctl ffeelg
^ tcp ljgdfb
^ tcpdump kgggfe
^ tell mifcfe
^ thanks fefcfo
^ the pbemhY
^ thinking cggdqd
^ thoughts efgffl
^ three ifbeeo
^ thunderbird mffeff
^ thx gdfcfo
^ ticket rgffda
^ to qaclgb
^ trace mggeee
^ trying llfgdb
^ udp olgZdc
^ under dfflkc
^ usage hcfcep
^ user oefffe
^ users nbfggf
^ vlan ndecdj
^ walk uefffX
^ wat mdfndb
^ we oheYmb
^ we're Yehhkl
^ what ehlfgd
^ what's dZmqaf
^ whats kWiraf
^ when kdgecl
^ where oceqeV
^ which imdieb
^ who bteabl
^ who's dqfcef
^ whos ftecdd
^ why lfeccn
^ wich bhlmcd
^ will jfemaf
^ with Vihita
^ without abhhtc
^ would edfbsf
^ 上 jfgdfi
^ 中 geeegm
^ 为 neegff
^ 今 ehceep
^ 从 qZifbh
^ 你 gfdddp
^ 值 lggfgd
^ 假 eggfpa
^ 公 ibjmeb
^ 内 hfdkff
^ 列 gfelge
^ 删 gdfepe
^ 加 ddeipd
^ 发 jeYpef
^ 同 ngggga
^ 哪 asbhic
^ 在 jfheck
^ 大 mefeei
^ 如 bfghlg
^ 安 flicff
^ 审 lhgcfg
^ 客 mfggfc
^ 对 hYsgec
^ 帮 djecjj
^ 怎 gfffgk
^ 急 jgfgfg
^ 您 jccndh
^ 想 ckfmia
^ 我 ifigbj
^ 打 ZYdjom
^ 把 dfagpi
^ 抓 jggfge
^ 按 jegflc
^ 新 hgefbn
^ 日 jgggff
^ 昨 gffebp
^ 有 kgcqcb
^ 现 idemai
^ 用 mdgdfg
^ 目 mgalee
^ 看 cdffin
^ 站 fekjgd
^ 端 idYwhY
^ 第 ffffdm
^ 等 glfffe
^ 给 edeekl
^ 网 ebfdes
^ 老 odgggc
^ 能 XXfef2
^ 要 ceigqa
^ 规 dgggap
^ 解 ggffVt
^ 请 mihgda
^ 谁 f0fceU
^ 财 eZffgr
^ 辛 gffffk
^ 这 gfegZq
^ 邮 mbfbgk
^ 都 ctdbfh
^ 领 ffjifd
^ 麻 fehcgm
a <service> nefgef
a <zone> kfggfe
a ? qhhfcZ
a box migfec
a client ibmdma
a colleague pafcoa
a connection kmgiba
a customer ljgdga
a dnat cmbikd
a forward gZclil
a host zZhVff
a ip jfffff
a junior ggffZp
a lady kffggf
a laptop lehfef
a list eejhfg
a look ecgefp
a machine qbegef
a minute kggeff
a new iiffdg
a non fdghgk
a packet pefcdh
a partner ucfgcb
a pc dZsggd
a phone sXgbgh
a ping kdfhhd
a printer leggfd
a reset jggfff
a rule hggfbl
a second eedhkh
a session rcgcdf
a syn lgfgee
a table chgkff
a tcp mhfceh
a ticket mdfeam
a timeout offefd
a vendor gfgkYl
a way kpdcfb
a working aohhfe
a workstation lfefgg
a yes ilkbec
ab kggfef
able gonYec
able to gnmYed
about <service> albodg
about emckfd
about to fdekif
above dchfta
accept $ gffffk
accept , Zgggki
accept -a hddgsZ
accept ? adefoj
accept Wjgbpj
accept at gggcel
accept can Zeggfq
accept do hggdfk
accept does agfgnh
accept for Xghghm
accept from egefki
accept in ighXik
accept instead fhgelc
accept what gggfld
accept would fgggkd
accept 之 Yhgfre
accept 会 ffgfjf
accept 删 fgggna
accept 的 agfhhl
accept 这 ggfgbm
accept' cggeij
accepted rehbbg
accepts idgend
access $ jdjegf
access <host> loddga
access <outside> cdgjhk
access <own> dggggk
access ? hemZhh
access denied mfgefe
access lljTfh
access to eniZhf
accessible fqfdgb
accounting bbhfgq
acess itgabd
ack <n> kfgfff
ack from jfgfff
ack jgggef
acme <gateway> bedeet
acme degcdt
acme example nghdgc
across klffZh
actually bkmkad
actually do ggfdYs
actually end mogXde
actually get gbndgf
actually let hfdgbo
actually use fZubfg
add -a fgggvS
add cceapn
add the deghrZ
add this egghsW
add 一 Zdhhlj
added , dgggjg
added -a egggoa
added edgemh
adding -a ggggmb
adding ZfievZ
address $ lZhggi
address , qajbjb
address <host> kfgbke
address <own> heflgd
address ? kkfhfZ
address do offegc
address does nfgfga
address jfeoYg
adds efhalj
admin iegecm
adress vbiaha
advise oahfff
advise whether oahfff
after <n> kgggfd
after connect lgfgcf
after fchfne
after that egggnb
after the iigfXm
afternoon hgnieZ
afterwards ? edhhnc
afterwards ddhhoc
again $ edgdgn
again , behefp
again nZehbl
against <far> mfgfgb
against <own> ifendd
against fcdifm
agent nhhdfb
ago fehmdf
aimed at jffidg
aimed jffidg
alerts mfgfgc
all $ jkcXmf
all , kkecci
all ? ndbjmY
all can Zpeeej
all dnat dZcvge
all gjjkjT
all is fckmed
all of mZfqcb
all port hbcohf
all services eckocd
all sources fpgZgg
all the giijgY
allow ijedfh
allow 的 pfffgZ
allowed ? vaffdd
allowed ingXeh
allowed into hmchfd
allowed or sbefce
allowed out uchgXe
allowed to gliXfk
already ? jffcbp
already keeZmh
also cgdZir
although kfggge
am $ hgggWp
am , lcdgcm
am i maeejh
am oYdhdk
an <outside> jdrZcg
an <service> pgdeee
an <zone> nahejd
an answer hlfege
an attacker fblmce
an iehhch
an inventory Xeksfc
an old gehden
and <n> jfbZrf
and <service> rfhbec
and <zone> jmdfed
and back ucgfbd
and by lihecf
and does sehdUl
and from hwbfeW
and gets mfffef
and ggdhig
and how mfeabo
and i ofjaai
and if chemjc
and is rZgedh
and it pgfede
and my sffdgZ
and not pgggcc
and on ihXkbl
and port mfgggb
and ports feelgg
and since lffgdf
and the oeehgc
and then pghfZe
and want sWieff
and wants afedkn
and what idgYin
and when chhbYv
and which hnhcfc
and who hgdcfn
and why hehben
and with bhhepc
and would efedim
answer $ safdgc
answer : mdefhf
answer <service> nkdfec
answer ? kekede
answer come nehgce
answer from elegla
answer mggack
answered by kghgbf
answered mfhgde
answers lZdrhZ
any $ kjffdd
any address fmgege
any chance mcggef
any difference fdggwU
any dnat deeree
any effect gfhekf
any host hmhgcc
any idea emecbm
any ikaila
any machine fmfbhg
any port rjdbgZ
any reason pedefg
any rule oegddg
any side ffgfle
any traffic ndgfdg
any way jdehje
anybody , flhdgf
anybody able bwXhci
anybody at aseegf
anybody bzgWfd
anybody on mefdfh
anyone ? Xhhmlc
anyone Ypefmc
anyone able dsedfd
anyone at btfdee
anything $ cpeeff
anything , ijejce
anything ? aZgohj
anything at ciemci
anything behind Zmdiig
anything fnaoeZ
anything for ibgfmd
anything forwarded gihied
anything in idfhfi
anything natted cdgohf
anything on fjYmhf
anything published bSi3hZ
anything stop rdgeZg
anything stopping nbhbhh
anything that tYdaij
anything to eYfrcl
anywhere $ qTflic
anywhere , eialdk
anywhere ? ajeqee
anywhere behind fmfche
anywhere eqbnad
anywhere on gpgZhd
apart from ekmifX
apart ijlieW
app qfgcfd
append -a dgghld
append dfhhtW
apply egggqY
approval fggfcm
approve nZedfm
approved acfcgw
approved by eededr
approved the ichZfp
apt vfiaac
arbitrary jeldge
are <zone> kYdgmh
are able dmfggf
are dgkjcg
are exposed XjomfZ
are forwarded fVbsji
are getting engeib
are in ekfdhh
are not cpgfbi
are open bZmqdf
are permitted epfXih
are stuck lcgfgf
are they kcdbep
are usable bdrchg
are we gakick
arrive ? ffgcpd
arrive at pfechc
arrive nggdhc
arrives kcgmfb
arriving lbgngZ
arriving on nedifd
as <n> jghela
as a demief
as far inhbed
as hjhedg
as it ilfggb
as seen nbldfe
as the jgfhjb
as they lfgdff
as things tbfggZ
as well hlfZek
asap , ehgdgk
asap ejhdbm
ask ? faZpji
ask jeaffo
ask you gefafq
asked hefijc
asking $ jjgadj
asking for mmeffW
asking jldeff
asks : anfbii
asks for gjffff
asks jndgbf
asset fdfnge
assume rbgfjY
assured lgffff
assured mark lgffff
at $ hfjeff
at <client> nggegc
at <far> qffdce
at <gateway> fbflke
at <host> kgkejZ
at <n> cbfigo
at <own> iiejcg
at <service> ikhcic
at ? ceolce
at all ghbkpX
at github ffgfgj
at jfdjid
at line dggecp
at my gffffj
at the difaik
at you gfeccs
attacker halncc
attacker on eblndf
attempts in jffggf
attempts jffggf
audit $ dhkjfc
audit : pffYgg
audit goihdX
audit item ligcee
audit question fmffib
auditor asks fneege
auditor dlefgh
auditor is djelZj
auditors fiamge
auth attempts jffggf
authentication $ jfffgf
authentication pehdee
authentication when jgggge
authentication' jfggff
away , aegeni
away fefdnh
b ichghg
back $ jlfhdb
back , kfggge
back : igggnY
back ? iflbid
back idhbli
back through oegfed
back to nffedg
backend kadpdf
backup <n> ddfggn
backup eeaeeu
bad defdfq
bank eggffl
banner scgede
be <n> kfgfeg
be able kYejjg
be forwarded nifdbg
be imbcnc
be let leghee
be open ekdkjb
be reached gmfceh
be so jefecm
be the ggfgke
because oggbch
become hgefnb
becomes accept Ygggrd
becomes drop aaghph
becomes heganf
becomes of vdeccf
been bbkjih
before $ gffgek
before , nffgbh
before gjheZl
before i ekgffg
before it fegdfn
before line ggggoY
before the hefgdl
behaviour iffgoY
behind <own> iYethb
behind ibivaX
behind it ffgkff
behind that ggened
behind the qlecda
behind this btfZie
being dhfkmZ
believe gffkff
belong agehrc
below iffdpZ
besides <outside> fqbdgg
besides <service> clgggf
besides bnelfc
between <n> dfhffl
between <zone> mdffff
between mhggTm
bit kcfdgk
blame pfegbf
blast kjegjY
blast radius kjegjY
block ibdcgq
blocked ? lagdhj
blocked vYhXdk
blocking vfgVhc
board : fjgfgf
board ekfehf
boss ilmcea
bot $ gfgcgl
bot , ffdjgi
bot fdfiel
both grccgd
bottom gfgejg
bounce rfeedd
bounces vbfhba
box $ ekZmcj
box , chcijh
box <client> hfdnde
box <host> egelgg
box ? jjiigX
box and lfdbfl
box answers rcekdZ
box at mdgegf
box behind mmgacd
box besides Tcktjd
box do hcgmee
box in fegfgj
box is fefkhf
box itself pchefd
box lcdmee
box on lpfbea
box or rehYeg
branch jdegcm
break ? gggfoa
break anything eghcgl
break gchcpe
break if ffffke
breaks $ ifednd
breaks ? ggffnb
breaks gffeqa
breaks if hffeke
breaks when fgefob
bridge qecffd
broken again fegdgl
broken jbgcbr
browse qefgfZ
browser qegcee
browsing ifdfke
build iehedk
building kehebl
but my keggge
but not idgfek
but pZgief
but the kfgkcd
by <client> ndhcgf
by <host> hfkdhf
by <own> teicfZ
by <public> icnafi
by <service> ofgbge
by its ghemdf
by jfgelc
by step pgfgdb
by the mddeej
by which qdggbd
by whom epfecg
bypass tgheaZ
bytes kfgcam
c jggfff
cab mefdkd
cable effghk
call $ ffgffk
call kZfddq
calls ffdkke
came ieefel
can <client> ldgchh
can <far> qfebjc
can <gateway> rcgfhZ
can <host> tciehX
can <outside> tWhfjY
can <own> jmfded
can <service> Yqfcgi
can <zone> sTigid
can a kfffgf
can access iqdbha
can anybody ilhcgd
can anything saecie
can be Zqfggf
can get oqfcfV
can gnhadh
can hit ilkdgY
can i icbjii
can it bfkefl
can not mgfegc
can open homXhY
can people laffle
can ping indZih
can ppl pggdbf
can reach gthdeX
can somebody qamZfe
can someone ihddel
can talk emggja
can the eUgmgo
can they ocecfi
can u hedegm
can use kkdbma
can you fZikcl
can't <zone> ufijgP
can't connect ngggga
can't get fqefec
can't mnabff
can't open peeefe
can't pull keggge
cannot connect qegefc
cannot open pZgcgg
cannot qcfdge
cant <client> megege
cant <zone> lfghgc
cant get pdgegb
cant i kfgeff
cant sdghbc
capture pfffde
captured jgggff
captured on jggffg
catch mccedn
cause ndggfe
ccc <n> lfgffe
ccc lfgffe
cd : jgggge
cd jgggge
cert fcgcfq
cert on efgfgl
certificate dggZhp
certificate on fegcgn
chain mcgghe
chance mcggef
change $ ideefm
change ? fcfemj
change anything edicta
change for Xgggio
change jbebho
change to gfggYp
change window higeic
changed hbhcfn
changed line gfggej
changed the gchcfo
changes ? ggfcij
changes ffffsX
changing dejhje
channel ifffdj
check $ rfgcga
check : gjgegf
check imedfe
check 一 veepaT
checked jfgfgg
chg <n> hegejg
chg hegejg
ci ofdfgd
ci runner mfffhd
claims kaekfg
clamp gfgffj
clamp mss gfgffj
client : gemeff
client <client> oefgga
client address rggbfb
client connect lgffgd
client in pdfgde
client sbhXhg
client to keggff
client's gfhofY
clients get jkeeef
clients iteYiZ
clone lhdfff
close nffdfg
close src nffefe
closed kbfcgn
cn nlfcdb
code oggbgd
colleague oXfima
colleague on jgfgff
colleagues negged
com : cfgfdq
com <far> jggggd
com <n> qggffY
com cfgedq
come back leghhb
come from ngffdf
come in pZeWre
come kkfbgf
comes back oefffd
comes from waiXhd
comes gjdibk
comes in emdjbi
comes up idgbsZ
coming from rdlZaf
coming in lbgiic
coming rbjfgX
comment gfffek
commit hgggkb
complain nmeafd
complaining gmeagh
complains lfffff
complete flakhd
compliance efhhfj
conect nleagc
conect to mldbgd
conection mehfed
config <n> fegefm
config Vdhleq
configured ncehhd
confirm 3dfZdX
confirm that oegecg
confirm whether jefggf
confirm 一 hnfede
connect : jfgfff
connect <own> ofgffc
connect ? kiggfc
connect from ofggfa
connect to oggcgd
connected leggfe
connected to leggfe
connecting kfgeff
connecting to kfgeff
connection after mgfgcf
connection from megfdg
connection qehdga
connection refused rdhehZ
connection timed lfggfd
connection to jmfcfc
connection was kggfge
connections into kgbggg
connections riYlfX
connections to kefmde
connects mehjbc
connects to kdgjde
conntrack -l jgffff
conntrack iffchi
conntrack table hegbfn
conntrack 正 kfggff
conntrack 里 mfgfee
consequence fgecpe
consequences ? egfdpd
consequences cgfdqd
contractor dcjfmf
core eeffgm
corp example jfffff
corp jfffff
correct ? raeebj
correct tagdai
could <client> dfjdnd
could <zone> egghnb
could a tdhbde
could i fffjif
could jbfdra
could not lggfgd
could reach egfima
could somebody lafhej
could someone leffcj
could still gYggqe
could you cfiene
counter idgacr
cpu bghefo
cron lhffde
cross oeided
cross the ndiddf
ctstate dfgeki
ctstate dnat dfgenf
ctstate new fgggWs
ctstate related gggfej
curl -v jgfgff
curl : lggffd
curl <host> oefeee
curl <own> pehccf
curl qdgefc
current ejehcj
customer at jfgfgf
customer is eegdgn
customer kdejak
customer's gnfcge
cut nfccke
d <n> jfggfg
daddr <client> kfffeg
daddr <host> jgggff
daddr <own> mgfegd
daddr jgggff
dangerous eggedn
data rfgcce
day fZgfin
day on edkjff
days jefkai
db ffYcev
dead ? kgffhc
dead for ldggff
dead kdfcji
dear kdfigd
decides nhedef
default ifgblg
deferred eegegn
delete -a hcggpa
delete Xfhhtc
delete line ddggqc
delete the VhgfyZ
deleted hehgnZ
deletes ebggpd
deleting beggrd
deliver outbound sdgYid
deliver qfgbib
deliver to ogfcib
delivering kehgfe
delivering to kehgfe
delivers oefdjb
delivers to kegflb
delivery nchefe
denied ; jfffff
denied vciahY
department jffgam
deploy oddfei
desk <client> mffeff
desk in kgffge
desks kgfggd
desktop njchec
destination <client> ggdekh
destination dfgfji
destroy mefenZ
dev <outside> oefgde
dev <zone> kffgfe
dial offcgf
dialled kggfff
did aedjeq
did the cbhlfj
did we fmZnbh
die ? lhfWqb
die sbfgfc
dies $ nffeff
dies oefbje
diff fjfffg
difference ? eeggsW
difference fegfmd
different degamm
dig vcdhba
direct kfffla
directly $ mheffe
directly , lfffff
directly ? jbfemf
directly on pehedd
directly sebdic
directly to qdgeag
dmesg is kffgff
dmesg jffgff
dmesg 里 jgfgge
dmz adead1
dnat $ ncedfj
dnat , fWhjjj
dnat -j gffelf
dnat : fgfgjg
dnat accept cfgdqe
dnat bbgslZ
dnat before gfceas
dnat for Xjeqge
dnat rule fcggki
dnat so igfhhd
dnat target kjZjdg
dnat to eegghj
dnat 到 iagjje
dnat 去 bfgeog
dnat 吗 uZgbef
dnat 的 ffgijd
dnat 那 bcherg
dnated mcencd
dnated to Zggrgc
dnats $ hbashe
dnats hWcvnY
do $ iddebq
do , fhgdfk
do <outside> kcimfa
do <service> khfehc
do <zone> kbeetY
do ? eecdip
do for hebeep
do i kbggfj
do in gggefj
do ldcjal
do packets rdfcgd
do the icebho
do they ncejbh
do to hhgaen
do we lkhlZX
do with tgebfb
do you iaibeq
doc eogkYe
docker sghdbd
documentation cgijgg
does $ idffgk
does -a hececq
does <client> jbrbjZ
does <far> jYdlpa
does <gateway> xYgdeb
does <host> ocdfjd
does <n> qbehcg
does <outside> keffsU
does <own> qncccb
does <service> glXkbk
does <zone> jkhbci
does a imffga
does dhhgek
does he sZdefh
does inbound cZgmnf
does it bkdkhg
does its lhgffd
does line dhffaq
does mail ugdddb
does my leefei
does not fkdjdh
does our hZbleo
does port fafrch
does that rUgieh
does the qcfcdj
does this ggfdgl
does traffic pdfege
doesn't ildcck
doesn't work ddfgfo
doesnt eonacd
doing ? gggdgj
doing cfagdt
don't get kfffdi
don't ldehYn
dont eqfbhc
dovecot : jfggge
dovecot jffgge
down gagViv
dport <n> hfgekf
dport hfgekf
dpt <n> jggfff
dpt jggfff
draft geghoZ
drop , hggcjg
drop ? ldiaoa
drop and efghkf
drop gggapd
drop line Sihiqg
drop or ybaddf
drop the ggggkd
drop 了 kgfffg
drop 吗 oefehc
drop 掉 pgchag
drop 的 kggfdg
dropped $ meegfe
dropped ? qfhXfg
dropped or odgfdf
dropped qcgaie
dropping fgeeme
dropping it mgffgc
dropping the gfgfje
drops qeefed
dst <client> jggfff
dst <far> pffffb
dst <host> jgffff
dst <own> kfgfff
dst lffffe
due dkfich
dumb jigfee
dumb question ikgeee
dump fejkee
during hedfjj
e , pfeffc
e <host> redfcg
e <n> jfggff
e g gekdje
e jhidhc
e mail mffeef
e udp mcgegg
each of flbnbe
each published hoebff
each qnYlZZ
earth does leffdi
earth klffce
eaten uefXci
eating hfeeen
eats qcfdeg
echo request tdhcfb
echo segbed
edge <n> fdechp
edge fw gdggfl
edge geeeeo
edge rules gffebp
edited ffggcl
edited the ffggcl
effect ? hfdeme
effect ddgfrd
effects heffpb
egress sfhcfZ
eli <n> gfffXs
eli gfffXs
else fgckpY
email ichfek
end jiZkid
end of hdcdkl
end up lkbkcb
ends  Xgcihq
ends 0 Xgcihq
ends 1 Xoijbh
ends 2 rdehbe
ends 3 qhebde
ends 4 hdhgoZ
ends 5 giggtQ
ends 6 igggnW
ends 7 ggfgrV
ends 8 hfgglb
ends <- gfedZt
ends <client> YapoYl
ends <client><client> zghZZb
ends <client><client><gateway> nfggdd
ends <client><client><own> pdggfc
ends <client><client><zone> qfgccg
ends <client><far> lgeejb
ends <client><far><far> jgggff
ends <client><far><gateway> oggcfd
ends <client><far><zone> lgfgcg
ends <client><gateway> oZgfnZ
ends <client><gateway><gateway> lefhhc
ends <client><host> vdgdhX
ends <client><host><client> lggffe
ends <client><host><gateway> segdcc
ends <client><host><host> mfffff
ends <client><host><own> qefegc
ends <client><host><public> ngffde
ends <client><host><zone> kffggf
ends <client><outside> qeajkX
ends <client><own> ocfddk
ends <client><own><client> ogfeed
ends <client><own><gateway> oghbgc
ends <client><own><host> lghegd
ends <client><own><outside> jfgfhe
ends <client><own><own> kfffff
ends <client><own><server> phfadg
ends <client><own><zone> gkfhlX
ends <client><public><own> mhdeff
ends <client><server><own> offffc
ends <client><zone> kYbmfj
ends <client><zone><gateway> odhahf
ends <far> lYjnbe
ends <far><client> tdfcde
ends <far><far> uedahd
ends <far><far><own> cghhpZ
ends <far><gateway> fegegl
ends <far><host> wahbgZ
ends <far><outside> gddodh
ends <far><own> zZhZec
ends <far><own><gateway> lghgeb
ends <far><own><host> pegdee
ends <far><own><outside> pfgbdg
ends <far><zone> qaggfd
ends <gateway> Zldefp
ends <gateway><client> neffja
ends <gateway><client><own> nggefc
ends <gateway><far> tbfhfa
ends <gateway><gateway> hleegd
ends <gateway><host> ubgggW
ends <gateway><outside> nehdbi
ends <gateway><own> nfgaei
ends <gateway><own><host> rdicce
ends <gateway><zone> qUfikd
ends <gateway><zone><zone> hggfjd
ends <host> ZlXnfl
ends <host><client> qchbic
ends <host><client><gateway> jggfge
ends <host><client><own> nggcfe
ends <host><client><zone> fgggjf
ends <host><far> qfiefY
ends <host><far><far> ngggfb
ends <host><far><gateway> mfhdge
ends <host><far><own> cfidoe
ends <host><gateway> hdalfl
ends <host><host> kkbliW
ends <host><host><client> legfge
ends <host><host><far> kfggfd
ends <host><host><gateway> qdieeb
ends <host><host><outside> udfaee
ends <host><host><own> qegcee
ends <host><host><zone> ncgcgg
ends <host><outside> nlagbd
ends <host><outside><gateway> kgffff
ends <host><outside><own> gdgdqb
ends <host><own> rZhjbd
ends <host><public> ldbmhb
ends <host><public><own> peggdd
ends <host><server> Yskabj
ends <host><server><outside> offfed
ends <host><zone> imakdd
ends <host><zone><client> lgffef
ends <host><zone><own> jbhhjd
ends <outside> mSlkgg
ends <outside><client> scdWdn
ends <outside><client><far> chghld
ends <outside><client><own> dbfgre
ends <outside><far> sadYgl
ends <outside><far><own> offcff
ends <outside><gateway> qglZbc
ends <outside><host> kihecf
ends <outside><host><gateway> negggb
ends <outside><host><own> eZfpkd
ends <outside><host><public> offceg
ends <outside><outside><own> tcgYpX
ends <outside><own> jidmhW
ends <outside><own><gateway> jdgnfb
ends <outside><own><host> kddjck
ends <outside><zone> tZbcmd
ends <outside><zone><own> bfggqb
ends <outside><zone><public> ageeoh
ends <own> hkVkdl
ends <own><-<client> legfff
ends <own><client> jegYpe
ends <own><client><outside> jgfeif
ends <own><client><own> pgfefb
ends <own><far> veeecb
ends <own><gateway> jbffem
ends <own><host> Yegjep
ends <own><host><client> pfgcee
ends <own><host><far> jZiike
ends <own><host><outside> cfffof
ends <own><outside> omjhcU
ends <own><own> gefegl
ends <own><own><client> jfgggf
ends <own><own><own> mffeff
ends <own><public> bWfqgm
ends <own><zone> paYgkg
ends <public> Yqcghg
ends <public><host> ZTlvif
ends <public><own> ihWlgg
ends <server> hbbkhj
ends <server><own> madphZ
ends <zone> jfrXcf
ends <zone><client> odjfaf
ends <zone><client><client> leggdg
ends <zone><client><far> ghegmb
ends <zone><client><gateway> mgfged
ends <zone><client><host> kfgfff
ends <zone><client><outside> hhdenc
ends <zone><client><own> lgggfd
ends <zone><far> hhdgej
ends <zone><far><gateway> jegggg
ends <zone><gateway> jbfhmc
ends <zone><gateway><gateway> vYcjgb
ends <zone><host> radcek
ends <zone><host><client> cgggtW
ends <zone><host><gateway> nfggnT
ends <zone><host><host> nbdcfm
ends <zone><host><own> hedhkg
ends <zone><host><public> kekdee
ends <zone><host><zone> jfgfmZ
ends <zone><outside> tbbcfi
ends <zone><outside><- gdfhfk
ends <zone><outside><client> ldfgmZ
ends <zone><outside><gateway> ofeefd
ends <zone><outside><own> nbggXo
ends <zone><outside><zone> effhmd
ends <zone><own> pkdddc
ends <zone><own><client> jfggfe
ends <zone><own><gateway> oefggc
ends <zone><own><host> ikfZgh
ends <zone><own><outside> njeehY
ends <zone><own><own> jfffie
ends <zone><own><server> kgfhfd
ends <zone><own><zone> cmefna
ends <zone><public><own> uVfidg
ends <zone><server><own> kfggff
ends <zone><zone> sebefd
ends <zone><zone><gateway> nchfhc
ends <zone><zone><host> mZffgj
ends <zone><zone><outside> mYgiie
ends <zone><zone><own> gnbgoW
ends <zone><zone><zone> fhgfmb
ends mbglfb
ends up mcgleb
english ? dfgebr
english bghecq
english please fgfgfj
enough cfdlrZ
enough for bihgqY
enters ngffcf
entries heejhf
entry fgfrad
enumerate djkjdb
enumerate every clihed
enumerate the Zmiiff
erp Zcdgfv
errno <n> kgfgfd
errno lgfgfd
error : mfgffe
error <n> megffe
error connecting jfggff
error legfff
error number pdffgc
esmtp helo jfffff
esmtp leggff
establish ocgcgf
established -j gggfej
established dggfji
established rule dgfglf
established src lffffe
established 那 fggeld
eth <n> degedq
eth degedq
even cross nfhcgd
even ioddch
even touch jfgfgf
evening $ cbggjm
evening hZgdim
ever iggecl
every dnat fbdqgg
every eofkbb
every network cugXhe
every port hXdqhg
every service ekigee
every source cqgche
every zone eoedhe
everybody roaWef
everyone iqgXeg
everyone who Zshdhb
everything cfqjdb
everything that fohfhY
everything we dYlkdk
evidence mnedeb
exactly ? bkfiVq
exactly brfYfl
example , nZhife
example com lbbhhj
example iffgdk
example net jgggge
example org kgggef
example to jfffff
expect kfgaek
expected ? qbgfgc
expected sbgefc
expected to tYegff
expire ? dchcfr
expire bbhdgs
expires Xdedd1
explain -a ahgfXv
explain : ffffco
explain ? nfffed
explain iegfYq
explain it Zhggdp
explain l edggfm
explain like fggeel
explain line dgggao
explain me iggeej
explain please offeUp
explain pls lhedck
explain the ihgdbl
explain why keggff
explain 一 gfgfUu
expose ZnokdY
expose to eQmuhd
exposed hmkidV
exposed on Usfjff
exposed to jkkebc
exposes dbkoee
exposure Zmfhfi
exposure check fkgegf
exposure of dkdkbj
eyes geeeen
fail elccij
failed : ndffff
failed meffff
failed to kgfffe
far as inhbed
far klaggc
fate xdeXlY
fault ? qffded
fault qffded
feels dbgchr
fetch lcgdgi
fetch mail jcfffk
file , ghgbkh
file does gheZnh
file fehjdj
filter : fgfgjf
filter gfffnb
filtered tefddb
find ahhofd
find its mhfede
finding tdbZZp
fine $ mfffge
fine , ngddgd
fine <outside> peggfb
fine ? pcchff
fine legggd
firewall godidd
first day edkjff
first mfgfZj
first time afggcr
five $ ggggbm
five ggfdbo
fix cdceza
flip gfefnd
flip the fgeflf
flipping idfeme
floor hfgecm
flow ocgdXn
folks ddelek
follow hmfede
following jfgggd
for $ ggfZYw
for , hgfbar
for : hheeUu
for <client> jefilZ
for <far> oZhkfb
for <host> hfglbg
for <outside> mjbUli
for <own> heajkh
for <service> kZfljb
for <zone> gaiYln
for ? hheaYu
for a lfgdeg
for each hnfdee
for every gpfZgg
for gchhke
for her icggdl
for it lcoagd
for me Wojado
for port dcgckn
for snat eghgpZ
for somebody lggcfg
for that jechdm
for the gjdkbh
for them pdifeb
for this hggmZg
for tonight hffgoZ
for us gfeflf
for whom dpfdgf
forever jggfge
form lpcZge
fortigate efccdu
forward $ hffhjd
forward , kdgfkc
forward -i eggelg
forward -s fgfejh
forward <n> cfeejm
forward ? dgfdog
forward aYfmqf
forward for aYgpbr
forward gets bfhepd
forward is ahefqf
forward last gehebo
forward on fXepke
forward policy igggka
forward rule ehffpb
forward that qgdfdc
forward to Yaermg
forward were cgghra
forward 到 jebqdd
forward 最 eghekg
forward 的 gfekic
forward 里 fffgjf
forward 默 eggglc
forward's gfgemd
forward's policy cffeqd
forwarded $ nYamhg
forwarded , gfdlgf
forwarded ? dlfqdX
forwarded anywhere lhgihY
forwarded ifducY
forwarded or mgfdgf
forwarded to micoeW
forwarding dgdojd
forwardings hdbwgW
forwards $ gcepgd
forwards dYkvfa
forwards on gdbogg
forwards pls gdfmge
forwards point gdflgg
found iggfYn
found in hgggdi
found this iefecm
foxmail kgffff
foxmail 报 jggfgf
foxmail 收 ngffcf
friday $ bagjcr
friday ? heggcm
friday hbfcoi
from <client> raggfb
from <far> tegbdc
from <gateway> sagfgc
from <host> nfhcef
from <n> yfZfeZ
from <outside> eejkcg
from <own> jbfggj
from <service> jYlked
from <zone> kfjbla
from a jcemdh
from an kiffef
from anywhere cpcchk
from jgicfg
from line agfhoe
from my ncffgg
from talking segdZf
from the gjhbie
from their kefggf
from there mRjcfq
from unknown kfggfe
from where Sycggh
from which ayfYib
full jbhZep
full list diimgZ
full of lfgggd
fw <n> gdggfl
fw iifYem
fw rules feggfl
fwd hbglfg
g ibkdjg
gateway ? kchhfe
gateway config fegefl
gateway ogdfch
gateway rules aggfdq
gateways <n> ffhddm
gateways ffhddm
gave me mffelZ
gave nffelZ
get <service> hkdZrb
get a pdfbla
get an mfefgd
get anywhere wdgVge
get at jilcfb
get forwarded keZlfh
get gjiefe
get in dlfcfk
get into iqdXie
get nothing pfdgfd
get out kedfhi
get the keggdh
get there negcgf
get through mgffha
get thru vahXhf
get to djlefe
gets <n> jgffgf
gets a ijffgd
gets coejhb
gets in plfcbd
gets nothing ofgega
gets out joeecd
gets through gmgefd
gets to ikfcid
getting kjdagi
git pdggce
git push qfdedf
github com ffhecn
github ffhecn
give gfjlcd
give me Yhkncf
given heijja
given that kfecdm
gives ? lggeff
gives offfde
gmail <service> jggggd
gmail jggggd
go $ kjcgaj
go , jfggic
go ? XWhwhg
go mcfkcf
go out lfffff
go through vhfegU
go thru kgffgf
go to mfgcjc
goes away hheenc
goes in cieeod
goes qXfiqU
goes to cbgiqd
going fbZjjn
going on qhfebe
going out mcfeej
going to neiXkd
going via pgffaf
gone , bggepf
gone Zfgfsd
good ? pfgbff
good for gfcZcv
good kZedgo
good morning jdeefl
google com jggggd
google jggggd
got a kkgdgb
got jfknaZ
got this mefegd
grep nggfed
guest jbecfq
guest wifi hbedgq
guy jeeidi
guys lheiec
gw $ jhmhab
gw , jhYmjb
gw : uadceh
gw ? pffeha
gw fdghel
gw line gegcki
gw rules gggcbp
gw 的 jcgegj
gw 第 gfgdVv
h sfgffY
had cfdeoi
hairpin ? oafcao
hairpin nat oZgfdj
hairpin nffYkf
hairpin or regfbd
hand clkidc
handed kcbqbf
handover fdhlbj
handshake ileeff
hang pbggfc
hanging dckkff
hangs , jegggg
hangs on gdelhf
hangs pcghcd
hapens qfgeec
happen ggefle
happens if eggfme
happens ndfZpb
happens to qdgZkc
hardening hegcmg
has <own> kffgfe
has a oggchb
has access gnfdfe
has been hagldj
has it Wmgdnf
has jmfXgh
has line gfggcl
has no jeegbl
has the gfgffk
has to ihfgdh
have <outside> ujcXia
have a cjcgdp
have access dkoaeg
have anything ccesid
have been hdkiee
have ciklea
have no leajfh
have the dcehim
have to ljhbkZ
have we fUnpge
he is kgggef
he tefdbe
health check pdgeee
health pdgeee
healthcheck nfgfce
healthy ? lffffe
healthy mffeff
hell kcgegh
hello , ncigcf
hello iaigdk
hello team hgiigb
helo jfffff
help $ nbdfdl
help mWecnj
helpdesk pbeedk
her pZgeeh
here $ iYnkee
here , bmgfei
here : icfedo
here ? nbdoea
here what gffedn
hey , ndfeei
hey bot fgejfh
hey mjecdf
hi , nfgeee
hi all lchgef
hi lbfgej
hi team mffgfd
him ? ofhffZ
him in kfffgf
him oafabp
his negfgd
hit <host> mgfffe
hit <own> kmeegZ
hit <service> epdggd
hit merge fffffk
hit mniaZe
hit port gkffgd
hit tcp dmgbhg
hit the jggbfj
hits nggbef
hitting <own> ihhbmc
hitting scealb
hold jcdjgh
home nefgfc
hook pgffaf
hop mhfedg
hope gbflck
host $ hkcndb
host , nmlcbX
host : hkggga
host <client> ldjdic
host <host> gfelgf
host <own> negegd
host ? nldidX
host in ocfide
host lahjdg
host on ledkcg
hosts in nehagg
hosts on kefdjf
hosts pmeiZX
hour hffgjf
how come kmffbe
how do bdhbbw
how does xZdeed
how jidZbq
how many bfidgn
how much gZches
how should ffgffj
human hffnZi
human words gffnZi
hypothetically jddaog
i <service> oeijcZ
i add egggpZ
i am lahjai
i append bghhlf
i approve naeefk
i ask jefben
i be mfeffg
i believe gffkff
i can bbinhg
i delete gahhpb
i do fbglfi
i don't lfgebk
i drop ffgfob
i e ligfga
i even idfWgr
i get icjked
i ghdkhc
i got lefccm
i have giejia
i hit fffffk
i inherited fcljfe
i know oifcah
i land kfgied
i mean jhfjga
i merge fegfgl
i need flggfe
i only sbdWgm
i paste Zegfph
i ping oefgdd
i put difcpc
i read klYaem
i remove gggemd
i right nghcgb
i run regfgY
i see jfgide
i set mgfdfg
i sit menYcg
i still deghmf
i take cgghnc
i think efephb
i took gghhmY
i use kbeZes
i want fmgZnb
i was ohdZcl
i would odhcic
i'd like igggic
i'd oageid
i'd rather pbgefg
i'm <outside> neffff
i'm a bfklef
i'm meghde
i'm new lffbbn
i'm on neffef
i'm sitting lggdeg
i'm the ldfefi
i've hfgglc
icmp echo sehaee
icmp rcecci
icmp seq jgggef
id a jffffg
idea $ dmedcm
idea ? lfggdf
idea dlcakk
ideas ? ncfgff
ideas qcfdef
if <zone> rcdceg
if a lleedd
if any fkfffg
if forward cfffsb
if ggbfqc
if i gcfhlg
if i'm meffef
if input Zeghpf
if ip cfiesZ
if it ieeefk
if line bffhqd
if so chfnfe
if somebody oibbnY
if someone mbhfie
if that pfhbed
if the ggecqc
if this jfhdpX
if we cefgng
if you oeggag
if 我 cgghnd
iif <outside> jfgffg
im ifefek
impact ? hfffkd
impact cifcvY
in $ jkeegd
in , gfffkd
in <n> iegahk
in <outside> lfffge
in <zone> nejeec
in ? kidfla
in a hkhech
in an eehcgm
in english efehaq
in forward ehfcne
in from canjck
in gfiidh
in human hffnZi
in it iZfbml
in its igfebl
in l jggggd
in mail ghddco
in my jceldh
in on lhcfid
in our ffearf
in place Zghfqd
in plain gggeXq
in the gcdmfi
in their legcei
in there elgbdm
in to Zjeijh
in words hegcfm
in writing nfefdf
inbound <service> kgealf
inbound cYgnmf
inbound mail eggflf
inc <n> gehgdk
inc gehgdk
incident oibfaj
incoming <server> jfggff
incoming jfggff
inet <n> jfggff
inet jfggff
infra fdfddr
infra fw fcgfgm
infra gateway efgfdn
inherited fbljef
inherited this fbljef
initiate knceed
inner ebgqhc
inner router oggdgb
input -i efffme
input -s ffgfdm
input chfaph
input policy aefgpg
input to bggfqc
input 默 cgggne
insert efggsW
inside address kfgegf
inside hemmcZ
insists shfbea
instead lcgbpc
instead of jbgfoc
interface leefgf
intern geegen
internal address pcgdhe
internal ip iacoeh
internal machine kgdlga
internal nVklec
internal server gZgnhf
into <client> ledhid
into <gateway> hkegjb
into <host> njgafd
into <own> ofgbef
into <zone> npiadY
into mlcYhg
into the ikfcgf
inventory Zcevgf
inventory of bajpff
involved ngfeef
io : jfggff
io jfggff
ip $ mfiidZ
ip , pfffdc
ip <client> lggffe
ip <far> nggfde
ip <host> kfgfff
ip <own> lffffe
ip ? ecddeu
ip does leffgf
ip forward cffetb
ip is jeggff
ip nfcdnb
ip 上 eZhsgc
ip 是 lffffe
iptables -a eggelf
iptables -i gfegke
iptables -t efeijg
iptables <n> hcgegl
iptables dbffmk
ipv <n> legemZ
ipv legemZ
is $ ldgjfd
is : gffemd
is <client> kdcmdg
is <far> mYdmjb
is <gateway> nidbfh
is <host> fmXodf
is <n> ilcigb
is <own> yebegW
is <service> lwbdeU
is <zone> lXjalh
is ? qXfdgi
is a jdfdfk
is able hqmchS
is anybody duZfdg
is anyone gpfega
is anything lgekgY
is asking fldgci
is at pgfefa
is behind afgmif
is blocked rhfdad
is dead rcgfeb
is ecilei
is exposed tpecaX
is fine pdfehc
is forwarded fccqff
is full lfgggd
is going eeilgd
is in fhfgkd
is it fegffl
is line jdddar
is not klfbgd
is ok tbcihZ
is on gjecem
is our hXlgdm
is port rmWida
is published ciYvce
is reachable flnaee
is removed ggdfmc
is sending jgggfg
is set egfflf
is slow degegn
is stuck mfgcge
is that khandc
is the ldbact
is there lnfjbW
is this mefeei
is waiting bgdfoh
is what oefchd
is wrong khfdgf
isn't qfdcge
iso dlhjfb
isolated from oeeffd
isolated scfgdc
isp meifbf
issue ofcfff
it $ lgffYl
it , iphddZ
it ? lefkiY
it answer ofdfge
it back fbidfo
it be nfgdgd
it break hefakk
it by ghfjgd
it can't mcfgff
it correct pcgdhd
it do gehali
it does ideeji
it ekdhcj
it end ohfhcb
it for bfkick
it get vXhdcg
it go nZfiak
it goes mmbebg
it hangs vfdagc
it has ndhdeh
it in begkhj
it just idgeii
it land cjdtdZ
it let ogccYn
it make lhfgee
it mean jcfeen
it never offefd
it on sjgcYd
it only hWiphd
it open hbeXgw
it opens nddcek
it our lgfeff
it out ofgggZ
it pass rdgbdg
it permitted nefegd
it possible ucgafd
it reachable cjgYhn
it says jgfbbn
it talks odhdhc
it tell offdee
it that mZflef
it the ifgbem
it there eegefn
it times kggggc
it to ljfcdh
it us qegeec
it work hnXdco
it worked lggfgc
it works kffgfe
it's broken feffgl
it's fine jffgff
it's jdjdcl
it's the qdhfec
item <n> gpcfff
item gpcfff
its -i egggjf
its <service> mhegfd
its kdgfjd
its own mkfddd
its private ghdmdf
its scans kgfgff
its way kgffff
itself $ cpdcfj
itself , kejefe
itself : nfehbg
itself ? hkkddd
itself get vadhhY
itself open tXfchg
itself qkjZeY
itself reach ucgdhX
itself talk rcgghX
java mgfffc
java net mgfffc
jenkins cbffgr
job on qghfdZ
job rYgejc
jump gcbdet
jun <n> jfffff
jun jfffff
junior fcfgfo
just fine kffgfe
just hangs legggd
just hmeffe
just spins ofgfed
k <n> jeggeh
k megZcn
keep cjhikZ
keeps reebge
kill eieera
kim pfffec
kind hdgcfo
kind of gffffl
kindly confirm jffggf
kindly ebggfp
kindly tell qdddfh
kinds fffffk
kinds of fffffk
know from eogZhg
know if pdgeef
know iiclXj
know whether qbfbhf
known cggogd
l <n> ehgbeo
l fggbeo
l google jggggd
lab jfffff
label pdhfed
label printer mcgfhe
lady iefdfl
lan mfhhfa
land $ Zbjtfe
land ? ogeicb
land hdbrkX
land on dmYnid
lands jZfmdh
lands on kahned
language gggfej
laptop , tdecdf
laptop <client> pedfge
laptop at ndefge
laptop in tfffYf
laptop is lggegd
laptop on jdhfgf
laptop qdigcc
laptops nchgfd
last friday geggcm
last gYhfau
last night bcgggp
last thursday gfggdl
last tuesday fbhgcp
last week jZghdl
lead ccbpgk
leave oegaie
left hncbdl
leg <gateway> ikfgde
leg kldgdd
length <n> kggffe
length kggffe
let <client> hfgfna
let <zone> gefgob
let him kfgfff
let in lkfaeg
let it sfggcY
let me segacg
let nigbjZ
let that kgfgdg
let through sXffbj
let's ghdfle
let's say ghdfle
lets <zone> tbgcgb
lets it ldgffg
lets ojcgce
letting kdecgl
lgtm bcidcu
like i'm ffgdcp
like jgaghj
like that negdhe
like the efgfgk
like to kfekjY
limit <n> ffggfj
limit ffggfj
limit limit ffggfj
line $ hfggdj
line , affhrb
line <n> Udharp
line Ubhcun
lines <n> dZiath
lines dZiarj
lip <host> kffgge
lip kffgge
list $ Ykkhfg
list all efflhe
list clkobY
list every bkekie
list everyone XyfYjd
list everything ciinfa
list of chkkdd
list pls gfelge
list port hccnhf
list the fmfffe
list them Zohghe
list 给 gjclgb
lives on rdgdfb
lives qdgefc
ln <n> gegefm
ln gegefm
load pccagl
loads kmeafe
local nehhgZ
locally qaibgf
lock Xfggre
log , jgggge
log in ekfefj
log kfgfdh
log log ffggfj
log prefix ffggfj
logged in udhcda
logged wdhcdZ
login : kffgge
login hhfdej
logs lggcgf
lol $ hccocj
lol dZflep
look $ cehfdq
look at ehfdfm
look ghfcdn
looks cchddt
lookups peghcc
loop oegecf
loopback uZjZgd
lose gfgdle
loses fcgetb
loses its eggfmd
loss mggcff
lost connection mgfgcf
lost kgffhe
lot rffdae
mac gdgfgk
machine $ dfdmhg
machine , lggkae
machine ? agdmle
machine is qbdifc
machine kdbnfd
machines pZimZc
made kcfpcc
mail address meffff
mail dhffhj
mail example hdbhfn
mail from bcffkm
mail gw jdghfg
mail is megdff
mail over obgege
mail queue dggggk
mail server ofgeee
mail through gffffk
mail via nhgcgc
mailbox lbgafn
maillog kgggfd
maillog on kfgggd
mails ofceak
maintenance aghfmh
maintenance window Zfgfoh
make it rehbec
make mZhcqb
makes fmffgc
manage lfagcm
manager qgXbfk
many efiefk
many messages fegfgl
many packets fgfgek
many thanks jgeife
mapped slehdU
mar <n> mggfgb
mar mggfgb
mark <n> kgffff
mark kgffff
martian mefhee
martian source mefhee
masquerade $ ggffme
masquerade , edffil
masquerade <- fgggdk
masquerade Yfferh
masquerade do hgeefk
masquerade for fdfgjj
masquerade line Yhghoe
masquerade on affiqb
masquerade rule gcfclj
masquerade 删 ffgglc
masquerade 去 chcgpd
masquerade 这 ggggdj
masquerade 那 bgegof
masqueraded sghZbf
match kecdfl
matched gggffj
matrix engcff
matter Xpdapg
matters qfheae
may hrfbce
may i jdejfg
may open eogdib
me $ qhhYXl
me , hgeedm
me -a ehfckh
me : icgkfe
me ? jgjZfi
me a lfdedk
me all igepad
me djjiee
me every hkekce
me for olefYf
me if vZhddd
me please mchmdc
me pls rffccf
me the ieghkb
me this kgffWo
me through mfeedi
me what cdgmcl
me whether pgfddf
me which bgemhg
me why meffgf
mean $ dlgiee
mean ifehcj
meaning ? iggfXo
meaning igefUs
means jecjYn
meant clakam
meeting fegfgl
merge $ fefffl
merge ? efgfem
merge fegejj
merge it efgegl
message magffi
messages are ifedfl
messages fZheho
midnight $ effgfl
midnight ? gffgfk
midnight fffgfl
migration ggfmgb
milliseconds $ pffede
milliseconds mgffee
min -j ffggfj
min dffelh
mind pcgbie
minute jggfff
minutes kegbii
missing jfgfmZ
moment ? acehfs
moment giagdn
monday $ gfefhj
monday and offfde
monitor kfggeg
monitor trace jffgfg
monitoring host ffefmf
monitoring nghchb
monitoring probe mggfbg
month jbfhgi
more eodhib
morning $ hfeffk
morning , meecgi
morning all lcdeel
morning obgafk
most icgddo
move hfhhnY
moved kegdig
moved the ngggea
moved to khgcge
moving eahcqh
moving line gffgje
moving the efheoc
ms igggdi
mss to gfgffj
much gZcekp
must authentication pehdee
must authentication' jfggff
must sehcdc
mx <n> kfgggc
mx example jggfff
mx jdccdr
mx of Yeedex
mx record hggbfm
mx 记 dffgfm
my box kgfegf
my colleague iffgdj
my desk kdjgfc
my laptop qddfhb
my mail sdhgfW
my mcfgZn
my pc offbge
my phone leggge
myself gggglc
myself out cgfglg
n $ jjfeef
n fjdmfc
name dlifef
names at lfhgee
names nggede
nas begffq
nat , keekee
nat -a fggdXs
nat -i cfhdgn
nat hYdklh
nat prerouting jgggge
nat table hffYbt
nated fpjefY
natted mZeqea
natted to Ycgsie
nc : ocffff
nc kjhgbd
nc vz lkhfad
need <service> rggbec
need a ggajfj
need an cjblhf
need it dhjkde
need klhhYd
need one wbdbgd
need the bjifej
need this ijfghc
need to gjffgf
needed ldcaqe
needs <service> lefgge
needs nbiefe
needs to pggega
net : lfgffe
net <far> kggggd
net gateways ccibcv
net gegeme
net ipv dfgepd
netops edge gegefk
netops fahfdp
nets frgYib
network llebfd
network that cugXhe
networks are dnbggf
networks can Vrghid
networks cydXhd
networks have fofbgg
never an lggefe
never jggjec
never seen gfdebq
new -j fgggYp
new here kgfbao
new iidgZm
new in kffcgh
new on fcdkhj
new tcp ofgfgb
newly idfeqa
next hop mhfddg
next mfeale
nft monitor jffffg
nginx on oefegd
nginx pegchb
ni <zone> kgfgfe
ni kgfgfe
night $ hdgbfo
night ? bgffgo
night icgbeo
nmap odhdef
no $ kcpXhf
no , pbddgj
no -i dgfgbq
no : mklXed
no <n> jhdedk
no <outside> pcfgia
no ? teagfc
no answer kffgff
no auth jffggf
no go rcbfgg
no hioZdf
no idea jgdfZp
no mail efggcn
no matter avdcgf
no nat qggedc
no route odffge
no syn ngfffd
no trouble qcehgb
no vpn ndfgge
nobody in kkfbgf
nobody jnafeg
nobody on gnbqcZ
noc ocfcfi
node uYdgfe
non fdghgk
non technical fdghgk
none , igggdh
none iagiif
none of nefeef
noon ekeeZo
noqueue : jfggff
noqueue jfggff
normal ? mfdegg
normal pcfegf
not $ fagmlc
not ? oYhdek
not able ledfgf
not be meheff
not connect jggfgf
not from udYhcg
not lfcgcj
not open nidhdb
not via mfgcff
not working bfgdgo
note mdgefh
nothing , kgfcdk
nothing back lffgge
nothing else acfjmh
nothing from qfgdha
nothing on ncegge
nothing pchfed
nov <n> jgggff
nov jgggff
now $ Zcmglg
now , ieZcjn
now : kgggfd
now ? hdYlhl
now hYfehp
number : pdffgc
number meecfj
o jeedmd
of <client> qgedde
of <host> idflkZ
of <n> Zhfgil
of <outside> jnddgc
of <own> nfdnZc
of <public> lacmeh
of <service> cmicna
of <zone> sbadih
of Xjkghh
of a ogebeh
of adding ggfgkd
of all gflhfd
of dnats hbfohd
of drop ghgeld
of dropping hfefkf
of everything bcridf
of flipping idfeme
of forward dfgene
of input faffph
of ipv mfegef
of it ilamec
of line ehfeem
of mail hafbhq
of my cngffe
of our bieiek
of ours fdjodd
of port hlahgf
of questions fffdeo
of removing hfdfme
of sources enfchg
of stuff ffeffn
of swapping fegesZ
of that peecge
of the eflgic
of them fdhjck
of these tdagdh
of things gffffk
of this jfegeh
of us cllkac
off from pgddic
off kddbta
off line bggglf
off the Ygggpe
officer lcfafo
ok ? rcddei
ok lhdYhj
ok or sddeee
ok then ggggsU
ok 吗 peefnU
old mbihbg
old runbook fdhdeo
on $ nmaded
on <client> nhggfa
on <far> mdfihc
on <gateway> hjfaih
on <host> jddgcn
on <n> pfcdid
on <outside> mcilcb
on <own> jfemha
on <public> gZmdsX
on <service> indbnX
on <zone> lihhgX
on ? sVfjef
on a kfffdh
on any dqgcfd
on anything clekgd
on call edgecr
on dev mefhee
on earth klffce
on friday fbgfgm
on gfhidh
on here iffemc
on it lggehd
on its leedgi
on line ggdZgq
on mail ibljgb
on monday jnecef
on my mefefg
on our lijedc
on port dgfahp
on tcp msefaX
on that qegddd
on the ciclZn
on this dghnjX
on thursday ndefgf
on top cgggme
on udp oVepdf
on what dbdohj
on whatever apeeie
on which kjWogb
once fddkpZ
once i jegdjf
once the bgedsf
one , giefao
one : ldfcke
one ? rfeadh
one actually ggffdl
one for mgfebi
one nfagan
one of oldabi
one sentence icjkdd
ones cjkfic
ones does gdncgg
only $ obffgg
only ever jdfeek
only klefYi
only syns ngfffb
only the qbegib
only this jgggge
onto jYgrgb
open $ oijhaY
open <host> kfZfkh
open <n> fjaWnn
open <own> lhdgia
open <service> lhfVil
open ? tkaiZZ
open a sgbeed
open an jgdehh
open connections wVhhgZ
open dmkefb
open for tgfYfd
open from eblqea
open or nceegg
open port WimWdv
open tcp nleWgf
open the oddmec
open to gsjjWX
opened <own> pfffdd
opened fibifj
opening <own> lffchg
opening megchg
opens <own> jihcdi
opens <service> pcgdfg
opens fine qdfdff
opens megbgh
opens up hggdkd
openssl lbgbgl
openssl s mgffgc
ops kdffgg
or <gateway> jfhfff
or <host> negeef
or are mfhdgd
or closed ndechh
or did ikapcb
or do pdgbfg
or does jUhokd
or dropped ogfdef
or fmfhde
or is jZfnid
or just nmZXap
or no mZlfhb
or not oYbdlk
or on fofkdY
or only llcbic
or the ofgfce
or theirs lfffff
or what ucccgd
order kefalf
org : jfffff
org kfgfeg
other lgdiai
others hjgZle
our <gateway> lgffee
our <host> kfikda
our <outside> nmeafc
our <server> ifkidd
our <service> nclTfo
our box oehcff
our cglefi
our monitoring mfggcf
our mx ifcigi
our own mfcgfg
our partner ngfgga
our public oZjbgf
our published iYqbhh
our services eYlogd
our side jejfgd
ours ? refafe
ours hdjmdc
out $ qagcfh
out , ljgaci
out <n> pfggeb
out <zone> jgffff
out ? nbgbjg
out after mgffee
out at mgggec
out from obchif
out line fhhimX
out mdgbjf
out of gkearZ
out on fjifee
out src pfdfgc
out the deejkg
out there qcncbc
out to shaZfh
out' fegfkf
outbound <service> tagchb
outbound ? jZffeo
outbound delivery nchefe
outbound to kgffff
outbound vaebic
outgoing <server> jgggge
outgoing <service> jfgdkd
outgoing mail mfgeef
outgoing nbfcnb
outlook cannot nfgeee
outlook error kfgfff
outlook in nffgee
outlook megcgg
outlook on lfffgd
outlook 报 lcfggg
output hahglf
outside tgfdcc
over <n> pcdddk
over <service> pficgc
over mhbagk
over to qchcfe
over udp engXkf
own <service> dnegka
own hkgbfi
own shell qdhecf
p <n> obfdfi
p obfdfi
packages from mgggec
packages mgggec
packet $ qeffbf
packet ? qfgbch
packet for lgffdg
packet from ugdcea
packet idfmcg
packet loss jgffff
packets has fffgfj
packets hit fffgek
packets jgibYn
page $ oddlYi
page magjdh
pair jefcen
partner example jgggge
partner jddbep
pass $ sffchZ
pass ? mfggdf
pass ofgddf
passed xWghfa
passes ofefZk
passing qgfciZ
password egfZfr
paste Zegfph
patch cfhccr
path ogeabl
pc $ jfffff
pc <client> pffdee
pc is kggfeg
pc kckffe
pci hlfdfe
pcs pehcja
pentest pbicfe
people <outside> lcefje
people are rbhicb
people in mefeff
people lmfWmZ
people on qjgadc
per iodbge
permit ehcgfl
permitted ? qdeege
permitted pohWfZ
permitted to hoebge
person hdimdd
phone <outside> ndefff
phone on sXgbgh
phone rcdfff
phones qdfgga
pick hlfadl
pick up gmibhd
ping <client> ngfggb
ping <far> jgcgif
ping <gateway> mkegfa
ping <host> phfefa
ping <own> yUfefe
ping from kfdhhe
ping sggdda
ping the fofahf
ping to lgfhdf
ping 不 qffffa
ping 到 fjffhf
ping 得 tafdgc
ping 通 pdfeff
pingable ufdfcb
pinging <client> kgfgfe
pinging <host> rccghb
pinging scgahd
pings <own> qchbeg
pings tdcddf
place ifheqV
plain <service> nWcqic
plain english dghdfm
plain fZdjfp
plain words hgfdWt
plan ahelsX
plan to dgghmc
planning dgffqZ
planning to egffqa
please $ inggdb
please , hgdigh
please : gchhej
please chgggj
please confirm lcfeej
please enumerate egkiee
please explain jdddgl
please open ZideT2
please walk ngegec
pls $ kifoZb
pls , kdbmff
pls : rhibUj
pls check gcgcho
pls ddepdj
pls open cgdfYv
plugged adlhem
plugged into gcpgfc
plz $ ncefck
plz mcefdk
pmtu gfgffj
point at bafueg
point bVipjj
point of gcmZar
point to cfdgdq
pointed at jfeeje
pointed jfeeje
pointing acejlk
pointing at Xcipek
points hXesef
policy ? ngfddf
policy accept imcZle
policy becomes cdhhoe
policy drop jgggff
policy figbpc
policy goes eggfjf
policy is lgcehe
policy of bgegqc
policy to Wggfse
policy was fgfgmb
poll uXibhd
poller oafgff
polls mggfed
pops jggfgf
pops up jggfgf
port $ kkagge
port , iejmea
port : offeee
port <n> fijbcl
port ? hsdXgf
port dfgncg
port forward deepgf
port forwarded fXguha
port forwarding bhdpfe
port forwards hdcsga
portal heflhc
ports $ Zignhd
ports <n> jrhbeZ
ports ? dlegei
ports ZhlphX
ports are aihnhb
ports do jXdzfX
ports end cahpgg
ports of aelmff
position hmedal
possible ? qcfgfd
possible from mifdee
possible qifceb
possible with nfgffb
post kmdeZi
postfix <service> kggfgd
postfix lcfbgm
postfix on fZhchr
postfix smtpd kfggge
postfix 日 jgggfd
postmortem iheddl
postrouting -o hddbml
postrouting deedmj
ppl ojgade
pr <n> geffco
pr effdhm
prefix ffggfj
prerouting -d ddggkh
prerouting -i ffgegk
prerouting <n> cehcct
prerouting kefdgi
present mddjhb
print mfgffe
print to nefgdf
printer <client> jggfff
printer <n> dggfen
printer at oggfec
printer lcgfej
printers gYgfgp
private address ihbkef
private ip qnfYea
private oecmeb
probe at oggaeg
probe kggeeg
problem ? jefgpW
problem nbebmf
prod afieau
properly lggefe
proposal ggffoa
proposed bgghoc
proposes bhgdpe
proposes to ggggkc
prot <n> nmcdfb
prot nmcdfb
proto esmtp jfffff
proto jgggge
proto tcp kfffff
proto udp jgggge
protocol : lefgef
protocol kgfgeg
protocol tcp jgggfg
provide ejilgY
provider padben
public ip lhfdff
public jYkneb
public mail meffff
public ports caftff
publish $ fmYkfg
publish , hklced
publish ? eipcde
publish dhfsiV
publish to YVpohh
publish 了 ebesia
published acoqkU
published on fidmde
published ports dcokde
published service hrbbgf
published services iftXfd
published stuff gbmfgg
published things dgmegg
published to ceZsbm
pull negcdi
purpose ? fdggYs
purpose hegddn
purpose of gfhddm
push qaddhg
pushes oiichY
put -a ggfgsV
put a ggfdkf
put dcgamn
put in chggoZ
put it lfhZhh
put the kfdegi
put this ggfgej
q <n> ajhkge
q ajhkge
quarterly Zmhmed
queries sfhZdf
query hgggmZ
question , hmgcdh
question : jkddfg
question hlfdch
questionnaire hlkffX
questions can gfgdfm
questions ggfdgl
queue , lfedfj
queue is mdeedk
queue jefdfk
quic oYhngZ
quick kfihiX
quick one kdende
r , kfgfff
r jfffhe
radius kjegjY
ran it qdfeef
ran mfgfcf
random cdjrdc
ransomware hoXfgg
rather sbgdjZ
rcpt from jfggff
rcpt kfggge
reach $ iesafa
reach <client> ocffgf
reach <far> jeehhg
reach <gateway> Zoghhd
reach <host> jjeYem
reach <own> jdaZkp
reach <public> vbhehW
reach <service> dlfZjj
reach <zone> tbeffc
reach ? VcsqhY
reach fhhbfl
reach itself kbkchg
reach of hbubfb
reach port gqgcfb
reach the jlcdfh
reach 到 klhcdd
reachability ephbfe
reachable $ WwgclZ
reachable ? mleWgi
reachable by Yvdkcc
reachable for pfifbc
reachable from nkoShZ
reachable jplVdd
reachable now eZhcgs
reachable on flgclb
reached emechg
reaches <own> glgeia
reaches hpachf
read ljcafk
read their mdefei
reading gdgfbp
real acgrdi
real client mghcge
really odcheh
reason ? ohdffc
reason vceWdl
reboot iegejf
record bhedeq
record of gffegl
recv jfggff
recv src jfggff
red dfgefn
redirect pcedeh
refused $ pdfffd
refused , pgfefb
refused <own> mggefe
refused on pecfdh
refused schdhZ
refused' oigdfc
regards , mgggde
regards kgggef
register ejfjef
registry mfffgd
reject : jfggff
reject nffbif
reject reject ffefYt
reject with effghj
rejected gfgffj
related , dggfji
related dggfii
relay access ofgdfc
relay qfhcfc
release jocbka
reload cggfar
remembers efdggm
remote vgeeeX
remove -a ggfgpY
remove cehgtY
remove line edhfrb
remove the bggfrc
remove 掉 edhhnd
removed cdfhvZ
removed from fgfgkf
removing -i ggffkf
removing fgffke
removing the Zgfgpf
replies from lghefe
replies odgfah
reply come phfgac
reply jfgghe
report $ ckflee
report jefefj
reports flekgb
request , kgfffe
request fdhcjk
reset $ hgggck
reset ? kffgef
reset kdhcdl
resets kggfff
resolve hgggjc
resolve names lgggee
resolver qcfhgb
resolves mgggcf
response vedfda
rest fldigc
restart edgdfp
restart postfix ddgdho
return path pbffgf
return traffic khffef
return uahfdb
review : ckecoc
review dhieek
review 一 ffgffj
reviewer legdgf
right $ pfdefe
right ? nejjba
right haggik
right now cbgiil
rip <client> kffggf
rip <far> jfggge
rip jffgge
risk fifdfk
rn kfjbgf
room mfdbdm
root cause lefggf
root obgddi
rota gfgffj
route nbffjd
route to lcffkd
routed ogfgae
router pggcgc
routes okccgb
rp fhdgnd
rp filter fhdgnd
rst , kgffgf
rst ? pefcff
rst kfgffg
rst syn gfgffj
rule $ jgfagj
rule , eefenf
rule ? jcddgn
rule decides ohddef
rule for geggkf
rule gYfdqj
rule in fdhefm
rule is keffgf
rule last gfggdk
rule lets qdhfeb
rule matched gfggek
rule that kfgehe
rule today gfggej
rule 是 cfilaj
rule 的 dgggcm
rules $ jffcgj
rules , cghggk
rules : Yehalq
rules <n> efefcp
rules ? lgecek
rules as hmgede
rules file ghhado
rules hbcdfr
rules line gfgfek
rules to mdegei
ruleset ? keggfe
ruleset last gcgggm
ruleset nhffcf
run kdfcgj
run on jfggff
run out dfggfl
runbook , fggfej
runbook fdggdn
runner <client> mfffhd
runner jdgefi
running leddfk
runs on qdgbhd
runs rdgcYk
s , mggfde
s client mgffgc
s fefgfk
saddr <far> jfgffg
safe dfhecp
safe to ffgedn
same ndicdi
same subnet pegggZ
same thing jehccm
sanity check ffefkh
sanity ffefkh
saved gffffk
saved my gffffk
say <client> jgjiZe
say i jeggjc
say keiXnf
say no pfWYkn
say the ggfgkf
say we Zfggtc
says : lgggfc
says <n> lffgge
says <service> mfhgec
says connection ofeefd
says hhcgfj
scan idhhff
scan to mchgdg
scanner at scfcfe
scanner kfhidc
scans kgfgfe
scope Xqlffd
screenshot pffede
script ddefll
sec bgiigh
second Zddfjr
seconds feggel
secs : jffggf
secs jffggf
secure fdefgo
security kijedc
see $ offafg
see <zone> pdfffd
see ? iekidd
see ijhgga
see it ilejae
see the kfffff
see when rdgeed
seeing hffdel
seen by lfhcff
seen from kaqYie
seen lalcej
seen on kgfgff
sees saidhb
segment iimZee
segments Z1cbgb
send mail lfgfgd
send out qggfgX
send scans jgggge
send through mffghb
send xWgaie
sender mhfegb
sending pcgfkX
sending through mgfggb
sends a nghbge
sends it keggge
sends qcgeee
sends through jfgggf
sends to tgfdZd
sent hdhkch
sent me chfdil
sent src kgffgf
sentence icjkdd
seq <n> kggffe
seq kggffe
server $ lifigZ
server , iifcbl
server <host> emegge
server <own> legiec
server ? jfboed
server at tdhbec
server be meeejd
server by rbecfh
server for ffgfek
server get ofgeha
server is kegkjY
server itself erhdhZ
server kgdlce
server on gkdgfg
server over jlgcgc
server reach oehchb
server reachable okcajc
server see kfhfff
server to ucfcdd
server 的 jigegd
server's <service> imcfff
server's ilbife
service , hncdgf
service ckjmeZ
services , gfkfef
services are YYoljg
services can eZscgg
services ccrobZ
services do dogeff
services does ebqehg
services of edfqed
services that Yckpgf
services we iXmjfg
services work Zfoeih
session k lggggc
session niheae
session to megege
set ighbmc
set the Ygggre
set to keggkZ
set up hZdoan
sets dhgeme
sets net dhgflf
setting lffbkf
settings ofefce
share sbiheY
she gfdhfj
sheet $ iaZnii
sheet ceeogg
shell sehdcd
shift gefkeg
shop ffeejj
should be obfhfd
should i jfeddm
should it rdgffY
should pceeal
should that uWgfhc
should the hfgfmb
show igjjfZ
show me klXffi
show up khgdjc
shows <n> gdfegm
shows ebifhl
shows this kffgfe
shut ? qacggh
shut hpgagc
side $ bmahjf
side ? fclhdi
side effects heffpb
side eijffe
since <n> nbggff
since midnight fffgfl
since monday dedfho
since qZgdam
since the lfhfah
since then lgfgdf
since this kdgegh
since yesterday gffffk
sit in tggZfc
sit on lenZff
sit pZkidc
site mbffej
sites hhdgje
sits at kggefe
sits behind lZengd
sits in ndhdfg
sits vVgfgc
sitting at iekffe
sitting behind cgcpid
sitting in lcjdff
sitting lZjjfd
sitting on obiifb
slide jgcffj
slow bdfcht
slow since bchdgr
slow today adhehp
smpt pmebcb
smtpd <n> kfggge
smtpd kfggge
snat begfmh
snat to beggmh
so : ndfefg
so ? lfgfeg
so diWjim
so i obgdei
so it keghib
so kind jefecm
so slow afdghp
so that hZbcql
so the qggdgZ
so who ilfgcf
socket : jfggff
socket jfggff
some Zlhjcj
somebody in kgjdef
somebody kVnhhf
somebody on qZjfgb
somebody out qhfZcg
somebody sets eggfjf
somebody sitting pfZegg
someone <outside> ifipcY
someone explain fggfdl
someone kgddek
someone on scgYgh
someone out lmdjcZ
someone sets fhgeld
something ? Zfetfe
something gbdtah
something to qcecfh
somewhere jiejec
sorry nefjdb
sorry to ocghgc
sort gefdfo
sort of gefdfo
source <gateway> efhhpY
source <host> ocgfgd
source <own> bdgflk
source address tZhcZl
source ip odfefe
source jqcWfh
source that focchg
source zone fkegfg
sources V4fYha
sources are esfffY
sources can bocghg
sources for gsebdf
sources that aqfbhh
spam gZechs
speak goebcj
spf fcZgft
spins forever jggfge
spins nfgfed
sport <n> kggfef
sport kggfef
spt <n> jggfff
spt jggfff
src <client> kfgffe
src <far> kfffff
src <host> jggfff
src <own> mfffff
src lffffe
ssl oegfgc
staff pgeffc
stand qcggga
stands eeergb
start jidfef
start working dgfgnd
started nYffem
starts lfhdeg
state ggfcem
status pcgeal
step by pgfgdb
step pgfgdb
still <service> cdghmg
still arrive Tgggug
still be degglh
still broken eegffm
still browse hedild
still get fciiuS
still have lbdbta
still imeWme
still open hWfclq
still reach hbicgm
still work hdjfei
still works mecenc
stop pdhYke
stop working eeebrg
stopped ocgeeg
stopping pehagf
stops leedjf
straight into pcfdfg
straight phgaee
straight to lifdfd
stranger hegnce
strict ghegmc
strip -i cgedph
strip bgeepg
stuck at cggedo
stuck like jggfgf
stuck mdgcfj
stuff $ ccobfn
stuff can ffiffj
stuff gbmdgi
stuff we gZveec
submit eoenfX
subnet mbcedo
succeed iZfeog
suppose deffrc
suppose i fffgkf
suppose line fdggme
suppose somebody hehfmc
suppose the Vffhya
suppose we ehhgna
supposed jffeej
supposed to jffeej
sure rehbce
survive ? egdgod
survive heggmb
swaks oegedf
swaks run kfgfff
swap <n> eaifof
swap ahibpe
swap lines Zghhqb
swapping bfhfqd
swears gfdlkb
switch pecadl
syn $ mgffdf
syn , jfgfeg
syn -j gfgffj
syn ack jfggef
syn from kfhhed
syn lggfdf
syn recv jfggff
syn sent lffffe
syn that qeddef
syn trace lfffeg
syn 这 kggggd
sync lfgffd
syns pgffdc
syntax bZhbiu
sysctl dgfflg
sysctl net cggflg
system Zdgrff
table dggoai
take -i fgffjf
take fjgYnf
take out dhhgnb
take the dfffnf
taken mZfelf
taken out Zifath
takes edfdqf
taking heghmb
talk <service> hsdgeZ
talk klgage
talk to jjhahf
talking pfhdkX
talking to ofhdlX
talks pchegb
talks to pchegb
target hemmaa
tcp $ ojahec
tcp , mlfjbZ
tcp -m efgeij
tcp : lmcecf
tcp <client> pfgddf
tcp <n> jlfidZ
tcp ? iqeehX
tcp closed negefe
tcp failed pcffff
tcp from yfebgW
tcp gkfied
tcp ip dehecr
tcp port hmemdZ
tcp spt jggfff
tcp tcp kfffdh
tcpdump kgffeg
tcpdump ni kgfgfe
tcpdump on kggggd
tcpmss clamp gfgffj
tcpmss gfgffj
team , jfjifa
technical fdghgk
teh <host> ibnkdb
teh <zone> nfdhgd
teh lZnkdZ
tell fdeoge
tell me kfflea
tell the ngfgfc
tell us pcffdh
telling me mgefgd
telling mgefgd
tells jgfgge
test lbjide
than bpckfe
thank ncgmdc
thank you ncgmdc
thanks $ jfekfc
thanks , fegdfn
thanks kcegej
that $ ledlfc
that , hdddkk
that <client> lfgegf
that <host> ldijdc
that <own> dlbnbh
that <zone> iWgbqk
that ? kSgiim
that a ragchf
that are idgnfb
that arrives redceg
that be mfgcfg
that can gqdahe
that could pmeWjb
that even lfgfgd
that get sidbdc
that gets apfefh
that go ogfceg
that ihhifb
that in idfkhe
that is eofgcf
that it mffgcg
that lets hmciec
that matters mfhdbh
that may Zpecih
that nobody hndcge
that on gnfbhf
that one kefddl
that packet gegqYf
that pass lgfedg
that the rcdgbg
that through kgfgdg
that traffic qchdgc
that us pgfdec
that was ldhdfh
that we fchlgf
that work koebga
that's from jgggeg
that's ogeefe
thats piifZb
the -i ffffkg
the <gateway> khfccj
the <host> nfckcf
the <n> jgfcle
the <outside> ebnndc
the <server> pdebfh
the <service> didjie
the <zone> iidbob
the access gtfXge
the address afgpge
the answer meggfd
the asset fdfnge
the audit jdijfc
the auditor ojefdc
the auditors gkZkgg
the backup efgfgl
the bot eekidi
the box tbeajc
the bridge pagdei
the browser oggfcc
the certificate Wkfdct
the chain ifefje
the change fegefl
the client mdcihe
the complete fhenga
the connection negffd
the conntrack iegbfm
the cpu efffgl
the ctstate bdherd
the current fjffdl
the customer gdkmeb
the dnat hdeifk
the end aYione
the file agfldl
the firewall elckee
the fix beddve
the following ggggjd
the forward jchckh
the full ejbogb
the gateway ocdffh
the gbfflj
the guest jddeeo
the hairpin hdgdoc
the hell mdgfcj
the incident iZekcn
the inner ngfffc
the input dffglf
the inside hbcnhg
the internal ibjled
the inventory hZhlgg
the iso ankhga
the last cfgfhm
the line jeZfng
the list dgjjff
the log kggggd
the machine tchYhd
the mail gefeen
the masquerade cgfemi
the moment giagdn
the move odfgcg
the mx eedgeo
the nat Ymebau
the network mjfbch
the networks aoffgg
the new fccign
the old pdehjX
the one keehcj
the order dbicmk
the other kagedn
the others dffgji
the outgoing cffhmf
the packet ohhZdg
the packets ffffgk
the patch cfhccr
the pci hjgfef
the people chggme
the phone hiedhh
the policy jggggd
the port icehnc
the postmortem kcfdfm
the printer hdffgl
the private sebegd
the public oelbhZ
the published ehnZnb
the purpose gfhddm
the queue hdfdeo
the real gfelff
the reason lgeael
the related dgfgmf
the replies odggdd
the reply ggggjd
the reset jfggeg
the rest gldigc
the return mffgfe
the right jehagk
the risk Zpjgec
the rule gdgfem
the rules nihbee
the ruleset mfeeeh
the same idhcgl
the scanner hjebgi
the second jggbZq
the services dfkmec
the sources bsgage
the stuff gZveec
the switch kdggff
the syn kfgfff
the team gajkff
the things efqZgg
the three fbdhmh
the tls fffdgm
the user hkgffe
the very lgfggb
the way qfiZcf
the weekend gffefm
the whole fkgkiY
the wifi igebgl
the wiki kedkeg
the zones fmfdgf
their mail ledgfh
their pcfbdl
theirs ? lfffff
theirs lfffff
them $ mfbldd
them , hffffj
them ? pegede
them ihcfek
then $ gdggke
then ? cchgqd
then feherZ
then get Zgggqe
then reach fgggke
there $ pifahc
there , lehhfb
there ? kekajd
there a hbcodk
there and njgcdc
there any ndhlbb
there anybody cnhdhf
there anyone gkegfg
there anything mbhhef
there for ekccXv
there hjhmba
there is fdekfj
there's digkcg
there's no lffbcm
these hacjki
these rules kfeefi
these two fgggqX
they are oefbgg
they come nfgfgb
they get hfebgn
they jXeieo
they see odffhd
they use kefdnb
they're ndddek
thing $ jegife
thing , Xbnghm
thing ? jhefff
thing gmifbf
things bdmdbq
things can gfgffj
things may gfffgk
things stand tbfggZ
things we efqZgg
think djWogi
thinking gefdpd
thinking of cggdqd
third ofggdc
this $ mffgcf
this , hhgghd
this : gefhdl
this <gateway> dVpoef
this ? kgfgib
this bot affZex
this box dkihee
this channel ffgffj
this do gffeUw
this fhhcdm
this for hhfeZo
this from hfdebr
this gateway ihigdd
this in jefefi
this is ogffiZ
this let ifcgdn
this morning megeff
this on jgffff
this one cehffo
this rule agefmj
this tell qgdefb
this telling ngefgc
this thing eigdgk
this week oggfdb
those cnhfbi
though lefgff
thought dYfikn
thoughts ? mcffcl
thoughts kdfebm
thoughts on efgffl
three <host> ggfcmf
three dcefll
three of kggfee
through $ kheedh
through <host> kfgfef
through <own> ichefl
through <public> jdcoed
through ? zffYcb
through gifdbm
through line fffgYq
through mail kihffb
through the leeegh
through this jpkddW
through to gjfikZ
through us jhggee
through what rfcbie
throw fefdfo
thru $ jefgfh
thru <own> ncgggd
thru ? lfgfhd
thru or jegfgg
thru pleYgb
thru the ifgdek
thru this hpedha
thunderbird can't mggfgb
thunderbird in ngegcf
thunderbird on negfdf
thunderbird qYglfb
thursday ? ggggdk
thursday egcjhi
thx $ ejdkal
thx , gdgccr
thx fifgZn
ticket : knfdgZ
ticket <n> ndhddh
ticket lehdbk
till iefcjj
time <n> igggci
time lhgidc
time out plibdY
timed mfggfd
timed out mfggfd
timed out' kgfeff
timeout $ qggefY
timeout , nffefd
timeout <n> ldhgef
timeout wZgfgY
timeout 了 lefgge
times out ubhceb
times qbicib
tls cert fdgfgl
tls certificate fegegl
tls fdfdgn
to $ gYpkde
to <client> fjVllf
to <far> mcgcig
to <gateway> ljeZoa
to <host> mcaigi
to <n> lbfYnj
to <outside> ggkgef
to <own> hfebjk
to <public> teecec
to <server> rdfdfc
to <service> lfdefh
to <zone> rhgbfa
to ? Vmqdic
to a kefddl
to accept dgggne
to access lfhegc
to add nZaenh
to address nbffff
to an kggeci
to any hkhgbe
to anybody bsdbgh
to anyone Ykeqfd
to anything gpgdfb
to append fdhhrY
to be hmdhbg
to browse lefghc
to connect nhgded
to delete cgfeog
to deliver mfffgc
to destination dfgejj
to do mifffb
to drop afgesd
to establish hmeegd
to fdffki
to fetch icggig
to get kgkZcj
to gmail jggggd
to hand hbkggg
to have pdedjb
to hit klfcfe
to host kdfhgf
to initiate ijdghc
to insert eggglc
to it hhicdi
to its jlbeeg
to itself pehdha
to know fkemcc
to mail ukWgeZ
to me kefgYn
to merge efhfdm
to mx mggggc
to open pdnacc
to other lfgeff
to our lbjefh
to ping hlefja
to pmtu gfgffj
to port ludafW
to print ocffge
to pull gkgffe
to push mfgfia
to put fffcji
to reach alggkd
to relay odfegd
to remote pegggZ
to resolve kfggdg
to run ldfghf
to see eghmah
to send rbhdhb
to set hfgemc
to source beggmh
to start ijahgg
to take fggfld
to talk gmhbdg
to tcp kndcfe
to teh nfYlfe
to the hdhgjd
to this fffffj
to traffic efedjm
to us nffeff
to use cflhge
to what ZZdskh
to which jVfqgf
to work obfdej
to you jeecfm
today $ dcebkp
today , mdeffh
today ? leeYgn
today fZeYlt
told me oafdgi
told nXfnfe
tomorrow Weefql
tonight , fegdki
tonight gddfni
tonight's hefclh
tonight's window ceggmg
too , bablll
too ? ogbWhl
too celbki
took fcfgjk
took out ffffjf
took the ddeihl
top dggfqb
top of cgfhmd
touch nbjcei
touch the kggggd
touched ecgggm
touched the gcggfl
toward <far> neffdh
toward oefech
towards <far> kpebgb
towards <host> ijfdhf
towards <outside> iahdfn
towards <own> kXhohb
towards <zone> lefdlc
towards ljYddm
trace : ogffbf
trace <client> rdfbge
trace <far> ngefed
trace for reeffc
trace nggeed
trace tcp oegedf
traffic ? hhfecm
traffic from lfhhga
traffic nidgbf
traffic to meeegg
translate fgggVs
translated reahfe
travel nfgegb
tried ndheci
tries gegmdf
trouble qdegfc
true ? rZeefh
true mlmWfb
try mfgbck
trying <own> jfggff
trying jhggee
trying to qjegcZ
tuesday bhcbnm
twice ofgffa
two ibbglk
type <own> qdfdef
type tVfefh
typed kfhfgd
u ieddfn
udp $ djggjd
udp , vZfgec
udp -m fffggj
udp <n> njeece
udp ? ofdfgd
udp dport eggebo
udp from rffgYf
udp klefce
udp port xedghS
udp spt jgggge
unable pcgbgh
unable to pcgbgh
under fYdrmc
under which gefkeh
understand hbgcgo
unknown <client> jfggff
unknown <far> kgfgge
unknown <gateway> pehggZ
unknown jfgghe
unlike mcfbfk
unreachable pfefZi
unreplied ? jgffgf
unreplied kgffff
unreplied src kgffff
until it ogfdfd
until kZggek
up $ mbgfjd
up , jlfcjb
up ? cjhmbe
up as jfhflZ
up at kiifeb
up for Zcemfo
up in ijgddh
up mcXglh
up on fggnfb
up there offffc
up to gfgfcm
up with nhfcef
update mdhdYn
updates from kegfgf
updates regdbe
upstream ngfeee
urgent $ effcfp
urgent effcfp
us $ hiihZh
us , jeheej
us ? jchcem
us eggekg
us or pcgeee
usable Zipbgg
usage $ hcgdfn
usage ? hcfdeo
usage hbfceq
use $ heoYgi
use <n> laflfe
use <own> fladra
use <public> redYkf
use <service> nkcYkd
use ? gencge
use iflcjc
use the hheafm
use this fbfcip
used ahdofh
used to lmceed
user at ngggfa
user legffe
user on mffege
user 用 jgfgeg
users imhbfe
users in rcfgha
users on ldfggf
uses nehdkZ
using <public> jfggfg
using hfeffj
vendor hbgnYl
verdict for qhhaec
verdict ngfdgc
very same mgffdf
via <host> lfhegd
via <own> mfffjb
via <public> negdff
via <service> xVgdjZ
via qafhee
visible from nekgcb
visible nekgcb
vlan <n> kdfcdm
vlan pahcam
vpn lZfbdq
vz <own> mlgfZd
vz lkhfad
w fggele
w o dgggle
wait vccjcb
waiting $ bbehrg
waiting bgdfoh
walk me lfeedj
walk nfeedh
want hpfejW
want to hohcjY
wants <service> nebggg
wants a eijgde
wants gjhghb
wants the jgffjd
wants to fmehlY
ward rdgbhc
warehouse eZheds
was accept fgfgmb
was hYgfim
was it ffgffk
was refused jggfgf
wat mdfndb
way ? fffjjd
way back nfmbdd
way does ocffgf
way for sfgWff
way oidhea
way out sbgegb
way to lgeegf
we XilnkY
we add dffhuV
we are cmfbnd
we delete bgggod
we drop nddboc
we expose YkpkfY
we flip gfefnd
we forward kajngY
we get kfdeje
we got ealofc
we have jbince
we moved sgfgcZ
we need fafeer
we only fkXjgj
we plan fggglc
we publish jjghga
we put fdfhpc
we remove dgfguV
we set ffggke
we take ceffpf
we'd cghguU
we're hchdgl
webmail nbgeei
webmail on kgfgge
website refage
websites pfdfed
week ? fbhdcs
week and kfggdg
week mZggdk
weekend gZfdip
well ? eocbek
well hlfZej
went cfgfli
went to egggke
were accept cgghnc
were afedqi
were the gcdcpj
what $ ekdmef
what ? kbegjg
what about undaaa
what adkjig
what all gdleck
what are cfhndg
what becomes vdeccf
what breaks ffgeqa
what can Udnldm
what changes gffelf
what dies gffdnd
what do fflgff
what does deleYq
what exactly dkhbem
what gives kfgeff
what happens iffbpc
what have fajqed
what if YfgYvi
what is iVjnWp
what it hhfckg
what kind gffffl
what kinds feeeeo
what line efeddq
what of fdlggf
what on jfefYp
what ports angkfc
what published dbtdgf
what services anjeff
what sits Rgfvhf
what sort gefdfo
what source pefefd
what stops jfeejg
what the ijeice
what would dgffod
what's bVnrbj
what's behind aebyjY
what's exposed benmfb
what's going shddcc
what's it hgfefj
what's line khZYbv
what's on ggdbep
what's published ccbpem
what's that ggfedm
what's the jeeedm
whatever crgbhd
whats forwarded aghlhf
whats jWiqbg
whats the qgaUfp
whatsoever gmhdgc
when <client> lfgfee
when <far> lfhefe
when <host> pgceef
when <zone> ubhgfY
when ? fZiecs
when a jfffgg
when does eegfgm
when he nggfga
when i gZhmma
when it tehXhc
when maebli
when our pbffhd
when sending kfgggd
when the jlfcgd
when they ofgdfd
when we dffgmf
whenever nehchd
where $ lrbbdc
where ? rYgmcb
where do nahlcc
where does lggnbZ
where in Wdgnik
where is iqeWgg
where nhZoiU
whether <zone> nfgefe
whether a meegge
whether hosts jefggf
whether the qggegZ
whether xXhZge
which <public> cfengf
which address pidbfd
which are amekfg
which box aeftfe
which fmiiac
which inside qbjdce
which internal oZfihd
which machine Tggrhh
which networks dudZhf
which of Zjjodc
which ones eglgfd
which ports ZfpofY
which public haerdf
which published cduagf
which rule pdgdef
which segments bviedZ
which server nedlfa
which services Ydloge
which source qhhZgb
which sources cnffhf
which way qbfegd
which zones cueZid
while the kgffgf
who ZxdVkh
who all avfdga
who answers mafnde
who approved ichZfq
who can bvhcfa
who changed hbhcfo
who could eiegmc
who edited ffggek
who gets fqdbmZ
who has jmgddc
who is fmfgee
who loses ddfgqc
who reaches fpbdhf
who sends leggfe
who touched gbggfm
who'd ggddsb
who's able gpfffa
who's allowed asfhec
who's erfcee
whoever hnfZal
whole <outside> apiqbW
whole fkgkiY
whom ? bshXfh
whom Zqfkce
whos ftecdd
whose eneebl
why $ kegfei
why <client> kfffgf
why ? ieddfm
why can't oZgeei
why cant leggge
why did dggffm
why do obefbm
why does ipfcfb
why has cfgfdo
why is kceeem
why ndfcZo
why the pcggga
why would kfggdg
wich bhlmcd
wifi eeecfs
wiki hfemef
will <client> nfddjd
will <gateway> kgfgge
will <zone> cffgoe
will it tfedaf
will pahfmY
will that kffgkZ
will the rggeac
win <n> kggffe
win kggffe
window , ijigbe
window hggflb
with -i bgfhra
with <client> hhdfje
with <host> qfffea
with <n> pgeeed
with <own> lbgnbe
with <service> nfdbdk
with a iifaih
with bfejlf
with it pfdckb
with its jffjfe
with my gehnaf
with these jegfnZ
with this eZkimc
within icjfeh
without fdgcwY
without the jhfcmb
wont wefcgW
word gffffj
words $ hffkdh
words for gggeYq
words hgglYj
words please hgflYj
work $ oejZci
work , 1eVigW
work ? jjgZie
work for pWvWjZ
work from inbbdj
work gjmZbj
work or rfgbdd
work with kfdagm
work 吗 bfggqc
worked lghgfc
worker ochdhe
working ? ifgejf
working picbhe
works $ dlefie
works ? lfgelZ
works fine kefgff
works from iekfef
works oehahe
works or lefgge
workstation lfffff
worry jmgagd
would -a eigaqc
would <client> bgghoc
would <far> jZhcof
would <gateway> nZhgjc
would <host> cgghnb
would <outside> degglh
would <zone> efggmc
would a ibghle
would adding ehhdpb
would an vgbcag
would be Yfgllg
would break fgffke
would change fgffpZ
would dXfdyf
would it begegp
would like meehhc
would removing fgfgkf
would that mbgdle
would the jgffid
would you ieeccq
write lhgZfj
writing ejeifg
wrong ? jggffe
wrong mdfdfh
wtf does gfgfdk
wtf jfffbl
x <n> kfffff
x kgffff
y lifdfe
y n jjfeef
year mbfgdj
yes ifnhdb
yes no khhdfe
yes or mdldgb
yesterday ? ffgffj
yesterday icfdgm
yet ? ffgbgm
yet mefbdl
you $ lcflee
you , hgedbo
you ? fffeen
you be jfffej
you check obfdck
you do icZdhs
you explain igfdbm
you have dgfjfj
you hbhegl
you kindly jgfgfg
you look hffefk
you make lgefge
you must pehdee
you restart fgggbm
you saved gfgffj
you take cdgfdr
you tell cdepje
you understand ecgeZu
you walk cgggZs
you're a gfddfn
you're edieen
your mbgblf
zone <n> lffgef
zone frdehb
zone that dneegg
zone 可 dqedhc
zones can eohbhd
zones fwdZha
zones get YzhahZ
zones have fohdga
一 bggihi
一 下 dighei
一 个 icefij
一 份 gcflfh
一 共 gbjmgb
一 句 mgfgfd
一 台 ilgeed
一 堆 kgfffe
一 条 aghimd
一 步 ofbdhg
一 直 mffgfd
一 行 igfeZn
三 eejalj
三 条 gehhmZ
上 $ dYhqei
上 , hgfbcp
上 -a ggggoZ
上 -i Ygfguc
上 <host> qmfXeb
上 <outside> qdgffb
上 <own> esehZd
上 <service> ndgbgh
上 <zone> hXiipb
上 ? gejhYm
上 curl lfgffe
上 ehajkh
上 一 hbjlcf
上 不 wYefhZ
上 了 Qbhrim
上 到 kmbahg
上 去 nahbdl
上 发 iXdthd
上 吗 mXaqci
上 执 kfggfd
上 抓 jggffg
上 映 dbfsic
上 有 ipdWgi
上 的 qehgcc
上 看 ofgbgf
上 线 gfgfmc
上 网 uZcfjb
上 这 gggglc
上 都 gbdrhc
上 面 hShphi
下 $ jchihe
下 , jiggah
下 -a geffar
下 <client> 0bhZgW
下 <gateway> ffhffj
下 <host> bibrdh
下 <own> etccgd
下 <zone> nchahh
下 cjgicj
下 infra ddhgen
下 mail fcgfeo
下 文 jfgfgf
下 是 lggggb
下 来 jeiedi
下 这 fehfcn
下 面 mbgfoX
不 $ padjhc
不 ? qccekc
不 hheYjl
不 上 jkedbj
不 了 leegff
不 会 laidig
不 到 ijgged
不 对 jfgfdi
不 开 tefgeY
不 懂 fhgfZo
不 放 ocgefe
不 是 ggcggk
不 管 cnhegd
不 能 wYeedg
不 行 nfehhb
不 要 ocghgb
不 走 peeeee
不 通 pbhahg
不 限 doceie
东 dejkfe
东 西 dejkfe
丢 ? jegfgf
丢 ogfgZg
丢 了 lgfgfd
丢 包 dgffgl
丢 吗 hdgjgf
丢 弃 mffeef
丢 掉 qgfadg
丢 的 kgfggd
两 fZhfnh
两 点 hdggfj
个 $ iZdlkf
个 , kggggd
个 : kgggef
个 <public> Xmdifl
个 ghgcdl
个 ip mahlfb
个 port fWYtkj
个 pr ffgffj
个 rule gggfbm
个 例 fgeefm
个 包 jggeff
个 口 gdkbgk
个 地 kfemdb
个 改 gchgdn
个 是 kfggfe
个 服 elmced
个 机 feeegm
个 清 dmdjhc
个 端 fekjee
个 网 jkfhdb
中 ldehZm
中 午 gdfefm
中 哪 mgffgc
为 jaefmh
为 什 mYffkh
为 啥 nceggf
主 mgcifc
主 动 mgeefg
主 机 hhdldf
么 $ hZmghf
么 , ggffel
么 <client> nggfeb
么 <zone> wXihgW
么 ? pahcgg
么 gcidgm
么 一 ngffed
么 不 ddeidq
么 作 gggfan
么 原 iefgfj
么 变 ggggjd
么 回 jgfgff
么 处 ogebfg
么 影 ggffje
么 意 hgggck
么 打 kgghfc
么 时 dgfgel
么 服 ffbphd
么 样 ffkdkc
么 没 aiefqd
么 用 gffeem
么 端 ZYV2kf
么 被 jgfgff
么 解 kfegff
么 走 sgfbed
么 进 sfegfY
么 连 nYgbcq
么 问 ffeffl
之 hdegih
之 后 gbfijh
之 间 lffgge
也 ggecki
也 加 dfgfme
书 ccgfho
了 $ oiifab
了 , jddffl
了 : lefggf
了 <gateway> hgfebn
了 <host> cZdrel
了 <n> Yjfjih
了 <outside> mogcdZ
了 <own> ihddej
了 <zone> fnXejj
了 ? Yelegn
了 ceggii
了 一 lffgee
了 三 gfkcfi
了 之 ghgeZo
了 什 dYnoed
了 以 ggfgoZ
了 会 heeflf
了 信 qahhdd
了 几 fammfd
了 吗 eghgje
了 吧 efgfkg
了 哪 cdhogf
了 啥 gnflcZ
了 多 fffhfk
了 怎 efgegl
了 没 dZclhp
了 网 ngchhb
了 邮 mfgggc
事 $ lgfgfe
事 liffed
事 在 lffeeh
事 打 legegg
事 用 jffggf
事 能 kffgge
事 说 mbfggg
互 lffghd
些 $ dedmgh
些 , chdngf
些 akljec
些 port dlcihf
些 source ingahc
些 zone dredhc
些 东 fdkiff
些 什 fYmgfj
些 区 gpbdff
些 口 crighX
些 地 eilcgg
些 对 eemdhh
些 服 fdfofe
些 来 apedhg
些 流 bgedgp
些 端 cdjlgf
些 网 aueeja
些 问 geeggl
交 gdjidh
交 接 cekgfl
人 mgmbcd
人 怎 fffegm
人 用 hedjfh
人 能 kkcdjd
人 话 ggfgXq
人 连 jhogUf
什 fchggk
什 么 fchggk
今 hfdelh
今 天 eedebt
今 晚 jdgdle
从 <client> rhgdbc
从 <far> nggbge
从 <gateway> ockffa
从 <host> jdgele
从 <outside> jbimeb
从 <zone> rYmdfZ
从 majhfd
他 keddfk
他 们 oeeehd
以 <service> fkgegf
以 access Zigdeq
以 fiecji
以 reach crgefb
以 上 kbgden
以 到 Wrgeif
以 后 fagdre
以 直 hjehja
以 访 fmiehZ
以 连 boebih
们 <host> midZhg
们 <zone> jgggeg
们 lbihfd
们 哪 eehofd
们 对 fbhmff
们 的 kgeifd
件 $ dckffl
件 <service> jfggff
件 mhdeie
件 到 fhfkch
件 吗 leehgf
件 第 egggbo
件 里 eggeYr
任 dqgcef
任 何 dogeef
任 意 emhefe
份 , hfcmgf
份 gcflfh
会 drop kfghfe
会 egiflb
会 不 laidig
会 些 idcefp
会 做 pieeaf
会 到 pTYnhj
会 变 jgfegg
会 回 mffdeh
会 好 mfggjX
会 干 ggfffj
会 影 geedkj
会 怎 ldldkZ
会 放 jffffh
会 有 fggfrX
会 经 ofdcfh
会 被 eeimgd
会 走 pbajhe
会 转 grcegb
会 通 ggggkd
但 jgggfe
住 lffgfd
体 heeeij
何 dogeef
作 gggfbm
作 用 fggecm
你 dcediq
你 会 hefefl
你 好 hfcegn
你 能 geedcq
你 都 gfbego
佬 eegfgm
例 fffefl
例 子 fffefl
保 jkeged
保 测 glgeef
信 $ kkgdcg
信 , ndgdfg
信 <n> kdgfhg
信 <service> kfgfff
信 ? ofgede
信 needhg
信 吗 nbfggf
信 被 jggfff
信 走 ogceff
修 bfgeqf
修 复 bfgeqf
候 jcgcgl
候 源 lgffef
值 icgdem
值 班 icgdem
假 eggfpa
假 如 YggguZ
假 设 icfeoc
做 dbbthf
做 了 geaphe
做 什 ggfdco
做 端 aahxfb
停 ucffcc
儿 kjkbdd
允 hjeeid
允 许 hjeeid
先 jegehg
入 cdfgog
全 fdihje
全 组 kqXfed
全 部 gWonee
公 gikheb
公 司 ilgdfe
公 网 hZmkfd
共 faknhc
共 做 hfbtgY
共 发 gckggh
共 开 gdjjfe
共 映 edfofe
关 lchdkd
关 系 kfggee
具 heedcq
具 体 geeddq
内 kifiag
内 核 gahffn
内 网 ldekhb
内 部 eqdihX
再 egffmd
再 加 fgfekg
写 -i aiefkk
写 leedfj
写 的 rggfbb
决 ghgfma
况 $ jggfff
准 kgegnX
凌 ogghfZ
凌 晨 ogghfZ
几 eemjde
几 个 fenggc
几 条 ibclgh
出 <outside> kgdckf
出 nbhjga
出 去 ldileY
出 发 Zfnfgh
出 得 rafchf
出 所 elcihe
出 来 gZimfg
分 hjgefg
分 别 hkifed
分 析 lgggfd
列 ajhnec
列 一 ejijfc
列 出 Ykflgg
则 $ teeZhc
则 , khfikW
则 : ggggdl
则 ? icghfi
则 jdefgk
则 上 mggcge
则 啥 ggggUs
则 拦 pfeegc
则 放 qfffdc
则 文 dfgfkh
则 是 ggggZn
则 的 oZfgeh
刚 gefffk
删 efgexU
删 了 egfhmd
删 掉 fdhdpd
删 除 fgfgld
别 gfhcnd
别 是 idZmgi
别 的 mieicc
到 $ goeedf
到 , ipYcig
到 <client> jlcboZ
到 <far> pggefa
到 <gateway> ljgdha
到 <host> kidbek
到 <n> dbckdq
到 <outside> cXnlgg
到 <own> iefhkc
到 <server> jfffff
到 <zone> pldfda
到 ? fogagg
到 forward dhhdnd
到 一 kgggch
到 了 picffb
到 什 gcjgkd
到 任 bnhgfe
到 内 pXgkha
到 吗 jredda
到 哪 janjhY
到 底 lihabi
到 得 ingdga
到 我 afenih
到 的 jckhbh
到 谁 gnXqbd
到 达 kocaff
到 这 kggfgd
到 邮 dlelde
制 $ obgefg
制 khgdff
刷 了 kggggd
前 ciefhj
前 对 jWhmfh
办 dceifo
加 -a gchisV
加 cedctg
加 一 bggiqZ
加 上 cehhqb
加 了 ehhhmZ
加 完 egfgmd
务 $ ecllgc
务 , gainff
务 ? eafnif
务 eakkdi
务 里 eeqZgg
动 lgddif
动 去 oegdef
动 往 legfff
动 连 llfbef
助 $ hbgeeo
助 hbgeeo
包 , oggbfe
包 kgfhdf
包 会 xbdaef
包 到 ogfcee
包 怎 qeeggZ
包 是 leefgg
包 最 hialdh
包 看 kfgfge
包 走 lfeffg
化 gggfkd
匹 ngcedi
匹 配 ngcedi
区 flbaqd
区 别 hbhepc
区 域 hnbcgg
午 cfgdeq
午 吃 gfgffj
半 gegbfo
半 夜 kefffh
单 $ cjjijZ
单 : dneegh
单 hlfhXi
卡 hegbji
卡 在 kggffe
印 icgddo
印 机 kbgdfl
却 mgegdf
原 nefggc
原 因 nefgfc
去 $ fibldi
去 , Zjejlf
去 <far> lfffge
去 <host> tgbckZ
去 <own> mdfela
去 <zone> rZfffe
去 ? glhfed
去 kbkhgc
去 不 mffeef
去 了 tYbjeg
去 吗 nfgbff
去 掉 Ufegwf
去 的 Yblohf
又 jdgcem
反 odgdge
反 应 lggege
反 映 sYgdff
发 , ceiijf
发 <service> oggfec
发 kegjiY
发 件 lgefgf
发 信 legchg
发 到 pjadhc
发 布 cgkled
发 往 phfbef
发 给 dahsgd
发 邮 igfjee
取 kefefi
受 bgfgmg
受 影 bgfgmg
变 jggfjc
变 化 gggfkd
变 成 jgffeg
变 更 idgfle
口 $ redkfW
口 , hdohah
口 <n> kogZiZ
口 ? rbhkiT
口 fijhfc
口 为 gcdibq
口 会 gnbgdh
口 出 mZgjgf
口 发 lhgdef
口 吗 rOUlZ0
口 映 rbalgc
口 是 lffkgZ
口 有 ojdZeg
口 的 WlgkpZ
口 能 rbghfZ
口 谁 fhbfgm
口 走 nfeegf
口 转 mhdidd
口 连 nhggfY
口 通 mudacZ
口 都 qmfeZb
句 mgghbe
句 啥 ffggdl
只 ifcghh
只 有 kfgfff
只 看 ldffgf
可 inecch
可 以 imecci
可 达 nieeee
台 $ Ugatii
台 <client> qefggY
台 <gateway> kYfmgf
台 <host> hZfmgh
台 <server> blZmgi
台 ? beephe
台 fidodd
台 了 qaaohZ
台 内 elbngb
台 打 iefefk
台 有 bYhuhe
台 机 jghjeb
台 电 lgfgef
号 hegefl
司 ilgdfe
吃 gfgffj
吃 啥 ffgffj
各 kjeffd
合 djddgm
合 吗 feggem
合 并 fffdgm
同 mhffde
同 一 tgfgdX
同 事 lhffde
名 fbefbt
后 , ebfjsa
后 <outside> edgeoe
后 <zone> bfghlf
后 hVgnkf
后 会 ggckei
后 到 lfckdf
后 是 tThggg
后 源 nggecg
后 落 fiZmei
后 转 qWcigi
后 面 Udgsle
向 dlecel
吗 $ qYbcnf
吗 , rhebbg
吗 ? aocibl
吗 jeccjk
否 jahdne
吧 $ qafefg
吧 ? gffikd
启 ffgffj
呀 $ gbYkgq
呀 ebakho
告 jeelgc
告 警 kggfff
呗 $ feeifl
呗 lddgek
呢 obefjd
周 keedel
命 nfedcj
命 中 qgfeZf
咋 leefqW
和 <n> jjeekb
和 mhfbpX
和 第 gdffjh
响 $ edgeof
响 ? gdgfsX
响 gdfdmg
响 什 ghfbgk
响 到 geefkh
响 谁 fcicpf
哪 $ mgfbif
哪 ehlkdZ
哪 一 xcacgd
哪 个 nkcbfg
哪 些 akljfc
哪 儿 hkkddd
哪 几 efljfc
哪 台 iicogY
哪 条 xfeYeb
哪 里 oWjbjh
啊 $ gdfpfd
啊 , hfedfm
啊 mZenag
啥 $ hidjeg
啥 , bdggWz
啥 <zone> mfdgge
啥 ? hcfddp
啥 jibffh
啥 不 kegfff
啥 原 jgggff
啥 意 hfgfdk
啦 gffffk
嘛 fffejh
嘛 用 gggfcm
嘛 的 fffekh
器 $ sYcfhg
器 , Zjhkff
器 <client> pefegc
器 <service> rccfff
器 ? Zgauff
器 ijghbe
器 上 odgfhb
器 了 lkZigc
器 人 feeegn
器 是 hblfgg
器 的 Wtakjd
器 能 nZlbdj
器 访 sacfgf
器 都 gkgdgg
回 : jgggff
回 oeffee
回 事 jgfgff
回 包 kffgic
回 应 mggafg
回 来 kgggfe
回 流 jfghge
回 的 kggffe
回 程 kfeggf
回 答 gecgfn
因 $ heffgj
因 ? peghea
因 nefgfc
圈 , kgfffg
圈 kfffff
在 <client> pffdfd
在 <gateway> meehic
在 <outside> pedhec
在 <zone> mdjede
在 ibgehl
在 一 ggZrgc
在 公 hdkjgb
在 哪 hgehbk
在 多 fegcgo
在 对 deplfY
在 的 pfgefc
在 都 Upqiae
在 问 lnZfgc
地 jgiffd
地 址 mdghff
地 方 cklbfg
址 , qffaff
址 <own> kegffg
址 mdghff
址 会 jheegg
址 变 kggefg
址 是 mgbkga
坑 gbhcbt
域 hnabgk
域 可 gneffe
域 名 fefegn
堂 gfgegk
堆 jffffg
堆 这 lgfffd
填 <own> lfgdgg
填 jgggfe
填 的 lffffe
填 表 fjgfff
处 offbfg
处 理 ogfbfg
备 dihaoe
复 cbfdmm
外 kgkfeb
外 一 fflhdg
外 发 hjicgf
外 开 hdlleb
外 投 kfggfe
外 映 gXT3id
外 网 nfggdd
外 都 iWombe
外 面 kggbgg
多 dbgbiq
多 少 dcgcgs
夜 lefffg
够 bofbnd
够 得 gpiZdf
大 lffddj
大 佬 eegfgm
天 hddcer
天 晚 ddhggm
太 jeffei
失 pggfcd
失 败 pggfcd
好 $ hcgden
好 , feblgj
好 ecfhik
好 吗 hgggjb
好 好 vZdhcd
好 的 rZfgdf
如 afghod
如 input dgggkg
如 masquerade egeglf
如 加 ggggkd
如 把 dgggjg
如 果 bfghne
如 给 dfhelg
子 $ fcgigi
子 bddjim
学 jgkbhd
学 生 kejehc
它 rabffj
安 gkmccf
安 全 gkmccf
完 <zone> gggglc
完 aghgod
完 以 ffggke
定 lgfcma
实 kgggdf
审 jeehfg
审 一 gdgfgk
审 计 jidhfe
客 mggcjc
客 户 kghbjd
家 egekdi
宽 eegffm
密 gfgffk
密 码 gfgffk
对 <outside> mfkibb
对 dklihX
对 吧 ufefac
对 哪 Zpeehh
对 外 fdmjfc
对 方 kfefgg
对 端 pcgagg
对 谁 eteWhf
对 调 ddgdpg
导 eejjef
封 lcbgfl
射 $ gfdlgf
射 , hfaqhb
射 ? coidge
射 eehkfg
射 了 ehbqjZ
射 出 acjmie
射 列 hYdwec
射 到 kcghci
少 ? gdgegl
少 dcgcgs
就 fhggpY
就 不 ugfgaZ
就 可 lcehgg
就 好 dgggmd
就 收 gmfhec
就 是 rfgfbb
就 正 jgfgeg
就 没 kgffff
就 能 dfggme
就 通 ffggje
己 legehd
己 去 ogfgbe
己 往 mfffeg
己 的 jicggf
己 能 sbhfec
己 访 peegde
己 连 ichfle
已 bcmigh
已 经 efgchm
布 cgkled
布 了 gkcmdd
布 出 ceoaii
布 到 hcljcg
布 的 dgmdgh
师 nahhhd
带 eegegl
帮 fffdil
帮 助 hbgeeo
帮 忙 nbfecl
帮 我 ffafkk
帮 看 hchegl
常 $ jgfgeg
常 , mcghef
干 什 ggffek
干 啥 gfgffk
干 嘛 fffejh
并 fffdgm
序 ieegle
应 , kgfffe
应 fagldk
应 吗 ngfbhe
应 该 kddkeg
底 lihbbi
底 放 kfghdf
底 能 leiggb
底 通 tafhgZ
度 , aenjge
度 eehkdi
建 dghgke
开 , mfgffe
开 <host> nffggc
开 <own> ohcgdf
开 <service> jgegfg
开 iflffc
开 了 Wdnmfh
开 放 giijea
开 着 gpdbid
弃 mffeef
弹 kffgff
弹 窗 jfffff
录 <gateway> kiddff
录 gfgfel
影 gdfdmg
影 响 gdfdmg
往 <host> ngefdg
往 <outside> negefe
往 <own> mggZgg
往 qcgbgf
往 外 pceegf
径 mdgffg
得 epfcic
得 上 lhgYek
得 了 gkgZfk
得 到 arhche
得 去 jkfdfe
得 开 nggaid
得 来 njceed
得 着 gpiZdf
得 通 kZgmfe
志 : kgfgfd
志 jfgdgh
忘 fffffk
忘 了 fffffk
忙 nbfecl
忙 review ffgffj
忙 分 mggggb
忙 看 ldhfdg
忙 解 kfffcj
快 eegbgo
态 ggfffj
怎 jehbgj
怎 么 gfjcdm
怎 样 pcdelb
思 $ gfggej
思 , hgfgbl
思 -a ffggYq
思 : hgggdk
思 ? kgfgfg
思 hfggan
急 $ fcfggn
急 gbgffn
您 jccndh
您 好 jccndh
想 <service> nbhfge
想 ggfkja
想 加 egfgtV
想 用 mdggff
想 确 jidjbf
意 ghgfam
意 思 hfggan
慢 , fdgffm
慢 fdgffm
懂 $ ehgfem
懂 , fgggck
懂 : ggggUs
懂 fggfbn
成 <client> fgfgke
成 <n> agegpf
成 accept egggmb
成 cfffqd
成 drop Yhghki
成 strict ghegmc
成 人 ggfgbn
成 什 pgdebg
成 转 cehdsa
我 hcgjhg
我 一 kfdlgb
我 们 lbhjfe
我 在 ljgdee
我 想 mfffja
我 打 ffhfnb
我 把 ffbamn
我 是 lgggfc
我 看 lfghed
我 要 Zjldfj
我 这 idkbdl
户 mdfhhb
户 反 mffdff
户 在 mgfdff
户 打 pedidd
户 用 jggdgg
户 端 mhgdfd
户 访 mbgkgb
户 连 ggekhd
房 ifdffk
所 eheode
所 有 dheoed
才 behdds
打 <own> ocandf
打 deigjf
打 不 tefgeY
打 到 idbmlb
打 印 icgddo
打 开 khidib
打 得 jjedeg
打 算 Yhhfua
执 kfggfd
执 行 kfggfd
扫 joeZdh
把 -a gggglb
把 <n> aeibnl
把 <own> fdgfkg
把 cdcZpp
把 input dgggle
把 masquerade cgggmf
把 所 geflff
把 第 chggoc
抓 jggfgf
抓 到 lggffe
抓 包 jggfge
投 pggedc
投 递 kfggfe
护 iegdgi
报 <n> megege
报 connection flgfgd
报 ofbhhc
拉 ifdedo
拒 megfge
拒 绝 meffge
拦 $ ndhbhf
拦 teeaff
拦 了 lffgge
拦 吗 mefffe
拦 的 ldggge
拿 lffeci
挂 Xecpgm
挂 了 eaekgn
指 eleeek
指 到 bZhojh
按 qedfjZ
按 现 nhedfd
按 规 rbhidb
挡 nfjdfc
挡 掉 jgffeg
挡 的 ogeegd
挪 hggdob
挪 到 hggdob
换 eefelh
换 成 fghenb
据 mfffef
据 包 mgfeef
掉 $ lgegdg
掉 , adietb
掉 -a hbghle
掉 <n> iafgnd
掉 kchdqZ
掉 line dhfhnc
掉 masquerade Xgfgqf
掉 会 hffeme
掉 吗 qggbbg
掉 的 dggglf
掉 第 egehpZ
掉 还 vgaach
排 jhgeak
接 <own> jffggg
接 <server> mfffef
接 <service> kfdghf
接 rZiahf
接 到 jfffff
接 口 pgefdd
接 在 mgcgfe
接 打 gdlcke
接 文 bckgfm
接 被 megfge
接 访 mgedhe
接 超 mffdge
接 连 keedhj
控 kfggfe
提 jffffg
提 示 jffggf
提 问 fgdgfk
插 efggmd
摸 sYdlec
收 <host> lggfgc
收 <service> idgfif
收 mffdgf
收 信 leffgf
收 到 jgefgf
收 邮 mdfhge
改 bbgfml
改 了 adhgbt
改 动 gchgdn
改 完 bhgfmf
改 成 egfgob
改 的 gfgffk
放 $ krbhdY
放 ? ipgWgf
放 mgfgee
放 不 ocgefe
放 了 hakmfc
放 吗 redYgi
放 在 mdcecm
放 没 kfggfd
放 的 fhlidc
放 行 kfgehf
故 dnfedk
教 lcgjee
教 一 lcgkfd
数 lgfeeg
数 据 mgfeef
整 dneekb
文 hehdjh
文 了 jfgfgf
文 件 dfifkh
料 frbcfg
断 $ dfehji
断 edfckl
断 了 cdhdho
新 kffehf
新 人 fgggbm
新 来 igfgdh
方 lfjeha
方 能 aobfhi
无 jffgdi
无 法 leffgf
日 jfgdgh
日 志 jfgdgh
早 ibchdp
时 $ ndgehe
时 , lfghee
时 nchbfi
时 候 jcgcgl
明 kcgheh
明 什 mgfgfc
明 啥 jgggff
明 天 cfgefo
明 明 lfggee
映 eehkfg
映 射 eehkfg
昨 ffgfbp
昨 天 hbhhek
昨 晚 cggebr
是 <client> kdjchf
是 <far> nffdfe
是 <host> nhhgbd
是 <outside> kfggfe
是 <own> jfgfeh
是 allow pfffgZ
是 drop qefgbd
是 forward ffhled
是 hairpin neggec
是 idgegk
是 不 ggdggk
是 丢 ndgggc
是 什 hgegbm
是 删 fgfgld
是 加 ffggjd
是 发 ffaogg
是 否 ldffgf
是 哪 ohcfee
是 啥 fegiYo
是 在 igggkb
是 好 mhgfec
是 就 Yhfgsb
是 怎 seeeec
是 我 ihedke
是 把 dfgfme
是 放 jggfka
是 没 ibhclg
是 给 Zggein
是 被 nfgffc
是 谁 megacn
是 转 Ueesjg
是 这 gdhgfj
是 通 pffffb
晚 ddgdjm
晚 上 ddhggm
晨 ogghfZ
更 ldfdkd
最 iZejih
最 前 dgggkf
最 后 kZelid
最 终 legide
月 edefgp
有 $ idfqdc
有 blcmjb
有 rule jdjjce
有 syn jfgfgf
有 个 pgfede
有 人 mmcede
有 什 eggegj
有 做 aZhphi
有 关 kfggee
有 台 lcfgfg
有 哪 eoeifb
有 啥 hchelg
有 回 lggdff
有 坑 gbhcbt
有 多 ehdgem
有 对 qfchce
有 放 kchfif
有 映 bifvdY
有 没 gmbkgc
有 端 adgpgg
有 被 ncefgf
有 谁 cqeeka
有 这 nfffed
有 问 jchdgj
有 限 khfdff
有 风 fdhffl
服 edkkfd
服 务 edkkfd
期 bdgfho
本 pfjbgb
本 机 ofjagb
机 <client> pefgfc
机 lgghbe
机 上 idicel
机 器 jjhhbd
机 房 igcffk
机 用 qefgeb
机 的 dmgdgg
机 能 mgefhd
机 访 mXhgfj
机 连 pdfdff
材 frbcfg
材 料 frbcfg
条 , hgffnZ
条 -a fgghkb
条 <n> dfgenf
条 accept jgggib
条 chgdjj
条 conntrack lgggfd
条 rule hddfcq
条 什 fgfgbm
条 啥 gfggek
条 日 kggggc
条 是 hgffck
条 没 ffgfbo
条 端 ggeqea
条 规 hdfgdm
条 路 offffb
条 连 jgggge
来 $ amgief
来 , ldfbgj
来 ? mldeha
来 hikede
来 了 hfggkc
来 吗 tZfche
来 回 ocdfgh
来 源 ftdagc
来 的 hcfmdg
来 看 eeflgg
来 这 lgggdg
析 $ kfffeg
析 lfgdgf
果 $ lhdbmd
果 <n> Zggfta
果 dfgfne
果 remove gcggmd
果 删 ggbgmf
果 加 cdggwW
果 把 eegghj
查 ljkYgc
查 一 pngYdc
标 cjfdlf
标 是 hlfeef
样 $ lblejZ
样 ? jgdgjc
样 idkdmb
核 kbhgck
核 日 kggggd
桌 legfgf
桌 面 legfgf
楼 hUhfdu
次 fdhdfn
次 都 phgecc
步 ofbdgg
段 , pjcibb
段 <zone> gkfefg
段 mmdced
段 可 Yuddhg
段 能 glbfgh
段 连 dngche
比 kfegeh
比 如 lffgeg
求 heeick
求 解 jfegZn
没 $ mdbdij
没 kibgdi
没 下 jfgfgf
没 了 fgffkf
没 写 ehefij
没 反 kgffff
没 放 lfggfd
没 有 flbkfe
没 看 hggfcl
没 问 tggWff
法 keffei
法 连 jfffff
流 jcehig
流 量 ibeiii
测 pgfefb
测 评 hjffff
测 试 lgefge
清 bieffm
清 单 enhlhU
源 $ gledgg
源 hqcegb
源 地 jgdigf
满 hbgdfo
满 了 hbgdfo
点 hZdger
烦 ficfgl
烦 列 bnZkhh
烦 帮 jegcfk
烦 看 tfgbgZ
然 megege
然 后 nggfec
状 ggfffj
状 态 ggfffj
现 fbjdfm
现 在 fbjdfn
班 icdiem
理 jnebeg
生 ldhcbl
用 $ gfbjdm
用 , kZejgj
用 <host> meehff
用 <outside> jgggeg
用 <public> kgegef
用 <service> kfgjgb
用 ? feffgl
用 fffden
用 foxmail kfggfe
用 到 dfmchh
用 哪 fdsYgg
用 啊 fgdfgl
用 得 WosWhf
用 户 medldd
用 的 hfffZo
电 ndfgfe
电 脑 ndfgfe
略 改 egggkf
病 lkfgdb
登 ljfdde
登 录 hkgeeg
白 mgfZek
的 $ obemVj
的 , kkfZie
的 -i gdggih
的 : mgggQr
的 <client> nffhgb
的 <gateway> efgfgl
的 <host> pagfge
的 <n> fhggdj
的 <own> jefggg
的 <service> raefeg
的 ? ajkiYl
的 client mffigc
的 dehggk
的 dnat kkdgiZ
的 effect ggfgWr
的 foxmail qgdede
的 ip cffhmf
的 laptop jffgff
的 line gggeej
的 masquerade bgghtX
的 outlook legfff
的 pc lfffef
的 port alerhY
的 tcp mgfYke
的 traffic neebej
的 udp skcbfZ
的 user ibggfk
的 人 kbpegb
的 信 kggfff
的 包 hffjfe
的 同 pcggfb
的 吗 lhgibd
的 吧 lgfefe
的 哪 Wbolhh
的 地 jihejZ
的 对 lgefeg
的 日 jgggge
的 时 kgfffe
的 是 ibgmdg
的 服 ebnehh
的 机 kldffd
的 来 iudcdb
的 流 kcfgkc
的 源 kgbjjb
的 用 qaggfe
的 电 ocfgfe
的 目 dggelg
的 端 cejmcg
的 网 fofifY
的 规 jchcdm
的 角 ffkjgd
的 话 ehfgob
的 那 ddmdnd
的 锅 jfggfe
的 默 iibhje
监 kfggff
监 控 kfggfe
盘 gZhhfm
目 fndegg
目 前 anhiee
目 标 cjfdlf
目 的 odhZej
直 mehfgd
直 timed vddhdZ
直 timeout lffffe
直 刷 jgfgff
直 没 kgfffe
直 超 mgffed
直 转 lfffff
直 重 jgggge
看 $ hefjeg
看 , efijdi
看 ndhgZi
看 一 pagjed
看 下 pchfed
看 不 fhgfZo
看 到 kgffci
看 懂 gggfcl
看 看 jdgjef
真 fdedho
着 $ ckqZgd
着 eilbeh
码 jefeek
码 忘 fffffk
确 ngehbe
确 认 ngehbe
碰 fmjcdf
示 jffgff
种 jbgjkb
程 qghgdY
程 桌 legfgf
窗 jfffie
窗 口 ffgfke
站 gdihfg
站 在 fekjgd
端 <client> ldeggg
端 <far> rcgZgh
端 ghhjfc
端 口 ghhjfd
端 是 jgggef
第 <n> cfgeim
第 cfgehm
等 jkeged
等 保 jkeged
答 kdddgl
答 哪 geeggl
算 $ dpgfdf
算 dmfdlc
算 把 chgeod
管 cqidbf
管 哪 gmfcff
管 是 dphcgd
管 理 dnfgfe
管 目 glgdff
箱 dfgfgk
箱 密 fffffk
系 lfggfd
系 吗 kfggee
线 ifbkmb
组 lpXdff
终 kdgidf
经 过 jffjfd
结 vbfcdf
结 果 rgebed
绕 sahiea
绕 过 ngdgfe
给 <host> ifgdhh
给 <zone> cggfoc
给 kXgneg
给 个 ilgZgh
给 几 fgeegl
给 哪 nbcjhe
给 我 kcYoeh
给 谁 bbeycf
络 ekdeel
绝 $ lgfgfe
绝 , lgfgfe
绝 meffge
网 , kfggfe
网 <far> ogfcff
网 ip nfeefg
网 niedgc
网 上 fdkiff
网 不 nbbgke
网 关 kkfdee
网 吗 occhid
网 哪 mVgpia
网 机 gnakhb
网 段 kndcfe
网 络 ekdeel
网 走 rYdfgg
置 $ gdffgl
置 ? egfgel
置 bdgglj
翻 ggfgbn
翻 译 ggfgbn
老 lcfgfh
老 是 mfefgd
能 <service> mhgahf
能 access dfefgo
能 bjkZmg
能 ping jhffge
能 reach lkdZif
能 上 ocdhjb
能 不 vYedgf
能 主 kkfcef
能 从 jjcehf
能 做 ggfeem
能 出 pdchef
能 到 gmhdbg
能 合 ffggel
能 否 ibhfoc
能 回 jddfgk
能 干 hffgek
能 往 megfgd
能 打 mjidea
能 收 jfegif
能 用 jekZhh
能 直 gfefme
能 访 aljbhh
能 进 bnefhh
能 连 ejefek
能 通 gfekei
脑 ndfgfe
脑 打 mffggc
脑 能 qafggd
自 ofjZib
自 己 legehd
自 身 qcfieb
苦 gffffk
苦 了 gfgeek
落 heZoma
落 到 gfZikh
行 $ hdefgk
行 , jffeie
行 <zone> bgefqe
行 ? oegedg
行 fdfemg
行 不 ldegjd
行 了 xbebed
行 会 hhZhpa
行 删 dgfgmc
行 吗 oefdff
行 和 gcffkh
行 啥 gdfefm
行 对 ddgdpg
行 干 gefdXu
行 挪 gghcpa
行 是 gggfXr
行 有 hbheR0
行 没 ffdcjl
行 的 iegchk
行 还 kffggf
补 jefdlc
表 : fjffgf
表 fkYjmc
被 <gateway> mffggc
被 drop igffjd
被 forward kickce
被 kaiife
被 丢 kffhff
被 哪 nfeffe
被 拒 mefffe
被 拦 sgcadh
被 挡 lblecg
被 改 qidfea
被 放 nfecfg
被 转 jVcrif
装 lfieZk
西 dejkfe
要 ihehja
要 一 egifdj
要 不 negggb
要 写 oficfc
要 填 fjgfff
要 是 agjfrZ
要 求 mfhcff
要 用 phbmdY
要 过 nahhff
要 连 lfffgf
见 obecel
规 ihdefj
规 则 jdefgk
角 eejidi
角 度 eejidi
解 $ kgeggf
解 gfjfal
解 析 jegegh
解 释 hejhZl
警 lgffff
计 hhdfld
计 要 igejfe
订 hdfcep
认 hhfgjc
认 一 pkdZef
认 策 ggggjc
让 mcaibn
议 gehgjd
记 jcdidk
记 录 gdgfel
讲 efgehj
讲 讲 ffgekg
许 hjeeid
论 hafglh
设 hiednb
设 成 fgefkf
访 fihbfk
访 问 eihbfk
证 ccgfho
证 书 ccgfho
评 hegjja
评 要 glgeef
译 ggfgbn
译 成 ggfgbn
试 ogfffc
话 $ jgegei
话 , fgggmb
话 : gffgbm
话 dffflh
该 feejdl
该 怎 gfdffm
该 是 lggffe
该 通 sfhbfa
误 peeffd
说 <service> keggfg
说 qbfcfi
说 明 iceifj
请 ifijaf
请 列 Ycmjii
请 教 lcgkfd
请 求 eedkel
请 问 mihheX
谁 $ hgYlld
谁 ? ghefjf
谁 Ytbigd
谁 可 jkeegc
谁 回 mfgegd
谁 开 eteWhf
谁 改 gfgffk
谁 来 mecbcn
谁 能 apdeif
谁 进 eqZhjb
谁 连 dxfabe
调 nbgame
谢 $ egicdn
谢 fgicdn
谢 谢 fgicdn
财 eZffgr
财 务 eZffgr
败 pggfcd
账 ejfffi
账 号 gfgffk
贴 fdfkfh
走 $ ogfcef
走 <n> nfedfg
走 <own> legfka
走 <public> hcefki
走 <service> lgfefe
走 ? sgecfa
走 ldflec
走 不 megfgd
走 到 kgamee
走 哪 neffgd
走 得 lXglgg
走 的 qefdfd
起 kffgdg
起 什 fggfao
起 来 kgggfe
超 pdggfc
超 时 pdggfc
跟 <gateway> kfggef
跟 kegbaq
路 $ jfffgg
路 uchagc
路 径 mdgffg
身 qcfifa
转 kfcmfd
转 到 ikagie
转 发 gecmkc
转 圈 kfffff
转 给 oaeghf
辛 gffffk
辛 苦 gffffk
边 <client> qfffec
边 mdgedj
边 放 rXggff
边 的 hfghcj
边 能 pbjZdk
达 nncbde
过 <gateway> qaggee
过 <own> jggfff
过 lfchcj
过 了 keggdi
过 去 hladfj
过 哪 mfcjfe
过 得 mfgfgd
过 来 jfdidi
过 网 imfefe
返 jgggfe
返 回 jgggfe
还 Zfgfll
还 work chggob
还 是 mgehZh
还 有 eidacs
还 能 bfggmg
还 行 agfgoe
还 通 hagdjl
这 cfeigm
这 一 lfffid
这 个 fgdjcl
这 么 legeeh
这 句 gfggbl
这 台 dgfkeh
这 是 lffgef
这 样 cggeng
这 种 iigfaj
这 行 hggfcl
这 边 iejbcm
进 foedeh
进 得 iobgde
进 来 fnhhfa
远 legfgf
远 程 legfgf
连 <client> qgfgfY
连 <far> nfgeef
连 <host> uhebfZ
连 <outside> ldhdhf
连 <own> eWjgmk
连 <public> pedebi
连 <zone> ncfflb
连 ? hwhYfW
连 dihbjj
连 上 geipeZ
连 不 kkfdcf
连 到 mkgXdi
连 得 jigadj
连 我 nkebee
连 接 pagcgh
退 , jgffgf
退 kgffff
退 信 kgdggf
退 回 kgfgef
送 iibnce
送 到 iibnce
递 kfggfe
通 $ jggafk
通 , rifcfX
通 <client> kgfgfe
通 <far> jffgfg
通 <gateway> nfegfd
通 <host> offgga
通 <own> qYgbkf
通 ? 5YgddW
通 clfegi
通 不 kfghgb
通 么 rabghf
通 了 gcgfhl
通 吗 gmfeic
通 吧 kcbpdf
通 的 scfffb
通 过 kihfed
通 还 sdfggY
遍 kgkcdf
那 fhffnc
那 三 fhggkc
那 个 ekbehl
那 台 kcfidi
那 条 dfggpa
那 种 hWflnd
那 行 bgggmf
那 边 kdeffi
邮 mhdeeg
邮 件 nidgec
邮 箱 dfgfgk
部 ejifdg
都 cholhV
都 不 lYehpb
都 会 ieddfm
都 在 lgfffe
都 映 iXjlhe
都 有 YhlniZ
都 没 mgfged
都 算 cngfeg
都 能 Xnradg
配 lfeeam
配 的 kffgef
配 置 gfgffj
释 hejhZl
释 一 hfffcl
释 下 fhgdbo
里 $ ebhgil
里 <service> kdghfg
里 ? acjnck
里 mfhehc
里 刷 jgggge
里 有 jdhief
里 的 danefl
里 看 ehggan
里 要 nfgfha
里 这 jgggff
里 面 bghnfe
重 ifgddl
重 启 ffgffj
重 置 fffffk
量 $ ogdbkd
量 ? bgffgn
量 ibeiii
链 vfedad
锅 jfggfe
锅 吗 jfggff
错 nffdff
错 误 peeffd
问 $ ghddfm
问 : hegffj
问 <client> tieifR
问 <far> sdgdhZ
问 <gateway> glgggc
问 <host> ikZjdg
问 <outside> mZanmb
问 <own> hjYeji
问 <public> peecgf
问 <zone> ildgbi
问 ? bgehfo
问 hhiadl
问 一 qefgea
问 下 hegcfn
问 不 mZegem
问 从 meffgd
问 你 hhZggl
问 到 felmfZ
问 得 dgfefm
问 我 jeicfi
问 的 kfeefi
问 题 gdgcgm
间 jefjge
限 goccjc
限 制 khgdff
除 cnfigc
除 了 doejce
险 $ gdhffl
险 fdhffl
障 hegefk
需 dldjfe
需 要 dldjfe
靠 ofehbf
面 , ckgeig
面 jccriY
面 是 Uefthg
面 的 ehekgf
页 glecei
顺 lbgbmg
领 ffjifd
领 导 ffjifd
题 $ jcfffk
题 ? gffffk
题 gdgcgm
题 吗 ifghcj
风 fdhffl
风 险 fdhffl
食 gfgegk
食 堂 gfgegk
马 lffefe
马 上 lffefe
麻 fhcggl
麻 烦 fhcggl
默 hgfgkc
默 认 hgfgkc
`;
export const WAY_WEIGHTS = `
' <n> you kc
, <A> , ma
, <A> jd
, <A> to jd
, <A> 出 kc
, <A> 到 jd
, <B> , kc
, <B> port lb
, <gateway> lb
, <gateway> 这 jd
, <host> dj
, <n> $ kc
, <n> , ck
, <n> and jd
, <n> tcp ma
, <server> <B> jd
, <server> 是 jd
, <service> $ jd
, <service> ? ma
, <zone> kc
, although jd
, and jd
, and the jd
, any kc
, any port kc
, as ck
, can they lb
, coming bl
, connection kc
, could kc
, do lb
, does <zone> jd
, does anything dj
, dport <n> jd
, dport jd
, dst kc
, given dj
, given that dj
, how jd
, i e kc
, i have kc
, i'm am
, it's jd
, just jd
, lip kc
, never jd
, no kc
, no nat kc
, on the jd
, plain <service> dj
, please jd
, port <n> dj
, port dj
, possible ? dj
, possible dj
, quick kc
, quick one kc
, right ? kc
, right kc
, rip lb
, session k jd
, session lb
, source bl
, target lb
, tcp <n> lb
, tcp lb
, udp <n> lb
, udp lb
, we lb
, when nZ
, where jd
, why lb
, will that jd
, would lb
, yes or jd
, 为 啥 kc
, 从 <A> jd
, 会 jd
, 会 被 jd
, 出 得 kc
, 加 dj
, 加 完 dj
, 可 bl
, 对 jd
, 对 方 kc
, 想 lb
, 我 ck
, 报 dj
, 按 jd
, 提 kc
, 提 示 kc
, 收 jd
, 是 不 jd
, 有 jd
, 浏 ma
, 浏 览 ma
, 能 kc
, 行 kc
, 要 kc
, 规 lb
, 规 则 lb
, 说 dj
, 请 kc
, 请 问 jd
, 走 jd
, 连 <B> kc
, 连 jd
, 连 的 jd
, 那 ma
-> <B> $ ma
-> <B> , nZ
-> <B> <service> kc
-> <B> lb
-> <B> ok ma
-> <B> tcp jd
-a input pX
-a postrouting -o ck
-d <A> -p dj
-d <A> ck
-i <A> -o lb
-i <A> lb
-i <outside> -d dj
-i forward <n> jd
-j accept does kc
-j drop , kc
-l grep jd
-o <A> -j dj
-o <A> dj
-o <B> jd
-o <zone> -p kc
-s <A> lb
-s <zone> -j jd
-s <zone> -o ck
: -a forward jd
: -a lb
: -a postrouting ma
: <A> nZ
: <A> to kc
: <A> 到 kc
: <n> <host> jd
: <service> : bl
: <service> <n> kc
: <service> kc
: <service> login lb
: <zone> jd
: can jd
: connect : jd
: connect from Zn
: connect to dj
: connection refused jd
: could kc
: curl : kc
: curl lb
: does lb
: errno <n> ck
: errno ck
: ipv <n> bl
: ipv bl
: postfix smtpd dj
: the jd
: user <A> kc
: user lb
: what kc
<A> 's own lb
<A> , can jd
<A> , dst kc
<A> , is kc
<A> , port dj
<A> , 要 kc
<A> , 连 jd
<A> -> <B> kc
<A> -> kc
<A> -d <B> jd
<A> -d jd
<A> -o <B> jd
<A> -o lb
<A> -p dj
<A> -p tcp dj
<A> : <n> lb
<A> : connection bl
<A> : curl kc
<A> <B> $ lb
<A> <B> <n> nZ
<A> <B> <service> nZ
<A> <B> a lb
<A> <B> echo kc
<A> <B> tcp jd
<A> <n> <B> lb
<A> <n> from dj
<A> <n> on Yo
<A> <server> lb
<A> <server> 要 ma
<A> <service> <B> jd
<A> <service> to ma
<A> <service> 到 jd
<A> able jd
<A> able to jd
<A> and kc
<A> and want kc
<A> box oY
<A> browse lb
<A> can kc
<A> can open kc
<A> can't ma
<A> cannot lb
<A> cant lb
<A> client ma
<A> clients kc
<A> coming ck
<A> connects ma
<A> connects to ma
<A> curl nZ
<A> deliver jd
<A> error am
<A> error connecting am
<A> from a ck
<A> from my dj
<A> from talking kc
<A> get <service> qW
<A> get kc
<A> get to kc
<A> gets kc
<A> go jd
<A> has lb
<A> has to lb
<A> have jd
<A> hit <B> jd
<A> hit jd
<A> hitting <B> ma
<A> hitting ma
<A> host kc
<A> i lb
<A> itself kc
<A> keeps ma
<A> lan kc
<A> laptop lb
<A> logs kc
<A> lose <B> jd
<A> make it kc
<A> make kc
<A> must kc
<A> needs nZ
<A> needs to kc
<A> on <B> dj
<A> opening <B> lb
<A> opening kc
<A> opens <B> jd
<A> opens <service> lb
<A> out dj
<A> pcs kc
<A> people jd
<A> permitted kc
<A> ping <B> ma
<A> ping oY
<A> pings <B> lb
<A> pings lb
<A> port <n> dj
<A> port dj
<A> ppl jd
<A> reach <B> kc
<A> reach kc
<A> reach the jd
<A> reachable Yo
<A> reachable for bl
<A> reachable from bl
<A> reports lb
<A> says <B> jd
<A> says <service> kc
<A> see ck
<A> see when ck
<A> send jd
<A> side jd
<A> still get jd
<A> still reach lb
<A> straight ma
<A> straight to jd
<A> talk nZ
<A> talk to kc
<A> talks kc
<A> talks to kc
<A> to <B> ma
<A> to ma
<A> to our ma
<A> to the jd
<A> towards <B> kc
<A> towards lb
<A> wants <service> jd
<A> wants ma
<A> who kc
<A> work Zn
<A> work for ck
<A> 上 <B> kc
<A> 上 jd
<A> 上 ping jd
<A> 上 的 dj
<A> 主 kc
<A> 主 动 kc
<A> 出 <B> lb
<A> 出 jd
<A> 到 <B> kc
<A> 到 <zone> kc
<A> 到 lb
<A> 去 <B> jd
<A> 去 kc
<A> 和 kc
<A> 往 <B> kc
<A> 往 lb
<A> 想 ma
<A> 打 <B> jd
<A> 打 不 jd
<A> 是 kc
<A> 的 <n> Zn
<A> 的 client kc
<A> 的 user kc
<A> 的 人 jd
<A> 的 机 lb
<A> 直 lb
<A> 直 接 lb
<A> 能 jd
<A> 能 ping jd
<A> 能 主 kc
<A> 要 nZ
<A> 走 kc
<A> 过 kc
<A> 连 <B> lb
<A> 连 lb
<A> 那 kc
<A> 那 台 kc
<A> 里 jd
<B> , <gateway> kc
<B> , <service> kc
<B> , any kc
<B> , dj
<B> , do kc
<B> , does jd
<B> , dport kc
<B> , is jd
<B> , plain dj
<B> , port lb
<B> , tcp jd
<B> , where jd
<B> , yes kc
<B> , 为 kc
<B> , 会 jd
<B> , 回 kc
<B> , 是 dj
<B> , 端 jd
<B> -> dj
<B> : open bl
<B> ; kc
<B> <n> $ ma
<B> <n> , kc
<B> <n> ? lb
<B> <n> tcp kc
<B> <n> udp lb
<B> <n> 不 jd
<B> <n> 端 kc
<B> <own> kc
<B> <server> jd
<B> <service> $ lb
<B> <service> , ma
<B> <service> ? lb
<B> <service> kc
<B> <service> ok jd
<B> <zone> Zn
<B> ? $ jd
<B> ? jd
<B> a ? lb
<B> a lb
<B> accept kc
<B> access ? kc
<B> access kc
<B> after lb
<B> and dj
<B> any dj
<B> as kc
<B> at all jd
<B> at kc
<B> box $ jd
<B> box lb
<B> by <service> ma
<B> by kc
<B> connects dj
<B> directly nZ
<B> directly on kc
<B> does kc
<B> does the kc
<B> dport <n> kc
<B> dport kc
<B> dropped kc
<B> echo kc
<B> echo request kc
<B> for kc
<B> get kc
<B> gets ma
<B> gets nothing ck
<B> i dj
<B> icmp ma
<B> if lb
<B> into lb
<B> it kc
<B> just spins jd
<B> lan lb
<B> let jd
<B> make it kc
<B> make kc
<B> not ma
<B> ok ? nZ
<B> ok ma
<B> on <n> lb
<B> on ma
<B> on port ma
<B> on udp lb
<B> over <service> ma
<B> over ma
<B> port <n> nZ
<B> port ma
<B> server , lb
<B> server ? jd
<B> server on jd
<B> should lb
<B> should that kc
<B> since jd
<B> still work ma
<B> survive jd
<B> tcp <n> lb
<B> tcp lb
<B> the jd
<B> then ? jd
<B> to dj
<B> type dj
<B> udp <n> jd
<B> udp jd
<B> what does qW
<B> what jd
<B> when jd
<B> where does jd
<B> where jd
<B> will kc
<B> will that kc
<B> works ? kc
<B> works lb
<B> would ck
<B> y dj
<B> y n dj
<B> 上 的 lb
<B> 之 kc
<B> 之 间 kc
<B> 了 lb
<B> 会 jd
<B> 会 通 kc
<B> 发 jd
<B> 发 信 jd
<B> 吗 , jd
<B> 吗 ? ma
<B> 吗 kc
<B> 开 dj
<B> 打 jd
<B> 收 <service> jd
<B> 有 jd
<B> 的 <n> oY
<B> 的 ma
<B> 直 ck
<B> 端 kc
<B> 端 口 jd
<B> 能 dj
<B> 行 kc
<B> 行 不 kc
<B> 超 kc
<B> 超 时 kc
<B> 这 个 jd
<B> 通 kc
<client> , jd
<client> <host> bl
<client> <host> r bl
<client> dst jd
<far> r , kc
<far> r kc
<gateway> $ am
<gateway> : ck
<gateway> <B> ma
<gateway> be nZ
<gateway> does kc
<gateway> or jd
<gateway> to kc
<gateway> 会 lb
<gateway> 的 kc
<gateway> 的 问 kc
<gateway> 这 jd
<host> 's jd
<host> , <zone> jd
<host> <A> kc
<host> <n> ck
<host> ? $ ma
<host> box <A> kc
<host> box jd
<host> from nZ
<host> host jd
<host> is dj
<host> on jd
<host> r , ck
<host> r bl
<host> server ? jd
<host> server see kc
<host> 吗 kc
<host> 就 jd
<host> 那 台 jd
<n> , from am
<n> , is ma
<n> , or jd
<n> , seq kc
<n> , what ma
<n> , 帮 jd
<n> , 我 am
<n> , 能 kc
<n> -j drop dj
<n> -s jd
<n> : connection jd
<n> : does ma
<n> : no dj
<n> : user kc
<n> <B> lb
<n> <gateway> ck
<n> <host> jd
<n> <n> $ kc
<n> <n> , kc
<n> <server> jd
<n> ? ? jd
<n> a <n> dj
<n> aa kc
<n> am lb
<n> and lb
<n> can jd
<n> connection ck
<n> connection timed ck
<n> do lb
<n> does that jd
<n> does the jd
<n> example kc
<n> example net jd
<n> for jd
<n> forward ma
<n> from <A> jd
<n> from <B> dj
<n> in <outside> lb
<n> in kc
<n> ip <own> kc
<n> lost jd
<n> ms $ ck
<n> of <A> dj
<n> of <B> oY
<n> on <A> ck
<n> on <B> nZ
<n> pls jd
<n> proto udp kc
<n> s nZ
<n> syn , ma
<n> tcp ? dj
<n> tcp jd
<n> to <A> bl
<n> to <B> pX
<n> to pX
<n> udp ma
<n> what does kc
<n> will kc
<n> would jd
<n> 不 通 jd
<n> 到 <B> kc
<n> 到 kc
<n> 发 jd
<n> 吗 ? kc
<n> 吗 kc
<n> 就 lb
<n> 放 jd
<n> 的 dnat kc
<n> 的 jd
<n> 行 不 kc
<n> 走 kc
<n> 连 jd
<outside> $ bl
<outside> , ck
<outside> -d <A> ck
<outside> -d dj
<outside> -j accept jd
<outside> -j masquerade ma
<outside> <A> lb
<outside> is jd
<outside> it's fine jd
<outside> it's jd
<outside> on the jd
<outside> out <zone> jd
<outside> 上 kc
<outside> 打 kc
<outside> 的 kc
<outside> 访 jd
<outside> 访 问 jd
<own> <far> kc
<own> port <n> kc
<own> port kc
<own> 吗 $ jd
<own> 吗 jd
<public> <B> $ kc
<public> <B> , jd
<public> <B> on jd
<public> ? $ kc
<public> ? kc
<server> $ kc
<server> , lb
<server> <A> ck
<server> <B> $ kc
<server> <B> jd
<server> is <B> lb
<server> is kc
<server> 地 jd
<server> 地 址 jd
<server> 要 ma
<service> , <n> lb
<service> , lb
<service> : connect ck
<service> <A> <n> dj
<service> <A> dj
<service> <B> <n> kc
<service> <B> kc
<service> <host> lb
<service> <n> <A> kc
<service> <n> <server> jd
<service> <n> from kc
<service> <n> on bl
<service> <server> lb
<service> ? $ kc
<service> ? jd
<service> dnat kc
<service> from <A> jd
<service> from jd
<service> into the kc
<service> login : lb
<service> login lb
<service> lookups jd
<service> of ck
<service> on <A> ck
<service> on the dj
<service> out kc
<service> session kc
<service> to <A> dj
<service> to <B> nZ
<service> udp am
<service> via <B> kc
<service> via kc
<service> 会 lb
<service> 到 <B> jd
<service> 到 jd
<service> 吗 ? nZ
<service> 吗 jd
<service> 登 jd
<service> 行 jd
<service> 行 不 jd
<service> 走 kc
<service> 走 得 kc
<zone> -> lb
<zone> -d <A> dj
<zone> -j drop jd
<zone> -p kc
<zone> -p tcp kc
<zone> ? $ bl
<zone> ? bl
<zone> and kc
<zone> can kc
<zone> i jd
<zone> i see jd
<zone> in kc
<zone> is ck
<zone> shows bl
<zone> src <A> jd
<zone> src jd
<zone> to lb
<zone> 上 kc
<zone> 上 抓 kc
<zone> 的 <A> jd
<zone> 里 lb
<zone> 里 的 lb
? <A> kc
? <n> dj
? <service> jd
? ? $ kc
? ? lb
? example com jd
? example kc
? i jd
? i mean kc
? in <zone> kc
? in jd
? it's kc
? we nZ
? 我 dj
L , <A> <client><far> kc
L , does <client><far> lb
L , does <far><own> nZ
L , does <outside><own> jd
L , would <zone><own> jd
L -a forward <client><client> lb
L -a forward <host><client> dj
L -a forward <zone><host> jd
L -a forward <zone><zone> jd
L -a postrouting <zone><own> kc
L -a prerouting <zone><own> jd
L -d <A> <host><client> dj
L -d <host> <zone><own> kc
L -d dj
L -i <A> <outside><own> kc
L -i <A> <zone><own> jd
L -i <A> <zone><zone> jd
L -i <zone> <client><client> lb
L -i <zone> <host><client> dj
L -j accept <client><client> lb
L -j drop <far><own> kc
L -o <outside> <client><far> lb
L -o <zone> <client><client> lb
L -o dj
L -s <zone> <client><far> ma
L -s <zone> <zone><own> kc
L : -a <zone><own> nZ
L : <A> <zone><zone> ma
L : <n> <client><client> kc
L : <n> <client><host> kc
L : <n> <client><own> kc
L : <n> <far><own> jd
L : <n> <host><client> dj
L : <n> <own><client> ck
L : connect <far><host> dj
L : connect <host><client> ck
L : ip <client><own> lb
L : tcp <far><own> jd
L ; kc
L <A> 's <gateway><far> ma
L <A> 's <gateway><own> kc
L <A> , <client><client> dj
L <A> , <client><host> lb
L <A> , <client><own> kc
L <A> , <far><host> kc
L <A> , <far><own> pX
L <A> , <outside><host> kc
L <A> , <outside><own> oY
L <A> , <own><outside> am
L <A> , <own><zone> ck
L <A> , <zone><host> jd
L <A> , <zone><own> jd
L <A> -> <client><client> jd
L <A> -> <client><far> kc
L <A> -> <far><own> jd
L <A> -> <host><far> ma
L <A> -> <host><host> jd
L <A> -> <outside><host> jd
L <A> -> <zone><outside> kc
L <A> -d <zone><host> kc
L <A> -d <zone><own> jd
L <A> -o <zone><outside> jd
L <A> -o <zone><zone> jd
L <A> -p <host><client> ck
L <A> : <client><own> jd
L <A> : <zone><own> lb
L <A> <B> <client><far> kc
L <A> <B> <client><host> ma
L <A> <B> <far><own> kc
L <A> <B> <zone><outside> kc
L <A> <B> <zone><own> lb
L <A> <n> <own><zone> dj
L <A> <server> <host><outside> jd
L <A> <service> <client><gateway> kc
L <A> <service> <client><own> jd
L <A> <service> <outside><gateway> jd
L <A> <service> <zone><gateway> kc
L <A> <service> <zone><own> jd
L <A> <zone> <zone><own> jd
L <A> and <client><client> kc
L <A> and <client><own> lb
L <A> and <zone><own> kc
L <A> and <zone><zone> nZ
L <A> box <host><outside> lb
L <A> can <client><own> kc
L <A> can <far><own> jd
L <A> can <zone><host> jd
L <A> can't <client><own> jd
L <A> connects <far><own> kc
L <A> deliver <host><far> jd
L <A> dst <client><client> jd
L <A> for <zone><own> ma
L <A> from <client><client> Vr
L <A> from <far><zone> bl
L <A> from <gateway><client> am
L <A> from <host><client> ck
L <A> from <host><zone> ck
L <A> from <own><client> dj
L <A> get <client><own> jd
L <A> gets <far><own> lb
L <A> gets <zone><host> jd
L <A> gets <zone><own> kc
L <A> has <client><host> jd
L <A> hit <zone><own> jd
L <A> is <far><own> kc
L <A> is <zone><own> kc
L <A> itself <gateway><host> jd
L <A> itself <gateway><outside> Zn
L <A> last <zone><own> kc
L <A> needs <host><far> ma
L <A> on <outside><own> kc
L <A> out <zone><outside> kc
L <A> ping <zone><client> kc
L <A> ping <zone><host> kc
L <A> reach <zone><zone> jd
L <A> says <far><own> jd
L <A> server <host><far> ma
L <A> server <host><host> jd
L <A> server <host><outside> dj
L <A> server <host><public> jd
L <A> still <client><far> jd
L <A> still <far><own> nZ
L <A> still <outside><host> jd
L <A> still <zone><gateway> kc
L <A> to <client><client> ma
L <A> to <client><gateway> kc
L <A> to <gateway><far> lb
L <A> to <host><client> kc
L <A> to <host><outside> nZ
L <A> to <outside><host> jd
L <A> to <zone><client> kc
L <A> to <zone><gateway> jd
L <A> to <zone><outside> lb
L <A> 上 <client><own> jd
L <A> 上 <zone><outside> kc
L <A> 出 <zone><outside> kc
L <A> 本 <gateway><far> ma
L <A> 本 <gateway><host> jd
L <A> 的 <client><own> kc
L <A> 的 <outside><own> jd
L <A> 的 <own><outside> dj
L <A> 的 <zone><client> ma
L <A> 的 <zone><far> nZ
L <A> 的 <zone><host> jd
L <A> 的 <zone><outside> kc
L <A> 的 <zone><own> jd
L <A> 能 <host><outside> kc
L <A> 自 <gateway><client> kc
L <A> 自 <gateway><far> lb
L <A> 自 <host><outside> jd
L <A> 访 <zone><outside> kc
L <A> 走 <zone><own> jd
L <client> , <outside><own> kc
L <far> dj
L <gateway> dj
L <host> jd
L <n> , <client><far> lb
L <n> , <client><own> ma
L <n> , <far><own> lb
L <n> , <zone><outside> kc
L <n> : <client><client> kc
L <n> : <client><host> kc
L <n> : <client><own> nZ
L <n> : <far><own> kc
L <n> : <host><client> dj
L <n> : <own><client> ck
L <n> <A> <host><client> dj
L <n> <n> <client><client> lb
L <n> <n> <client><far> jd
L <n> <n> <client><host> lb
L <n> <n> <client><own> jd
L <n> <n> <far><own> jd
L <n> <n> <host><client> dj
L <n> <n> <own><client> ck
L <n> and <client><own> kc
L <n> established <far><own> jd
L <n> from <outside><host> jd
L <n> ip <client><client> kc
L <n> ip <far><own> ma
L <n> ip <host><client> ck
L <n> of <own><outside> dj
L <n> on <host><outside> Tt
L <n> you <own><zone> bl
L <n> you <zone><own> kc
L <outside> , <zone><own> jd
L <outside> -j <client><far> kc
L <outside> ck
L <public> jd
L <server> ck
L <service> <n> <host><outside> ck
L <service> <n> <outside><own> jd
L <service> from <host><far> jd
L <service> from <outside><gateway> jd
L <service> from <zone><gateway> jd
L <service> on <gateway><outside> Xp
L <service> on <gateway><zone> bl
L <service> on <host><outside> bl
L <service> on <own><outside> Zn
L <zone> , <zone><own> kc
L <zone> -d <host><client> dj
L <zone> -d <own><zone> bl
L <zone> -d <zone><own> kc
L <zone> -o <client><client> lb
L <zone> <A> <client><own> kc
L <zone> <A> <zone><own> jd
L <zone> rules <zone><own> kc
L <zone> 的 <client><own> kc
L ? ma
L ^ <A> <client><client> lb
L ^ <A> <client><far> jd
L ^ <A> <client><gateway> kc
L ^ <A> <gateway><client> ma
L ^ <A> <gateway><far> lb
L ^ <A> <gateway><host> jd
L ^ <A> <gateway><own> kc
L ^ <A> <host><client> nZ
L ^ <A> <host><far> jd
L ^ <A> <host><host> jd
L ^ <A> <host><own> ma
L ^ <A> <host><public> kc
L ^ <A> <outside><gateway> jd
L ^ <A> <outside><host> nZ
L ^ <A> <own><client> am
L ^ <A> <own><outside> ck
L ^ <A> <own><zone> am
L ^ <A> <server><own> jd
L ^ <A> <zone><client> kc
L ^ <A> <zone><gateway> kc
L ^ <A> <zone><outside> kc
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> nZ
L ^ <A> <zone><zone> pX
L ^ <n> <client><client> oY
L ^ <n> <client><host> lb
L ^ <outside> <far><own> kc
L ^ <service> <client><far> kc
L ^ <service> <client><gateway> jd
L ^ <service> <far><own> oY
L ^ <service> <gateway><zone> dj
L ^ <service> <host><client> am
L ^ <service> <host><far> jd
L ^ <service> <outside><own> jd
L ^ <service> <own><client> dj
L ^ <service> <own><zone> ck
L ^ <service> <zone><far> jd
L ^ <service> <zone><gateway> jd
L ^ <service> <zone><own> jd
L ^ <zone> <client><host> jd
L ^ <zone> <client><own> jd
L ^ <zone> <zone><own> jd
L ^ a <far><own> kc
L ^ are <zone><zone> jd
L ^ can <gateway><host> jd
L ^ can <host><far> lb
L ^ can <host><host> jd
L ^ can <host><public> lb
L ^ can <outside><own> jd
L ^ can <zone><outside> jd
L ^ can <zone><own> jd
L ^ can <zone><zone> ma
L ^ conntrack <far><own> jd
L ^ curl <own><zone> dj
L ^ customer <far><own> jd
L ^ dmesg <client><host> kc
L ^ do <zone><own> kc
L ^ does <client><own> jd
L ^ does <far><own> lb
L ^ does <gateway><far> jd
L ^ does <host><far> ma
L ^ does <host><outside> kc
L ^ does <host><own> ma
L ^ does <outside><host> kc
L ^ does <outside><own> jd
L ^ does <own><zone> Xp
L ^ does <zone><zone> ma
L ^ got <client><host> jd
L ^ hairpin <zone><own> kc
L ^ hey <zone><own> jd
L ^ how <zone><own> lb
L ^ i <client><own> kc
L ^ i <zone><host> kc
L ^ if <client><own> jd
L ^ if <far><own> ma
L ^ if <outside><own> kc
L ^ if <zone><host> jd
L ^ if <zone><own> kc
L ^ is <gateway><outside> Xp
L ^ is <host><client> jd
L ^ is <host><outside> ck
L ^ is <own><outside> dj
L ^ is <own><zone> Zn
L ^ is <zone><zone> oY
L ^ on <client><own> jd
L ^ our <client><own> ma
L ^ our <far><own> jd
L ^ outlook <client><own> lb
L ^ ping <client><far> ma
L ^ ping <client><host> lb
L ^ ping <zone><host> jd
L ^ postfix <host><far> jd
L ^ say <zone><own> lb
L ^ tcp <far><own> jd
L ^ tcpdump <far><own> lb
L ^ the <zone><own> kc
L ^ thunderbird <client><own> jd
L ^ udp <client><far> jd
L ^ user <client><own> lb
L ^ we <far><own> jd
L ^ we <zone><own> kc
L ^ what <far><own> jd
L ^ what <outside><own> jd
L ^ what <zone><host> kc
L ^ why <client><host> kc
L ^ why <client><own> kc
L ^ why <zone><own> kc
L ^ would <client><own> kc
L ^ would <outside><own> kc
L ^ would <outside><zone> dj
L ^ would <zone><own> kc
L ^ 从 <far><own> jd
L ^ 内 <client><own> kc
L ^ 如 <zone><outside> lb
L ^ 帮 <client><own> lb
L ^ 我 <far><own> jd
L ^ 我 <zone><host> jd
L ^ 抓 <client><host> jd
L ^ 抓 <client><own> jd
L ^ 抓 <far><own> jd
L ^ 日 <far><host> jd
L ^ 要 <zone><outside> jd
L a <A> <zone><own> kc
L a client <zone><own> kc
L a host <outside><host> kc
L a jd
L a laptop <client><own> jd
L a packet <client><own> kc
L address ck
L an qW
L and kc
L any kc
L anybody ma
L are <A> <zone><zone> jd
L are ma
L arriving lb
L assume kc
L at <A> <far><own> kc
L attacker lb
L audit kc
L back oY
L backup kc
L be kc
L before kc
L boss kc
L box kc
L build kc
L but lb
L by lb
L can <A> <gateway><host> kc
L can <A> <host><far> lb
L can <A> <host><host> jd
L can <A> <zone><outside> jd
L can <A> <zone><own> jd
L can <A> <zone><zone> lb
L can kc
L cant <A> <zone><own> jd
L capture am
L ci ma
L com ck
L come jd
L coming lb
L confirm oY
L connect bl
L connect to <far><host> dj
L connect to <host><client> ck
L connection refused <client><own> jd
L connection refused <own><client> ck
L could qW
L curl ck
L customer bl
L dead kc
L delete oY
L desk <A> <client><own> jd
L desk jd
L dev jd
L dig am
L dmesg dj
L do <A> <zone><outside> jd
L does <A> <client><far> kc
L does <A> <client><own> lb
L does <A> <far><own> nZ
L does <A> <host><far> am
L does <A> <zone><own> kc
L does <A> <zone><zone> kc
L does the <host><far> ck
L don't jd
L dovecot kc
L drop line <outside><own> kc
L echo lb
L error am
L established jd
L established src <far><own> jd
L example bl
L explain kc
L for kc
L for the <outside><zone> jd
L forward -i <client><client> lb
L forward -i <host><client> dj
L forward -i <zone><host> jd
L forward -i <zone><zone> jd
L forward -s <zone><outside> jd
L forward policy <zone><zone> jd
L from <A> <client><client> oY
L from <A> <client><gateway> kc
L from <A> <far><host> kc
L from <A> <host><client> jd
L from <A> <host><far> kc
L from <A> <outside><gateway> jd
L from <A> <outside><host> ma
L from <A> <zone><gateway> jd
L from lb
L g kc
L get ck
L git ck
L good kc
L grep jd
L guest oY
L hairpin jd
L happens lb
L have kc
L hello lb
L hey , <zone><own> kc
L hi kc
L home kc
L host <A> <client><client> Yo
L host <A> <host><client> dj
L host jd
L host on <outside><host> kc
L how come <zone><own> nZ
L i add <zone><own> jd
L i am
L i'd jd
L icmp jd
L if i <client><own> lb
L if i <outside><own> ma
L if i <zone><own> jd
L if we <zone><own> jd
L in <A> <zone><client> jd
L in <A> <zone><gateway> lb
L in <A> <zone><own> jd
L in kc
L in the <client><own> lb
L input policy <gateway><zone> ck
L input policy <zone><gateway> kc
L into am
L ip <A> <client><client> jd
L ip <A> <client><far> kc
L ip <A> <client><host> kc
L ip <A> <far><own> kc
L ip <A> <host><client> ck
L iptables kc
L is <A> <far><own> kc
L is <A> <own><outside> Vr
L is <A> <own><zone> Zn
L is <A> <zone><outside> jd
L is <A> <zone><zone> ma
L is <service> <gateway><outside> Wq
L is <service> <gateway><zone> ck
L is <service> <host><outside> bl
L is <service> <own><outside> dj
L it jd
L job kc
L just jd
L laptop ma
L leave lb
L let <A> <client><own> lb
L let jd
L let's jd
L like lb
L line <n> <client><far> kc
L line <n> <zone><outside> kc
L logged kc
L login jd
L lookups jd
L machines jd
L make jd
L masquerade jd
L may ma
L me ma
L monitor kc
L monitoring jd
L morning kc
L must authentication <own><zone> bl
L must authentication <zone><own> lb
L my lb
L nc am
L need lb
L never ck
L nobody lb
L normal jd
L nov jd
L of <A> <own><outside> dj
L of <A> <zone><own> jd
L of the <zone><own> jd
L on <A> <client><host> lb
L on <A> <client><own> ma
L on <A> <gateway><host> kc
L on <A> <gateway><outside> ck
L on <A> <host><far> ck
L on <A> <host><host> ma
L on <A> <host><outside> dj
L on <A> <host><own> ma
L on <A> <outside><host> kc
L on <A> <outside><own> lb
L on <A> <outside><zone> kc
L on <A> <own><zone> dj
L on <A> <zone><outside> lb
L on <A> <zone><own> jd
L on <zone> <client><host> jd
L on a <zone><own> kc
L on the <host><outside> ck
L on the <zone><own> kc
L once kc
L one jd
L only jd
L our <host> <host><far> kc
L our ma
L our monitoring <far><own> jd
L out on <outside><own> jd
L outgoing kc
L packets nZ
L pc nZ
L pcs kc
L people in <zone><own> kc
L people jd
L ping <A> <host><client> dj
L ping dj
L ping from <zone><gateway> jd
L ping from <zone><own> kc
L pinging <A> <client><client> bl
L pinging ck
L plain dj
L plan bl
L possible kc
L postfix <service> <far><host> dj
L postfix ck
L postfix on <host><far> jd
L postrouting -s <zone><own> kc
L ppl kc
L prerouting -i <zone><own> jd
L printer <A> <client><host> lb
L printers kc
L proposed lb
L put jd
L question ma
L queue lb
L quick jd
L reason jd
L relay dj
L removing ck
L request kc
L rest am
L right lb
L root dj
L route ma
L runner jd
L runs jd
L scanner at <far><own> jd
L scanner jd
L seen on <client><own> jd
L send ck
L should kc
L side jd
L sitting lb
L snat jd
L snat to <host><far> kc
L so jd
L some lb
L someone jd
L someone on <outside><host> kc
L source <own> <host><far> kc
L source dj
L src <A> <client><client> jd
L src kc
L stops jd
L stuck jd
L suppose kc
L tcpdump kc
L teh nZ
L test ma
L the <A> <gateway><own> jd
L the <A> <gateway><zone> ck
L the <A> <host><far> kc
L the <A> <host><public> jd
L the <A> <zone><outside> lb
L the <A> <zone><own> jd
L the <host> <far><own> lb
L the <host> <host><outside> kc
L the <host> <zone><own> lb
L the <zone> <zone><own> kc
L the masquerade <client><far> ma
L then jd
L there lb
L thinking kc
L thunderbird on <client><own> jd
L thunderbird on <zone><own> jd
L time ma
L timed bl
L times jd
L to <A> <client><own> kc
L to <A> <far><zone> dj
L to <A> <gateway><zone> dj
L to <A> <zone><own> kc
L to <server> <own><client> ck
L to bl
L to drop <client><gateway> kc
L to source <host><far> kc
L to the <zone><own> jd
L too kc
L took jd
L trace <A> <far><own> kc
L udp <n> <outside><own> jd
L udp <n> <zone><far> jd
L up ma
L user on <client><own> jd
L user on <zone><own> jd
L vendor kc
L verdict jd
L vz dj
L wants ck
L we moved <zone><own> kc
L week jd
L went jd
L were kc
L what if <outside><own> jd
L what if <zone><own> jd
L whats ma
L when <A> <far><own> lb
L whether pX
L while ck
L who kc
L why cant <zone><own> jd
L why does <client><own> nZ
L why does <zone><own> kc
L wifi kc
L will kc
L worker jd
L would <A> <client><client> kc
L would <A> <far><own> lb
L would <A> <host><far> kc
L would <A> <zone><zone> kc
L would adding <client><own> lb
L x dj
L yes jd
L you must <own><zone> bl
L you must <zone><own> kc
L 一 下 <client><own> jd
L 一 条 <outside><own> kc
L 一 条 <zone><host> kc
L 一 条 <zone><outside> lb
L 上 <A> <zone><own> lb
L 下 <A> <client><own> jd
L 了 dj
L 事 jd
L 从 <A> <far><own> jd
L 从 <A> <outside><gateway> kc
L 从 <A> <zone><gateway> jd
L 从 jd
L 会 jd
L 假 kc
L 公 kc
L 况 jd
L 出 jd
L 出 口 <far><own> kc
L 分 jd
L 到 <A> <client><own> nZ
L 到 dj
L 到 ip <client><own> jd
L 到 这 <client><client> kc
L 加 一 <client><own> jd
L 加 一 <outside><own> kc
L 加 一 <zone><host> kc
L 加 一 <zone><outside> lb
L 加 一 <zone><own> jd
L 包 看 <client><own> jd
L 单 lb
L 去 掉 <client><far> jd
L 口 jd
L 司 lb
L 回 kc
L 在 <A> <outside><own> jd
L 外 ma
L 如 果 <zone><outside> lb
L 审 lb
L 客 户 <far><own> jd
L 志 ck
L 您 jd
L 情 jd
L 想 dj
L 房 jd
L 手 机 <zone><own> ma
L 打 dj
L 打 算 <outside><own> lb
L 把 <n> <outside><own> jd
L 抓 到 <client><own> jd
L 抓 包 <client><host> jd
L 抓 包 <client><own> jd
L 抓 包 <far><own> jd
L 按 kc
L 接 dj
L 收 kc
L 放 jd
L 教 jd
L 日 ck
L 日 志 <far><host> kc
L 是 dj
L 有 jd
L 条 -a <outside><own> kc
L 来 kc
L 析 jd
L 正 dj
L 段 kc
L 没 kc
L 测 kc
L 生 kc
L 用 ck
L 的 ck
L 看 到 <client><client> kc
L 看 到 <client><own> jd
L 程 kc
L 能 ck
L 脑 jd
L 要 lb
L 要 是 <zone><outside> jd
L 计 lb
L 起 jd
L 边 ma
L 这 个 <client><client> kc
L 连 ck
L 那 lb
L 里 有 <client><own> jd
L 问 <A> <zone><own> kc
M ' am
M 'connection jd
M 'connection refused' <zone><own> jd
M 's own <gateway><far> ma
M 's own <gateway><own> kc
M , <B> <own><outside> ck
M , <B> <zone><own> kc
M , <zone> <zone><own> kc
M , dj
M , 我 <own><client> bl
M , 连 <client><own> jd
M -> <B> <client><client> jd
M -> <B> <client><far> kc
M -> <B> <far><own> jd
M -> <B> <host><far> kc
M -> <B> <host><host> jd
M -> <B> <outside><host> jd
M -> <B> <zone><outside> kc
M -> lb
M -d <B> <outside><own> jd
M -d <B> <zone><own> jd
M -j accept <host><client> dj
M -j accept <zone><host> jd
M -o <B> <zone><outside> jd
M -o <B> <zone><zone> jd
M -o jd
M -p dj
M -p tcp <host><client> dj
M -p tcp <zone><host> jd
M : <n> <own><client> am
M : connect <host><far> kc
M : connection <client><client> dj
M : connection <far><host> dj
M : connection <host><client> ck
M : connection <own><far> ck
M : connection <own><zone> dj
M : unable <own><client> dj
M <B> $ <client><client> lb
M <B> $ <client><far> ma
M <B> $ <client><gateway> kc
M <B> $ <client><host> jd
M <B> $ <client><own> ma
M <B> $ <far><own> ma
M <B> $ <far><zone> Zn
M <B> $ <gateway><far> kc
M <B> $ <host><client> dj
M <B> $ <host><far> nZ
M <B> $ <host><outside> dj
M <B> $ <host><own> lb
M <B> $ <outside><host> nZ
M <B> $ <outside><own> jd
M <B> $ <own><far> dj
M <B> $ <own><outside> am
M <B> $ <server><own> jd
M <B> $ <zone><client> jd
M <B> $ <zone><far> jd
M <B> $ <zone><gateway> jd
M <B> $ <zone><host> ma
M <B> $ <zone><outside> jd
M <B> $ <zone><own> jd
M <B> $ <zone><zone> qW
M <B> , <client><gateway> jd
M <B> , <client><host> kc
M <B> , <client><own> ma
M <B> , <far><client> ck
M <B> , <far><host> ma
M <B> , <far><own> ma
M <B> , <gateway><client> ck
M <B> , <gateway><far> ma
M <B> , <gateway><host> jd
M <B> , <gateway><zone> Zn
M <B> , <host><client> bl
M <B> , <outside><host> kc
M <B> , <outside><own> ma
M <B> , <own><outside> ck
M <B> , <zone><far> lb
M <B> , <zone><gateway> lb
M <B> , <zone><host> lb
M <B> , <zone><outside> lb
M <B> , <zone><own> lb
M <B> -> <own><client> ck
M <B> -j <zone><zone> jd
M <B> -p <outside><own> jd
M <B> -p <zone><own> jd
M <B> : <host><far> jd
M <B> : <zone><zone> nZ
M <B> ; <zone><own> jd
M <B> <n> <client><own> jd
M <B> <n> <far><own> kc
M <B> <n> <gateway><host> ma
M <B> <n> <gateway><own> jd
M <B> <n> <host><outside> kc
M <B> <n> <zone><outside> kc
M <B> <n> <zone><own> jd
M <B> <own> <host><own> lb
M <B> <service> <client><own> jd
M <B> <service> <zone><zone> ma
M <B> ? <client><far> jd
M <B> ? <far><own> kc
M <B> ? <gateway><host> kc
M <B> ? <gateway><outside> Xp
M <B> ? <gateway><zone> Xp
M <B> ? <host><client> jd
M <B> ? <host><far> ma
M <B> ? <host><host> lb
M <B> ? <outside><host> ma
M <B> ? <outside><own> lb
M <B> ? <outside><zone> kc
M <B> ? <own><client> dj
M <B> ? <own><outside> dj
M <B> ? <zone><client> jd
M <B> ? <zone><gateway> lb
M <B> ? <zone><outside> oY
M <B> ? <zone><own> kc
M <B> ? <zone><public> kc
M <B> ? <zone><zone> oY
M <B> a <client><far> kc
M <B> allowed <client><far> kc
M <B> and <client><own> kc
M <B> at <zone><zone> kc
M <B> come <zone><own> kc
M <B> does <zone><own> jd
M <B> dport <far><own> kc
M <B> i <client><own> lb
M <B> is <zone><host> lb
M <B> just <client><own> jd
M <B> just <zone><own> oY
M <B> lan <zone><zone> lb
M <B> on <client><client> nZ
M <B> on <client><own> jd
M <B> on <far><own> kc
M <B> on <host><outside> kc
M <B> on <host><public> kc
M <B> on <zone><zone> jd
M <B> port <client><far> kc
M <B> port <client><host> lb
M <B> port <far><host> lb
M <B> port <host><far> oY
M <B> port <outside><host> kc
M <B> port <outside><own> lb
M <B> s <client><far> lb
M <B> s <client><host> lb
M <B> s <far><own> kc
M <B> s <host><client> Zn
M <B> server <client><host> lb
M <B> server <outside><host> jd
M <B> server <zone><host> jd
M <B> sport <host><far> jd
M <B> still <outside><own> jd
M <B> tcp <client><far> ma
M <B> tcp <far><own> jd
M <B> through <zone><outside> kc
M <B> what <zone><own> kc
M <B> when <zone><own> kc
M <B> 之 <zone><zone> lb
M <B> 会 <gateway><own> kc
M <B> 会 <zone><own> kc
M <B> 发 <client><own> kc
M <B> 吗 <host><outside> kc
M <B> 就 <zone><own> jd
M <B> 打 <zone><own> jd
M <B> 报 <client><own> ma
M <B> 的 <client><client> jd
M <B> 的 <client><gateway> jd
M <B> 的 <host><outside> jd
M <B> 能 <client><own> kc
M <B> 能 <zone><own> jd
M <B> 超 <zone><own> kc
M <client> jd
M <gateway> jd
M <host> server <client><host> jd
M <n> , <own><zone> dj
M <n> -j <host><client> dj
M <n> -j <zone><host> jd
M <n> : <host><gateway> ck
M <n> : <host><own> lb
M <n> : <own><client> dj
M <n> <n> <own><client> Zn
M <n> <n> <zone><own> jd
M <n> <server> <client><own> kc
M <n> ck
M <n> example <host><far> lb
M <n> from <client><own> lb
M <n> ms <host><client> am
M <n> on <client><own> nZ
M <n> on <host><outside> lb
M <n> on <outside><own> kc
M <n> on <zone><own> jd
M <own> am
M <public> <B> <host><own> jd
M <server> <B> <client><own> kc
M <server> ma
M <service> <B> <client><own> kc
M <service> <B> <far><own> jd
M <service> <B> <gateway><host> kc
M <service> <n> <client><host> ma
M <service> <n> <client><own> kc
M <service> <n> <far><own> ma
M <service> <n> <host><far> kc
M <service> <n> <outside><host> kc
M <service> <n> <zone><own> jd
M <service> into <outside><gateway> kc
M <service> kc
M <service> on <far><own> kc
M <service> to <zone><host> kc
M <service> 登 <zone><gateway> ma
M <zone> -p <zone><host> jd
M a connection <outside><zone> nZ
M able ma
M access nZ
M ack kc
M after dj
M against pX
M aimed jd
M an jd
M and <B> <zone><zone> nZ
M and jd
M answer am
M any nZ
M anywhere dj
M arbitrary lb
M arrive lb
M asking jd
M at <B> <client><far> lb
M at <B> <far><own> ma
M at <B> <gateway><far> jd
M at <B> <outside><host> lb
M at <B> <outside><own> jd
M at <B> <zone><own> jd
M authentication when <client><own> kc
M be able <client><host> jd
M be dj
M box jd
M browse ma
M can kc
M can't lb
M cannot kc
M cant ma
M client bl
M come jd
M coming am
M complains kc
M conect lb
M connect from <host><far> dj
M connect to <client><host> kc
M connect to <host><far> lb
M connect to <host><own> lb
M connection refused <client><own> lb
M connection refused <zone><own> ma
M connection timed <host><client> ck
M connection to <zone><own> kc
M connections lb
M connects lb
M connects to <far><own> kc
M could ma
M curl <B> <client><own> jd
M curl <B> <gateway><own> jd
M curl nZ
M customer dj
M deliver kc
M delivers lb
M denied kc
M desk <B> <own><client> ck
M dialled lb
M directly lb
M dport <n> <host><client> dj
M dport <n> <own><far> Zn
M dport <n> <zone><host> jd
M dport dj
M dst <B> <client><client> jd
M dst kc
M example net <host><far> kc
M fetch ma
M for <B> <far><own> nZ
M for <B> <outside><own> lb
M for <B> <own><zone> ck
M for <B> <zone><own> oY
M for ck
M from <B> <client><own> ma
M from <B> <far><client> Xp
M from <B> <gateway><client> ck
M from <B> <gateway><far> kc
M from <B> <gateway><outside> bl
M from <B> <gateway><zone> ck
M from <B> <host><client> am
M from <B> <host><outside> am
M from <B> <host><zone> am
M from <B> <own><client> dj
M from <B> <own><far> Vr
M from <B> <own><zone> am
M from <B> <zone><own> lb
M from <B> <zone><zone> nZ
M from ck
M from my <own><client> am
M from unknown <host><far> dj
M from unknown <host><gateway> am
M full dj
M get at <outside><host> lb
M get kc
M get out <host><outside> ma
M get to <outside><own> lb
M get to <zone><zone> ma
M gets lb
M github lb
M hangs bl
M has to <client><host> jd
M have qW
M he oY
M hit <B> <zone><own> jd
M hit jd
M hits dj
M hitting <B> <far><own> lb
M hitting kc
M host : <own><client> dj
M host lb
M hosts lb
M im am
M in <B> <own><zone> dj
M inet bl
M initiate ma
M into <B> <host><zone> lb
M into <B> <outside><zone> lb
M into <B> <zone><zone> jd
M into qW
M io bl
M ip <B> <own><client> ck
M is <B> <own><client> dj
M it's ck
M itself ma
M keeps lb
M lan kc
M leg jd
M let ck
M logs kc
M machine jd
M maillog ck
M mails lb
M make jd
M monday jd
M ms dj
M must ma
M mx <n> <host><far> ma
M mx jd
M my desk <own><client> bl
M nc kc
M needs ma
M needs to <host><far> kc
M needs to <host><outside> jd
M net <B> <host><far> kc
M off jd
M on <B> <client><client> bl
M on <B> <client><outside> oY
M on <B> <client><own> kc
M on <B> <far><own> kc
M on <B> <host><outside> kc
M on <B> <outside><host> kc
M on <B> <outside><own> ma
M on <B> <own><client> ck
M on <B> <own><zone> bl
M on <B> <zone><outside> kc
M on <B> <zone><own> jd
M on the <zone><host> jd
M onto lb
M open jd
M open the <zone><own> ma
M open to <own><outside> ck
M opening kc
M opens <B> <zone><own> kc
M out to <host><outside> oY
M out' jd
M outbound nZ
M outgoing jd
M outlook jd
M own jd
M packages kc
M packets ck
M page kc
M pc kc
M pcs kc
M permitted ma
M ping <B> <gateway><client> jd
M ping nZ
M pingable Zn
M pinging jd
M pings lb
M plain pX
M pointed kc
M poll ma
M port <n> <client><client> dj
M port <n> <host><client> Yo
M port <n> <host><outside> lb
M port <n> <own><outside> ck
M portal ma
M postfix <service> <host><far> kc
M postfix smtpd <host><far> dj
M postfix smtpd <host><gateway> ck
M ppl jd
M print kc
M provider kc
M pull ma
M query kc
M ran bl
M reach <B> <client><client> ma
M reach <B> <host><public> jd
M reach <B> <zone><zone> lb
M reach kc
M reachable Xp
M reachable from <host><outside> ck
M reached dj
M refused dj
M relay lb
M remote host <own><client> dj
M reports kc
M request lb
M resolve jd
M run ck
M run on <own><client> am
M s ma
M say kc
M scan lb
M scan to <client><host> kc
M see <B> <zone><zone> nZ
M seen dj
M sees lb
M sending jd
M sends ma
M sent ck
M session jd
M shows bl
M since then <zone><own> kc
M site jd
M sits bl
M sitting am
M smtpd <n> <host><far> dj
M smtpd <n> <host><gateway> ck
M smtpd dj
M so nZ
M socket bl
M something lb
M source bl
M still get <client><far> lb
M still get <outside><own> kc
M straight oY
M straight to <outside><host> jd
M submit kc
M syn jd
M sync jd
M talk nZ
M talking jd
M talks to <client><own> kc
M target lb
M tcp -m <host><client> ck
M tcp dport <host><client> dj
M tcp dport <zone><host> jd
M teh lb
M that's ck
M the <B> <client><host> kc
M the <B> <gateway><host> jd
M the <B> <outside><host> nZ
M the <B> <zone><host> lb
M the <B> <zone><zone> lb
M the <host> <client><host> jd
M they kc
M through <B> <zone><own> jd
M timed ck
M timed out <host><client> ck
M to <B> <client><client> ma
M to <B> <client><far> jd
M to <B> <client><gateway> kc
M to <B> <client><host> lb
M to <B> <client><outside> jd
M to <B> <far><host> lb
M to <B> <far><own> lb
M to <B> <gateway><far> jd
M to <B> <gateway><host> jd
M to <B> <gateway><own> kc
M to <B> <host><client> nZ
M to <B> <host><far> nZ
M to <B> <host><host> jd
M to <B> <host><own> kc
M to <B> <outside><client> lb
M to <B> <outside><gateway> jd
M to <B> <outside><zone> kc
M to <B> <own><outside> ck
M to <B> <zone><client> kc
M to <B> <zone><far> jd
M to <B> <zone><gateway> jd
M to <B> <zone><host> kc
M to <B> <zone><own> jd
M to <B> <zone><zone> jd
M to <own> <own><client> ck
M to <service> <client><own> jd
M to kc
M to mx <host><far> lb
M to port <host><outside> lb
M to pull <host><outside> kc
M to remote <own><client> dj
M to the <client><host> jd
M to the <client><own> kc
M to the <outside><host> lb
M to use <client><own> jd
M toward pX
M towards <B> <zone><own> nZ
M towards oY
M traffic kc
M type lb
M typed Us
M udp <n> <client><far> lb
M udp ck
M unable to <own><client> dj
M under ma
M unknown <B> <host><far> dj
M unknown <B> <host><gateway> am
M unknown dj
M updates from <host><far> kc
M updates nZ
M use kc
M user jd
M uses ma
M via <B> <client><own> lb
M via <B> <zone><own> kc
M via lb
M vpn jd
M wants ma
M we lb
M website kc
M what ck
M when am
M when it <client><own> jd
M which lb
M wifi ma
M with jd
M work bl
M x kc
M 一 kc
M 上 <B> <host><outside> kc
M 上 jd
M 上 不 <zone><outside> kc
M 下 jd
M 不 了 <zone><outside> kc
M 主 jd
M 主 动 <host><client> jd
M 了 <B> <zone><outside> lb
M 从 am
M 们 ma
M 再 jd
M 写 jd
M 出 <B> <zone><outside> kc
M 出 jd
M 到 <B> <client><client> jd
M 到 <B> <gateway><host> kc
M 到 <B> <zone><client> lb
M 到 kc
M 加 ck
M 动 kc
M 去 <B> <zone><far> ma
M 去 <B> <zone><zone> jd
M 去 kc
M 反 jd
M 口 dj
M 司 jd
M 否 kc
M 和 lb
M 器 访 <zone><own> jd
M 在 <B> <own><zone> bl
M 地 址 <outside><own> kc
M 填 lb
M 填 的 <client><own> kc
M 完 ck
M 对 bl
M 就 jd
M 己 连 <host><own> jd
M 录 jd
M 往 lb
M 得 kc
M 想 nZ
M 我 们 <outside><own> kc
M 户 打 <outside><own> jd
M 手 kc
M 打 kc
M 打 开 <outside><own> jd
M 打 开 <zone><own> jd
M 投 kc
M 报 <n> <client><own> kc
M 接 kc
M 是 <B> <client><own> kc
M 是 <B> <own><client> ck
M 是 <B> <zone><host> kc
M 有 am
M 本 机 <gateway><far> ma
M 本 机 <gateway><host> jd
M 机 ck
M 机 器 <zone><host> jd
M 条 kc
M 来 lb
M 查 kc
M 段 jd
M 没 Yo
M 源 ck
M 用 <service> <outside><own> kc
M 电 脑 <own><client> bl
M 登 jd
M 的 client <zone><own> jd
M 的 user <zone><own> kc
M 的 人 <zone><own> jd
M 的 同 <zone><host> jd
M 的 机 <zone><host> jd
M 目 jd
M 直 kc
M 直 接 <outside><gateway> jd
M 端 口 <own><zone> dj
M 能 <service> <outside><gateway> jd
M 能 ma
M 能 上 <host><outside> kc
M 能 打 <zone><own> kc
M 脑 打 <zone><own> jd
M 自 己 <gateway><client> kc
M 自 己 <gateway><far> kc
M 自 己 <host><outside> jd
M 被 bl
M 要 jd
M 访 jd
M 访 问 <gateway><host> jd
M 访 问 <gateway><own> kc
M 访 问 <host><own> jd
M 访 问 <zone><outside> jd
M 说 kc
M 调 ma
M 走 <B> <zone><own> jd
M 走 jd
M 过 jd
M 进 kc
M 连 <B> <client><client> kc
M 连 <B> <host><own> jd
M 连 ma
M 连 接 <client><own> lb
M 那 lb
M 邮 件 <outside><own> jd
M 配 jd
M 里 <service> <zone><own> jd
M 问 <B> <gateway><host> jd
M 问 <B> <gateway><own> kc
M 问 <B> <zone><outside> jd
M 问 <public> <host><own> jd
M 面 jd
M 题 ck
M 馈 jd
R 's dj
R , <n> <client><host> kc
R , <outside> <client><own> kc
R , <outside> <zone><own> kc
R , <service> <zone><own> jd
R , <zone> <zone><own> jd
R , ack <host><client> am
R , allowed <zone><zone> nZ
R , although <zone><own> jd
R , and <far><own> lb
R , and <zone><own> jd
R , any <zone><zone> lb
R , ck
R , does <far><own> kc
R , does <host><far> ma
R , does <zone><own> kc
R , i <outside><host> jd
R , is <zone><host> ma
R , is <zone><zone> oY
R , length <client><client> jd
R , length <client><far> jd
R , length <client><host> kc
R , length <client><own> jd
R , length <far><own> kc
R , length <host><client> am
R , never <far><own> jd
R , options <far><own> lb
R , or <outside><own> kc
R , or <zone><own> jd
R , port <client><own> jd
R , port <zone><own> lb
R , seq <client><client> jd
R , seq <client><far> jd
R , seq <client><host> kc
R , seq <far><own> kc
R , seq <host><client> am
R , time <client><host> jd
R , win <client><far> lb
R , win <client><host> kc
R , win <far><own> kc
R , win <host><client> am
R , works <zone><own> jd
R , 为 <client><own> kc
R , 为 <zone><own> kc
R , 会 <far><own> kc
R , 会 <zone><own> jd
R , 出 <host><far> kc
R , 包 <far><own> jd
R , 回 <zone><own> jd
R , 帮 <client><own> lb
R , 端 <client><own> lb
R , 这 <zone><own> jd
R , 麻 <zone><own> jd
R -a jd
R -i kc
R -j accept <zone><outside> jd
R -j accept <zone><zone> jd
R -j dnat <outside><own> jd
R -j dnat <zone><own> jd
R -o kc
R -p tcp <outside><own> jd
R -p tcp <zone><own> jd
R : <n> <client><own> kc
R : <n> <far><own> lb
R : connection <client><own> jd
R : connection <host><far> kc
R : connection <zone><own> kc
R <client> $ <own><- am
R <client> <host> <client><own> kc
R <client> s <client><own> kc
R <far> dst <host><far> jd
R <far> kc
R <gateway> or <client><own> kc
R <host> $ <zone><own> jd
R <host> , <outside><own> kc
R <host> , <zone><own> kc
R <host> <client> <client><own> kc
R <host> r <client><own> kc
R <n> $ <client><client> nZ
R <n> $ <client><own> lb
R <n> $ <far><host> lb
R <n> $ <far><own> kc
R <n> $ <host><client> dj
R <n> $ <host><public> jd
R <n> $ <outside><host> kc
R <n> $ <outside><own> oY
R <n> $ <own><client> ck
R <n> $ <own><far> bl
R <n> $ <zone><host> jd
R <n> $ <zone><own> jd
R <n> $ <zone><zone> kc
R <n> , <client><client> ma
R <n> , <client><far> jd
R <n> , <client><host> ma
R <n> , <client><own> jd
R <n> , <far><own> kc
R <n> , <gateway><host> jd
R <n> , <host><far> jd
R <n> , <host><outside> jd
R <n> , <outside><host> kc
R <n> , <zone><client> oY
R <n> , <zone><host> ma
R <n> , <zone><zone> jd
R <n> -j <outside><own> jd
R <n> -j <zone><own> jd
R <n> : <client><own> kc
R <n> : <far><own> lb
R <n> <n> <client><own> kc
R <n> <n> <host><client> dj
R <n> ? <client><far> jd
R <n> ? <client><own> jd
R <n> ? <far><host> ck
R <n> ? <far><own> kc
R <n> ? <host><zone> kc
R <n> ? <outside><host> jd
R <n> ? <zone><host> lb
R <n> assured <far><own> jd
R <n> dport <host><far> jd
R <n> failed <client><own> lb
R <n> g <zone><own> kc
R <n> ip <client><client> kc
R <n> ip <far><host> jd
R <n> ms <client><host> kc
R <n> packets <client><host> jd
R <n> proto <client><host> jd
R <n> src <far><own> jd
R <n> tcp <far><host> kc
R <n> tcp <far><own> lb
R <n> tcp <host><client> oY
R <n> tcp <host><far> jd
R <n> tcp <zone><zone> jd
R <n> udp <client><far> kc
R <n> 不 <zone><own> jd
R <n> 报 <client><own> jd
R <n> 端 <host><outside> jd
R <n> 这 <far><own> jd
R <outside> dj
R <outside> it <zone><own> kc
R <outside> 就 <zone><own> jd
R <own> <far> <far><own> kc
R <own> port <client><own> lb
R <own> sport <host><far> jd
R <public> , <outside><host> jd
R <server> jd
R <service> $ <client><own> kc
R <service> $ <host><host> lb
R <service> $ <zone><own> kc
R <service> , <host><host> kc
R <service> : <client><own> jd
R <service> <n> <client><own> jd
R <service> ? <zone><host> jd
R <service> ? <zone><own> jd
R <service> on <zone><own> kc
R <zone> , <client><far> ma
R <zone> to <zone><host> jd
R <zone> 还 <zone><outside> jd
R ? $ <client><far> nZ
R ? $ <client><gateway> nZ
R ? $ <client><host> kc
R ? $ <client><outside> ma
R ? $ <client><own> ma
R ? $ <far><own> ma
R ? $ <far><zone> bl
R ? $ <gateway><far> jd
R ? $ <gateway><host> lb
R ? $ <gateway><outside> dj
R ? $ <gateway><own> lb
R ? $ <gateway><zone> Wq
R ? $ <host><gateway> bl
R ? $ <host><host> kc
R ? $ <host><own> lb
R ? $ <host><public> kc
R ? $ <host><zone> ck
R ? $ <outside><gateway> ma
R ? $ <outside><own> lb
R ? $ <own><client> ck
R ? $ <own><far> bl
R ? $ <own><outside> bl
R ? $ <own><zone> ck
R ? $ <zone><client> ma
R ? $ <zone><far> kc
R ? $ <zone><gateway> kc
R ? $ <zone><host> nZ
R ? $ <zone><outside> pX
R ? $ <zone><own> jd
R ? $ <zone><public> ma
R ? $ <zone><zone> ma
R ? -a <zone><own> kc
R ? ? <client><own> jd
R ? ? <zone><own> jd
R ? example <client><far> kc
R a ? <client><far> kc
R accept , <zone><outside> jd
R accept jd
R account jd
R ack <n> <host><client> am
R ack dj
R after lb
R again lb
R all ? <zone><zone> kc
R allowed ? <zone><zone> ma
R allowed jd
R am jd
R and ck
R and then <client><own> jd
R answer $ <far><own> jd
R answer ma
R answers kc
R any traffic <zone><zone> kc
R anything kc
R anywhere ? <outside><own> jd
R anywhere dj
R are lb
R as lb
R at all <zone><zone> lb
R back $ <client><own> lb
R back to <client><own> jd
R be let <far><own> jd
R becomes jd
R been ck
R box kc
R browser jd
R bypass kc
R call lb
R change kc
R check kc
R clients dj
R come back <client><own> kc
R come back <zone><own> jd
R comes jd
R coming jd
R connect : <client><own> lb
R connect to <client><own> kc
R connecting kc
R connection timed <client><own> kc
R connection timed <host><far> kc
R connection timed <zone><own> kc
R connects dj
R could jd
R cross jd
R dead lb
R decides jd
R destination <host> <outside><own> jd
R destination <host> <zone><own> jd
R dev <zone> <host><client> ck
R die lb
R dies kc
R direct jd
R directly nZ
R dnat to <outside><own> jd
R dnat to <zone><own> jd
R do jd
R does it <far><own> lb
R does it <host><far> ma
R does it <zone><own> kc
R does the <host><far> kc
R does the <zone><own> jd
R does this <client><own> kc
R doesn't kc
R don't kc
R down lb
R dport <n> <host><far> jd
R dport <n> <outside><own> jd
R dport <n> <zone><own> jd
R drop ma
R dropped ma
R dst <own> <host><far> jd
R e nZ
R each lb
R eats kc
R echo kc
R ends bl
R entry jd
R everything kc
R failed lb
R fault dj
R filtered lb
R fine $ <zone><own> kc
R fine kc
R flow ck
R for me <far><own> jd
R for oY
R forward jd
R forwarded kc
R from my <own><client> dj
R get dj
R get there <client><own> kc
R gets lb
R gives jd
R go lb
R goes kc
R going on <client><own> jd
R got lb
R has dj
R have jd
R healthy kc
R helpdesk jd
R his lb
R hit jd
R i e <outside><host> lb
R icmp ma
R id <n> <client><client> kc
R id <n> <host><client> kc
R idea ck
R if ma
R in ? <far><own> kc
R in the <client><host> kc
R input dj
R internal jd
R ip <host> <client><own> kc
R ip <own> <far><own> kc
R ip nZ
R is fine <zone><own> jd
R is it <client><far> lb
R is it <host><far> jd
R is it <outside><own> lb
R is that <client><own> jd
R is that <host><far> jd
R isolated ma
R it ? <client><far> jd
R it ? <own><outside> Zn
R it ? <zone><own> jd
R it is <zone><own> kc
R it's jd
R just spins <client><own> jd
R k jd
R know jd
R lan lb
R land ck
R land on <outside><own> lb
R leave lb
R leg jd
R length <n> <client><client> kc
R length <n> <client><far> jd
R length <n> <client><host> jd
R length <n> <far><host> jd
R length <n> <far><own> kc
R length <n> <host><client> bl
R let in <far><own> jd
R let kc
R lets jd
R line kc
R load kc
R loads lb
R look lb
R looks kc
R lost jd
R mail gw <client><far> kc
R mail gw <zone><own> kc
R make it <far><own> kc
R make jd
R masquerade ma
R masqueraded kc
R match kc
R mean jd
R move jd
R ms $ <client><host> jd
R mss <n> <far><own> lb
R must jd
R my lb
R my phone <own><client> bl
R need dj
R network jd
R never lb
R nobody kc
R normal ? <far><own> jd
R normal jd
R not ? <client><own> ma
R not ? <zone><zone> kc
R not nZ
R of dj
R ok ? <zone><outside> jd
R ok lb
R on <n> <client><far> kc
R on <n> <client><own> kc
R on <n> <far><own> kc
R on <n> <host><far> ma
R on <n> <host><public> kc
R on <outside> <far><own> kc
R on <service> <zone><host> jd
R on <zone> <client><far> lb
R on port <host><far> kc
R on port <outside><host> kc
R on port <zone><host> jd
R on tcp <far><own> jd
R on the <outside><own> lb
R once lb
R open jd
R options mss <far><own> lb
R or no <zone><zone> oY
R or not <client><own> lb
R or not <outside><gateway> jd
R or not <zone><zone> kc
R our nZ
R ours jd
R out $ <host><far> kc
R out is <host><far> kc
R out jd
R outbound kc
R outgoing jd
R over oY
R packets jd
R pass kc
R path kc
R phone <outside> <own><client> dj
R ping jd
R please lb
R port <n> <client><far> kc
R port <n> <client><host> lb
R port <n> <client><own> jd
R port <n> <far><host> ck
R port <n> <far><own> kc
R port <n> <gateway><host> jd
R port <n> <host><far> lb
R port <n> <host><own> oY
R port <n> <outside><host> kc
R port <n> <outside><own> lb
R port <n> <zone><host> kc
R port <n> <zone><own> jd
R postfix jd
R postrouting kc
R print dj
R printer kc
R private jd
R prot jd
R proto tcp <client><client> jd
R public jd
R rather dj
R reach lb
R reachable jd
R refused $ <zone><own> jd
R replies jd
R request lb
R return jd
R route kc
R routed ma
R rst , <client><own> jd
R ruleset nZ
R s , <client><far> lb
R s , <client><host> lb
R s , <client><own> jd
R s , <far><own> kc
R s , <host><client> Zn
R s , <own><client> ck
R same jd
R seq <n> <client><far> jd
R seq <n> <client><host> kc
R seq <n> <far><own> kc
R seq <n> <host><client> am
R session lb
R set kc
R she ma
R should kc
R shows bl
R shut kc
R side jd
R since ma
R source kc
R sport <n> <host><far> jd
R src <far> <host><far> jd
R still ck
R stop kc
R subnet lb
R supposed lb
R syn $ <client><client> jd
R syn $ <client><host> jd
R syn $ <far><host> jd
R syn ack <far><own> lb
R talk jd
R tcp <n> <client><client> kc
R tcp <n> <client><far> jd
R tcp <n> <far><own> jd
R tcp <n> <host><client> jd
R tcp <n> <host><outside> kc
R tcp dport <outside><own> jd
R tcp dport <zone><own> jd
R tell am
R tell us <client><own> jd
R that's jd
R the -i <zone><own> jd
R the <gateway> <client><client> ma
R the <gateway> <host><far> jd
R the <host> <far><own> jd
R the <host> <zone><own> jd
R the bl
R the box <far><own> ma
R the box <outside><own> jd
R the client <client><own> jd
R the return <zone><own> jd
R the same <client><own> jd
R the same <zone><own> jd
R there kc
R they kc
R thing jd
R this ma
R those lb
R three kc
R through the <far><own> jd
R time <n> <client><host> jd
R timed out <client><host> jd
R timed out <client><own> jd
R timed out <host><far> kc
R timed out <zone><own> kc
R timed pX
R timeout jd
R to <host> <zone><host> jd
R to <own> <client><own> kc
R to <own> <own><zone> bl
R to <own> <zone><own> jd
R to Zn
R to destination <outside><own> jd
R to destination <zone><own> jd
R too jd
R translated jd
R tried jd
R trouble kc
R true jd
R trying <own> <client><own> jd
R trying jd
R ttl <n> <host><client> kc
R udp <n> <client><gateway> jd
R udp <n> <host><far> oY
R udp lb
R was refused <zone><own> jd
R we ma
R what does <client><own> kc
R what happens <zone><own> jd
R what is <zone><own> kc
R when lb
R when the <zone><own> lb
R where kc
R why $ <client><own> kc
R why ? <zone><own> jd
R will jd
R win <n> <client><far> lb
R win <n> <client><host> kc
R win <n> <far><own> kc
R win <n> <host><client> am
R with kc
R without jd
R work ? <zone><own> lb
R would jd
R 一 直 <far><own> jd
R 上 bl
R 不 了 <zone><own> kc
R 不 是 <zone><host> jd
R 不 行 <client><own> jd
R 不 行 <zone><own> jd
R 不 通 <zone><zone> jd
R 么 $ <zone><host> lb
R 么 $ <zone><own> jd
R 之 jd
R 之 间 <zone><zone> lb
R 也 dj
R 了 $ <client><own> kc
R 了 $ <zone><own> lb
R 了 , <zone><own> lb
R 了 吗 <zone><own> jd
R 互 lb
R 些 jd
R 什 么 <far><own> jd
R 什 么 <zone><host> jd
R 什 么 <zone><outside> jd
R 从 lb
R 以 lb
R 会 被 <client><client> jd
R 会 被 <client><far> lb
R 会 被 <far><own> jd
R 会 走 <client><own> kc
R 会 通 <zone><own> kc
R 但 ma
R 信 <n> <host><outside> jd
R 决 jd
R 出 得 <host><outside> lb
R 则 dj
R 到 <host> <client><own> jd
R 到 <host> <gateway><own> kc
R 到 <host> <zone><own> kc
R 到 了 <far><own> kc
R 到 哪 <far><own> jd
R 到 底 <client><own> jd
R 加 jd
R 却 jd
R 去 吗 <host><outside> lb
R 口 <n> <client><own> kc
R 可 kc
R 同 ck
R 吗 $ <far><own> kc
R 吗 $ <gateway><client> ma
R 吗 $ <gateway><host> jd
R 吗 $ <host><own> lb
R 吗 $ <outside><gateway> kc
R 吗 $ <own><outside> bl
R 吗 $ <zone><client> kc
R 吗 $ <zone><outside> kc
R 吗 $ <zone><zone> nZ
R 吗 , <outside><own> jd
R 吗 , <zone><outside> kc
R 吗 ? <client><far> ma
R 吗 ? <client><own> jd
R 吗 ? <far><own> kc
R 吗 ? <outside><host> jd
R 吗 ? <zone><outside> nZ
R 吗 ? <zone><own> jd
R 吗 ? <zone><zone> kc
R 否 kc
R 告 jd
R 呢 ma
R 命 jd
R 和 jd
R 啊 jd
R 啥 jd
R 回 包 <far><own> jd
R 地 kc
R 地 址 <host><far> jd
R 址 kc
R 好 吗 <zone><own> jd
R 完 lb
R 定 kc
R 客 am
R 就 bl
R 就 能 <zone><own> jd
R 常 $ <zone><own> lb
R 常 dj
R 底 dj
R 开 <service> <zone><own> jd
R 弃 lb
R 得 去 <host><outside> lb
R 思 jd
R 意 jd
R 我 ck
R 户 am
R 扫 jd
R 拒 lb
R 按 jd
R 据 kc
R 提 jd
R 收 <service> <zone><own> jd
R 收 信 <zone><own> jd
R 放 行 <host><outside> jd
R 文 jd
R 断 kc
R 是 不 <zone><host> jd
R 是 好 <client><own> jd
R 是 被 <client><host> jd
R 是 谁 <client><own> jd
R 有 kc
R 有 没 <zone><outside> jd
R 条 规 <client><host> kc
R 条 规 <client><own> jd
R 条 规 <far><own> kc
R 条 规 <outside><own> kc
R 析 jd
R 正 dj
R 正 常 <client><own> nZ
R 正 常 <far><own> jd
R 正 常 <zone><own> kc
R 没 kc
R 流 jd
R 源 jd
R 源 地 <host><far> jd
R 的 $ <far><own> jd
R 的 <n> <client><client> jd
R 的 <n> <zone><client> jd
R 的 <service> <zone><outside> kc
R 的 tcp <far><own> jd
R 的 问 <zone><own> jd
R 示 jd
R 程 jd
R 端 jd
R 绕 lb
R 给 kc
R 老 kc
R 能 通 <client><own> jd
R 行 $ <zone><own> jd
R 行 吗 <client><far> kc
R 见 jd
R 规 dj
R 规 则 <client><host> jd
R 规 则 <client><own> jd
R 规 则 <far><own> kc
R 规 则 <outside><own> jd
R 规 则 <zone><outside> ma
R 规 则 <zone><own> jd
R 警 jd
R 访 bl
R 该 kc
R 谁 回 <client><own> jd
R 转 jd
R 边 dj
R 达 ma
R 过 哪 <outside><own> jd
R 还 是 <zone><own> kc
R 还 能 <zone><outside> jd
R 这 个 <far><host> kc
R 进 dj
R 连 dj
R 连 接 <zone><own> jd
R 通 kc
R 通 不 <zone><zone> jd
R 通 了 <zone><own> lb
R 里 jd
R 量 jd
R 问 am
R 问 题 <zone><own> kc
R 间 kc
R 题 $ <zone><own> jd
R 马 上 <client><own> lb
^ -a kc
^ <A> -> lb
^ <A> <B> nZ
^ <A> <n> lb
^ <A> <server> lb
^ <A> can't lb
^ <A> from Yo
^ <A> gets ma
^ <A> itself rV
^ <A> ma
^ <A> server ma
^ <A> talking kc
^ <A> to ma
^ <A> 主 kc
^ <A> 出 jd
^ <A> 到 lb
^ <A> 去 jd
^ <A> 和 kc
^ <A> 往 lb
^ <A> 收 kc
^ <A> 的 dj
^ <A> 能 jd
^ <A> 访 jd
^ <A> 走 kc
^ <A> 过 kc
^ <A> 进 jd
^ <A> 那 kc
^ <A> 里 kc
^ <service> to ck
^ <zone> 上 lb
^ <zone> 的 jd
^ a laptop kc
^ after lb
^ and ma
^ any kc
^ are <A> kc
^ are jd
^ assume oY
^ can jd
^ connection kc
^ connection refused kc
^ could a lb
^ curl <A> dj
^ curl dj
^ dmesg ck
^ do <A> jd
^ does <A> ma
^ does <service> jd
^ does nZ
^ dovecot : lb
^ dovecot kc
^ for kc
^ for the jd
^ from nZ
^ from the ma
^ good kc
^ good morning kc
^ hairpin ma
^ hello , kc
^ hello lb
^ hi , lb
^ hi kc
^ i'm sitting jd
^ icmp jd
^ if a jd
^ if i'm nZ
^ if somebody dj
^ ip <A> kc
^ ip kc
^ is <A> kc
^ is there kc
^ maillog on dj
^ may lb
^ my kc
^ nc bl
^ nc vz dj
^ need kc
^ nginx on jd
^ no lb
^ on <A> nZ
^ on <zone> jd
^ on ma
^ once kc
^ once the kc
^ one of jd
^ our kc
^ our monitoring jd
^ outbound kc
^ ping <A> dj
^ ping from kc
^ pinging <A> bl
^ pinging bl
^ planning jd
^ planning to kc
^ pls check am
^ plz jd
^ postfix ck
^ postfix on jd
^ printer ck
^ proposed ma
^ ran kc
^ root nZ
^ say i jd
^ say the kc
^ seen dj
^ seen on dj
^ should kc
^ since jd
^ so lb
^ src <A> jd
^ src jd
^ suppose kc
^ tcp jd
^ tcpdump kc
^ the <A> kc
^ the kc
^ thinking kc
^ thunderbird on jd
^ ticket jd
^ trace <A> jd
^ trying to kc
^ user on kc
^ users in jd
^ we moved kc
^ what source dj
^ whats ma
^ when <A> kc
^ which source am
^ why can't jd
^ why cant kc
^ why is jd
^ with kc
^ would an jd
^ would it kc
^ would removing bl
^ 从 <A> jd
^ 从 jd
^ 假 kc
^ 加 一 kc
^ 在 <A> jd
^ 在 kc
^ 审 lb
^ 审 计 lb
^ 您 jd
^ 您 好 jd
^ 我 们 jd
^ 打 kc
^ 打 算 kc
^ 按 kc
^ 日 jd
^ 日 志 jd
^ 有 lb
^ 请 教 jd
a <A> kc
a <B> Zn
a ? example kc
a ? lb
a connection lb
a connection to jd
a customer at kc
a customer dj
a session lb
a session to lb
a timeout lb
able to get dj
able to hit kc
able to open jd
accept can <A> kc
accept can kc
accept does jd
accept would <A> jd
access <B> lb
access ? $ kc
access ? kc
access to <B> lb
access to lb
ack from lb
address <A> jd
address ? $ kc
address ? jd
against <B> oY
aimed at <B> jd
aimed at jd
all $ jd
allowed ? $ jd
allowed ? jd
allowed out nZ
allowed out to jd
an <A> ma
an <service> kc
an <service> session kc
an attacker lb
and <B> , jd
and <service> kc
and not kc
and over ck
and port <n> jd
and port jd
and since nZ
and want kc
and want to lb
and what ma
and which jd
answer : kc
answer from <B> jd
answer from jd
any port $ kc
any port kc
any traffic kc
any way ma
anything stopping kc
anywhere ? $ jd
are <A> kc
are they kc
arrive at jd
arriving on lb
as seen ck
asking $ jd
at <A> and kc
at <A> says kc
at <B> ? jd
at <B> on ma
at <B> port kc
at <host> lb
at <n> jd
at all $ jd
at the <host> Yo
at the jd
authentication when ck
back through us kc
be able jd
be able to jd
be forwarded lb
be let in jd
be open ck
between <A> and kc
between <A> kc
box , jd
box <A> kc
browse <B> kc
but the jd
by <A> lb
by <service> , kc
by <service> lb
can <A> <service> lb
can <A> go jd
can <A> jd
can <A> open ma
can <A> ping lb
can <A> reach lb
can <A> send jd
can <A> then jd
can <A> use kc
can anything kc
can get kc
can open kc
can people jd
can ppl lb
can the ma
can you tell jd
can't <A> jd
cannot connect kc
cannot connect to kc
cant <A> jd
ci runner <A> lb
ci runner kc
client <A> kc
client is ck
client to kc
com <n> kc
come from kc
comes from jd
coming from <A> ma
confirm whether kc
connect : connection jd
connect : errno jd
connect : jd
connect <B> oY
connect to <A> ck
connect to <B> ma
connect to host bl
connect to mx dj
connect to the jd
connecting to jd
connection from <A> ma
connection from ma
connection refused from jd
connection refused that's dj
connection to <B> jd
connection to <server> dj
connections into lb
connects to <B> lb
conntrack -l grep jd
could <A> still jd
could a host kc
could a lb
could somebody ma
curl <A> am
curl <B> kc
customer at <A> jd
customer at jd
dead for ma
delete line <n> jd
delete line jd
delete the kc
deliver outbound ma
delivers to <B> lb
desk <A> jd
desk <B> ck
dev <outside> $ bl
dev <outside> am
dev <zone> jd
dialled <B> lb
dig <A> am
directly on kc
dnat so jd
do <A> kc
do i land nZ
do the kc
do they jd
does <A> reach kc
does <B> am
does <host> jd
does <service> lb
does <service> to jd
does he lb
does it end jd
does its lb
does mail ck
does mail gw ck
does that jd
does the <A> jd
does the <gateway> jd
does the <host> kc
does the answer jd
does the box dj
does the reply jd
does the return nZ
does this bl
does this tell bl
dovecot : <service> lb
dovecot : lb
dport <n> $ jd
dpt <n> syn kc
drop , <A> jd
drop the masquerade lb
drop 吗 kc
drop 的 kc
dropped or lb
dst <B> jd
e : aa kc
e <A> ma
e <A> to ma
e g kc
echo request , kc
echo request kc
end up on jd
ends up jd
errno <n> ck
error : bl
error <n> x kc
established src <A> jd
ever comes kc
example , dj
example com <n> kc
example net <B> kc
f <n> ip jd
failed : ck
failed : connection ck
fetch mail jd
fine $ kc
first <client> pX
first <outside> ma
first <own> Tt
first <server> jd
first <zone> oY
for <A> jd
for <B> $ dj
for <B> , ma
for <B> port oY
for <zone> ma
for that nZ
for them $ jd
for them jd
forward -i <A> lb
forward <n> -s jd
forward policy to kc
forward rule ma
forward 里 dj
forwarded ? jd
from <A> , kc
from <A> for ma
from <A> nZ
from <A> to kc
from <B> $ bl
from <B> , ck
from <B> ? ck
from <B> ck
from <gateway> jd
from <zone> lb
from a <B> ck
from talking kc
from the <A> pX
from the <B> ck
from the qW
from there lb
from unknown <B> dj
get <n> jd
get anywhere kc
get at <B> kc
get at kc
get into <B> jd
get into jd
get out ? jd
get there ? kc
get there lb
get through ? lb
get thru ma
get to <B> kc
get to the jd
gets a nZ
gets out kc
gets to kc
given that dj
go through jd
go to kc
goes in jd
going on jd
good morning kc
got a jd
got this on jd
gw let jd
hairpin <A> kc
hairpin nat jd
happens to <A> jd
have <B> access kc
have <B> ma
have to kc
healthy ? dj
hello , kc
here $ lb
here , bl
hi , lb
hit <B> $ jd
hit <B> kc
hit <B> on jd
hit <service> jd
hitting <B> kc
host $ jd
host : kc
host <A> dj
host <A> port am
hosts on lb
how does <A> jd
i am kc
i be dj
i delete kc
i don't jd
i e <A> ma
i e ma
i get dj
i have kc
i have to kc
i land nZ
i land on nZ
i mean kc
i need ck
i ping <A> dj
i ping dj
i put kc
i would jd
i'd like kc
i'd like to kc
i'd rather dj
i'm sitting at jd
icmp echo kc
if <A> lb
if a kc
if i delete lb
if i dj
if i'm ma
if line <n> jd
if line jd
if somebody ck
if someone jd
if the jd
if you kc
in $ kc
in , kc
in <A> , nZ
in <A> and jd
in <A> ma
in <B> $ ck
in <B> ? kc
in <zone> , jd
in from <B> am
in from am
in it jd
in on <A> nZ
in on <B> ck
in on jd
in the kc
inbound <service> from jd
inbound <service> jd
input policy bl
instead of kc
internal address jd
into <A> am
into <A> from ck
into <B> $ jd
into <B> , ma
into <B> ? lb
into <B> pX
into the <B> kc
into the lb
ip $ jd
ip <client> <host> dj
ip <own> <far> kc
ip <own> lb
ip does the bl
ip 是 <A> jd
iptables -a jd
is <A> able jd
is <A> allowed jd
is <A> lb
is <A> reachable Zn
is <B> , ck
is <gateway> to jd
is <service> , jd
is <service> on bl
is <service> to am
is ? kc
is configured jd
is in jd
is it possible jd
is not jd
is stuck kc
is that jd
is that the ck
is that us kc
is the <A> kc
is there kc
is this kc
isolated from nZ
it $ ma
it , kc
it ? $ kc
it ? jd
it be lb
it does jd
it end jd
it end up jd
it for Zn
it get through jd
it is kc
it on <B> dj
it on ck
it only jd
it opens kc
it permitted lb
it possible jd
it the ck
it thru jd
it to kc
it us or dj
its -i kc
its <service> lb
its own jd
itself : jd
just hangs dj
k <n> lb
kindly tell jd
kinds <client><client> jd
kinds <client><far> lb
kinds <client><gateway> ma
kinds <client><host> oY
kinds <client><outside> kc
kinds <client><own> oY
kinds <far><client> ck
kinds <far><own> nZ
kinds <far><zone> Yo
kinds <gateway><far> kc
kinds <gateway><host> ma
kinds <gateway><outside> bl
kinds <gateway><own> ma
kinds <gateway><zone> am
kinds <host><far> jd
kinds <host><own> nZ
kinds <host><public> lb
kinds <host><zone> Zn
kinds <outside><client> lb
kinds <outside><gateway> ma
kinds <outside><host> jd
kinds <outside><own> oY
kinds <own><- dj
kinds <own><client> Zn
kinds <own><far> am
kinds <own><gateway> dj
kinds <own><host> bl
kinds <own><outside> Yo
kinds <own><zone> bl
kinds <server><own> jd
kinds <zone><client> lb
kinds <zone><far> oY
kinds <zone><gateway> kc
kinds <zone><host> sU
kinds <zone><outside> nZ
kinds <zone><own> kc
kinds <zone><public> oY
kinds <zone><zone> kc
know whether jd
land on jd
land on the kc
lands on dj
laptop <A> jd
length <n> ip kc
let <A> jd
let him jd
let in ? jd
let it lb
let through kc
let's say jd
lets it jd
like that oY
like to lb
lives on dj
logged in kc
login : jd
lose <B> jd
machine , kc
mail from <B> lb
mail from kc
mail gw let jd
mail through <B> kc
mail through jd
mail via kc
maillog on dj
make it ma
make it to jd
masquerade rule lb
me , ma
me this dj
monitoring host dj
ms $ ck
must authentication when ck
must authentication' kc
mx <n> dj
mx <n> example kc
my desk <A> jd
my desk <B> ck
my mail oY
nc vz <A> dj
need to lb
needs <service> jd
needs to kc
needs to pull jd
net <B> : kc
net <B> kc
never a kc
nginx on jd
ni <zone> : kc
no , kc
no -i kc
no route jd
no route to jd
no trouble kc
no vpn jd
normal ? jd
not be ck
not from jd
nothing from dj
nov <n> <n> jd
nov <n> jd
now : kc
of <B> ? jd
of <B> kc
of <host> lb
of that lb
of them jd
ok or jd
ok 吗 $ jd
on <A> : kc
on <A> from Xp
on <A> get jd
on <A> is jd
on <A> kc
on <A> opens kc
on <A> reachable Yo
on <A> to dj
on <A> wants jd
on <A> who kc
on <B> ? lb
on <B> port lb
on <B> udp lb
on <B> when kc
on <n> $ jd
on <n> , kc
on <n> tcp jd
on <outside> lb
on <service> , dj
on <service> <n> dj
on <zone> i jd
on a <A> kc
on a <B> Yo
on dev <outside> am
on dev <zone> jd
on its kc
on our lb
on our side ck
on the <A> dj
on the <B> dj
on the client ck
once the ma
one of the kc
onto <B> lb
open <B> ? jd
open <B> port jd
open ? kc
open connections nZ
open for jd
open from ck
open the <host> jd
open the lb
open to <B> ck
opening <B> kc
opens <B> jd
opens <service> lb
opens fine jd
or <gateway> ck
or are jd
or is it lb
or is kc
or no $ jd
or no jd
our <A> lb
our <host> kc
our <service> kc
our partner ck
ours ? kc
out $ nZ
out <zone> src jd
out and ma
out of <B> dj
out of <zone> bl
out on <outside> jd
out there kc
out to <B> jd
out to jd
outbound to <B> jd
outbound to jd
outgoing <service> nZ
outlook cannot jd
outlook error <n> kc
outlook error kc
outlook on <A> jd
outlook 报 lb
over : bl
over <service> <n> lb
over <service> from kc
over <service> ma
over and ck
over and over ck
own shell kc
p <n> kc
packages from kc
packet $ ma
packet for Xp
partner example jd
pc <A> lb
people are jd
people in <A> kc
people in dj
permitted ? $ kc
permitted ? kc
pick up kc
ping <A> dj
ping <A> from bl
ping <B> , kc
ping <B> ? kc
ping <B> ma
ping from <A> jd
ping from jd
ping to <A> ck
ping 通 <B> jd
pinging <A> Yo
pinging <A> from Xp
pinging <B> jd
pings <B> lb
plan to bl
planning to jd
please , kc
pointed at <B> kc
policy to accept kc
port $ kc
port <n> $ kc
port <n> , jd
port <n> : dj
port <n> and bl
port <n> dj
port <n> does kc
port <n> is kc
port <n> on nZ
postfix on <A> kc
postfix on jd
postfix smtpd <n> dj
postfix smtpd dj
postrouting -o ck
prerouting -i <A> jd
prerouting -i <outside> dj
private address jd
prot <n> $ bl
prot <n> jd
question : kc
queue is jd
quick one : kc
quick one jd
reach <B> $ kc
reach <B> kc
reach itself kc
reach the <B> jd
reach the kc
reachable ? $ jd
reachable ? jd
reachable for bl
reachable from <B> Zn
reachable from am
real client Yo
reason ? $ jd
reason ? jd
refused from jd
refused on <B> jd
refused on jd
refused that's dj
request , id kc
request , kc
return path kc
right ? $ ma
right ? ma
route to host jd
route to kc
rst , dj
rule ? $ lb
rule ? lb
rule decides kc
rule for nZ
rule is lb
rule lets kc
ruleset ? $ lb
ruleset ? lb
run on <B> am
runner <A> ma
runs on <A> jd
runs on jd
sackok , length kc
say <B> ma
say i jd
say the kc
says <B> jd
says <n> lb
scan to mail lb
scanner at <A> jd
second <- Vr
second <client> ck
second <far> ma
second <host> lb
second <own> nZ
second <public> nZ
second <zone> Yo
see <B> oY
see it kc
see the real ck
see when ck
sending from <A> lb
sending from lb
sends a lb
sends to <B> kc
sends to lb
seq <n> $ jd
server , jd
server ? $ jd
server ? jd
server at lb
server be dj
server by jd
server reachable Yo
server see Zn
session k <n> jd
session k jd
session to jd
set the jd
set up jd
should <service> kc
should it be jd
should that jd
should that work jd
shows this ck
side ? $ kc
side ? kc
since <n> am lb
since <n> lb
since then kc
sits behind am
sits in am
sits on lb
sitting on ck
smtpd <n> : dj
smtpd <n> dj
snat to jd
snat to source jd
so <A> jd
so it kc
so who bl
somebody in <A> jd
somebody in jd
somebody on <A> lb
somebody out kc
somebody out on jd
someone on <A> kc
someone on kc
src <A> jd
src <client> dst jd
src <client> jd
still arrive jd
still get ma
still get to kc
still open lb
still reach <B> lb
still reach lb
still work ? lb
still work kc
stops <A> jd
straight into <B> kc
straight into kc
straight to kc
supposed to be kc
supposed to lb
syn , kc
syn ack from lb
syn ack nZ
talk to <B> lb
talk to ma
talking to <B> jd
talking to jd
tcp <A> kc
tcp <n> , kc
tcp <n> ? jd
tcp <n> to pX
tcp ? $ dj
tcp ? dj
teh <A> lb
teh <B> lb
tell us bl
that $ nZ
that <A> lb
that ? $ kc
that ? kc
that be jd
that go kc
that on bl
that packet jd
that pass ma
that the <gateway> dj
that traffic jd
that us kc
that work lb
the <A> , lb
the <A> box nZ
the <A> host kc
the <A> jd
the <B> ? dj
the <B> box ma
the <gateway> $ ma
the <gateway> ? jd
the <gateway> ma
the <host> host jd
the <outside> jd
the <service> dnat kc
the <service> lb
the <zone> jd
the chain jd
the client bl
the connection to ck
the dnat oY
the gateway jd
the hairpin dj
the internal kc
the line kc
the machine Zn
the masquerade rule lb
the other ck
the private jd
the public jd
the real bl
the real client am
the reason jd
the replies jd
the ruleset ma
the same jd
the same thing jd
the scanner dj
the syn ack jd
the user jd
the whole dj
them $ jd
then $ kc
there ? $ ma
there ? ma
there is lb
they use jd
this <gateway> jd
this ? $ kc
this ? kc
this for dj
this on <zone> kc
this one dj
this tell bl
this tell us bl
through <B> $ jd
through <B> jd
through ? jd
through the gateway kc
through us kc
thru $ nZ
thru <B> jd
thunderbird in <A> jd
thunderbird in jd
thunderbird on <A> jd
thunderbird on jd
ticket <n> , dj
ticket <n> : kc
timed out $ ma
timeout , kc
to <A> , bl
to <A> -> jd
to <A> am
to <B> $ kc
to <B> <n> jd
to <B> and lb
to <B> directly lb
to <B> does kc
to <B> dropped jd
to <B> get kc
to <B> is kc
to <B> itself ma
to <B> kc
to <B> make kc
to <B> ok kc
to <B> on ma
to <B> or kc
to <B> port lb
to <B> still kc
to <B> survive jd
to <n> on kc
to <outside> ck
to <own> port kc
to <public> <B> jd
to <server> bl
to <service> <n> jd
to accept , kc
to accept lb
to be jd
to hit <B> jd
to hit jd
to host <A> bl
to it dj
to it on dj
to know kc
to know whether jd
to mail kc
to me jd
to mx <n> dj
to mx dj
to open <service> kc
to open jd
to our lb
to port <n> kc
to port kc
to pull lb
to relay jd
to resolve jd
to resolve names jd
to run jd
to source jd
to teh <B> jd
to teh ma
to the <B> kc
to us jd
today ? $ lb
tonight , nZ
too , jd
toward <B> pX
towards <B> ? kc
towards <B> nZ
trace : kc
trace <A> <B> lb
trace <A> jd
trace <A> to jd
trace tcp kc
traffic from <A> kc
traffic from kc
type <B> into ma
type <B> ma
udp <n> $ kc
udp <n> ? lb
udp <n> from kc
udp <n> to ma
unknown <B> dj
up ? $ jd
up ? jd
updates from <B> kc
updates from lb
us $ ck
us , kc
us ? $ jd
us ? jd
us or dj
use <B> kc
user <A> kc
users in <A> jd
users in jd
verdict for <A> jd
verdict for jd
via <B> $ jd
via <B> , lb
via <B> lb
via <service> kc
vz <A> <n> dj
vz <A> dj
wants <B> ma
wants <service> jd
way does lb
way out kc
we put kc
week and ck
went to kc
what about nZ
what does ck
what does this bl
what if the lb
what if we jd
what source dj
what would jd
when <A> connects kc
when <A> lb
when <B> bl
when a ck
when he jd
when it jd
when they jd
where does it lb
whether the kc
which rule decides kc
which rule lets kc
which rule ma
while the jd
who answers jd
who is bl
why $ jd
why <A> lb
why can't <A> jd
why can't jd
why cant <A> jd
why does <A> lb
why is jd
why would jd
will <gateway> lb
will it kc
will that ma
will that work kc
will the ck
window <n> syn jd
with <B> lb
with it ? jd
with these bl
work $ kc
work ? $ dj
work ? dj
work or kc
works ? kc
works or not dj
would <A> lb
would <service> jd
would an jd
would it lb
would removing bl
would you kc
yes no $ Xp
yes no kc
you must authentication' kc
you please lb
一 条 : kc
一 条 <n> jd
一 直 timeout jd
一 行 dj
三 条 jd
三 次 jd
上 $ lb
上 <A> lb
上 <B> $ lb
上 <B> <n> ma
上 <B> jd
上 <B> 吗 kc
上 curl <B> ma
上 curl ma
上 ping <B> kc
上 ping jd
上 不 kc
上 不 了 kc
上 抓 包 lb
下 , <A> jd
下 <A> -> jd
下 来 kc
不 $ kc
不 ? $ kc
不 ? kc
不 了 , kc
不 了 <B> lb
不 了 jd
不 开 , nZ
不 开 <B> jd
不 放 ? jd
不 能 通 lb
不 走 jd
丢 了 jd
丢 了 吗 jd
丢 吗 nZ
丢 弃 lb
个 , kc
个 : in jd
中 哪 kc
中 哪 条 kc
主 动 kc
主 动 往 kc
么 <A> 打 jd
么 情 jd
么 情 况 jd
么 打 lb
么 连 jd
么 连 不 jd
之 后 <A> jd
之 间 kc
也 加 jd
也 加 一 jd
了 , 是 lb
了 <B> kc
了 <B> 的 lb
了 一 jd
了 吗 $ kc
了 没 kc
事 发 jd
人 用 jd
什 么 情 jd
什 么 连 jd
从 <A> jd
从 <A> 发 jd
从 <A> 打 jd
从 <A> 直 kc
从 <B> am
从 <zone> jd
他 们 kc
以 直 jd
以 直 接 jd
会 有 什 jd
会 经 jd
会 经 过 jd
会 被 drop lb
会 被 jd
会 被 丢 kc
会 转 到 jd
会 通 jd
会 通 吗 jd
信 <n> 端 jd
候 源 jd
候 源 地 jd
允 许 ma
公 网 jd
出 <B> kc
出 去 jd
出 去 吗 lb
出 得 ma
出 得 去 ma
出 来 jd
则 ? jd
则 上 jd
则 拦 kc
则 放 kc
则 放 行 kc
到 $ jd
到 <B> , ma
到 <B> <n> jd
到 <B> <server> jd
到 <B> lb
到 <B> 会 jd
到 <B> 的 ma
到 <B> 行 lb
到 <gateway> jd
到 <host> 吗 kc
到 <zone> kc
到 <zone> 的 jd
到 ip <A> jd
到 ip jd
到 syn ma
到 底 dj
到 得 jd
到 得 了 jd
到 的 : jd
到 这 个 kc
到 邮 kc
刷 这 kc
刷 这 个 lb
加 完 dj
动 往 kc
包 会 jd
包 到 jd
去 <B> kc
去 不 kc
去 吗 $ jd
去 吗 jd
去 连 kc
反 映 jd
发 <service> jd
发 往 <B> jd
发 往 jd
变 成 jd
口 , 会 jd
口 <n> $ jd
口 会 被 kc
口 连 kc
可 以 jd
可 以 直 jd
可 达 lb
台 电 jd
台 电 脑 jd
同 事 发 jd
后 <A> jd
后 会 jd
后 就 kc
后 就 没 kc
后 是 哪 jd
吗 ? dj
吧 ? $ dj
吧 ? dj
告 警 jd
命 中 jd
命 中 哪 kc
哪 个 kc
哪 些 jd
啥 $ jd
啥 ? jd
器 <service> jd
器 访 jd
器 访 问 jd
回 , jd
回 包 , kc
在 <A> , jd
在 <A> kc
在 <A> 上 lb
在 <A> 本 jd
在 forward jd
地 址 <A> dj
址 <A> , dj
址 <A> dj
外 网 kc
外 面 lb
好 , 请 jd
如 果 加 kc
审 计 lb
客 户 端 jd
对 <B> am
对 <B> 开 bl
对 端 lb
就 可 jd
就 可 以 jd
就 正 kc
就 正 常 kc
己 去 kc
己 往 jd
己 能 kc
己 能 上 rV
己 访 kc
己 访 问 kc
己 连 kc
常 吗 jd
应 该 kc
开 , ma
开 <B> $ jd
开 <B> , jd
开 <service> jd
录 <B> jd
影 响 jd
往 <B> ma
往 <B> 发 kc
往 <B> 的 kc
得 上 <B> jd
得 了 kc
得 去 吗 kc
得 开 jd
得 来 kc
得 来 吗 kc
志 : in jd
志 里 一 jd
志 里 刷 jd
怎 么 jd
怎 样 $ kc
您 好 , jd
您 好 jd
想 <service> kc
想 加 dj
想 加 一 ck
成 drop , jd
成 drop jd
成 什 kc
成 什 么 kc
我 们 jd
户 端 jd
手 机 dj
打 <B> kc
打 得 dj
打 得 开 jd
打 算 把 kc
把 input 默 jd
抓 到 lb
报 connection timed jd
拦 了 lb
拦 吗 $ kc
拦 吗 ? jd
拦 吗 kc
按 现 jd
按 规 jd
按 规 则 jd
提 示 connection jd
收 <B> jd
收 信 jd
收 到 kc
改 完 jd
改 成 drop jd
放 $ ck
放 ? $ jd
放 ? jd
放 行 kc
放 行 的 jd
教 一 jd
教 一 下 jd
日 志 ck
时 候 源 jd
明 啥 kc
昨 天 jd
是 <gateway> 的 kc
是 drop jd
是 否 jd
是 就 能 jd
是 我 dj
是 被 丢 jd
有 $ kc
有 个 kc
有 什 jd
有 什 么 jd
有 回 jd
有 回 包 jd
有 放 lb
有 被 dj
有 被 拦 jd
有 问 kc
有 问 题 kc
本 机 上 jd
本 机 访 kc
机 器 <service> jd
机 器 访 jd
机 访 kc
机 访 问 kc
机 连 <B> kc
机 连 kc
条 , kc
条 -a postrouting jd
条 <n> jd
条 <n> 的 jd
来 , lb
果 <n> jd
果 加 kc
果 加 一 kc
果 把 masquerade jd
样 $ kc
次 都 kc
正 常 dj
正 常 吗 jd
没 $ kc
没 有 $ kc
没 有 jd
没 有 回 jd
没 有 被 dj
流 量 jd
用 <B> jd
用 <B> 收 jd
用 foxmail 发 lb
电 脑 <A> jd
登 录 <B> jd
登 录 jd
的 : <n> jd
的 <B> , jd
的 <n> , kc
的 <n> ? jd
的 <n> 不 dj
的 <n> 吗 kc
的 <service> 会 jd
的 <service> 吗 jd
的 client kc
的 dnat kc
的 laptop lb
的 outlook jd
的 pc lb
的 udp <n> jd
的 udp jd
的 user kc
的 人 用 jd
的 信 kc
的 吗 ? jd
的 吧 kc
的 打 ck
的 打 印 ck
的 是 <B> jd
的 是 哪 jd
的 机 jd
的 机 器 jd
的 网 kc
的 规 bl
的 规 则 bl
直 timeout , jd
直 timeout jd
直 刷 这 lb
看 到 <A> dj
看 到 ip kc
看 到 syn ma
示 connection jd
示 connection refused jd
端 口 连 kc
算 把 kc
经 过 哪 kc
给 <zone> jd
网 <A> kc
网 段 jd
老 是 kc
老 板 kc
能 <service> jd
能 上 <B> jd
能 主 jd
能 主 动 jd
能 出 jd
能 出 去 kc
能 往 <B> jd
能 往 jd
能 用 <service> kc
脑 <A> jd
脑 打 不 jd
自 己 去 kc
自 己 往 jd
自 己 能 kc
自 己 访 kc
自 己 连 kc
行 <A> kc
行 吗 ? jd
行 没 jd
被 drop jd
被 drop 吗 ma
被 丢 kc
被 丢 了 kc
被 丢 吗 nZ
要 连 kc
规 则 ? jd
规 则 上 jd
规 则 拦 kc
规 则 放 kc
解 析 kc
访 问 <B> jd
访 问 <public> jd
说 明 啥 kc
请 教 jd
请 教 一 jd
走 得 jd
走 的 是 jd
转 发 jd
边 <A> kc
过 <gateway> jd
过 哪 kc
过 哪 些 jd
返 回 kc
还 work jd
还 work 吗 jd
还 是 jd
还 是 被 jd
这 一 ck
这 个 , kc
这 台 机 nZ
连 <B> , kc
连 <B> kc
连 <B> 会 ma
连 <zone> kc
连 的 是 jd
通 , jd
通 <B> jd
通 <B> 吗 jd
通 吗 $ kc
通 吗 kc
那 个 kc
那 台 kc
那 边 <A> kc
都 在 jd
都 没 jd
里 <service> jd
里 看 jd
里 看 到 jd
问 <B> $ lb
问 <B> , kc
问 <B> <n> oY
问 <B> jd
问 <B> 会 jd
问 <B> 吗 kc
问 <B> 能 jd
问 <B> 还 jd
问 <public> <B> jd
问 <public> jd
面 的 kc
题 吗 ? kc
`;
