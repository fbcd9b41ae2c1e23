"""Words that tell what a name is: titles, roles, heads of organisations, given names, words that merely open a
sentence."""

from __future__ import annotations

from timeline.language.base import NameLexicon

__all__ = [
    "CONNECTORS",
    "EITHER",
    "GIVEN",
    "NAMES",
    "OPENERS",
    "ORGANISATIONS",
    "PARTICLES",
    "ROLES",
    "TITLES",
    "WOMEN",
]

# fmt: off
# Capitalised before a name: "Prime Minister Ana Kovalic". A run of these, with a demonym or a field before it, is no
# part of the name.
TITLES = frozenset("""
    President Staff Prime Premier Minister Chancellor Vice Deputy Foreign Interior Defence Defense Finance Justice
    Health Home Education Secretary General Attorney Senator Sen Sen. Rep Rep. Representative Congressman
    Congresswoman Governor Gov Gov. Mayor Councillor King Queen Prince Princess Sheikh Sultan Emir Pope Cardinal
    Archbishop Bishop Rev Rev. Reverend Father Imam Ayatollah Rabbi Sister Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof
    Prof. Professor Sir Dame Lord Lady Judge Justice Prosecutor Ambassador Envoy Commissioner Commander Captain
    Capt Capt. Colonel Col Col. Major Maj Maj. Lieutenant Lt Lt. Sergeant Sgt Sgt. Admiral Brigadier Marshal
    Corporal Cpl Officer Sheriff Chief Director Chairman Chairwoman Chair Speaker Spokesman Spokeswoman
    Spokesperson Leader Former Detective Inspector Superintendent Coach Executive Undersecretary Chief-of-Staff
    Rear Gen Gen. Adm Adm. Brig Brig. Acting Special Economy Energy Environment Labour Labor Trade Transport
    Agriculture Culture Housing Assistant Associate Regional National
""".split())

# Lower-case words that come before a person's name, or speak for one.
ROLES = frozenset("""
    president minister premier chancellor secretary senator congressman congresswoman governor mayor councillor
    lawmaker king queen prince princess pope cardinal archbishop bishop priest imam rabbi judge prosecutor lawyer
    attorney ambassador envoy commissioner commander captain colonel major lieutenant sergeant general admiral
    officer sheriff chief director chairman chairwoman speaker spokesman spokeswoman spokesperson leader head boss
    founder owner author actor actress singer musician director coach striker player analyst expert economist
    professor researcher scientist doctor physician nurse surgeon journalist reporter correspondent editor writer
    activist dissident campaigner candidate challenger incumbent aide adviser advisor official diplomat negotiator
    mediator inspector detective investigator witness resident villager survivor victim suspect defendant gunman
    attacker driver pilot engineer teacher student farmer businessman businesswoman billionaire executive manager
    counterpart ally rival wife husband brother sister father mother son daughter uncle cousin widow friend
    colleague lawmaker strongman dictator ruler warlord militant rebel soldier general columnist historian
    governor-general banker broker trader economist forecaster meteorologist coroner
""".split())

# The last word, or the word before "of", that makes a name an organisation.
ORGANISATIONS = frozenset("""
    Ministry Department Office Agency Authority Administration Commission Committee Council Cabinet Parliament
    Congress Senate Assembly House Court Tribunal Bureau Board Police Army Navy Force Forces Guard Guards Corps
    Command Union League Alliance Party Movement Front Coalition Federation Confederation Association Society
    Institute Institution Foundation Fund Bank Center Centre Organization Organisation Group Company Corporation
    Corp Corp. Inc Inc. Ltd Ltd. PLC plc AG SA Co Co. Holdings Industries Airlines Airways Motors Energy Water
    Electric Electricity Rail Railway Railways Shipping Mining Foods Pharma Software Insurance Telecom Logistics
    Steelworks Petroleum Oil Gas Pharmaceuticals Technologies Systems Media News Times Post Herald Journal Tribune
    Gazette Courier Telegraph Guardian Observer Mail Mirror Press Television TV Radio Network University College
    School Academy Hospital Clinic Church Museum Theatre Theater Orchestra Club United Nations Service Services
    Secretariat Brotherhood Brigade Brigades Battalion Militia Taliban Hamas Hezbollah Fatah Reuters AFP AP
    Interfax Tass Xinhua Bloomberg Amnesty Cross Crescent Watch Border-Guard Exchange Reserve Treasury Commons
    Lords Customs Observatory Laboratory Survey Team Partners Union's
""".split())

