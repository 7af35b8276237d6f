var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{fitting:()=>fitting,markdownBudgets:()=>markdownBudgets,renderMarkdown:()=>renderMarkdown,sizeOf:()=>sizeOf});module.
exports=__toCommonJS(stdin_exports);var import_chunk_UJF4SBA3=require("./chunk-UJF4SBA3.cjs"),import_chunk_3Y26VJ3I=require("./chunk-3Y26VJ3I.cjs"),import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs");
function fitting(lines,bytes){let taken=0,over=lines.findIndex(line=>(taken+=sizeOf([line]),taken>bytes));return over<0?lines:lines.slice(0,over)}function sizeOf(lines){
return lines.reduce((sum,line)=>sum+new TextEncoder().encode(line).length+2,0)}var markdownBudgets={summary:900*1024,comment:6e4};function renderMarkdown(report,options){
let{rules,budget=markdownBudgets.summary,linkTo}=options,findings=(0,import_chunk_NTJQSSOZ.findingsOf)(report.verdicts,rules),head=headOf(report),questions=(0,import_chunk_NTJQSSOZ.openQuestions)(
report.verdicts).map(questionLine),notices=report.notices.map(notice=>`- ${(0,import_chunk_UJF4SBA3.markdownLine)((0,import_chunk_NTJQSSOZ.noticeText)(notice),2e3)}`),
room=budget-sizeOf(head)-1e3,rows=fitting(findings.map(finding=>rowOf(finding,linkTo)),room/2),lists=[...section("Undecided",questions,fitting(questions,room/8)),
...section("Notices",notices,fitting(notices,room/16))],details=fitting(findings.slice(0,rows.length).map(detailsOf),room-sizeOf([...rows,...lists])-1);return`${[
...head,...rows.length===0?[]:["","| severity | policy | resource | what is wrong |","|---|---|---|---|",...rows],...leftOut(findings.length-rows.length,"more f\
inding"),...details.flatMap(block=>["",block]),...leftOut(rows.length-details.length,"finding"," without details here"),...lists].join(`
`)}
`}function headOf(report){let{summary,tool}=report;return[`## ${(0,import_chunk_UJF4SBA3.markdownText)(tool.name)}: ${resultOf(summary)}`,"",...summary.subjects.
integration===0?[(0,import_chunk_UJF4SBA3.markdownText)((0,import_chunk_NTJQSSOZ.nothingJudged)(report))]:[],...(0,import_chunk_NTJQSSOZ.isEmpty)(summary)?[]:[`${(0,import_chunk_UJF4SBA3.markdownText)(
(0,import_chunk_NTJQSSOZ.summaryLine)(report))} (profile ${report.profile}).`],...(0,import_chunk_NTJQSSOZ.overriddenLines)(report).map(line=>`
${(0,import_chunk_UJF4SBA3.markdownLine)(line,1100)}`)]}function resultOf(summary){return summary.subjects.integration===0?"no integration found":(0,import_chunk_NTJQSSOZ.isClean)(
summary)?"all well":(0,import_chunk_NTJQSSOZ.verdictsText)(summary)}function rowOf({verdict,verdicts,spot},linkTo){let place=(0,import_chunk_NTJQSSOZ.fileText)(
spot),{file,line}=spot,link=file===void 0||line===void 0?void 0:linkTo?.(file,line),shown=link===void 0?(0,import_chunk_UJF4SBA3.markdownText)(place):`[${(0,import_chunk_UJF4SBA3.markdownText)(
place)}](${link})`,where=`${(0,import_chunk_UJF4SBA3.markdownCode)(spot.address)}${place===""?"":`<br>${shown}`}`,more=verdicts.length===1?"":` (and ${(0,import_chunk_NTJQSSOZ.count)(
verdicts.length-1,"finding")} alike)`;return`| ${verdict.severity} | ${(0,import_chunk_UJF4SBA3.markdownCode)(verdict.policy)} | ${where} | ${(0,import_chunk_UJF4SBA3.markdownText)(
verdict.message)}${more} |`}function detailsOf(finding){let{verdict,spot}=finding,{severity,policy,message,subject,remedy}=verdict,parts=verdict.related.map(({role,
address})=>`${(0,import_chunk_UJF4SBA3.markdownText)(role,60)} ${(0,import_chunk_UJF4SBA3.markdownCode)(address)}`),facts=(0,import_chunk_NTJQSSOZ.evidenceLines)(
verdict,"",import_chunk_NTJQSSOZ.plainStyle);return[`<details><summary>${severity} ${htmlCode(policy)} at ${htmlCode(spot.address)}</summary>`,"",`**Found:** ${(0,import_chunk_UJF4SBA3.markdownText)(
message,4e3)}`,"",`**For:** ${codes((0,import_chunk_NTJQSSOZ.subjectsOfFinding)(finding),20)}`,...parts.length===0?[]:["",`**By way of:** ${(0,import_chunk_NTJQSSOZ.shortened)(
parts,20).join(", ")}`],...facts.length===0?[]:["",...(0,import_chunk_UJF4SBA3.markdownBlock)(facts,"text")],...remedy===""?[]:["","**To mend it:**","",...(0,import_chunk_UJF4SBA3.remedyMarkdown)(
remedy,fences[(0,import_chunk_NTJQSSOZ.languageOf)(subject)])],"","</details>"].join(`
`)}var fences={terraform:"hcl",bicep:"bicep",arm:""};function htmlCode(text){return`<code>${(0,import_chunk_3Y26VJ3I.xmlText)(text)}</code>`}function questionLine({
reason,symbols,verdicts}){let unknown=symbols.length===0?"":` Unknown: ${codes(symbols,3)}.`;return`- ${(0,import_chunk_UJF4SBA3.markdownLine)(reason,2e3)}.${unknown}\
 For ${codes(verdicts.map(({subject})=>subject.address))}; it leaves open ${codes(verdicts.map(({policy})=>policy))}.`}function codes(names,most=10){return(0,import_chunk_NTJQSSOZ.shortened)(
[...new Set(names)].map(name=>(0,import_chunk_UJF4SBA3.markdownCode)(name)),most).join(", ")}function section(title,all,shown){if(all.length===0)return[];let left=all.
length-shown.length;return["",`### ${title}`,"",...shown,...left>0?[`- and ${left} more`]:[]]}function leftOut(number,noun,words=""){return number===0?[]:["",`${(0,import_chunk_NTJQSSOZ.count)(
number,noun)}${words}; \`vnet-preflight check\` tells them all.`]}0&&(module.exports={fitting,markdownBudgets,renderMarkdown,sizeOf});
