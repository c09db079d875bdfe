// Governing documents by name (codebook §2 plan), singular and plural. Data only. What is no governing document although it bears such a name
// (a floor plan, a pension plan, a site plan) is told by patterns, not here.
// Sources: document types named in British, Irish and North American council papers.

export const documents = {
  /** Enough by themselves. */
  documents: `policy policies strategy strategies framework frameworks guideline guidelines bye-laws bylaws byelaws bye-law bylaw byelaw by-law by-laws manual manuals checklist checklists handbook handbooks masterplan masterplans
    master-plan roadmap charter charters protocol protocols ordinance ordinances template templates criteria playbook vision action-plan workplan work-plan blueprint constitution prospectus standards toolkit
    scheme-of-delegation terms-of-reference code codes rulebook regulations`,
  /** Governing documents where something asks for them; else plain nouns. */
  planWords:
    'plan plans programme programmes program programs procedure procedures strategy-plan routine routines rules model models timetable timeline workplan schedule',
  /** What makes a document of a plan: *action plan*, *transport plan*. */
  planKind: `action strategic master management development implementation area local climate transport transportation travel mobility safety parking housing communications recovery contingency emergency resilience adaptation sustainability
    maintenance recruitment retention training engagement biodiversity accessibility active winter asset business corporate delivery improvement reduction capital tree parks recreation culture heritage tourism waste workforce equality
    retrofit noise flood drainage drought evacuation neighbourhood neighborhood comprehensive regeneration town centre center cycling pedestrian zoning conservation response communication mitigation succession energy land-use reform equity`,
} as const;
