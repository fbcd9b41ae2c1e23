"""What English verbs and connectives say about a clause: its tense, its status, who speaks. Tables only."""

from __future__ import annotations

from timeline.language.base import Reporting

# fmt: off
__all__ = [
    "ACCUSATIONS", "ADJECTIVAL", "ADVERBS", "ATTRIBUTIVE_STATES", "BE", "BELIEVING", "BODIES", "CLAIMING", "COMPLEMENT", "CONDITIONS", "CONTINUING", "COORDINATORS", "DENYING", "DETERMINERS", "DO",
    "HAVE", "INTENT", "IRREGULAR_PARTICIPLES", "IRREGULAR_PASTS", "LISTENERS", "LY_NOUNS", "MODALS", "NOT_VERBS", "PLEADING", "PREPOSITIONS", "PRESENT", "PROMISING",
    "PRONOUNS", "REJECTING", "REPORTING", "RUMOURS", "SAYING", "SPEECHES", "SPEECH_OPENERS", "SUBORDINATORS", "WANTING",
]


def _forms(stems: str) -> frozenset[str]:
    """Every form of regular verbs given by their base: claim → claim, claims, claimed, claiming."""
    forms: set[str] = set()
    for base in stems.split():
        stem = base.removesuffix("e")
        y = base.endswith("y") and base[-2] not in "aeiou"
        past = base[:-1] + "ied" if y else stem + "ed"
        third = base[:-1] + "ies" if y else base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")
        forms |= {base, third, past, stem + "ing"}
    return frozenset(forms)


# Verbs whose content is a claim of their subject.
SAYING = frozenset("""
    said say says saying told tell tells telling wrote write writes written tweeted
    tweet tweets tweeting testified testifies put quipped quips swore swears held knew
    thinks thought believes believed read reads
""".split()) - {"held", "put", "read", "reads", "knew"} | _forms("""
accuse acknowledge add admit affirm allege announce argue assert assure blame boast caution charge claim comment complain concede
conclude confirm contend describe disclose estimate explain forecast imply indicate inform insist joke label maintain
mention note notify observe post predict proclaim recall reckon recount reiterate remark reply report respond reveal
signal state stress suggest suspect tweet underline warn brief
""") - {"post", "posts", "posted", "posting", "charge", "charges", "charged", "charging", "label", "labels", "respond", "responds",
        "responded", "responding", "state", "states", "signal", "note", "notes", "report", "reports", "claim", "claims", "estimates",
        "estimate", "comment", "comments", "held", "complain", "brief", "briefs", "briefing", "briefed", "suspect", "suspects",
        "suspected", "describe", "described", "describes", "reply", "add", "added", "adds", "adding", "recalls", "labelled", "labeled"} \
    | frozenset("reports claims notes states warns added adds admitted admitting".split())
# only verbs after a subject that is no plural
NOUN_LIKE = frozenset("reports claims notes states charges comments shares forces results signals".split())

CLAIMING = _forms("claim allege accuse insist maintain assert contend boast")  # what is said with them is contested
DENYING = _forms("deny disavow refute dispute") | {"denying"}
# a denial when what they reject is an accusation
REJECTING = _forms("reject dismiss rebut rebuff brush") | {"shrugged"}
ACCUSATIONS = frozenset("""
    accusation accusations charge charges claim claims allegation allegations report reports suggestion
    suggestions criticism rumour rumours rumor rumors assertion assertions complaint complaints notion idea
""".split())
# "that …" behind them is nobody's word
RUMOURS = (ACCUSATIONS - {"criticism", "charge"}) | frozenset("speculation belief suspicion suspicions theory theories".split())
PLEADING = _forms("""condemn criticise criticize urge ask demand appeal thank praise apologise apologize welcome denounce deplore defend
congratulate slam lament congratulate decry ridicule mock chide rebuke hail salute applaud request implore""") | {"called", "calls", "call"}
PROMISING = _forms("vow pledge promise threaten") | {"swore", "vowed"}
COMPLEMENT = SAYING | DENYING | PROMISING  # verbs before what is said
BELIEVING = _forms("hope believe fear expect show find mean ensure suppose assume realise realize guess learn hear decide prove "
"demonstrate determine") | frozenset(
    ("think thinks thought believed know knows knew feel feels felt means meant see sees saw found shows "
"showed hear heard hopes").split())
WANTING = _forms("plan intend aim hope expect want prepare propose seek") | {"sought", "agreed", "agree", "agrees", "decided", "decides"}
SPEECHES = frozenset("""
    statement post tweet interview letter speech address briefing conference report memo email e-mail note message
    broadcast video blog column article editorial release readout comment remarks testimony filing op-ed
""".split())
SPEECH_OPENERS = frozenset("speaking writing asked addressing quoting talking testifying appearing responding commenting".split())
LISTENERS = frozenset("""
    reporters journalists parliament congress lawmakers television radio newspaper agency news state the a an his
    her their its us me him them it network broadcaster investors police media court judge jurors tv channel
    senators council session emergency of conference supporters crowd relatives residents officials colleagues
    senate house committee public world nation president minister magazine daily paper website bbc cnn reuters afp
    ap nbc abc cbs fox sky times post
""".split())

