// Words for the care of the hurt: who takes them where, their wounds, their condition.

/** Participles for being brought somewhere. */
export const broughtForms: ReadonlySet<string> = new Set(
  "taken rushed transported airlifted flown sent brought transferred driven admitted carried".split(
    " ",
  ),
);

/** Verbs whose object is brought somewhere. */
export const bringingForms: ReadonlySet<string> = new Set("took sends sending rushed".split(" "));

/** Words for where the hurt are cared for. */
export const carePlaces: ReadonlySet<string> = new Set(
  "hospital hospitals clinic trauma infirmary medical ward wards".split(" "),
);

/** Joints of such a place. */
export const careJoints: ReadonlySet<string> = new Set("to by into".split(" "));

/** Between a form of "be" and the participle. */
export const passiveAdverbs: ReadonlySet<string> = new Set("later also all both then".split(" "));

/** Before a condition or a treatment. */
export const staying: ReadonlySet<string> = new Set(
  "remain remains remained also listed".split(" "),
);

/** Wounds for which somebody is treated. */
export const treatedWounds: ReadonlySet<string> = new Set(
  "wound wounds injury injuries burns".split(" "),
);

/** How somebody in hospital is. */
export const conditionGrades: ReadonlySet<string> = new Set(
  "a extremely critical serious stable fair grave but or".split(" "),
);

/** Before "two people in hospital" they tell of those who were hurt. */
export const sendingForms: ReadonlySet<string> = new Set(
  "left sent put landed with leaving putting".split(" "),
);

/** Words that end the search for a wound. */
export const woundBarriers: ReadonlySet<string> = new Set("and the no but".split(" "));

/** What a place that counts its own does with them. */
export const countingVerbs: ReadonlySet<string> = new Set(
  "receive received receives receiving treat treated treats treating admitted counted registered recorded took".split(
    " ",
  ),
);

/** Verbs for dying, which somebody may do in care. */
export const deathVerbs: ReadonlySet<string> = new Set("die died dying succumbed".split(" "));

/** Before a place of care they say that it was there. */
export const placeJoints: ReadonlySet<string> = new Set("at in".split(" "));

/** After "expected to" they tell of somebody hurt who will live. */
export const recoveries: ReadonlySet<string> = new Set(
  "survive recover live ok okay fine".split(" "),
);

/** After "fighting for their" they tell of somebody badly hurt who lives. */
export const ownLives: ReadonlySet<string> = new Set("life lives".split(" "));

/** After a wound or a hospital they show that nobody died of it. */
export const mildMarks: ReadonlySet<string> = new Set(
  "non-life-threatening non-life nonlife-threatening minor stable superficial slight".split(" "),
);

/** Verbs of those who come upon the dead and the hurt in one place. */
export const findings: ReadonlySet<string> = new Set(
  "find finds found finding discover discovered discovering locate located".split(" "),
);

/** Said of some wounds and not of others. */
export const woundGrades: ReadonlySet<string> = new Set(
  "critically seriously severely gravely slightly lightly critical serious severe minor non-life-threatening non-life nonlife-threatening non-fatal superficial".split(
    " ",
  ),
);

/** With bodies they say that the dead were found where they died. */
export const bodyFindings: ReadonlySet<string> = new Set(
  "find finds found finding recover recovered recovers recovering retrieved pulled dug located discovered".split(
    " ",
  ),
);

/** What those who are cared for receive. */
export const careNouns: ReadonlySet<string> = new Set(
  "assistance attention care help treatment".split(" "),
);

/** Words for those who care for the hurt, and where. */
export const carers: ReadonlySet<string> = new Set(
  "ambulance ambulances clinic clinics doctor doctors hospital hospitals infirmary medic medics nurse nurses paramedic paramedics surgeon surgeons ward wards".split(
    " ",
  ),
);

/** They tell of people who reached a place of care, or lie in it. */
export const reachingCare: ReadonlySet<string> = new Set(
  "admitted arrived arriving bodies body brought came corpses counted morgue patients reached received receiving registered taken treated treating".split(
    " ",
  ),
);