CONNECTORS = frozenset({"of", "for", "and", "the", "on", "&", "in"})  # within a name, between two capitalised words
PARTICLES = frozenset({"de", "da", "di", "del", "della", "dos", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "ter", "zu", "al-", "du", "y"})

# Given names common in world news: enough to tell "Ruth Calloway" from "Port Harlan" where nothing else does.
GIVEN = frozenset("""
    Aaron Abdel Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alejandro Aleksandr Alex Alexander
    Alexandra Alexei Alexis Alfred Ali Alice Amanda Amir Amy Ana Anatoly Andre Andrea Andreas Andrei Andrew
    Andrzej Andy Angela Ann Anna Anne Anthony Antonio Anton Arthur Asif Ayman Barack Barbara Bashar Ben Benjamin
    Bernard Bernie Beth Bill Bob Boris Brad Brian Bruce Bryan Carl Carla Carlos Carol Caroline Catherine Charles
    Charlie Chris Christian Christina Christine Christopher Claire Claude Claudia Colin Conrad Craig Cristina
    Daniel Danielle Dave David Dean Deborah Denis Dennis Diana Diane Diego Dmitry Dmitri Don Donald Doug Douglas
    Ebrahim Ed Eduardo Edward Elena Elias Elizabeth Ellen Emily Emma Emmanuel Enrique Eric Erik Ernesto Eugene Eva
    Evan Fatima Felipe Felix Fernando Fidel Francis Francisco Franco Francois Frank Fred Gabriel Gareth Gary Gavin
    Geoff George Gerald Gerard Gerhard Giorgio Giovanni Giuseppe Glenn Gordon Grace Graham Greg Gregory Guillermo
    Gustavo Hamid Hans Harold Harry Hassan Heather Helen Helena Henri Henry Herbert Hillary Horst Hosni Howard
    Hugh Hugo Hussein Ian Ibrahim Igor Ilse Imran Ingrid Irina Isaac Isabel Ivan Jack Jacob Jacques James Jan Jane
    Janet Jason Javier Jay Jean Jeff Jeffrey Jennifer Jens Jeremy Jerry Jesse Jessica Jim Jimmy Joan Joe Joel
    Johan Johannes John Jon Jonathan Jorge Jose Josef Joseph Josep Joshua Juan Judith Julia Julian Julie Justin
    Kamala Karen Karim Karl Kate Katherine Kathleen Katie Keith Kelly Ken Kenneth Kevin Khaled Khalid Kim Klaus
    Kofi Konrad Kyle Larry Lars Laura Laurent Lawrence Lee Lena Leo Leon Leonard Leonid Leslie Linda Lionel Lisa
    Liz Louis Luca Lucas Lucy Luis Luke Luiz Lyndon Magnus Mahmoud Manuel Marc Marco Marcus Margaret Maria Marie
    Marina Mario Mark Martin Mary Masoud Mateusz Matt Matthew Maurice Max Mehmet Melissa Michael Michel Michelle
    Miguel Mike Mikhail Milos Mitch Mohamed Mohammad Mohammed Moussa Muammar Muhammad Mustafa Nancy Narendra
    Natalia Nathan Ned Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Nikki Noah Nora Nuri Odile
    Olaf Oleg Olga Oliver Olivier Omar Oscar Osama Otto Pablo Pamela Patricia Patrick Paul Paula Pavel Pedro Peter
    Petro Phil Philip Philippe Pierre Rachel Rafael Ralph Raul Ray Rebecca Recep Ricardo Richard Rick Rita Rob
    Robert Roberto Robin Roger Roland Roman Ron Ronald Rory Rosa Ross Roy Rupert Russell Ruth Ryan Saddam Said
    Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Serge Sergei Sergey Shah Shane Sharon Silvio
    Simon Sofia Sonia Stefan Stephanie Stephen Steve Steven Stuart Sue Susan Sven Sylvia Tamara Tariq Ted Teresa
    Terry Theo Theresa Thomas Tim Timothy Tina Tobias Todd Tom Tommy Tony Tracy Ursula Valentina Valery Vanessa
    Vera Viktor Victor Victoria Vincent Vladimir Volodymyr Walter Warren Wayne Wei Wendy Werner Will William Xi
    Yasser Yitzhak Yuri Yusuf Yves Yvonne Zoe
""".split())