BE = frozenset("is are was were am 's 're ’s ’re be been being isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t".split())
HAVE = frozenset("has have had 've ’ve hasn't haven't hadn't hasn’t haven’t hadn’t having".split())
DO = frozenset("do does did don't doesn't didn't don’t doesn’t didn’t".split())
MODALS = {
    "will": "will", "'ll": "will", "’ll": "will", "wo": "will", "won't": "will", "won’t": "will", "shall": "will", "would": "would",
    "wouldn't": "would", "wouldn’t": "would", "'d": "would", "’d": "would", "can": "can", "could": "could", "couldn't": "could",
    "couldn’t": "could", "may": "may", "might": "may", "must": "must", "should": "should", "ought": "should", "shouldn't": "should", "ca": "can",
    "can't": "can", "can’t": "can", "cannot": "can",
}
INTENT = frozenset("""
    expected scheduled due set planned slated supposed likely poised going meant ready about
    bound determined hoping planning preparing aiming intending seeking hoped intended projected
    forecast
""".split())  # "is due to", "are expected to"
CONTINUING = _forms("continue remain persist") | {"kept", "keeps", "keep", "still"}

ADVERBS = frozenset("""
    not n't never also already still now ever just only all both yet since later earlier then again once even too
    often always sometimes reportedly nearly almost soon so far first last together twice instead thus therefore
    meanwhile however long well back away down up out off over around about
""".split())
DETERMINERS = frozenset("""
    the a an this that these those his her its their our my your some any no every each several many few both all
    more most such another other what whose which
""".split())
PREPOSITIONS = frozenset("""
    of in on at by for with from to into onto over under about against between among through during without within
    along across behind beyond near since until till after before as than like via per despite amid following
    including upon toward towards around outside inside off
""".split())
PRONOUNS = frozenset("he she it they we i you who that which this these those there".split())
SUBORDINATORS = frozenset("""
    after before while when as because since until till if unless although though whereas once where whether who
    whom whose which that how why what whenever wherever
""".split())
COORDINATORS = frozenset("and but or so yet nor then".split())
CONDITIONS = frozenset("if unless".split())
BODIES = frozenset("""
    ministry company center centre agency union government army police court committee council commission bank
    firm group party parliament bureau office department airline network navy military administration organisation
    organization charity university hospital regime board panel fund utility newspaper broadcaster guard force
    service authority federation coalition
""".split())
ATTRIBUTIVE_STATES = frozenset("rule reign tenure presidency war crisis conflict dispute stalemate siege standoff stand-off occupation career".split())

# Words in -ed, -en or -ing that are no verbs, and adjectives.
NOT_VERBS = frozenset("""
    hundred hundreds naked wicked sacred need indeed speed feed seed breed deed united red bed shed sped
    unprecedented crowded so-called armed experienced talented limited detailed advanced divided unmanned bearded
    old-fashioned aged mixed complicated sophisticated unexpected wounded interested embedded proposed repeated
    increased united-states evening morning building king thing nothing something anything everything ring spring
    string wing meeting briefing funding housing training hearing shooting bombing feeling beginning ceiling
    preferred subordinated unchanged untouched
    hundred-fold ten often even then when children women men been open
""".split())

# Adjectives that are verbs where an auxiliary stands before them, or no noun behind them.
ADJECTIVAL = frozenset("""
    experienced limited detailed advanced divided mixed unexpected wounded interested embedded proposed repeated
    increased complicated armed preferred subordinated
""".split())
LY_NOUNS = frozenset("""
    family assembly supply ally reply rally italy july anomaly monopoly bully belly butterfly homily fly friendly
    elderly daily weekly monthly likely deadly lonely costly early
""".split())

