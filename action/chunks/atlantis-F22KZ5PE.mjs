import{count,findingsOf,isEmpty,nameList,nothingJudged,noticeText,openQuestions,overriddenLines,printable,subjectsOfFinding,summaryLine}from"./chunk-GMZYCURX.mjs";
import"./chunk-SALTOK3H.mjs";var longest=5e4;function renderAtlantis(report,{rules,isFailing}){let findings=findingsOf(report.verdicts,rules),closing=[...report.summary.subjects.integration===
0?[nothingJudged(report)]:[],...overriddenLines(report),...isEmpty(report.summary)?[]:[summaryLine(report)]].map(harmless),blocks=[...findings.map(findingBlock),
...openQuestions(report.verdicts).map(({reason,verdicts})=>[`undecided: ${printable(reason,2e3)}`,`  for ${nameList(verdicts.map(({subject})=>subject.address))}`,
`  leaves open ${nameList(verdicts.map(({policy})=>policy))}`]),...report.notices.map(notice=>[`notice: ${noticeText(notice)}`])].map(lines=>`${lines.map(harmless).
join(`
`)}
`),shown=withinLimit(blocks),left=blocks.length-shown.length;return[...isFailing?[`FAIL: what this plan asks for does not hold, see below
`]:[],...shown,...left>0?[`and ${count(left,"more item")}; vnet-preflight check tells them all
`]:[],`${closing.join(`
`)}
`].join(`
`)}function findingBlock(finding){let{severity,policy,message}=finding.verdict,subjects=nameList(subjectsOfFinding(finding).filter(address=>address!==finding.spot.
address));return[`${severity} ${printable(policy)}: ${printable(message,2e3)}`,`  at ${printable(finding.spot.address)}${subjects===""?"":`, for ${subjects}`}`,
`  why and how to mend it: vnet-preflight explain ${printable(policy)}`]}function harmless(line){return line.replaceAll(/(?<=f)a(?=il)/giu,String.raw`\u{61}`).replaceAll(
"`","'").replaceAll("~~~","'''")}function withinLimit(blocks){let length=0,over=blocks.findIndex(block=>(length+=block.length+1,length>longest));return over<0?blocks:
blocks.slice(0,over)}export{renderAtlantis};
