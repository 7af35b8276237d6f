import{markdownBlock,markdownCode,markdownLine,markdownText,remedyMarkdown}from"./chunk-J3IGY736.mjs";import{xmlText}from"./chunk-XT6BBCFQ.mjs";import{
count,evidenceLines,fileText,findingsOf,isClean,isEmpty,languageOf,nothingJudged,noticeText,openQuestions,overriddenLines,plainStyle,shortened,subjectsOfFinding,
summaryLine,verdictsText}from"./chunk-GMZYCURX.mjs";function fitting(lines,bytes){let taken=0,over=lines.findIndex(line=>(taken+=sizeOf([line]),taken>bytes));return over<0?lines:lines.slice(0,over)}function sizeOf(lines){
return lines.reduce((sum,line)=>sum+new TextEncoder().encode(line).length+2,0)}var markdownBudgets={summary:900*1024,comment:6e4};function renderMarkdown(report,options){let{rules,budget=markdownBudgets.summary,linkTo}=options,findings=findingsOf(
report.verdicts,rules),head=headOf(report),questions=openQuestions(report.verdicts).map(questionLine),notices=report.notices.map(notice=>`- ${markdownLine(noticeText(
notice),2e3)}`),room=budget-sizeOf(head)-1e3,rows=fitting(findings.map(finding=>rowOf(finding,linkTo)),room/2),lists=[...section("Undecided",questions,fitting(questions,
room/8)),...section("Notices",notices,fitting(notices,room/16))],details=fitting(findings.slice(0,rows.length).map(detailsOf),room-sizeOf([...rows,...lists])-1);
return`${[...head,...rows.length===0?[]:["","| severity | policy | resource | what is wrong |","|---|---|---|---|",...rows],...leftOut(findings.length-rows.length,
"more finding"),...details.flatMap(block=>["",block]),...leftOut(rows.length-details.length,"finding"," without details here"),...lists].join(`
`)}
`}function headOf(report){let{summary,tool}=report;return[`## ${markdownText(tool.name)}: ${resultOf(summary)}`,"",...summary.subjects.integration===0?[markdownText(
nothingJudged(report))]:[],...isEmpty(summary)?[]:[`${markdownText(summaryLine(report))} (profile ${report.profile}).`],...overriddenLines(report).map(line=>`
${markdownLine(line,1100)}`)]}function resultOf(summary){return summary.subjects.integration===0?"no integration found":isClean(summary)?"all well":verdictsText(
summary)}function rowOf({verdict,verdicts,spot},linkTo){let place=fileText(spot),{file,line}=spot,link=file===void 0||line===void 0?void 0:linkTo?.(file,line),shown=link===
void 0?markdownText(place):`[${markdownText(place)}](${link})`,where=`${markdownCode(spot.address)}${place===""?"":`<br>${shown}`}`,more=verdicts.length===1?"":
` (and ${count(verdicts.length-1,"finding")} alike)`;return`| ${verdict.severity} | ${markdownCode(verdict.policy)} | ${where} | ${markdownText(verdict.message)}${more}\
 |`}function detailsOf(finding){let{verdict,spot}=finding,{severity,policy,message,subject,remedy}=verdict,subjects=shortened(subjectsOfFinding(finding).map(address=>markdownCode(
address)),20),parts=verdict.related.map(({role,address})=>`${markdownText(role,60)} ${markdownCode(address)}`),facts=evidenceLines(verdict,"",plainStyle);return[
`<details><summary>${severity} ${htmlCode(policy)} at ${htmlCode(spot.address)}</summary>`,"",`**Found:** ${markdownText(message,4e3)}`,"",`**For:** ${subjects.
join(", ")}`,...parts.length===0?[]:["",`**By way of:** ${shortened(parts,20).join(", ")}`],...facts.length===0?[]:["",...markdownBlock(facts,"text")],...remedy===
""?[]:["","**To mend it:**","",...remedyMarkdown(remedy,fences[languageOf(subject)])],"","</details>"].join(`
`)}var fences={terraform:"hcl",bicep:"bicep",arm:""};function htmlCode(text){return`<code>${xmlText(text)}</code>`}function questionLine({reason,symbols,verdicts}){
let unknown=symbols.length===0?"":` Unknown: ${shortened(symbols,3).map(symbol=>markdownCode(symbol)).join(", ")}.`;return`- ${markdownLine(reason,2e3)}.${unknown}\
 For ${codes(verdicts.map(({subject})=>subject.address))}; it leaves open ${codes(verdicts.map(({policy})=>policy))}.`}function codes(names){return shortened([...new Set(
names)].map(name=>markdownCode(name)),10).join(", ")}function section(title,all,shown){if(all.length===0)return[];let left=all.length-shown.length;return["",`##\
# ${title}`,"",...shown,...left>0?[`- and ${left} more`]:[]]}function leftOut(number,noun,words=""){return number===0?[]:["",`${count(number,noun)}${words}; \`vn\
et-preflight check\` tells them all.`]}export{fitting,sizeOf,markdownBudgets,renderMarkdown};
