package catalogue

// scenarios and templates are the catalogue's contents in their fixed order. A
// file that is added to a folder needs a line here; a test says so.
var (
	scenarios = []Entry{
		{
			"ukraine-2025", "Will Russia agree to end the war in Ukraine?",
			"one published argument for a refusal, made explicit; takes minutes", Conflict,
		},
		{
			"ukraine-2025-mediator", "Will Russia agree to end the war in Ukraine, if the mediator decides for itself?",
			"the same war, with a mediator that decides each month by its own payoffs; takes minutes", Conflict,
		},
		{
			"korea-1952", "Will China accept an armistice in Korea in 1952?",
			"a year before the armistice, with the prisoners the one question left", PastWar,
		},
		{
			"iran-iraq-1987", "Will Iran accept a ceasefire with Iraq in 1987?",
			"a year before the ceasefire, two days after Security Council resolution 598", PastWar,
		},
		{
			"gamblers-ruin", "Which of two players is ruined first, and when?",
			"a random walk between two absorbing ends (Feller 1968)", Published,
		},
		{
			"smith-stam-2004", "Will two sides settle a war over ten forts?",
			"war as a walk over forts, with bargaining before every battle (Smith and Stam 2004)", Published,
		},
		{
			"binmore-1987", "How will two parties divide what they can only have together?",
			"bargaining in which a lot decides who proposes (Binmore 1987, Rubinstein 1982)", Published,
		},
		{
			"fearon-1995", "Will two sides settle rather than fight a war that one of them must win?",
			"war as a costly lottery leaves a range of settlements (Fearon 1995)", Published,
		},
		{
			"fearon-1995-optimism", "Will two sides settle when each overrates its chance of winning?",
			"the same lottery, and two opinions of the odds that leave no range (Fearon 1995)", Published,
		},
		{
			"yildiz-2003", "Will two optimists agree when there is plenty of time?",
			"optimism that lasts does not delay an agreement (Yildiz 2003)", Published,
		},
		{
			"yildiz-2003-deadline", "Will two optimists agree before the deadline?",
			"optimism near a deadline delays the agreement to the last month (Yildiz 2003, 2011)", Published,
		},
		{
			"powell-2006", "Will the declining side settle before power shifts?",
			"a shift of power larger than what war would waste prevents a settlement (Powell 2006, Fearon 1995)", Published,
		},
		{
			"kydd-2003", "Will a side believe a mediator that tells it to ask for less?",
			"a warning is believed from a mediator on one's own side only (Kydd 2003)", Published,
		},
	}
	templates = []Entry{
		{
			"mediated-war", "Will Norland accept the mediator's peace?",
			"a war with a mediator in between, and sanctions that may come", Starter,
		},
		{
			"two-sides", "Will Aland accept a peace with Boria?",
			"a war of attrition between two sides: the plainest that has everything", Starter,
		},
		{
			"civil-war", "Will the movement in Marisia lay down its arms?",
			"a government, and a movement that fears what follows disarming", Starter,
		},
		{
			"sanctions-standoff", "Will Valdia give up its programme?",
			"no war: a programme, sanctions against it, and time", Starter,
		},
	}
)
