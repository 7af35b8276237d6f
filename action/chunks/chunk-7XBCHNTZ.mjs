import{groupBy}from"./chunk-ZH6VFJXF.mjs";import{symbolText}from"./chunk-P2YQEJYC.mjs";function openQuestions(verdicts){let undecided=verdicts.filter(({verdict})=>verdict==="undecided");return[...groupBy(undecided,obstacle)].map(([reason,group])=>({
reason,symbols:[...new Set(group.flatMap(unknowns).filter(item=>item.reason===reason).map(item=>symbolText(item.symbol??"")))],verdicts:group}))}function obstacle(verdict){
return unknowns(verdict)[0]?.reason??verdict.message}function unknowns({evidence}){return evidence.filter(item=>item.symbol!==void 0)}export{openQuestions};
