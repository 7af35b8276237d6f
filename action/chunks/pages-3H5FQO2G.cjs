var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commentBody:()=>commentBody,footer:()=>footer,jobSummary:()=>jobSummary,troublePage:()=>troublePage});module.exports=
__toCommonJS(stdin_exports);var import_chunk_OH56TSUS=require("./chunk-OH56TSUS.cjs"),import_chunk_XHVCRORN=require("./chunk-XHVCRORN.cjs"),import_chunk_UJF4SBA3=require("./chunk-UJF4SBA3.cjs"),
import_chunk_3Y26VJ3I=require("./chunk-3Y26VJ3I.cjs"),import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),import_chunk_WXHOOJ4W=require("./chunk-WXHOOJ4W.cjs");
function listIntegrations(subjects){let rows=[];for(let subject of subjects)subject.kind==="integration"&&rows.push(...subject.cases.map(item=>row(subject,item)));
return rows.toSorted((left,right)=>(0,import_chunk_NTJQSSOZ.compareText)(left.app.file,right.app.file)||(0,import_chunk_NTJQSSOZ.compareText)(left.app.address,right.
app.address)||(0,import_chunk_NTJQSSOZ.compareText)(left.id,right.id)||(0,import_chunk_NTJQSSOZ.compareText)(left.reading??"",right.reading??""))}function row({
id,origin},item){let mode=told(item,"mode");return{id,mode,app:{file:origin.file,address:origin.address,name:told(item,"app.name")},plan:{...party(item,"plan","\
serverfarms"),sku:told(item,"plan.sku"),maximumInstances:told(item,"plan.maximumInstances")},...mode==="gateway"?noSubnet:subnetOf(item),network:party(item,"net\
work","virtualnetworks"),...item.label!==void 0&&{reading:item.label}}}var noSubnet={subnet:{name:null,prefixes:null},addresses:{needed:null,usable:null,free:null}};
function subnetOf(item){let needed=told(item,"subnet.addressesNeeded"),usable=told(item,"subnet.addressesUsable");return{subnet:{...party(item,"subnet","subnets"),
prefixes:told(item,"subnet.prefixes")},addresses:{needed,usable,free:difference(usable,needed)}}}function party(item,fact,type){let source=item.originsOf(`${fact}\
.name`).find(found=>found.type.toLowerCase().endsWith(`/${type}`));return{...source!==void 0&&{address:source.origin.address},name:told(item,`${fact}.name`)}}function told(item,path){
let value=item.at(path);return item.originsOf(path).some(origin=>origin.isSensitive)?{$unknown:{symbol:path,reason:"it is sensitive"}}:(0,import_chunk_NTJQSSOZ.isUnknown)(
value)?shownUnknown(value,path):value??null}function shownUnknown({$unknown},path){let{symbol=path,reason="not known",minimum,maximum}=$unknown;return{$unknown:{
symbol,reason,...minimum!==void 0&&{minimum},...maximum!==void 0&&{maximum}}}}function difference(usable,needed){if(usable===null||needed===null)return null;if(isUntold(
usable))return usable;if(!isUntold(needed))return usable-needed;let{symbol,reason,minimum,maximum}=needed.$unknown;return{$unknown:{symbol,reason,...maximum!==void 0&&
{minimum:usable-maximum},...minimum!==void 0&&{maximum:usable-minimum}}}}function isUntold(value){return typeof value=="object"&&value!==null&&"$unknown"in value}
function boundsText({$unknown:{minimum,maximum}}){return minimum===void 0?maximum===void 0?"?":`<= ${maximum}`:maximum===void 0?`>= ${minimum}`:`${minimum}..${maximum}`}
function renderListMarkdown(integrations,budget){if(integrations.length===0)return"";let head=["### Integrations","","Addresses are those needed when all plans \
of the subnet are at their maximum scale.","","| app | plan | subnet | network | needed | usable | free |","|---|---|---|---|--:|--:|--:|"],rows=integrations.map(
rowOf),shown=(0,import_chunk_XHVCRORN.fitting)(rows,budget-(0,import_chunk_XHVCRORN.sizeOf)(head)-200),left=rows.length-shown.length;return`${[...head,...shown,
...left>0?["",`and ${left} more; \`vnet-preflight list\` tells them all`]:[]].join(`
`)}
`}function rowOf({app,plan,subnet,network,mode,addresses,reading}){let{needed,usable,free}=addresses,isShort=typeof free=="number"&&free<0,cells=[(0,import_chunk_UJF4SBA3.markdownCode)(
app.address,120),partyText(plan),mode==="gateway"?"through a gateway":`${partyText(subnet)}${prefixesText(subnet.prefixes)}`,partyText(network),numberText(needed),
numberText(usable),isShort?`**${numberText(free)}**`:numberText(free)];return reading!==void 0&&(cells[2]=`${cells[2]??""} (perhaps)`),`| ${cells.join(" | ")} |`}
function partyText({address,name}){return typeof name=="string"?(0,import_chunk_UJF4SBA3.markdownCode)(name,120):isUntold(name)?address===void 0?"?":(0,import_chunk_UJF4SBA3.markdownCode)(
address,120):"-"}function prefixesText(prefixes){return Array.isArray(prefixes)?` ${(0,import_chunk_UJF4SBA3.markdownText)(prefixes.join(", "),120)}`:""}function numberText(value){
return value===null?"-":isUntold(value)?(0,import_chunk_UJF4SBA3.markdownText)(boundsText(value)):typeof value=="number"?String(value):"?"}var tableBudget=200*1024;
function jobSummary({report,graph,rules,environment,pathFromRoot}){let table=renderListMarkdown(listIntegrations((0,import_chunk_NTJQSSOZ.subjectsOf)(graph)),tableBudget),
linkTo=linksInto(environment,pathFromRoot),budget=import_chunk_XHVCRORN.markdownBudgets.summary-new TextEncoder().encode(table).length;return`${(0,import_chunk_XHVCRORN.renderMarkdown)(
report,{rules,budget,...linkTo!==void 0&&{linkTo}})}${table===""?"":`
${table}`}`}function commentBody({report,rules,environment}){let page=(0,import_chunk_XHVCRORN.renderMarkdown)(report,{rules,budget:import_chunk_XHVCRORN.markdownBudgets.
comment}),isResolved=(0,import_chunk_NTJQSSOZ.isClean)(report.summary)&&report.summary.subjects.integration>0;return`${page}${isResolved?`
**Resolved:** nothing of what stood here before is left.
`:""}${footer(environment)}`}function troublePage(messages){return`## vnet-preflight: nothing was checked

