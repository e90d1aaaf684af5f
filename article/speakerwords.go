package article

// titles are words that stand before names of people.
var titles = set(`mr mrs ms mx dr sir dame lord lady baroness baron president vice prime minister premier secretary
	undersecretary senator sen sens representative rep reps congressman congresswoman governor gov lt general gen colonel col
	captain capt major maj lieutenant sergeant sgt admiral adm ambassador consul king queen prince princess emperor sheikh sultan
	chancellor pope cardinal bishop archbishop rabbi imam ayatollah reverend rev father sister judge justice professor prof
	chairman chairwoman chairperson chair speaker spokesman spokeswoman spokesperson director chief commissioner mayor deputy
	attorney inspector detective officer sheriff coach analyst economist historian author journalist reporter correspondent
	former ex-president democrat republican conservative liberal labour mp del councillor councilman councilwoman treasurer
	marshal brigadier envoy candidate nominee ceo cfo coo cto strategist pollster activist lawyer founder doctor`)

// bodies are words that make a name one of an organisation.
var bodies = set(`department ministry office agency bureau commission committee subcommittee council parliament congress senate assembly
	house court tribunal bank fund institute institution university college school centre center foundation society
	association federation union league alliance coalition party movement front campaign army navy force forces guard police
	company corporation corp inc co ltd llc group holdings partners times post journal herald tribune guardian telegraph gazette
	news network radio television magazine press agence reuters bbc cnn nbc abc cbs fox npr organisation organization nations
	government administration cabinet treasury kremlin pentagon forum board authority service services trust church club
	bar chamber exchange states kingdom republic street project initiative museum library hospital pac republicans democrats companies
	energy coal oil gas airlines airways motors technologies systems industries associates resources capital securities think-tank charity firm`)

// papers are words for what speaks without being anybody.
var papers = set(`report reports study studies poll polls survey surveys statement letter memo memorandum document documents paper
	papers analysis readout communique bulletin article editorial book column brief filing lawsuit complaint indictment law bill act
	bylaws constitution treaty agreement resolution order rule ruling verdict data figures numbers statistics records transcript
	website advertisement ad ads advert email emails tweet post video film headline sign signs banner poster census findings review
	audit assessment estimate forecast index`)

// crowds are words for several people without a name.
var crowds = set(`people voters citizens residents others many some several most few both critics experts analysts officials sources aides
	advisers supporters opponents protesters demonstrators leaders politicians lawmakers republicans democrats allies diplomats soldiers
	troops workers students parents scientists researchers economists historians observers lawyers prosecutors investigators police
	authorities women men children journalists reporters commentators conservatives liberals americans europeans they`)

// hisWords and herWords tell a gender.
var (
	hisWords = set(`mr sir lord king prince chairman spokesman congressman businessman father brother husband son gentleman man baron councilman`)
	herWords = set(`mrs ms miss dame lady queen princess chairwoman spokeswoman congresswoman businesswoman mother sister wife daughter woman baroness councilwoman actress`)
)