IRREGULAR_PASTS = frozenset("""
    arose ate awoke beat became began bent bet bid bit bled blew bore bought bound broke brought built burned
    burnt burst came cast caught chose clung cost crept cut dealt did dove drank drew drove dug fed fell felt fled
    flew flung forbade forgot forgave fought found froze gave got grew ground had heard held hid hit hung hurt
    kept knelt knew laid lay led leapt learned learnt left lent let lit lost made meant met mistook overcame
    overran overthrew overtook paid proved put quit ran rang read rebuilt reset rode rose said sang sank sat saw
    sent set shed shook shone shot shrank shut slept slid slew slung sold sought spent spilled split spoke sprang
    spread spun stepped stole stood stopped stripped strode struck stuck stung stunk stuck swam swept swore swung
    taught thought threw told took tore trod undertook underwent upheld upset was went were withdrew withheld
    withstood woke won wore wound wrote
""".split())
IRREGULAR_PARTICIPLES = frozenset("""
    arisen awoken beaten become begun bent bitten bled blown born borne bought bound broken brought built burnt
    burst cast caught chosen come cost cut dealt done drawn driven drunk dug eaten fallen fed felt fled flown
    forbidden forgiven forgotten fought found frozen given gone got gotten grown had heard held hidden hit hung
    hurt kept known laid lain led left lent let lit lost made meant met mistaken overcome overrun overthrown
    overtaken paid proven put quit read rebuilt ridden risen run said sat seen sent set shaken shed shot shown
    shrunk shut slain slept sold sought spent split spoken spread sprung stolen stood struck stuck stung sunk
    swept sworn swung taken taught thought thrown told torn undergone understood undertaken upheld upset withdrawn
    withheld woken won worn wound written
""".split())

# Present-tense verbs by their base; the third person takes -s.
PRESENT = frozenset("""
    accept accuse act add affect agree aim allow appear approve argue arrive ask attend back ban become begin
    believe block boost break bring build buy call campaign cancel carry cause celebrate change choose claim close
    come compete condemn confirm consider contain continue contribute control cost cover create cross cut debate
    decide declare decline defend demand demonstrate deny depart deploy describe detain determine develop die
    disagree discuss dissolve draw drive drop elect emerge employ encourage end enter estimate evacuate exist
    expect expire explain face fail fall fear feel fight file find finish fire flee fly focus follow force gather
    get give go grow happen have head hear help hit hold honour hope host include increase insist intend invade
    invest investigate involve join keep kick kill know lack last launch lead learn leave lie like live lose make
    march mark meet mobilise mourn move need negotiate obtain occupy offer open operate oppose order own parade
    pass pay perform plan play plead pledge prepare press prevent produce promise propose protest prove provide
    pull push put raise rally reach read receive recognise refuse reject rely remain remember remove reopen repeat
    replace represent require resign resume retire return reveal rise rule run sail say see seek seem sell send
    serve set share show shut sign sit speak spend spread stand start state stay step stop strike struggle suffer
    suggest supply support suspend take talk tell tend test threaten tour trade travel treat try turn urge use
    visit vote vow wait walk want warn watch win withdraw work worry write acquire acquit adjourn apologise
    apologize appoint benefit collapse convene convict discover dismiss erupt evacuate explode halt identify
    impose indict invoke merge nominate oust overturn postpone prompt publish reconvene recover rename rescue
    restate seize spark testify trigger uphold
    abandon abduct abolish absorb accelerate achieve adapt adopt advise allocate anticipate apply arrange assassinate
    assemble assess assign assist assume avoid behave belong betray borrow calculate capture cease circulate cling
    collect combine comply confess confront connect consent construct consult contest convert cooperate coordinate
    cope cultivate dedicate deepen deliver demolish deport derail deserve destroy detect deteriorate devastate devote
    differ diminish disappear disrupt distribute disturb divert divide donate downgrade eat educate eject eliminate
    embrace enable enact endorse endure enforce engage enhance enjoy ensure establish evade evict evolve examine
    exceed exclude execute expand expel exploit explore expose extend extract facilitate forbid foster freeze fulfil
    generate grab greet handle heal hide hijack hinder hurt ignite ignore illustrate implement imprison improve incite
    incur inflict inherit injure inspect inspire install instruct integrate intensify intercept interfere interrupt
    intervene introduce invent isolate justify kidnap lend liberate lift listen manage mediate modify neglect obey
    obstruct occur outlaw overcome oversee overtake overthrow owe participate penetrate persist persuade possess pour
    praise preserve preside prevail proceed prohibit prosecute protect provoke punish pursue qualify ratify react
    realise realize rebuild recommend reconcile recruit redeem reduce refer reflect regain regulate reimburse
    reinforce reinstate relax relocate renew repay repel rescind resettle resist resolve respond restore restrict
    retain retaliate retrieve revise revive revoke rob ruin save secure select separate settle shoot shrink slash
    smuggle soar solve stabilise stabilize steal strengthen submit succeed sue summon surpass surround survive sustain
    swim tackle teach tear terminate throw tighten topple transform translate undergo undermine understand undertake
    unite unveil vanish vary verify violate weaken wear weigh welcome widen wipe
""".split())
# fmt: on

REPORTING = Reporting(
    says=SAYING,
    claims=CLAIMING,
    denies=DENYING,
    rejects=REJECTING,
    accusations=ACCUSATIONS,
    rumours=RUMOURS,
    promises=PROMISING,
    plans=WANTING | INTENT,
    believes=BELIEVING,
    conditions=CONDITIONS,
)
