import{annotationsOf}from"./chunk-6NUWL7RB.mjs";import{isEmpty,summaryLine}from"./chunk-JRV7HIE6.mjs";import{findingsOf}from"./chunk-2FRFXIDE.mjs";
import{printable}from"./chunk-P2YQEJYC.mjs";var mostAnnotations=10,commands={error:"error",warning:"warning",note:"notice"};function renderGithub(report,options){let closing=isEmpty(report.summary)?"":`${summaryLine(
report)}
`;return githubAnnotations(report,options)+closing}function githubAnnotations(report,{rules,pathFromRoot},reserved=0){return annotationsOf(report,findingsOf(report.
verdicts,rules),mostAnnotations-reserved).map(annotation=>githubCommand(annotation,pathFromRoot)).join("")}function githubCommand({severity,title,message,spot},pathFromRoot){
let{file="",line,column}=spot??{},properties=[...file===""||file==="-"?[]:[`file=${property(pathFromRoot(file))}`],...line===void 0?[]:[`line=${line}`,...column===
void 0?[]:[`col=${column}`]],`title=${property(title)}`];return`::${commands[severity]} ${properties.join(",")}::${data(message)}
`}function data(text){return text.split(`
`).map(line=>escaped(printable(line,4e3))).join("%0A")}function property(text){return escaped(printable(text)).replaceAll(":","%3A").replaceAll(",","%2C")}function escaped(text){
return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}export{renderGithub,githubAnnotations,githubCommand};
