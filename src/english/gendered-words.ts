// Titles and nouns that say whether a man or a woman is meant.

/** Words of a title or a description that are a man's, in lower case. */
export const mensWords: ReadonlySet<string> = new Set(
  "mr mister sir lord king prince emperor sultan emir sheikh shaikh sheik shaykh imam mullah ayatollah pope monsignor patriarch man men boy gentleman father dad son brother uncle nephew husband grandfather grandson stepfather stepson widower fiancé boyfriend bridegroom groom spokesman chairman businessman policeman serviceman congressman councilman cameraman fisherman fireman gunman clergyman statesman salesman craftsman nobleman actor monk schoolboy lad waiter baron duke czar tsar".split(
    " ",
  ),
);

/** Words of a title or a description that are a woman's, in lower case. */
export const womensWords: ReadonlySet<string> = new Set(
  "mrs ms miss madam madame dame lady queen princess empress sultana duchess baroness woman women girl mother mum mom daughter sister aunt niece wife grandmother granddaughter stepmother stepdaughter widow fiancée girlfriend bride spokeswoman chairwoman businesswoman policewoman servicewoman congresswoman councilwoman camerawoman clergywoman noblewoman actress nun schoolgirl waitress hostess midwife heroine smt datin".split(
    " ",
  ),
);
