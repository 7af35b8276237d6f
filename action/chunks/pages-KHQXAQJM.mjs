import{boundsText,isUntold,listIntegrations}from"./chunk-XHBUJBKS.mjs";import{subjectsOf}from"./chunk-5L67EPII.mjs";import"./chunk-2KR4H63G.mjs";
import{fitting,markdownBudgets,renderMarkdown,sizeOf}from"./chunk-GKUAC744.mjs";import{markdownCode,markdownLine,markdownText}from"./chunk-SU72Q6FY.mjs";
import"./chunk-6NSASN2U.mjs";import"./chunk-WZAISOEJ.mjs";import"./chunk-BEMNPLSG.mjs";import"./chunk-DE6DHFVB.mjs";import"./chunk-563QGK3Z.mjs";
import"./chunk-7XBCHNTZ.mjs";import{isClean}from"./chunk-JRV7HIE6.mjs";import"./chunk-ZH6VFJXF.mjs";import"./chunk-2FRFXIDE.mjs";import"./chunk-IZ7E2GCQ.mjs";
import"./chunk-P2YQEJYC.mjs";import"./chunk-7OKOTLR5.mjs";function renderListMarkdown(integrations,budget){if(integrations.length===0)return"";let head=["### Integrations","","Addresses are those needed when all plans \
of the subnet are at their maximum scale.","","| app | plan | subnet | network | needed | usable | free |","|---|---|---|---|--:|--:|--:|"],rows=integrations.map(
rowOf),shown=fitting(rows,budget-sizeOf(head)-200),left=rows.length-shown.length;return`${[...head,...shown,...left>0?["",`and ${left} more; \`vnet-preflight lis\
t\` tells them all`]:[]].join(`
`)}
`}function rowOf({app,plan,subnet,network,mode,addresses,reading}){let{needed,usable,free}=addresses,isShort=typeof free=="number"&&free<0,cells=[markdownCode(app.
address,120),partyText(plan),mode==="gateway"?"through a gateway":`${partyText(subnet)}${prefixesText(subnet.prefixes)}`,partyText(network),numberText(needed),numberText(
usable),isShort?`**${numberText(free)}**`:numberText(free)];return reading!==void 0&&(cells[2]=`${cells[2]??""} (perhaps)`),`| ${cells.join(" | ")} |`}function partyText({
address,name}){return typeof name=="string"?markdownCode(name,120):isUntold(name)?address===void 0?"?":markdownCode(address,120):"-"}function prefixesText(prefixes){
return Array.isArray(prefixes)?` ${markdownText(prefixes.join(", "),120)}`:""}function numberText(value){return value===null?"-":isUntold(value)?markdownText(boundsText(
value)):typeof value=="number"?String(value):"?"}var tableBudget=200*1024;function jobSummary({report,graph,rules,environment,pathFromRoot}){let table=renderListMarkdown(listIntegrations(subjectsOf(graph)),tableBudget),
linkTo=linksInto(environment,pathFromRoot),budget=markdownBudgets.summary-new TextEncoder().encode(table).length;return`${renderMarkdown(report,{rules,budget,...linkTo!==
void 0&&{linkTo}})}${table===""?"":`
${table}`}`}function commentBody({report,rules,environment}){let page=renderMarkdown(report,{rules,budget:markdownBudgets.comment}),isResolved=isClean(report.summary)&&
report.summary.subjects.integration>0;return`${page}${isResolved?`
**Resolved:** nothing of what stood here before is left.
`:""}${footer(environment)}`}function troublePage(messages){return`## vnet-preflight: nothing was checked

${messages.map(message=>`- ${markdownLine(message,2e3)}
`).join("")}`}function footer(environment){let run=environment.GITHUB_RUN_ID??"",repository=repositoryUrl(environment);return repository===void 0||!/^\d+$/u.test(
run)?"":`
[The summary of this run](${repository}/actions/runs/${run}) tells everything.
`}function linksInto(environment,pathFromRoot){let repository=repositoryUrl(environment),commit=environment.GITHUB_SHA??"";if(!(repository===void 0||!/^[0-9a-f]{40,64}$/u.
test(commit)))return(file,line)=>{let path=pathFromRoot(file);if(!/^(?:\/|[a-z]:)/iu.test(path))return`${repository}/blob/${commit}/${path.split("/").map(encodedStep).
join("/")}#L${line}`}}function encodedStep(step){return encodeURIComponent(step.replaceAll(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")).replaceAll("(","%28").replaceAll(
")","%29").replaceAll("*","%2A")}function repositoryUrl(environment){let server=environment.GITHUB_SERVER_URL??"",repository=environment.GITHUB_REPOSITORY??"";return/^https?:\/\/[\w.:-]+$/iu.
test(server)&&/^[\w.-]+\/[\w.-]+$/u.test(repository)?`${server}/${repository}`:void 0}export{commentBody,footer,jobSummary,troublePage};