${messages.map(message=>`- ${(0,import_chunk_UJF4SBA3.markdownLine)(message,2e3)}
`).join("")}`}function footer(environment){let run=environment.GITHUB_RUN_ID??"",repository=repositoryUrl(environment);return repository===void 0||!/^\d+$/u.test(
run)?"":`
[The summary of this run](${repository}/actions/runs/${run}) tells everything.
`}function linksInto(environment,pathFromRoot){let repository=repositoryUrl(environment),commit=environment.GITHUB_SHA??"";if(!(repository===void 0||!/^[0-9a-f]{40,64}$/u.
test(commit)))return(file,line)=>{let path=pathFromRoot(file);if(!/^(?:\/|[a-z]:)/iu.test(path))return`${repository}/blob/${commit}/${path.split("/").map(encodedStep).
join("/")}#L${line}`}}function encodedStep(step){return encodeURIComponent(step.replaceAll(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")).replaceAll("(","%28").replaceAll(
")","%29").replaceAll("*","%2A")}function repositoryUrl(environment){let server=environment.GITHUB_SERVER_URL??"",repository=environment.GITHUB_REPOSITORY??"";return/^https?:\/\/[\w.:-]+$/iu.
test(server)&&/^[\w.-]+\/[\w.-]+$/u.test(repository)?`${server}/${repository}`:void 0}0&&(module.exports={commentBody,footer,jobSummary,troublePage});
