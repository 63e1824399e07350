/*
 * The story of Riverbend as its brief tells it (domain pack, section 11), in short lines: what the demo is held against. Days are counted from the
 * first day of the coalition; today is day 420. A star is lived experience.
 */

/** Name, sector, stance today, influence/interest/relationship, stage, and who belongs to it. */
export const organizationLines = `
Riverbend Harm Reduction Alliance|harm-reduction|2|3/5/5|leader|p01 p02*
Turning Stone Peer Network|directly-affected|2|3/5/5|leader|p03* p04*
Millhaven Police Department|law-enforcement|2|5/4/4|active|p05 p06 p07
Riverbend County Sheriff's Office|sheriff|0|5/3/2|met|p08 p09 p10
Office of the District Attorney|prosecutors|1|5/3/3|committed|p11 p12
Riverbend Public Defender|public-defense|2|3/5/4|active|p13 p14
Mayor's Office, City of Millhaven|mayor|1|5/3/3|committed|p15 p16
Millhaven City Council|municipal|1|4/3/3|active|p17 p18
Riverbend County Commission|policymakers|0|5/2/2|met|p19 p20
Riverbend County Health Department|public-health|2|4/5/4|active|p21 p22
Meridian Behavioral Health Center|behavioral-health|2|4/4/4|active|p23 p24
St. Brannoc Medical Center|health-care|1|4/3/3|committed|p25 p26
Hearthway Housing Partnership|housing-homeless|2|3/4/4|active|p27 p28
Doorstep Street Outreach|social-services|2|2/5/4|active|p29* p30
New Current Recovery Community|recovery|2|3/5/4|active|p31* p32*
Second Bridge Reentry|reentry|2|3/5/4|active|p33* p34
Riverbend Interfaith Council|faith|2|4/4/3|active|p35 p36
Clearwater Prevention Coalition|prevention|1|2/3/3|committed|p37
Unity Riverbend|social-justice|2|3/5/4|active|p38 p39
Rainbow Bend Center|lgbtqia|1|2/4/3|met|p40
Riverbend Area Chamber of Commerce|business|1|4/3/3|committed|p41 p42
Downtown Millhaven Improvement District|business|1|4/4/3|active|p43
East Bluff Neighborhood Association|neighborhood|0|3/4/2|met|p44 p45
Cedar Ford Residents' Union|neighborhood|1|2/4/3|active|p46
Riverbend Community Foundation|foundations|2|4/4/4|committed|p47
Lantern Fund|foundations|1|3/3/3|committed|p48
Millhaven Fire & EMS|fire-ems|1|3/4/4|active|p49 p50
Riverbend 911/988 Coordination Center|dispatch|1|3/3/3|committed|p51
Meridian State University Justice & Health Center|researchers|1|2/4/4|active|p52 p53
Riverbend Legal Aid|legal-services|2|2/4/4|active|p54
Civil Rights Union of Meridian|civil-liberties|0|3/4/3|active|p55
Riverbend Community College|educators|unknown|2/2/1|researched|p56
Bridgeworks Employment|employment-education|1|2/3/3|committed|p57
Full Plate Food Network|food-basic-needs|1|1/3/3|lapsed|p58
Casa del Río Immigrant Center|immigrant-refugee|1|2/4/3|active|p59 p60
Wildrose Collective|sex-worker-led|1|2/5/3|active|p61*
Riverbend Municipal Court & Probation|courts-probation|0|4/2/2|contacted|p62 p63
Property Owners Council of Riverbend|business|-2|4/4/1|declined|p64
Riverbend Police Officers' Lodge|police-labor|-1|4/4/2|met|p65
The Riverbend Courier|media|0|4/3/2|contacted|p66
Meridian Care Health Plan|medicaid-plan|1|3/3/2|met|p67
Abilities Riverbend|disability|unknown|2/2/0|identified|p68
`;

/** Each body with whom its voting seats are held by. */
export const bodyLines = `
Design Team|p01 p03 p04 p06 p12 p13 p16 p17 p21 p23 p27 p33 p35 p38 p43 p61
Community Engagement & Communication|p02 p04 p35 p39 p42 p43 p46 p59 p69 p70
Criteria & Protocols|p03 p06 p07 p12 p13 p34 p49 p51 p54 p55
Services|p14 p22 p23 p24 p25 p27 p29 p31 p50 p57
Sustainability|p01 p16 p17 p21 p26 p41 p47 p48
Assessment & Evaluation|p05 p22 p32 p38 p52 p53 p55
Participant Advisory|p02 p03 p04 p29 p31 p32 p33 p61 p70
`;

/** Each committee with its tasks: owner, month and status (done, in progress, overdue, to do). */
export const taskLines = `
Community Engagement & Communication|p39:3d p39:7d p42:8d p59:9d p43:9d p02:8d p69:15p p39:14p p35:13o p46:15t
Criteria & Protocols|p12:7d p06:9d p07:12d p54:9d p13:10d p12:11d p51:12d p55:13o p34:14p p06:16t
Services|p22:5d p22:6d p24:10d p14:10d p25:12o p27:12d p14:12d p57:13o p50:14p p29:15t
Sustainability|p21:8d p21:9d p16:10d p01:10d p47:9d p41:12d p01:14p p21:15p p01:13o p26:16t
Assessment & Evaluation|p52:6d p53:8d p22:10d p52:12o p38:9d p52:12d p32:13d p53:14p p52:15p p05:15t
Participant Advisory|p03:6d p03:6d p04:7d p31:9d p61:8d p02:12d p33:12d p33:14p p29:15p p70:16t
`;

/** Day and level of each win. */
export const winLine =
  '12:1 33:2 52:2 68:1 84:2 88:2 126:2 139:1 152:2 171:3 180:3 186:2 201:3 214:2 229:2 247:2 259:4 268:3 281:3 292:3 301:4 314:3 321:4 331:4 344:3 352:2 363:3 379:3 396:2 409:3';

/** The day of each meeting. */
export const meetingLine = '20 48 65 95 118 150 165 185 205 225 240 255 265 285 300 318 331 360 388 410 434';

/** Likelihood, impact and status of each risk. */
export const riskLine =
  '4x4 closed,3x4 happened,3x4 watching,3x5 open,4x4 open,4x4 open,4x3 open,3x3 open,2x5 watching,3x4 open,3x3 watching,3x2 happened';
