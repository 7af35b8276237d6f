import{openQuestions}from"./chunk-7XBCHNTZ.mjs";import{nothingJudged}from"./chunk-JRV7HIE6.mjs";import{subjectsOfFinding}from"./chunk-2FRFXIDE.mjs";
import{count,nameList,printable,shortened}from"./chunk-P2YQEJYC.mjs";function annotationsOf(report,findings,most){let bySeverity=severity=>[...severity==="warning"&&report.summary.subjects.integration===0?[nothingFound(report)]:[],
...eachPolicyFirst(findings.filter(({verdict})=>verdict.severity===severity)).map(ofFinding),...severity==="note"?openQuestions(report.verdicts).map(ofQuestion):
[]];return[...summedUp("error",bySeverity("error"),most),...summedUp("warning",bySeverity("warning"),most),...summedUp("note",bySeverity("note"),most)]}function nothingFound(report){
return{severity:"warning",title:"no integration",message:nothingJudged(report)}}function eachPolicyFirst(findings){let times=new Map;return findings.map(finding=>{
let round=times.get(finding.verdict.policy)??0;return times.set(finding.verdict.policy,round+1),{finding,round}}).toSorted((left,right)=>left.round-right.round).
map(({finding})=>finding)}function summedUp(severity,all,most){if(all.length<=most)return all;let shown=all.slice(0,most-1),rest=all.slice(most-1),titles=rest.map(
({title})=>title),message=`${count(rest.length,"more finding")} of severity ${severity} without an annotation: ${nameList(titles)}; the whole report tells them \
all`;return[...shown,{severity,title:`${rest.length} more`,message}]}function ofFinding(finding){let{verdict,verdicts,spot}=finding,{severity,policy,title}=verdict,
subjects=nameList(subjectsOfFinding(finding).filter(address=>address!==spot.address)),message=printable(verdict.message,2e3),lines=[verdicts.length===1?message:
`${message} (and ${count(verdicts.length-1,"finding")} alike)`,`at ${printable(spot.address)}${subjects===""?"":`, for ${subjects}`}`,`must hold: ${printable(title)}\
; why and how to mend it: vnet-preflight explain ${printable(policy)}`];return{severity,title:policy,message:lines.join(`
`),spot}}function ofQuestion({reason,symbols,verdicts}){let[first]=verdicts;return{severity:"note",title:"undecided",message:[printable(reason,2e3),...symbols.length===
0?[]:[`unknown: ${shortened(symbols,3).join(", ")}`],`for ${nameList(verdicts.map(({subject})=>subject.address))}`,`leaves open ${nameList(verdicts.map(({policy})=>policy))}`].
join(`
`),...first!==void 0&&{spot:first.subject}}}export{annotationsOf};