# Given names that women bear, and those that both do; every other one of the table above is a man's.
WOMEN = frozenset("""
    Alexandra Alice Amanda Amy Ana Angela Ann Anna Anne Barbara Beth Carla Carol Caroline Catherine Christina
    Christine Claire Claudia Cristina Danielle Deborah Diana Diane Elena Elizabeth Ellen Emily Emma Eva Fatima
    Grace Heather Helen Helena Hillary Ilse Ingrid Irina Isabel Jane Janet Jennifer Jessica Joan Judith Julia
    Julie Kamala Karen Kate Katherine Kathleen Katie Laura Lena Linda Lisa Liz Lucy Margaret Maria Marie Marina
    Mary Melissa Michelle Nancy Natalia Nicole Nikki Nora Odile Olga Pamela Patricia Paula Rachel Rebecca Rita
    Rosa Ruth Sally Samantha Sandra Sara Sarah Sharon Sofia Sonia Stephanie Sue Susan Sylvia Tamara Teresa Theresa
    Tina Ursula Valentina Vanessa Vera Victoria Wendy Yvonne Zoe
""".split())
EITHER = frozenset(("Alex Alexis Ali Andrea Chris Claude Gabriel Jan Jay Jean Joe Kelly Kim Lee Leslie Nicola Robin Sam Sergey "
"Shah Shane Tracy Wei Xi Will").split())

# Words with a capital because they open a sentence, a heading or a list; never a name on their own.
OPENERS = frozenset("""
    A About Above According Across Adding After Again Against All Almost Along Already Also Although Amid Among An
    And Another Any Anyone Are As Asked At Back Based Because Before Behind Being Below Besides Both But By Can
    Citing Could Critics Despite Did Do Does During Each Earlier Early Either Elsewhere Even Every Everyone Except
    Experts Few Finally First Five Following For Four From Further Furthermore Given Had Half Has Have He Her Here
    Hers Him His How However Hundreds I If In Indeed Initially Inside Instead Into Is It Its Just Last Late Later
    Least Less Like Likewise Many Maybe Meanwhile Might Millions More Moreover Most Mostly Much My Near Nearby
    Nearly Neither Never Nevertheless New Next No Nobody None Nonetheless Nor Not Nothing Now Of Off Officials
    Often Old On Once One Only Or Other Others Otherwise Our Out Outside Over Overall Part Perhaps Police
    Prosecutors Rather Reporters Rescuers Residents Scores Second Separately Seven Several She Should Since Six So
    Some Sometimes Soon Speaking Still Such Ten Than That The Their Them Then There Therefore These They Third
    This Those Though Thousands Three Through Throughout Thus To Today Together Tomorrow Tonight Too Toward
    Towards Two Under Unless Unlike Until Up Upon Very Was We Well Were What Whatever When Whenever Where Whereas
    Whether Which While Who Whoever Whose Why Will With Within Without Witnesses Would Writing Yes Yesterday Yet
    You Your Farmers Teachers Voters Gunmen Troops Soldiers Doctors Lawyers Drivers Workers Protesters
    Demonstrators Migrants Refugees Ministers Lawmakers Authorities Investigators Leaders Shares Talks Students
    Parents Women Men People Children Families Sources Tens Dozens Analysts Activists Opposition Rebels Militants
    Firefighters Crews Fans Exports Imports Prices Sales Tariffs Stocks
""".split())
# fmt: on

NAMES = NameLexicon(
    titles=TITLES, roles=ROLES, organisations=ORGANISATIONS, openers=OPENERS, given=GIVEN, women=WOMEN, either=EITHER
)
