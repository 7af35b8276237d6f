import{agree,evaluate,runtime,tool}from"./chunk-4QB5MZTF.mjs";import{subjectsOf}from"./chunk-5L67EPII.mjs";import{sortedNotices}from"./chunk-6NSASN2U.mjs";
import{appliesIn,parametersFor,severityIn}from"./chunk-WZAISOEJ.mjs";import{compareText,factAt,formatMessage,isUnknown}from"./chunk-P2YQEJYC.mjs";import{createHash}from"node:crypto";function judge(subjects,rules,showAll=!1){let counts={pass:0,fail:0,undecided:0,"not-applicable":0},judgements=[],textsOf=onceEach(rules.textsOf),bySubject=new Map;
for(let compiled of rules.policies){let{policy}=compiled;if(policy.enabled===!1||!appliesIn(policy,rules.profile))continue;let entry={compiled,parameters:parametersFor(
policy,rules.profile)};bySubject.set(policy.subject,[...bySubject.get(policy.subject)??[],entry])}for(let subject of subjects)for(let{compiled,parameters}of bySubject.
get(subject.kind)??[]){let verdicts=verdictsOf(subject,compiled,parameters),verdict=typeof verdicts=="string"?verdicts:agree(verdicts);if(counts[verdict]+=1,!showAll&&
verdict!=="fail"&&verdict!=="undecided")continue;let each=typeof verdicts=="string"?[verdicts]:verdicts;judgements.push(describe({subject,compiled,parameters,verdicts:each,
verdict},{...rules,textsOf}))}return{judgements:judgements.toSorted(inOrder),counts}}function onceEach(textsOf){let known=new Map;return name=>{let found=known.
get(name)??textsOf(name);return known.set(name,found),found}}function verdictsOf({cases},compiled,parameters){let[only]=cases;return cases.length===1&&only!==void 0?
evaluate(compiled,only.facts,parameters):cases.map(item=>evaluate(compiled,item.facts,parameters))}function describe(asked,rules){let{subject,compiled,parameters,
verdicts,verdict}=asked,{policy}=compiled,texts2=rules.textsOf(policy.name),at=Math.max(0,verdicts.findIndex(found=>found==="fail"),verdicts.includes("fail")?0:
verdicts.indexOf("undecided")),shown=subject.cases[at]??subject.cases[0],used=shown===void 0?[]:policy.facts.map(path=>usedIn(shown,path)),facts=shown===void 0?
{}:masked(shown,used),own=formatMessage(policy.message,facts,parameters);return{policy:policy.name,severity:severityIn(policy,rules.profile),title:policy.title,
verdict,subject:{kind:subject.kind,id:subject.id,address:subject.origin.address,...positionOf(subject.origin)},message:verdict==="undecided"?undecidedMessage(own,
asked,used):verdict==="fail"?own:policy.title,evidence:used.map(evidenceOf),related:relatedTo(subject,used.flatMap(({origins})=>origins)),remedy:subject.origin.
file.endsWith(".bicep")?texts2.remedy.bicep:texts2.remedy.terraform,sources:texts2.sources,fingerprint:createHash("sha256").update(`${policy.name}|${subject.kind}\
|${subject.origin.address}|${subject.id}`).digest("hex").slice(0,32)}}function usedIn(item,path){let origins=item.originsOf(path);return{path,value:factAt(item.
facts,path),origins,isSensitive:origins.some(origin=>origin.isSensitive)}}function masked(item,used){if(!used.some(({isSensitive})=>isSensitive))return item.facts;
let copy={};for(let{path,value,isSensitive}of used){let[group="",name]=path.split("."),shown=isSensitive?"(sensitive)":value;name===void 0?copy[group]=shown:copy[group]=
{...copy[group],[name]:shown}}return copy}function undecidedMessage(own,{subject,compiled,verdicts},used){let{title,decidedBy}=compiled.policy,question=`cannot \
tell whether ${lowerFirst(title)}`;if(verdicts.includes("fail"))return`${question}: the input does not tell which subnet is meant; with ${(kind=>subject.cases.flatMap(
(item,index)=>verdicts[index]===kind?[item.label??"one"]:[]).join(", "))("fail")} it does not hold (${own})`;let reasons=used.filter(({path})=>decidedBy.includes(
path)).flatMap(reasonsOf);return reasons.length===0?question:`${question}: ${[...new Set(reasons)].slice(0,3).join("; ")}`}function lowerFirst(title){return/^[A-Z][a-z ]/.
test(title)?title.charAt(0).toLowerCase()+title.slice(1):title}function reasonsOf({path,value,isSensitive}){return(Array.isArray(value)?value:[value]).filter(isUnknown).
map(({$unknown})=>`${isSensitive?path:$unknown.symbol??"a value"}: ${$unknown.reason??"not known"}`)}function evidenceOf({path,value,origins,isSensitive}){let[first]=origins,
place=first===void 0?{}:{address:first.origin.address,...positionOf(first.origin)};if(!isUnknown(value))return{fact:path,value:isSensitive?"(sensitive)":value??
null,...place};let{symbol,reason="not known"}=value.$unknown;return{fact:path,symbol:isSensitive?path:symbol??path,reason,...place}}function relatedTo(subject,origins){
let byAddress=new Map;for(let{origin,type}of origins)origin.address===subject.origin.address||byAddress.has(origin.address)||byAddress.set(origin.address,{role:roleOf(
type),address:origin.address,...positionOf(origin)});return[...byAddress.values()]}function roleOf(type){let last=type.split("/").at(-1)??type;return{sites:"app",
slots:"slot",serverfarms:"plan",virtualnetworks:"network",networksecuritygroups:"security group",autoscalesettings:"autoscale setting"}[last.toLowerCase()]??last.
replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/ies$/,"y").replace(/s$/,"")}function positionOf(origin){return{file:origin.file,...origin.line!==void 0&&
{line:origin.line},...origin.column!==void 0&&{column:origin.column},...origin.pointer!==void 0&&{pointer:origin.pointer}}}var rank={fail:0,undecided:1,pass:2,"\
not-applicable":3},weight={error:0,warning:1,note:2};function inOrder(left,right){return rank[left.verdict]-rank[right.verdict]||weight[left.severity]-weight[right.
severity]||compareText(left.subject.file??"",right.subject.file??"")||compareText(left.subject.address,right.subject.address)||compareText(left.policy,right.policy)||
compareText(left.subject.id,right.subject.id)}function makeReport({graph,inputs,notices,rules,showAll=!1}){let subjects=subjectsOf(graph),judged=judge(subjects,rules,showAll);return{schema:"vnet-preflight/r\
eport/1",tool,profile:rules.profile,inputs:inputs.toSorted((left,right)=>compareText(left.path,right.path)),summary:summarise(subjects,judged),notices:sortedNotices(
[...notices,...graph.notices]),verdicts:judged.judgements}}function summarise(subjects,{judgements,counts}){let number={integration:0,plan:0,peering:0,change:0};
for(let{kind}of subjects)number[kind]+=1;let fail={error:0,warning:0,note:0};for(let{verdict,severity}of judgements)verdict==="fail"&&(fail[severity]+=1);return{
subjects:number,fail,undecided:counts.undecided,pass:counts.pass,notApplicable:counts["not-applicable"],waived:0}}var c0=validate0,func0=runtime.sameAs;function validate0(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
return!(data?.mode!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.mode!==void 0&&!(func0(data.mode,"ineff\
ective")??rootData.hopeful)?!1:(validate0.errors=vErrors,errors===0)}var c1=validate1,func1=runtime.known;function validate1(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mechanisms!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="ob\
ject"&&!Array.isArray(data)&&data.mechanisms!==void 0){let data0=data.mechanisms,_errs2=errors,_errs3=errors;if((func1(data0)??!rootData.hopeful)||errors++,errors===
_errs3&&Array.isArray(data0)){let _errs4=errors,len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;(func0(data0[i0],"swift-connection")??!rootData.hopeful)||
errors++;var valid3=_errs5===errors;if(valid3)break}if(valid3)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else{let err0={};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}var valid2=_errs3===errors;if(valid2)return validate1.errors=[{}],!1;errors=_errs2,vErrors!==null&&(_errs2?vErrors.
length=_errs2:vErrors=null)}return validate1.errors=vErrors,errors===0}var c2=validate2;function validate2(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;return!(data?.mode!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.
mode!==void 0&&!(func0(data.mode,"regional")??rootData.hopeful)?!1:(validate2.errors=vErrors,errors===0)}var c3=validate3;function validate3(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.isCompose!==void 0||rootData.hopeful)||errors===
_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.isCompose!==void 0&&!(func0(data0.isCompose,!1)??rootData.hopeful))return!1}return validate3.
errors=vErrors,errors===0}var c4=validate4;function validate4(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){
if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.
app!==void 0){let data1=data.app,_errs2=errors;if(!(data1?.operatingSystem!==void 0||rootData.hopeful)||errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(
data1)&&data1.operatingSystem!==void 0&&!(func0(data1.operatingSystem,"linux")??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate4.
errors=vErrors,errors===0}var c5=validate5;function validate5(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,
_errs1=errors;if(!(data0?.listensOnGivenPort!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.listensOnGivenPort!==
void 0&&!(func0(data0.listensOnGivenPort,!0)??rootData.hopeful))return!1}return validate5.errors=vErrors,errors===0}var c6=validate6,func8=runtime.ofType,func9=runtime.
atMost,obj0=["integer"];function validate6(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
declarations!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.declarations!==void 0){let data0=data.
declarations;if(!(func8(data0,obj0)??rootData.hopeful)||!(func9(data0,1,1,0)??rootData.hopeful))return!1}return validate6.errors=vErrors,errors===0}var c7=validate7;
function validate7(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.
hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.isInEnvironment!==
void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.isInEnvironment!==void 0&&!(func0(data0.isInEnvironment,
!1)??rootData.hopeful))return!1}return validate7.errors=vErrors,errors===0}var c8=validate8;function validate8(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&
!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.operatingSystem!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0==
"object"&&!Array.isArray(data0)&&data0.operatingSystem!==void 0&&!(func0(data0.operatingSystem,"windows")??rootData.hopeful))return!1}return validate8.errors=vErrors,
errors===0}var c9=validate9,func13=runtime.among,obj1=["network-config","virtual-network-config"];function validate9(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mechanisms!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="ob\
ject"&&!Array.isArray(data)&&data.mechanisms!==void 0){let data0=data.mechanisms,_errs1=errors;if(!(func1(data0)??rootData.hopeful))return!1;if(errors===_errs1&&
Array.isArray(data0)){let _errs2=errors,len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;(func13(data0[i0],obj1)??rootData.hopeful)||errors++;var valid2=_errs3===
errors;if(valid2)break}if(valid2)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else return validate9.errors=[{}],!1}}return validate9.
errors=vErrors,errors===0}var c10=validate10;function validate10(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;return!(data?.targetKind!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.targetKind!==void 0&&
!(func0(data.targetKind,"subnet")??rootData.hopeful)?!1:(validate10.errors=vErrors,errors===0)}var c11=validate11;function validate11(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mechanisms!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.mechanisms!==void 0){let data0=data.mechanisms,_errs2=errors,_errs3=errors;if((func1(data0)??!rootData.hopeful)||
errors++,errors===_errs3&&Array.isArray(data0)){let _errs4=errors,len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;(func0(data0[i0],"network-name")??
!rootData.hopeful)||errors++;var valid3=_errs5===errors;if(valid3)break}if(valid3)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else{
let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var valid2=_errs3===errors;if(valid2)return validate11.errors=[{}],!1;errors=_errs2,vErrors!==
null&&(_errs2?vErrors.length=_errs2:vErrors=null)}return validate11.errors=vErrors,errors===0}var c12=validate12,obj2=["regional","gateway"];function validate12(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.mode!==void 0||rootData.hopeful)||errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.mode!==void 0&&!(func13(data.mode,obj2)??rootData.hopeful)?!1:(validate12.errors=vErrors,errors===
0)}var c13=validate13;function validate13(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.
mode!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.mode!==void 0&&!(func0(data.mode,"gateway")??rootData.
hopeful)?!1:(validate13.errors=vErrors,errors===0)}var c14=validate14,obj3=["create","replace"];function validate14(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.mechanisms!==void 0||rootData.hopeful)||!(data?.
app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(
data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.mechanisms!==void 0){let data1=data.mechanisms,
_errs2=errors;if(!(func1(data1)??rootData.hopeful))return!1;if(errors===_errs2&&Array.isArray(data1)){let _errs3=errors,len0=data1.length;for(let i0=0;i0<len0;i0++){
let _errs4=errors;(func0(data1[i0],"site-property")??rootData.hopeful)||errors++;var valid2=_errs4===errors;if(valid2)break}if(valid2)errors=_errs3,vErrors!==null&&
(_errs3?vErrors.length=_errs3:vErrors=null);else return validate14.errors=[{}],!1}var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.app!==void 0){
let data3=data.app,_errs5=errors;if(!(data3?.isSlot!==void 0||rootData.hopeful)||!(data3?.lifecycle!==void 0||rootData.hopeful))return!1;if(errors===_errs5&&data3&&
typeof data3=="object"&&!Array.isArray(data3)){if(data3.isSlot!==void 0){let _errs6=errors;if(!(func0(data3.isSlot,!0)??rootData.hopeful))return!1;var valid3=_errs6===
errors}else var valid3=!0;if(valid3)if(data3.lifecycle!==void 0){let _errs7=errors;if(!(func13(data3.lifecycle,obj3)??rootData.hopeful))return!1;var valid3=_errs7===
errors}else var valid3=!0}var valid1=_errs5===errors}else var valid1=!0}}return validate14.errors=vErrors,errors===0}var c15=validate15;function validate15(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.apiVersion!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.apiVersion!==void 0){let _errs2=errors,_errs3=errors;(func13(data.apiVersion,rootData.
parameters.refusedVersions)??!rootData.hopeful)||errors++;var valid2=_errs3===errors;if(valid2)return validate15.errors=[{}],!1;errors=_errs2,vErrors!==null&&(_errs2?
vErrors.length=_errs2:vErrors=null)}return validate15.errors=vErrors,errors===0}var c16=validate16;function validate16(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;
var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.app!==void 0){let data1=data.app,_errs2=errors;if(!(data1?.isSlot!==void 0||rootData.hopeful)||errors===
_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.isSlot!==void 0&&!(func0(data1.isSlot,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else
var valid1=!0}return validate16.errors=vErrors,errors===0}var c17=validate17;function validate17(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;return!(data?.connectsSlotAsApp!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(
data)&&data.connectsSlotAsApp!==void 0&&!(func0(data.connectsSlotAsApp,!1)??rootData.hopeful)?!1:(validate17.errors=vErrors,errors===0)}var c18=validate18;function validate18(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.modes!==void 0||rootData.hopeful))return!1;
if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.modes!==void 0){let data1=data0.modes,_errs3=errors,_errs4=errors;if((func1(data1)??
!rootData.hopeful)||errors++,errors===_errs4&&Array.isArray(data1)){let _errs5=errors,len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs6=errors;(func0(data1[i0],
"regional")??!rootData.hopeful)||errors++;var valid4=_errs6===errors;if(valid4)break}if(valid4)errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=
null);else{let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var valid3=_errs4===errors;if(valid3)return validate18.errors=[{}],!1;errors=_errs3,
vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null)}}return validate18.errors=vErrors,errors===0}var c19=validate19;function validate19(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.subnetsNamed!==void 0||rootData.hopeful))return!1;
if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.subnetsNamed!==void 0){let data1=data0.subnetsNamed;if(!(func8(data1,obj0)??rootData.
hopeful)||!(func9(data1,rootData.parameters.subnetsPerApp,1,0)??rootData.hopeful))return!1}}return validate19.errors=vErrors,errors===0}var c20=validate20;function validate20(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.kind!==void 0||rootData.hopeful)||!(data?.lifecycle!==
void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind!==void 0){let _errs1=errors;if(!(func0(data.
kind,"app")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.lifecycle!==void 0){let _errs2=errors;if(!(func0(data.lifecycle,
"delete")??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate20.errors=vErrors,errors===0}var c21=validate21;function validate21(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.leftOn!==void 0||rootData.hopeful)||errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.leftOn!==void 0&&!(func0(data.leftOn,"nowhere")??rootData.hopeful)?!1:(validate21.errors=vErrors,
errors===0)}var c22=validate22,obj5=["subnet","network","group"];function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.kind!==void 0||rootData.hopeful)||!(data?.isRemoved!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data==
"object"&&!Array.isArray(data)){if(data.kind!==void 0){let _errs1=errors;if(!(func13(data.kind,obj5)??rootData.hopeful))return!1;var valid1=_errs1===errors}else
var valid1=!0;if(valid1)if(data.isRemoved!==void 0){let _errs2=errors;if(!(func0(data.isRemoved,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}
return validate22.errors=vErrors,errors===0}var c23=validate23,func37=runtime.itemsAtMost;function validate23(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.stranded!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.
isArray(data)&&data.stranded!==void 0&&!(func37(data.stranded,0)??rootData.hopeful)?!1:(validate23.errors=vErrors,errors===0)}var c24=validate24,obj6=["string"],
pattern0=new RegExp("^([Yy]1|[Ff][Cc]1)$","u");function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;if(!(data?.kind!==void 0||rootData.hopeful)||!(data?.isDoubled!==void 0||rootData.hopeful)||!(data?.skuAfter!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind!==void 0){let _errs1=errors;if(!(func0(data.kind,"plan")??rootData.hopeful))
return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.isDoubled!==void 0){let _errs2=errors;if(!(func0(data.isDoubled,!0)??rootData.hopeful))
return!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.skuAfter!==void 0){let data2=data.skuAfter,_errs3=errors,_errs4=errors,_errs5=errors;if((func8(
data2,obj6)??!rootData.hopeful)||errors++,(func1(data2)??!rootData.hopeful)||errors++,errors===_errs5&&typeof data2=="string"&&!pattern0.test(data2)){let err0={};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid2=_errs5===errors;if(valid2)return validate24.errors=[{}],!1;errors=_errs4,vErrors!==null&&(_errs4?
vErrors.length=_errs4:vErrors=null);var valid1=_errs3===errors}else var valid1=!0}}return validate24.errors=vErrors,errors===0}var c25=validate25,obj7=["integer",
"null"];function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.addressesDuringChange!==
void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.addressesDuringChange!==void 0){let data0=data.addressesDuringChange;
if(!(func8(data0,obj7)??rootData.hopeful)||!(func9(data0,rootData.facts?.subnet?.addressesUsable,1,0)??rootData.hopeful))return!1}return validate25.errors=vErrors,
errors===0}var c26=validate26,func46=runtime.itemsAtLeast;function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.kind!==void 0||rootData.hopeful)||!(data?.lifecycle!==void 0||rootData.hopeful)||!(data?.users!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind!==void 0){let _errs1=errors;if(!(func0(data.kind,"subnet")??rootData.hopeful))
return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.lifecycle!==void 0){let _errs2=errors;if(!(func0(data.lifecycle,"update")??rootData.hopeful))
return!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.users!==void 0){let _errs3=errors;if(!(func46(data.users,1)??rootData.hopeful))return!1;
var valid1=_errs3===errors}else var valid1=!0}}return validate26.errors=vErrors,errors===0}var c27=validate27;function validate27(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.isResized!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data==
"object"&&!Array.isArray(data)&&data.isResized!==void 0&&!(func0(data.isResized,!1)??rootData.hopeful)?!1:(validate27.errors=vErrors,errors===0)}var c28=validate28;
function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.
hopeful)||!(data?.network!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;
if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.network!==void 0){let data1=data.network,
_errs2=errors;if(!(data1?.subscription!==void 0||rootData.hopeful))return!1;if(errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.subscription!==
void 0){let _errs4=errors,_errs5=errors;(func0(data1.subscription,rootData.facts?.app?.subscription)??!rootData.hopeful)||errors++;var valid3=_errs5===errors;if(valid3)
return validate28.errors=[{}],!1;errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null)}var valid1=_errs2===errors}else var valid1=!0}return validate28.
errors=vErrors,errors===0}var c29=validate29;function validate29(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors,_errs1=errors,_errs2=errors,valid2=!1,_errs3=errors,_errs4=errors,_errs5=errors;if(data?.plan!==void 0||!rootData.hopeful||errors++,errors===_errs5&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.plan!==void 0){let data0=data.plan,_errs6=errors;data0?.isFlex!==void 0||!rootData.hopeful||errors++,errors===
_errs6&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.isFlex!==void 0&&((func0(data0.isFlex,!0)??!rootData.hopeful)||errors++)}var valid3=_errs5===
errors;if(valid3){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=
null);var _valid0=_errs3===errors;if(valid2=valid2||_valid0,!valid2){let _errs8=errors;if(data?.network!==void 0||rootData.hopeful||errors++,errors===_errs8&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.network!==void 0){let data2=data.network,_errs9=errors;data2?.hasAppProvider!==void 0||rootData.hopeful||errors++,
errors===_errs9&&data2&&typeof data2=="object"&&!Array.isArray(data2)&&data2.hasAppProvider!==void 0&&((func0(data2.hasAppProvider,!0)??rootData.hopeful)||errors++)}
var _valid0=_errs8===errors;valid2=valid2||_valid0}if(valid2)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err1={};return vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++,validate29.errors=vErrors,!1}var valid1=_errs1===errors;if(valid1&&!(data?.network!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.network!==void 0){let data4=data.network,_errs11=errors;if(!(data4?.hasWebProvider!==
void 0||rootData.hopeful)||errors===_errs11&&data4&&typeof data4=="object"&&!Array.isArray(data4)&&data4.hasWebProvider!==void 0&&!(func0(data4.hasWebProvider,!0)??
rootData.hopeful))return!1}return validate29.errors=vErrors,errors===0}var c30=validate30;function validate30(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.network!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="objec\
t"&&!Array.isArray(data)&&data.network!==void 0){let data0=data.network,_errs1=errors;if(!(data0?.privateZones!==void 0||rootData.hopeful)||errors===_errs1&&data0&&
typeof data0=="object"&&!Array.isArray(data0)&&data0.privateZones!==void 0&&!(func37(data0.privateZones,0)??rootData.hopeful))return!1}return validate30.errors=
vErrors,errors===0}var c31=validate31;function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.
gateway,_errs1=errors;if(!(data0?.exists!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.exists!==void 0&&
!(func0(data0.exists,!0)??rootData.hopeful))return!1}return validate31.errors=vErrors,errors===0}var c32=validate32;function validate32(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.gateway!==void 0||rootData.hopeful))
return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"gateway")??rootData.
hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.gateway!==void 0){let data1=data.gateway,_errs2=errors;if(!(data1?.exists!==void 0||
rootData.hopeful)||errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.exists!==void 0&&!(func0(data1.exists,!0)??rootData.hopeful))return!1;
var valid1=_errs2===errors}else var valid1=!0}return validate32.errors=vErrors,errors===0}var c33=validate33;function validate33(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.expressRoute!==void 0||rootData.hopeful)||errors===
_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.expressRoute!==void 0&&!(func37(data0.expressRoute,0)??rootData.hopeful))return!1}return validate33.
errors=vErrors,errors===0}var c34=validate34;function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&
!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"gateway")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;
if(valid1)if(data.gateway!==void 0){let data1=data.gateway,_errs2=errors;if(!(data1?.exists!==void 0||rootData.hopeful)||!(data1?.isBasic!==void 0||rootData.hopeful)||
!(data1?.pool!==void 0||rootData.hopeful))return!1;if(errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.exists!==void 0){let _errs3=errors;
if(!(func0(data1.exists,!0)??rootData.hopeful))return!1;var valid2=_errs3===errors}else var valid2=!0;if(valid2){if(data1.isBasic!==void 0){let _errs4=errors;if(!(func0(
data1.isBasic,!1)??rootData.hopeful))return!1;var valid2=_errs4===errors}else var valid2=!0;if(valid2)if(data1.pool!==void 0){let _errs5=errors;if(!(func46(data1.
pool,1)??rootData.hopeful))return!1;var valid2=_errs5===errors}else var valid2=!0}}var valid1=_errs2===errors}else var valid1=!0}return validate34.errors=vErrors,
errors===0}var c35=validate35;function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.
gateway,_errs1=errors;if(!(data0?.tunnelTypes!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.
tunnelTypes!==void 0){let data1=data0.tunnelTypes,_errs3=errors,_errs4=errors;if((func1(data1)??!rootData.hopeful)||errors++,errors===_errs4&&Array.isArray(data1)){
let _errs5=errors,len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs6=errors;(func0(data1[i0],"ikev2")??!rootData.hopeful)||errors++;var valid4=_errs6===errors;
if(valid4)break}if(valid4)errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);else{let err0={};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}}var valid3=_errs4===errors;if(valid3)return validate35.errors=[{}],!1;errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null)}}
return validate35.errors=vErrors,errors===0}var c36=validate36;function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==
void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.pool!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&
data0.pool!==void 0&&!(func46(data0.pool,1)??rootData.hopeful))return!1}return validate36.errors=vErrors,errors===0}var c37=validate37;function validate37(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.gateway!==
void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.
mode,"gateway")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.gateway!==void 0){let data1=data.gateway,_errs2=errors;
if(!(data1?.exists!==void 0||rootData.hopeful)||!(data1?.pool!==void 0||rootData.hopeful))return!1;if(errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(
data1)){if(data1.exists!==void 0){let _errs3=errors;if(!(func0(data1.exists,!0)??rootData.hopeful))return!1;var valid2=_errs3===errors}else var valid2=!0;if(valid2)
if(data1.pool!==void 0){let _errs4=errors;if(!(func46(data1.pool,1)??rootData.hopeful))return!1;var valid2=_errs4===errors}else var valid2=!0}var valid1=_errs2===
errors}else var valid1=!0}return validate37.errors=vErrors,errors===0}var c38=validate38,obj8=["sstp","ikev2"];function validate38(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.tunnelTypes!==void 0||rootData.hopeful))return!1;
if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.tunnelTypes!==void 0){let data1=data0.tunnelTypes,_errs2=errors;if(!(func1(data1)??
rootData.hopeful))return!1;if(errors===_errs2&&Array.isArray(data1)){var valid3=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;if(!(func13(
data1[i0],obj8)??rootData.hopeful))return!1;var valid3=_errs3===errors;if(!valid3)break}}}}return validate38.errors=vErrors,errors===0}var c39=validate39;function validate39(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.plan!==void 0){let data0=data.plan,_errs1=errors;if(!(data0?.tier!==void 0||rootData.hopeful)||errors===
_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.tier!==void 0&&!(func13(data0.tier,rootData.parameters.supportedTiers)??rootData.hopeful))return!1}
return validate39.errors=vErrors,errors===0}var c40=validate40;function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==
void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.vpnType!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&
data0.vpnType!==void 0&&!(func0(data0.vpnType,"routebased")??rootData.hopeful))return!1}return validate40.errors=vErrors,errors===0}var c41=validate41,func73=runtime.
privateAddressSpace;function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.gateway,
_errs1=errors;if(!(data0?.pool!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.pool!==void 0){
let data1=data0.pool,_errs2=errors;if(!(func1(data1)??rootData.hopeful))return!1;if(errors===_errs2&&Array.isArray(data1)){var valid3=!0;let len0=data1.length;for(let i0=0;i0<
len0;i0++){let _errs3=errors;if(!(func73(data1[i0])??rootData.hopeful))return!1;var valid3=_errs3===errors;if(!valid3)break}}}}return validate41.errors=vErrors,
errors===0}var c42=validate42;function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.
gateway,_errs1=errors;if(!(data0?.tunnelTypes!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.
tunnelTypes!==void 0){let data1=data0.tunnelTypes,_errs2=errors;if(!(func1(data1)??rootData.hopeful))return!1;if(errors===_errs2&&Array.isArray(data1)){let _errs3=errors,
len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;(func0(data1[i0],"sstp")??rootData.hopeful)||errors++;var valid3=_errs4===errors;if(valid3)break}
if(valid3)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null);else return validate42.errors=[{}],!1}}}return validate42.errors=vErrors,errors===
0}var c43=validate43;function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.gateway,
_errs1=errors;if(!(data0?.hasGatewaySubnet!==void 0||rootData.hopeful)||!(data0?.isInGatewaySubnet!==void 0||rootData.hopeful)||!(data0?.subnetPrefixLength!==void 0||
rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.hasGatewaySubnet!==void 0){let _errs2=errors;if(!(func0(
data0.hasGatewaySubnet,!0)??rootData.hopeful))return!1;var valid2=_errs2===errors}else var valid2=!0;if(valid2){if(data0.isInGatewaySubnet!==void 0){let _errs3=errors;
if(!(func0(data0.isInGatewaySubnet,!0)??rootData.hopeful))return!1;var valid2=_errs3===errors}else var valid2=!0;if(valid2)if(data0.subnetPrefixLength!==void 0){
let data3=data0.subnetPrefixLength,_errs4=errors;if(!(func8(data3,obj7)??rootData.hopeful)||!(func9(data3,rootData.parameters.longestPrefix,1,0)??rootData.hopeful))
return!1;var valid2=_errs4===errors}else var valid2=!0}}}return validate43.errors=vErrors,errors===0}var c44=validate44;function validate44(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.isWindowsContainer!==void 0||rootData.hopeful))
return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.isWindowsContainer!==void 0){let _errs3=errors,_errs4=errors;(func0(data0.
isWindowsContainer,!0)??!rootData.hopeful)||errors++;var valid3=_errs4===errors;if(valid3)return validate44.errors=[{}],!1;errors=_errs3,vErrors!==null&&(_errs3?
vErrors.length=_errs3:vErrors=null)}}return validate44.errors=vErrors,errors===0}var c45=validate45;function validate45(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.network!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="objec\
t"&&!Array.isArray(data)&&data.network!==void 0){let data0=data.network,_errs1=errors;if(!(data0?.isClassic!==void 0||rootData.hopeful)||errors===_errs1&&data0&&
typeof data0=="object"&&!Array.isArray(data0)&&data0.isClassic!==void 0&&!(func0(data0.isClassic,!1)??rootData.hopeful))return!1}return validate45.errors=vErrors,
errors===0}var c46=validate46;function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.network!==void 0||rootData.hopeful)||!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(
data)){if(data.network!==void 0){let data0=data.network,_errs1=errors;if(!(data0?.hasIpv6!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="ob\
ject"&&!Array.isArray(data0)&&data0.hasIpv6!==void 0&&!(func0(data0.hasIpv6,!1)??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)
if(data.subnet!==void 0){let data2=data.subnet,_errs3=errors;if(!(data2?.hasIpv6!==void 0||rootData.hopeful)||errors===_errs3&&data2&&typeof data2=="object"&&!Array.
isArray(data2)&&data2.hasIpv6!==void 0&&!(func0(data2.hasIpv6,!1)??rootData.hopeful))return!1;var valid1=_errs3===errors}else var valid1=!0}return validate46.errors=
vErrors,errors===0}var c47=validate47;function validate47(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,
_errs1=errors;if(!(data0?.region!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.region!==void 0&&!(func0(
data0.region,rootData.facts?.network?.region)??rootData.hopeful))return!1}return validate47.errors=vErrors,errors===0}var c48=validate48;function validate48(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.mode!==void 0||rootData.hopeful)||errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.mode!==void 0&&!(func13(data.mode,rootData.parameters.modes)??rootData.hopeful)?!1:(validate48.errors=
vErrors,errors===0)}var c49=validate49;function validate49(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,
_errs1=errors;if(!(data0?.subscription!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.subscription!==
void 0&&!(func0(data0.subscription,rootData.facts?.network?.subscription)??rootData.hopeful))return!1}return validate49.errors=vErrors,errors===0}var c50=validate50;
function validate50(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.isAppSide!==void 0||
rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.isAppSide!==void 0&&!(func0(data.isAppSide,!0)??rootData.hopeful)?!1:
(validate50.errors=vErrors,errors===0)}var c51=validate51;function validate51(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.allowsAccess!==void 0||rootData.hopeful)||!(data?.allowsForwardedTraffic!==void 0||rootData.hopeful)||!(data?.allowsGatewayTransit!==
void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.allowsAccess!==void 0){let _errs1=errors;if(!(func0(
data.allowsAccess,!0)??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.allowsForwardedTraffic!==void 0){let _errs2=errors;
if(!(func0(data.allowsForwardedTraffic,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.allowsGatewayTransit!==void 0){
let _errs3=errors;if(!(func0(data.allowsGatewayTransit,!0)??rootData.hopeful))return!1;var valid1=_errs3===errors}else var valid1=!0}}return validate51.errors=vErrors,
errors===0}var c52=validate52;function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
return!(data?.isFarSide!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.isFarSide!==void 0&&!(func0(data.isFarSide,
!0)??rootData.hopeful)?!1:(validate52.errors=vErrors,errors===0)}var c53=validate53;function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.allowsAccess!==void 0||rootData.hopeful)||!(data?.allowsForwardedTraffic!==void 0||rootData.hopeful)||!(data?.
usesRemoteGateways!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.allowsAccess!==void 0){let _errs1=errors;
if(!(func0(data.allowsAccess,!0)??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.allowsForwardedTraffic!==void 0){let _errs2=errors;
if(!(func0(data.allowsForwardedTraffic,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.usesRemoteGateways!==void 0){
let _errs3=errors;if(!(func0(data.usesRemoteGateways,!0)??rootData.hopeful))return!1;var valid1=_errs3===errors}else var valid1=!0}}return validate53.errors=vErrors,
errors===0}var c54=validate54;function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
return!(data?.isBesideRegional!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.isBesideRegional!==void 0&&
!(func0(data.isBesideRegional,!0)??rootData.hopeful)?!1:(validate54.errors=vErrors,errors===0)}var c55=validate55;function validate55(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,valid1=!1,_errs2=errors;data?.isGlobal!==void 0||rootData.hopeful||errors++,errors===
_errs2&&data&&typeof data=="object"&&!Array.isArray(data)&&data.isGlobal!==void 0&&((func0(data.isGlobal,!1)??rootData.hopeful)||errors++);var _valid0=_errs2===
errors;if(valid1=valid1||_valid0,!valid1){let _errs4=errors;data?.isUsed!==void 0||rootData.hopeful||errors++,errors===_errs4&&data&&typeof data=="object"&&!Array.
isArray(data)&&data.isUsed!==void 0&&((func0(data.isUsed,!1)??rootData.hopeful)||errors++);var _valid0=_errs4===errors;valid1=valid1||_valid0}if(valid1)errors=_errs1,
vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err0={};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate55.errors=
vErrors,!1}return validate55.errors=vErrors,errors===0}var c56=validate56;function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;return!(data?.overlaps!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&
data.overlaps!==void 0&&!(func37(data.overlaps,0)??rootData.hopeful)?!1:(validate56.errors=vErrors,errors===0)}var c57=validate57;function validate57(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.app!==void 0||rootData.
hopeful)||!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;
if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.app!==void 0){let data1=data.app,_errs2=errors;
if(!(data1?.isWindowsContainer!==void 0||rootData.hopeful)||errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.isWindowsContainer!==void 0&&
!(func0(data1.isWindowsContainer,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.plan!==void 0){let data3=data.plan,
_errs4=errors;if(!(data3?.cores!==void 0||rootData.hopeful)||errors===_errs4&&data3&&typeof data3=="object"&&!Array.isArray(data3)&&data3.cores!==void 0&&!(func8(
data3.cores,obj0)??rootData.hopeful))return!1;var valid1=_errs4===errors}else var valid1=!0}}return validate57.errors=vErrors,errors===0}var c58=validate58;function validate58(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.plan!==void 0){let data0=data.plan,_errs1=errors;if(!(data0?.networkingUnitsNeeded!==void 0||rootData.
hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.networkingUnitsNeeded!==void 0){let data1=data0.networkingUnitsNeeded;
if(!(func8(data1,obj0)??rootData.hopeful)||!(func9(data1,rootData.facts?.plan?.cores,rootData.parameters.unitsPerCore,0)??rootData.hopeful))return!1}}return validate58.
errors=vErrors,errors===0}var c59=validate59;function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;if(!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.plan!==void 0){let data0=data.
plan,_errs1=errors;if(!(data0?.tier!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.tier!==
void 0){let _errs3=errors,_errs4=errors;(func13(data0.tier,rootData.parameters.oldTiers)??!rootData.hopeful)||errors++;var valid3=_errs4===errors;if(valid3)return validate59.
errors=[{}],!1;errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null)}}return validate59.errors=vErrors,errors===0}var c60=validate60,obj12=[
"Isolated","IsolatedV2"];function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
mode!==void 0||rootData.hopeful)||!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.
mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.plan!==
void 0){let data1=data.plan,_errs2=errors;if(!(data1?.tier!==void 0||rootData.hopeful))return!1;if(errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(
data1)&&data1.tier!==void 0){let _errs4=errors,_errs5=errors;(func13(data1.tier,obj12)??!rootData.hopeful)||errors++;var valid3=_errs5===errors;if(valid3)return validate60.
errors=[{}],!1;errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null)}var valid1=_errs2===errors}else var valid1=!0}return validate60.errors=
vErrors,errors===0}var c61=validate61,func108=runtime.atLeast;function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.subnets!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnets!==
void 0){let data0=data.subnets;if(!(func8(data0,obj0)??rootData.hopeful)||!(func108(data0,1,1,0)??rootData.hopeful))return!1}return validate61.errors=vErrors,errors===
0}var c62=validate62;function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
subnets!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnets!==void 0){let data0=data.subnets;
if(!(func8(data0,obj0)??rootData.hopeful)||!(func9(data0,rootData.parameters.mostSubnets,1,0)??rootData.hopeful))return!1}return validate62.errors=vErrors,errors===
0}var c63=validate63;function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
routing!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.routing!==void 0){let data0=data.routing,
_errs1=errors;if(!(data0?.settingNames!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.settingNames!==
void 0&&!(func37(data0.settingNames,0)??rootData.hopeful))return!1}return validate63.errors=vErrors,errors===0}var c64=validate64;function validate64(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,_errs1=errors,valid1=!1,_errs2=errors;if(data?.routing!==void 0||rootData.
hopeful||errors++,errors===_errs2&&data&&typeof data=="object"&&!Array.isArray(data)&&data.routing!==void 0){let data0=data.routing,_errs3=errors;data0?.defaultRoute!==
void 0||rootData.hopeful||errors++,errors===_errs3&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.defaultRoute!==void 0&&((func0(data0.defaultRoute,
!0)??rootData.hopeful)||errors++)}var _valid0=_errs2===errors;if(valid1=valid1||_valid0,!valid1){let _errs5=errors;if(data?.routing!==void 0||rootData.hopeful||
errors++,errors===_errs5&&data&&typeof data=="object"&&!Array.isArray(data)&&data.routing!==void 0){let data2=data.routing,_errs6=errors;data2?.natGateway!==void 0||
rootData.hopeful||errors++,errors===_errs6&&data2&&typeof data2=="object"&&!Array.isArray(data2)&&data2.natGateway!==void 0&&((func0(data2.natGateway,!0)??rootData.
hopeful)||errors++)}var _valid0=_errs5===errors;if(valid1=valid1||_valid0,!valid1){let _errs8=errors;if(data?.routing!==void 0||rootData.hopeful||errors++,errors===
_errs8&&data&&typeof data=="object"&&!Array.isArray(data)&&data.routing!==void 0){let data4=data.routing,_errs9=errors;data4?.internetRules!==void 0||rootData.hopeful||
errors++,errors===_errs9&&data4&&typeof data4=="object"&&!Array.isArray(data4)&&data4.internetRules!==void 0&&((func46(data4.internetRules,1)??rootData.hopeful)||
errors++)}var _valid0=_errs8===errors;valid1=valid1||_valid0}}if(valid1){if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),!(data?.mode!==
void 0||rootData.hopeful))return!1}else{let err0={};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate64.errors=vErrors,!1}return errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.mode!==void 0&&!(func0(data.mode,"regional")??rootData.hopeful)?!1:(validate64.errors=vErrors,errors===
0)}var c65=validate65;function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
routing!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.routing!==void 0){let data0=data.routing,
_errs1=errors;if(!(data0?.routesInternet!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.routesInternet!==
void 0&&!(func0(data0.routesInternet,!0)??rootData.hopeful))return!1}return validate65.errors=vErrors,errors===0}var c66=validate66,obj16=["boolean"];function validate66(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.routing!==
void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.
mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.routing!==void 0){let data1=data.routing,_errs2=errors;
if(!(data1?.setting!==void 0||rootData.hopeful)||!(data1?.property!==void 0||rootData.hopeful))return!1;if(errors===_errs2&&data1&&typeof data1=="object"&&!Array.
isArray(data1)){if(data1.setting!==void 0){let _errs3=errors;if(!(func8(data1.setting,obj6)??rootData.hopeful))return!1;var valid2=_errs3===errors}else var valid2=!0;
if(valid2)if(data1.property!==void 0){let _errs4=errors;if(!(func8(data1.property,obj16)??rootData.hopeful))return!1;var valid2=_errs4===errors}else var valid2=!0}
var valid1=_errs2===errors}else var valid1=!0}return validate66.errors=vErrors,errors===0}var c67=validate67;function validate67(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.routing!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.routing!==void 0){let data0=data.routing,_errs2=errors,valid2=!1,_errs3=errors;if(data0?.setting!==void 0||rootData.
hopeful||errors++,data0?.property!==void 0||rootData.hopeful||errors++,errors===_errs3&&data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.setting!==
void 0){let _errs4=errors;(func0(data0.setting,"on")??rootData.hopeful)||errors++;var valid3=_errs4===errors}else var valid3=!0;if(valid3)if(data0.property!==void 0){
let _errs5=errors;(func0(data0.property,!0)??rootData.hopeful)||errors++;var valid3=_errs5===errors}else var valid3=!0}var _valid0=_errs3===errors;if(valid2=valid2||
_valid0,!valid2){let _errs6=errors;if(data0?.setting!==void 0||rootData.hopeful||errors++,data0?.property!==void 0||rootData.hopeful||errors++,errors===_errs6&&
data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.setting!==void 0){let _errs7=errors;(func0(data0.setting,"off")??rootData.hopeful)||errors++;var valid4=_errs7===
errors}else var valid4=!0;if(valid4)if(data0.property!==void 0){let _errs8=errors;(func0(data0.property,!1)??rootData.hopeful)||errors++;var valid4=_errs8===errors}else
var valid4=!0}var _valid0=_errs6===errors;valid2=valid2||_valid0}if(valid2)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err0={};
return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate67.errors=vErrors,!1}}return validate67.errors=vErrors,errors===0}var c68=validate68;function validate68(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.routing!==
void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.
mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.routing!==void 0){let data1=data.routing,_errs2=errors;
if(!(data1?.contentShare!==void 0||rootData.hopeful)||errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.contentShare!==void 0&&!(func0(
data1.contentShare,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate68.errors=vErrors,errors===0}var c69=validate69;
function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.security!==void 0||
rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.security!==void 0){let data0=data.security,_errs1=errors;
if(!(data0?.contentSharePorts!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.contentSharePorts!==void 0&&
!(func0(data0.contentSharePorts,"allowed")??rootData.hopeful))return!1}return validate69.errors=vErrors,errors===0}var c70=validate70;function validate70(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.security!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.security!==void 0){let data0=data.security,_errs1=errors;if(!(data0?.healthProbe!==void 0||
rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.healthProbe!==void 0&&!(func0(data0.healthProbe,"allowed")??rootData.
hopeful))return!1}return validate70.errors=vErrors,errors===0}var c71=validate71;function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.security!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(
data)&&data.security!==void 0){let data0=data.security,_errs1=errors;if(!(data0?.inboundRules!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0==
"object"&&!Array.isArray(data0)&&data0.inboundRules!==void 0&&!(func37(data0.inboundRules,0)??rootData.hopeful))return!1}return validate71.errors=vErrors,errors===
0}var c72=validate72,obj17=["FlexConsumption","Dynamic"];function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="ob\
ject"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else
var valid1=!0;if(valid1)if(data.plan!==void 0){let data1=data.plan,_errs2=errors;if(!(data1?.tier!==void 0||rootData.hopeful))return!1;if(errors===_errs2&&data1&&
typeof data1=="object"&&!Array.isArray(data1)&&data1.tier!==void 0){let _errs4=errors,_errs5=errors;(func13(data1.tier,obj17)??!rootData.hopeful)||errors++;var valid3=_errs5===
errors;if(valid3)return validate72.errors=[{}],!1;errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null)}var valid1=_errs2===errors}else var valid1=!0}
return validate72.errors=vErrors,errors===0}var c73=validate73;function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==
void 0){let data0=data.subnet,_errs2=errors,valid2=!1,_errs3=errors;if(data0?.prefixLength!==void 0||rootData.hopeful||errors++,errors===_errs3&&data0&&typeof data0==
"object"&&!Array.isArray(data0)&&data0.prefixLength!==void 0){let data1=data0.prefixLength;(func8(data1,obj0)??rootData.hopeful)||errors++,(func9(data1,rootData.
parameters.recommendedPrefix,1,0)??rootData.hopeful)||errors++}var _valid0=_errs3===errors;if(valid2=valid2||_valid0,!valid2){let _errs5=errors;if(data0?.addressesUsable!==
void 0||rootData.hopeful||errors++,errors===_errs5&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.addressesUsable!==void 0){let data2=data0.addressesUsable;
(func8(data2,obj0)??rootData.hopeful)||errors++,(func108(data2,rootData.facts?.subnet?.addressesNeeded,rootData.parameters.reserve,0)??rootData.hopeful)||errors++}
var _valid0=_errs5===errors;valid2=valid2||_valid0}if(valid2)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err0={};return vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++,validate73.errors=vErrors,!1}}return validate73.errors=vErrors,errors===0}var c74=validate74;function validate74(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.deviatingDelegationActions!==
void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.deviatingDelegationActions!==void 0&&!(func37(data0.deviatingDelegationActions,
0)??rootData.hopeful))return!1}return validate74.errors=vErrors,errors===0}var c75=validate75;function validate75(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&
!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.malformedDelegations!==void 0||rootData.hopeful)||errors===_errs1&&data0&&
typeof data0=="object"&&!Array.isArray(data0)&&data0.malformedDelegations!==void 0&&!(func0(data0.malformedDelegations,0)??rootData.hopeful))return!1}return validate75.
errors=vErrors,errors===0}var c76=validate76;function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.app!==void 0||rootData.hopeful)||!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;
var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.app!==void 0){let data1=data.app,_errs2=errors;if(!(data1?.lifecycle!==void 0||rootData.hopeful)||
errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.lifecycle!==void 0&&!(func0(data1.lifecycle,"create")??rootData.hopeful))return!1;var valid1=_errs2===
errors}else var valid1=!0;if(valid1)if(data.plan!==void 0){let data3=data.plan,_errs4=errors;if(!(data3?.isFlex!==void 0||rootData.hopeful)||errors===_errs4&&data3&&
typeof data3=="object"&&!Array.isArray(data3)&&data3.isFlex!==void 0&&!(func0(data3.isFlex,!0)??rootData.hopeful))return!1;var valid1=_errs4===errors}else var valid1=!0}}
return validate76.errors=vErrors,errors===0}var c77=validate77;function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;return!(data?.flexCreatedTogether!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.flexCreatedTogether!==
void 0&&!(func37(data.flexCreatedTogether,0)??rootData.hopeful)?!1:(validate77.errors=vErrors,errors===0)}var c78=validate78;function validate78(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.addressesNeeded!==void 0||rootData.hopeful))
return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.addressesNeeded!==void 0){let data1=data0.addressesNeeded;if(!(func8(data1,
obj0)??rootData.hopeful)||!(func9(data1,rootData.facts?.subnet?.addressesUsable,1,0)??rootData.hopeful))return!1}}return validate78.errors=vErrors,errors===0}var c79=validate79;
function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.
hopeful)||!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;
if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.plan!==void 0){let data1=data.plan,
_errs2=errors;if(!(data1?.isFlex!==void 0||rootData.hopeful)||errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.isFlex!==void 0&&!(func0(
data1.isFlex,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate79.errors=vErrors,errors===0}var c80=validate80,func147=runtime.
distinct,pattern1=new RegExp("^[^_]*$","u");function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){
let data0=data.subnet,_errs1=errors;if(!(data0?.name!==void 0||rootData.hopeful)||!(data0?.delegations!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&
data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.name!==void 0){let data1=data0.name,_errs2=errors;if(!(func8(data1,obj6)??rootData.hopeful)||!(func1(
data1)??rootData.hopeful))return!1;if(errors===_errs2&&typeof data1=="string"&&!pattern1.test(data1))return validate80.errors=[{}],!1;var valid2=_errs2===errors}else
var valid2=!0;if(valid2)if(data0.delegations!==void 0){let _errs3=errors;if(!(func147(data0.delegations,1,null)??rootData.hopeful))return!1;var valid2=_errs3===
errors}else var valid2=!0}}return validate80.errors=vErrors,errors===0}var c81=validate81;function validate81(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&
!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.otherUsers!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0==
"object"&&!Array.isArray(data0)&&data0.otherUsers!==void 0&&!(func37(data0.otherUsers,0)??rootData.hopeful))return!1}return validate81.errors=vErrors,errors===0}
var c82=validate82,obj22=["microsoft.web/serverfarms","microsoft.app/environments"];function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&
data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.delegations!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0==
"object"&&!Array.isArray(data0)&&data0.delegations!==void 0){let data1=data0.delegations,_errs2=errors;if(!(func1(data1)??rootData.hopeful))return!1;if(errors===
_errs2&&Array.isArray(data1)){var valid3=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs3=errors;if(!(func13(data2,obj22)??rootData.
hopeful)||!(func0(data2,rootData.facts?.plan?.requiredDelegation)??rootData.hopeful))return!1;var valid3=_errs3===errors;if(!valid3)break}if(valid3){let _errs4=errors,
len1=data1.length;for(let i1=0;i1<len1;i1++){let _errs5=errors;(func0(data1[i1],rootData.facts?.plan?.requiredDelegation)??rootData.hopeful)||errors++;var valid4=_errs5===
errors;if(valid4)break}if(valid4)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else return validate82.errors=[{}],!1}}}}return validate82.
errors=vErrors,errors===0}var c83=validate83;function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&
!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;
if(valid1)if(data.subnet!==void 0){let data1=data.subnet,_errs2=errors;if(!(data1?.isDeployed!==void 0||rootData.hopeful)||errors===_errs2&&data1&&typeof data1==
"object"&&!Array.isArray(data1)&&data1.isDeployed!==void 0&&!(func0(data1.isDeployed,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}
return validate83.errors=vErrors,errors===0}var c84=validate84;function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==
void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.invalidPrefixes!==void 0||rootData.hopeful)||!(data0?.outsideNetwork!==void 0||rootData.hopeful))return!1;
if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.invalidPrefixes!==void 0){let _errs2=errors;if(!(func37(data0.invalidPrefixes,
0)??rootData.hopeful))return!1;var valid2=_errs2===errors}else var valid2=!0;if(valid2)if(data0.outsideNetwork!==void 0){let _errs3=errors;if(!(func37(data0.outsideNetwork,
0)??rootData.hopeful))return!1;var valid2=_errs3===errors}else var valid2=!0}}return validate84.errors=vErrors,errors===0}var c85=validate85;function validate85(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.overlaps!==void 0||
rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.overlaps!==void 0&&!(func37(data0.overlaps,0)??rootData.hopeful))
return!1}return validate85.errors=vErrors,errors===0}var c86=validate86;function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&
data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.isReservedName!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&
!Array.isArray(data0)&&data0.isReservedName!==void 0&&!(func0(data0.isReservedName,!1)??rootData.hopeful))return!1}return validate86.errors=vErrors,errors===0}var c87=validate87;
function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.
hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.addressesNeededWhileScaling!==
void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.addressesNeededWhileScaling!==void 0){let data1=data0.
addressesNeededWhileScaling;if(!(func8(data1,obj0)??rootData.hopeful)||!(func9(data1,rootData.facts?.subnet?.addressesUsable,1,0)??rootData.hopeful))return!1}}return validate87.
errors=vErrors,errors===0}var c88=validate88;function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){
let data0=data.subnet,_errs1=errors;if(!(data0?.serviceEndpointPolicies!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(
data0)&&data0.serviceEndpointPolicies!==void 0&&!(func0(data0.serviceEndpointPolicies,0)??rootData.hopeful))return!1}return validate88.errors=vErrors,errors===0}
var c89=validate89;function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
mode!==void 0||rootData.hopeful)||!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.
mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.subnet!==
void 0){let data1=data.subnet,_errs2=errors;if(!(data1?.joinedPlans!==void 0||rootData.hopeful))return!1;if(errors===_errs2&&data1&&typeof data1=="object"&&!Array.
isArray(data1)&&data1.joinedPlans!==void 0){let data2=data1.joinedPlans;if(!(func8(data2,obj0)??rootData.hopeful)||!(func108(data2,2,1,0)??rootData.hopeful))return!1}
var valid1=_errs2===errors}else var valid1=!0}return validate89.errors=vErrors,errors===0}var c90=validate90;function validate90(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data==
"object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.joinedPlanSubscriptions!==void 0||rootData.hopeful))return!1;
if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.joinedPlanSubscriptions!==void 0){let data1=data0.joinedPlanSubscriptions;if(!(func8(
data1,obj0)??rootData.hopeful)||!(func9(data1,rootData.parameters.subscriptions,1,0)??rootData.hopeful))return!1}}return validate90.errors=vErrors,errors===0}var c91=validate91;
function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.
hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.joinedKinds!==
void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.joinedKinds!==void 0&&!(func147(data0.joinedKinds,1,null)??
rootData.hopeful))return!1}return validate91.errors=vErrors,errors===0}var c92=validate92;function validate92(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.plan!==void 0||rootData.hopeful)||!(data?.subnet!==
void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.
mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.plan!==void 0){let data1=data.plan,_errs2=errors;if(!(data1?.
tier!==void 0||rootData.hopeful))return!1;if(errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.tier!==void 0){let _errs4=errors,_errs5=errors;
(func13(data1.tier,obj17)??!rootData.hopeful)||errors++;var valid3=_errs5===errors;if(valid3)return validate92.errors=[{}],!1;errors=_errs4,vErrors!==null&&(_errs4?
vErrors.length=_errs4:vErrors=null)}var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.subnet!==void 0){let data3=data.subnet,_errs6=errors;if(!(data3?.
joinedPlans!==void 0||rootData.hopeful))return!1;if(errors===_errs6&&data3&&typeof data3=="object"&&!Array.isArray(data3)&&data3.joinedPlans!==void 0){let data4=data3.
joinedPlans;if(!(func8(data4,obj0)??rootData.hopeful)||!(func108(data4,2,1,0)??rootData.hopeful))return!1}var valid1=_errs6===errors}else var valid1=!0}}return validate92.
errors=vErrors,errors===0}var c93=validate93;function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){
let data0=data.subnet,_errs1=errors;if(!(data0?.prefixLength!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(
data0)&&data0.prefixLength!==void 0){let data1=data0.prefixLength;if(!(func8(data1,obj0)??rootData.hopeful)||!(func9(data1,rootData.parameters.longestSharedPrefix,
1,0)??rootData.hopeful))return!1}}return validate93.errors=vErrors,errors===0}var c94=validate94;function validate94(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&
!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.prefixLength!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&
data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.prefixLength!==void 0){let data1=data0.prefixLength;if(!(func8(data1,obj0)??rootData.hopeful)||!(func9(
data1,rootData.parameters.longestPrefix,1,0)??rootData.hopeful))return!1}}return validate94.errors=vErrors,errors===0}var validators={c0,c1,c2,c3,c4,c5,c6,c7,c8,
c9,c10,c11,c12,c13,c14,c15,c16,c17,c18,c19,c20,c21,c22,c23,c24,c25,c26,c27,c28,c29,c30,c31,c32,c33,c34,c35,c36,c37,c38,c39,c40,c41,c42,c43,c44,c45,c46,c47,c48,c49,
c50,c51,c52,c53,c54,c55,c56,c57,c58,c59,c60,c61,c62,c63,c64,c65,c66,c67,c68,c69,c70,c71,c72,c73,c74,c75,c76,c77,c78,c79,c80,c81,c82,c83,c84,c85,c86,c87,c88,c89,
c90,c91,c92,c93,c94};var policies=[{policy:{name:"app/connection-does-nothing",severity:"error",profiles:["2025"],subject:"integration",title:"Regional integration is asked for in a\
 way that takes effect",message:"{app.name} asks for regional integration by virtualNetworkConnections with isSwift, which is accepted without effect or refused",
facts:["mode","mechanisms","app.name"],decidedBy:["mode","mechanisms"]},when:validators.c0,assert:validators.c1},{policy:{name:"app/docker-compose",severity:"er\
ror",profiles:["2019","2025"],subject:"integration",title:"The app is not a Docker Compose app",message:"the app {app.name} runs several containers by Docker Co\
mpose; integration needs an app of one container or of a built-in image",facts:["mode","app.isCompose","app.name"],decidedBy:["mode","app.isCompose"]},when:validators.
c2,assert:validators.c3},{policy:{name:"app/hard-coded-port",severity:"warning",profiles:["2019"],subject:"integration",title:"The app runs on an image that is \
known to listen on the port that the platform gives",message:"the app {app.name} runs a container image of its own on Linux; no input tells whether the image li\
stens on the port that PORT names, and its SSH daemon on the one that SSH_PORT names, as integration needs in 2019",facts:["mode","app.operatingSystem","app.lis\
tensOnGivenPort","app.name"],decidedBy:["mode","app.operatingSystem","app.listensOnGivenPort"]},when:validators.c4,assert:validators.c5},{policy:{name:"app/inte\
gration-declared-twice",severity:"warning",profiles:["2025"],subject:"integration",title:"The integration is written in one place",message:"the app {app.name} i\
s connected to the subnet {subnet.name} in {declarations} places ({mechanisms}), where one does it",facts:["mode","declarations","app.name","subnet.name","mecha\
nisms"],decidedBy:["mode","declarations"]},when:validators.c2,assert:validators.c6},{policy:{name:"app/isolated-with-integration",severity:"error",profiles:["20\
19","2025"],subject:"integration",title:"The app does not run in an App Service Environment",message:"the app {app.name} runs in an App Service Environment (sku\
 {plan.sku}), which is part of a virtual network already, and names the subnet {subnet.name} for an integration",facts:["mode","app.isInEnvironment","app.name",
"plan.sku","subnet.name"],decidedBy:["mode","app.isInEnvironment"]},when:validators.c2,assert:validators.c7},{policy:{name:"app/linux-preview",severity:"warning",
profiles:["2019"],subject:"integration",title:"The app runs on Windows",message:"the app {app.name} runs on {app.operatingSystem}, for which integration is a pr\
eview in 2019 and carries traffic to private (RFC 1918) addresses only",facts:["mode","app.operatingSystem","app.name"],decidedBy:["mode","app.operatingSystem"]},
when:validators.c2,assert:validators.c8},{policy:{name:"app/network-config-incomplete",severity:"error",profiles:["2025"],subject:"integration",title:"The app\u2019s\
 networkConfig names its subnet",message:"the networkConfig of {app.name} names no subnet: its subnetResourceId names {targetKind}",facts:["mechanisms","targetK\
ind","app.name"],decidedBy:["mechanisms","targetKind"]},when:validators.c9,assert:validators.c10},{policy:{name:"app/obsolete-network-name",severity:"warning",profiles:[
"2025"],subject:"integration",title:"Integration is not asked for by the old network name",message:"{app.name} names a network in the old network-name property \
of its site configuration, which connects nothing",facts:["mode","mechanisms","app.name"],decidedBy:["mode","mechanisms"]},when:validators.c0,assert:validators.
c11},{policy:{name:"app/regional-unavailable",severity:"error",profiles:["2016"],subject:"integration",title:"The integration goes by a gateway",message:"the ap\
p {app.name} is to join the subnet {subnet.name} (mode {mode}); in 2016 there is integration by a VPN gateway only",facts:["mode","app.name","subnet.name"],decidedBy:[
"mode"]},when:validators.c12,assert:validators.c13},{policy:{name:"app/slot-created-with-subnet",severity:"note",profiles:["2025"],subject:"integration",title:"\
A slot can be created together with its subnet id",parameters:{refusedVersions:{type:"array",items:{type:"string"},default:["2022-09-01","2023-01-01"],description:"\
API versions by which slots could not be created with a subnet id in 2023 and 2024"}},message:"the slot {app.name} is created together with its subnet by API ve\
rsion {apiVersion}, one of those ({refusedVersions}) by which the platform refused that in 2023 and 2024",facts:["mode","mechanisms","app.isSlot","app.lifecycle",
"apiVersion","app.name"],decidedBy:["mode","mechanisms","app.isSlot","app.lifecycle","apiVersion"]},when:validators.c14,assert:validators.c15},{policy:{name:"ap\
p/slot-integrates-parent",severity:"error",profiles:["2025"],subject:"integration",title:"A slot is connected by the resource for slots",message:"the resource t\
hat connects apps is given the id of the slot {app.name}: it connects the app itself and leaves the slot outside",facts:["mode","app.isSlot","connectsSlotAsApp",
"app.name"],decidedBy:["mode","app.isSlot","connectsSlotAsApp"]},when:validators.c16,assert:validators.c17},{policy:{name:"app/two-integration-kinds",severity:"\
error",profiles:["2025"],subject:"integration",title:"The app has one kind of integration",message:"{app.name} has integrations of the kinds {app.modes}; an app\
 can have one kind only",facts:["mode","app.modes","app.name"],decidedBy:["mode","app.modes"]},when:validators.c13,assert:validators.c18},{policy:{name:"app/two\
-integrations",severity:"error",profiles:["2019","2025"],subject:"integration",title:"All connections of the app name one subnet",parameters:{subnetsPerApp:{type:"\
integer",default:1,description:"how many subnets an app, or a slot, can be integrated with at a time"}},message:"the connections of the app {app.name} name {app\
.subnetsNamed} different subnets, {subnet.name} among them; an app is integrated with {subnetsPerApp} at a time",facts:["mode","app.subnetsNamed","app.name","su\
bnet.name"],decidedBy:["mode","app.subnetsNamed"]},when:validators.c2,assert:validators.c19},{policy:{name:"change/deleted-while-connected",severity:"error",subject:"\
change",title:"An app\u2019s integration is removed before the app is deleted",message:"{name} is deleted while its integration is left on a subnet ({leftOn}), \
which can then be neither changed nor deleted",facts:["kind","lifecycle","leftOn","name"],decidedBy:["kind","lifecycle","leftOn"]},when:validators.c20,assert:validators.
c21},{policy:{name:"change/network-deleted",severity:"error",subject:"change",title:"No app is integrated with a network or subnet that goes",message:"the {kind\
} {name} is to be removed ({lifecycle}) while {stranded} is still integrated with it",facts:["kind","isRemoved","stranded","name","lifecycle"],decidedBy:["kind",
"isRemoved","stranded"]},when:validators.c22,assert:validators.c23},{policy:{name:"change/scale-does-not-fit-now",severity:"error",subject:"change",title:"The s\
ubnet has room for old and new instances while the plan changes",message:"while {name} goes from {skuBefore} to {skuAfter}, old and new instances together with \
the other plans take {addressesDuringChange} addresses of the subnet {subnet.name}, which has {subnet.addressesUsable} (its size less the five that the platform\
 keeps)",facts:["kind","isDoubled","skuAfter","addressesDuringChange","subnet.addressesUsable","name","skuBefore","subnet.name"],decidedBy:["kind","isDoubled","\
skuAfter","addressesDuringChange","subnet.addressesUsable"]},when:validators.c24,assert:validators.c25},{policy:{name:"change/subnet-resized",severity:"error",subject:"\
change",title:"The prefix of a subnet in use stays as it is",message:"the prefix of {name} changes from {prefixesBefore} to {prefixesAfter} while {users} is int\
egrated with it",facts:["kind","lifecycle","users","isResized","name","prefixesBefore","prefixesAfter"],decidedBy:["kind","lifecycle","users","isResized"]},when:validators.
c26,assert:validators.c27},{policy:{name:"deploy/provider-unregistered",severity:"error",profiles:["2025"],subject:"integration",title:"The network\u2019s subscripti\
on has the resource providers of the app registered",message:"the network {network.name} is in subscription {network.subscription} and {app.name} in {app.subscr\
iption}; in the network\u2019s subscription Microsoft.Web is registered: {network.hasWebProvider}, Microsoft.App (for Flex Consumption): {network.hasAppProvider}",
facts:["mode","network.subscription","app.subscription","network.hasWebProvider","plan.isFlex","network.hasAppProvider","network.name","app.name"],decidedBy:["m\
ode","network.subscription","app.subscription","network.hasWebProvider","plan.isFlex","network.hasAppProvider"]},when:validators.c28,assert:validators.c29},{policy:{
name:"dns/private-zone-unsupported",severity:"warning",profiles:["2019"],subject:"integration",title:"The app needs no private DNS zone of its network",message:"\
the virtual network {network.name} has the private DNS zones {network.privateZones}; in 2019 an integrated app does not resolve names in any",facts:["mode","net\
work.privateZones","network.name"],decidedBy:["mode","network.privateZones"]},when:validators.c2,assert:validators.c30},{policy:{name:"gateway/absent",severity:"\
error",subject:"integration",title:"The network of a gateway-required integration has a VPN gateway",message:"the network {network.name} has no VPN gateway, and\
 gateway-required integration connects the app through one",facts:["mode","gateway.exists","network.name"],decidedBy:["mode","gateway.exists"]},when:validators.
c13,assert:validators.c31},{policy:{name:"gateway/coexistence",severity:"error",subject:"integration",title:"The VPN gateway does not coexist with ExpressRoute",
message:"the VPN gateway {gateway.name} shares the GatewaySubnet of {network.name} with ExpressRoute ({gateway.expressRoute}); apps cannot use a gateway in coex\
istence",facts:["mode","gateway.exists","gateway.expressRoute","gateway.name","network.name"],decidedBy:["mode","gateway.exists","gateway.expressRoute"]},when:validators.
c32,assert:validators.c33},{policy:{name:"gateway/expressroute-in-network",severity:"error",subject:"integration",title:"The network of a gateway-required integ\
ration has no ExpressRoute",message:"the network {network.name} is connected to ExpressRoute by {gateway.expressRoute}; gateway-required integration connects to\
 no such network",facts:["mode","gateway.expressRoute","network.name"],decidedBy:["mode","gateway.expressRoute"]},when:validators.c13,assert:validators.c33},{policy:{
name:"gateway/ikev2-enabled",severity:"error",subject:"integration",title:"The gateway\u2019s tunnel types leave out IKEv2",message:"the VPN gateway {gateway.na\
me} takes point-to-site clients by {gateway.tunnelTypes}; for apps ikev2 must be off",facts:["mode","gateway.exists","gateway.isBasic","gateway.pool","gateway.t\
unnelTypes","gateway.name"],decidedBy:["mode","gateway.exists","gateway.isBasic","gateway.pool","gateway.tunnelTypes"]},when:validators.c34,assert:validators.c35},
{policy:{name:"gateway/linux-app",severity:"error",subject:"integration",title:"The app with gateway-required integration runs on Windows",message:"{app.name} r\
uns on {app.operatingSystem}; gateway-required integration works on windows only",facts:["mode","app.operatingSystem","app.name"],decidedBy:["mode","app.operati\
ngSystem"]},when:validators.c13,assert:validators.c8},{policy:{name:"gateway/no-point-to-site",severity:"error",subject:"integration",title:"Point-to-site is co\
nfigured on the VPN gateway",message:"the VPN gateway {gateway.name} has no point-to-site address pool, so apps cannot dial in",facts:["mode","gateway.exists","\
gateway.pool","gateway.name"],decidedBy:["mode","gateway.exists","gateway.pool"]},when:validators.c32,assert:validators.c36},{policy:{name:"gateway/other-tunnel\
-types",severity:"warning",subject:"integration",title:"The gateway has no tunnel type beside SSTP",message:"the VPN gateway {gateway.name} takes point-to-site \
clients by {gateway.tunnelTypes}; for apps only sstp alone is described",facts:["mode","gateway.exists","gateway.pool","gateway.tunnelTypes","gateway.name"],decidedBy:[
"mode","gateway.exists","gateway.pool","gateway.tunnelTypes"]},when:validators.c37,assert:validators.c38},{policy:{name:"gateway/plan-tier-unsupported",severity:"\
error",subject:"integration",title:"The plan\u2019s tier supports gateway-required integration",parameters:{supportedTiers:{type:"array",items:{type:"string"},default:[
"Basic","Standard","Premium","PremiumV2","PremiumV3"],profiles:{2016:["Standard","Premium"],2019:["Standard","Premium","PremiumV2"]},description:"the pricing ti\
ers in which an app can connect through a VPN gateway",values:["Free","Shared","Dynamic","FlexConsumption","Basic","Standard","Premium","PremiumContainer","Prem\
iumV2","PremiumV3","PremiumV4","ElasticPremium","WorkflowStandard","Isolated","IsolatedV2",null]}},message:"{plan.name} has the sku {plan.sku} of the tier {plan\
.tier}; gateway-required integration needs one of {supportedTiers}",facts:["mode","plan.tier","plan.name","plan.sku"],decidedBy:["mode","plan.tier"]},when:validators.
c13,assert:validators.c39},{policy:{name:"gateway/policy-based",severity:"error",subject:"integration",title:"The VPN gateway is route-based",message:"the VPN g\
ateway {gateway.name} is {gateway.vpnType}; gateway-required integration needs routebased",facts:["mode","gateway.exists","gateway.vpnType","gateway.name"],decidedBy:[
"mode","gateway.exists","gateway.vpnType"]},when:validators.c32,assert:validators.c40},{policy:{name:"gateway/pool-not-private",severity:"error",subject:"integr\
ation",title:"The point-to-site address pool is private",message:"the point-to-site pool {gateway.pool} of the VPN gateway {gateway.name} lies at least in part \
outside of 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",facts:["mode","gateway.exists","gateway.pool","gateway.name"],decidedBy:["mode","gateway.exists","gatew\
ay.pool"]},when:validators.c32,assert:validators.c41},{policy:{name:"gateway/sstp-not-selected",severity:"error",subject:"integration",title:"The gateway\u2019s tunn\
el types include SSTP",message:"the VPN gateway {gateway.name} takes point-to-site clients by {gateway.tunnelTypes}; apps need sstp",facts:["mode","gateway.exis\
ts","gateway.pool","gateway.tunnelTypes","gateway.name"],decidedBy:["mode","gateway.exists","gateway.pool","gateway.tunnelTypes"]},when:validators.c37,assert:validators.
c42},{policy:{name:"gateway/subnet-missing",severity:"error",subject:"integration",title:"The VPN gateway stands in a GatewaySubnet that is large enough",parameters:{
longestPrefix:{type:"integer",default:29,description:"the longest prefix (the smallest size) that a GatewaySubnet can have"}},message:"the VPN gateway {gateway.\
name} needs a subnet named GatewaySubnet of /{longestPrefix} or larger in {network.name}; there is one: {gateway.hasGatewaySubnet}, the gateway stands in it: {g\
ateway.isInGatewaySubnet}, its prefix length: {gateway.subnetPrefixLength}",facts:["mode","gateway.exists","gateway.hasGatewaySubnet","gateway.isInGatewaySubnet",
"gateway.subnetPrefixLength","gateway.name","network.name"],decidedBy:["mode","gateway.exists","gateway.hasGatewaySubnet","gateway.isInGatewaySubnet","gateway.s\
ubnetPrefixLength"]},when:validators.c32,assert:validators.c43},{policy:{name:"gateway/windows-container",severity:"error",subject:"integration",title:"The app \
with gateway-required integration runs outside of a Windows container",message:"{app.name} runs in a Windows container, and gateway-required integration works f\
rom none",facts:["mode","app.isWindowsContainer","app.name"],decidedBy:["mode","app.isWindowsContainer"]},when:validators.c13,assert:validators.c44},{policy:{name:"\
network/classic",severity:"error",profiles:["2019","2025"],subject:"integration",title:"The virtual network is one of Resource Manager",message:"the virtual net\
work {network.name} is a classic one (Microsoft.ClassicNetwork); joining a subnet needs one of Microsoft.Network",facts:["mode","network.isClassic","network.nam\
e"],decidedBy:["mode","network.isClassic"]},when:validators.c2,assert:validators.c45},{policy:{name:"network/ipv6-address-space",severity:"error",profiles:["201\
9","2025"],subject:"integration",title:"Neither the virtual network nor the integration subnet has IPv6 addresses",message:"integration needs IPv4 alone; the vi\
rtual network {network.name} has an IPv6 address space: {network.hasIpv6}, the subnet {subnet.name} has an IPv6 prefix: {subnet.hasIpv6}",facts:["mode","network\
.hasIpv6","subnet.hasIpv6","network.name","subnet.name"],decidedBy:["mode","network.hasIpv6","subnet.hasIpv6"]},when:validators.c2,assert:validators.c46},{policy:{
name:"network/other-region",severity:"error",profiles:["2019","2025"],subject:"integration",title:"The app and its virtual network are in one region",message:"t\
he app {app.name} is in {app.region}, the virtual network {network.name} in {network.region}; integration needs both in one region",facts:["mode","app.region","\
network.region","app.name","network.name"],decidedBy:["mode","app.region","network.region"]},when:validators.c2,assert:validators.c47},{policy:{name:"network/ot\
her-subscription",severity:"error",profiles:["2016","2019"],subject:"integration",title:"The app and its virtual network are in one subscription",parameters:{modes:{
type:"array",items:{type:"string"},default:["regional"],profiles:{2016:["regional","gateway"]},description:"the kinds of integration that do not reach into anot\
her subscription",values:["regional","gateway","ineffective"]}},message:"the app {app.name} is in the subscription {app.subscription}, the virtual network {netw\
ork.name} in {network.subscription}; integration needs both in one",facts:["mode","app.subscription","network.subscription","app.name","network.name"],decidedBy:[
"mode","app.subscription","network.subscription"]},when:validators.c48,assert:validators.c49},{policy:{name:"peering/app-side-incomplete",severity:"warning",subject:"\
peering",title:"The peering of the app\u2019s network lets gateway-mode traffic through",message:"on the peering to {remote.name} virtual network access is {all\
owsAccess}, forwarded traffic is {allowsForwardedTraffic} and gateway transit is {allowsGatewayTransit}; apps behind the gateway reach that network only if all \
three are true",facts:["isAppSide","allowsAccess","allowsForwardedTraffic","allowsGatewayTransit","remote.name"],decidedBy:["isAppSide","allowsAccess","allowsFo\
rwardedTraffic","allowsGatewayTransit"]},when:validators.c50,assert:validators.c51},{policy:{name:"peering/far-side-incomplete",severity:"warning",subject:"peer\
ing",title:"The peering back to the app\u2019s network takes part in its gateway",message:"on the peering to {remote.name}, which apps reach by its gateway, vir\
tual network access is {allowsAccess}, forwarded traffic is {allowsForwardedTraffic} and use of remote gateways is {usesRemoteGateways}; the apps reach this sid\
e only if all three are true",facts:["isFarSide","allowsAccess","allowsForwardedTraffic","usesRemoteGateways","remote.name"],decidedBy:["isFarSide","allowsAcces\
s","allowsForwardedTraffic","usesRemoteGateways"]},when:validators.c52,assert:validators.c53},{policy:{name:"peering/global-unreachable",severity:"error",profiles:[
"2019"],subject:"peering",title:"The peering does not lead the app into another region",message:"the network that an app is integrated with is peered with {remo\
te.name} in another region; in 2019 an integrated app reaches nothing across such a peering",facts:["isBesideRegional","isGlobal","isUsed","remote.name"],decidedBy:[
"isBesideRegional","isGlobal","isUsed"]},when:validators.c54,assert:validators.c55},{policy:{name:"peering/networks-overlap",severity:"error",subject:"peering",
title:"The peered networks have no addresses in common",message:"the network and {remote.name}, with which it is peered, have addresses in common: {overlaps}; p\
eered networks share none",facts:["overlaps","remote.name"],decidedBy:["overlaps"]},assert:validators.c56},{policy:{name:"plan/networking-units-exceeded",severity:"\
error",profiles:["2019","2025"],subject:"integration",title:"An instance of the plan has networking units for all its Windows containers and connections",parameters:{
unitsPerCore:{type:"integer",default:3,description:"networking units that each core of an instance brings"}},message:"an instance of the plan {plan.name} ({plan\
.sku}) has {plan.cores} \xD7 {unitsPerCore} networking units and needs {plan.networkingUnitsNeeded}: one for the worker, one for each subnet, one for each app; the\
 smallest sku of the series with so many is {plan.smallestSkuForUnits}",facts:["mode","app.isWindowsContainer","plan.cores","plan.networkingUnitsNeeded","plan.n\
ame","plan.sku","plan.smallestSkuForUnits"],decidedBy:["mode","app.isWindowsContainer","plan.cores","plan.networkingUnitsNeeded"]},when:validators.c57,assert:validators.
c58},{policy:{name:"plan/old-scale-unit",severity:"note",profiles:["2019"],subject:"integration",title:"The plan's tier stands on scale units that have integrat\
ion",parameters:{oldTiers:{type:"array",items:{type:"string"},default:["Standard"],description:"the tiers whose plans may stand on a scale unit that is too old \
for integration",values:["Free","Shared","Dynamic","FlexConsumption","Basic","Standard","Premium","PremiumContainer","PremiumV2","PremiumV3","PremiumV4","Elasti\
cPremium","WorkflowStandard","Isolated","IsolatedV2",null]}},message:"the plan {plan.name} has the sku {plan.sku} (tier {plan.tier}); in 2019 such a plan can be\
 integrated only if it was placed on a newer scale unit, one that also has PremiumV2, which no input tells",facts:["mode","plan.tier","plan.name","plan.sku"],decidedBy:[
"mode","plan.tier"]},when:validators.c2,assert:validators.c59},{policy:{name:"plan/tier-unsupported",severity:"error",profiles:["2019","2025"],subject:"integrat\
ion",title:"The plan's tier supports virtual network integration",parameters:{supportedTiers:{type:"array",items:{type:"string"},default:["Basic","Standard","Pr\
emium","PremiumV2","PremiumV3","PremiumV4","ElasticPremium","WorkflowStandard","FlexConsumption"],profiles:{2019:["Standard","Premium","PremiumV2","ElasticPremi\
um"]},description:"the tiers whose apps can be integrated",values:["Free","Shared","Dynamic","FlexConsumption","Basic","Standard","Premium","PremiumContainer","\
PremiumV2","PremiumV3","PremiumV4","ElasticPremium","WorkflowStandard","Isolated","IsolatedV2",null]}},message:"the plan {plan.name} has the sku {plan.sku} (tie\
r {plan.tier}); integration needs one of {supportedTiers}",facts:["mode","plan.tier","plan.name","plan.sku"],decidedBy:["mode","plan.tier"]},when:validators.c60,
assert:validators.c39},{policy:{name:"plan/too-many-integrations",severity:"error",profiles:["2019","2025"],subject:"plan",title:"The apps of the plan join no m\
ore subnets than it can connect",parameters:{mostSubnets:{type:"integer",default:2,profiles:{2019:1},description:"how many different subnets the apps and slots \
of one plan can join together"}},message:"the apps and slots of the plan {name} join {subnets} different subnets; one plan can connect {mostSubnets}",facts:["su\
bnets","name"],decidedBy:["subnets"]},when:validators.c61,assert:validators.c62},{policy:{name:"routing/by-app-setting",severity:"note",profiles:["2025"],subject:"\
integration",title:"Routing is set by site properties",message:"routing of {app.name} is set by {routing.settingNames} among its app settings, which site proper\
ties override",facts:["mode","routing.settingNames","app.name"],decidedBy:["mode","routing.settingNames"]},when:validators.c2,assert:validators.c63},{policy:{name:"\
routing/internet-not-routed",severity:"warning",profiles:["2019","2025"],subject:"integration",title:"Traffic to the internet goes through the subnet that steer\
s it",message:"traffic of {app.name} to the internet does not go into the network, so what the subnet {subnet.name} has for it does nothing: default route {rout\
ing.defaultRoute}, nat gateway {routing.natGateway}, outbound security rules on the internet {routing.internetRules}",facts:["mode","routing.defaultRoute","rout\
ing.natGateway","routing.internetRules","routing.routesInternet","app.name","subnet.name"],decidedBy:["mode","routing.defaultRoute","routing.natGateway","routin\
g.internetRules","routing.routesInternet"]},when:validators.c64,assert:validators.c65},{policy:{name:"routing/settings-disagree",severity:"warning",profiles:["2\
025"],subject:"integration",title:"The route-all app setting and the site property agree",message:"the app setting WEBSITE_VNET_ROUTE_ALL of {app.name} is {rout\
ing.setting}, the site property that routes all traffic is planned as {routing.property}, and the property wins",facts:["mode","routing.setting","routing.proper\
ty","app.name"],decidedBy:["mode","routing.setting","routing.property"]},when:validators.c66,assert:validators.c67},{policy:{name:"security/content-share-ports-\
blocked",severity:"error",profiles:["2019","2025"],subject:"integration",title:"The subnet lets the content share\u2019s ports through",message:"the content sha\
re of {app.name} is reached through the subnet {subnet.name}, whose security group has outbound tcp 443 or 445 to storage {security.contentSharePorts}; both mus\
t be allowed",facts:["mode","routing.contentShare","security.contentSharePorts","app.name","subnet.name"],decidedBy:["mode","routing.contentShare","security.con\
tentSharePorts"]},when:validators.c68,assert:validators.c69},{policy:{name:"security/health-probe-blocked",severity:"warning",profiles:["2019","2025"],subject:"\
integration",title:"The platform\u2019s network health checks may leave the subnet",message:"outbound udp 30000 from the subnet {subnet.name} is {security.healt\
hProbe}; the platform checks the network of its instances on that port",facts:["mode","security.healthProbe","subnet.name"],decidedBy:["mode","security.healthPr\
obe"]},when:validators.c2,assert:validators.c70},{policy:{name:"security/inbound-rules-ignored",severity:"note",profiles:["2019","2025"],subject:"integration",title:"\
The subnet\u2019s security group has no inbound rules that an app ignores",message:"the inbound rules {security.inboundRules} on the subnet {subnet.name} do not\
hing for {app.name}: integration carries outbound traffic only",facts:["mode","security.inboundRules","subnet.name","app.name"],decidedBy:["mode","security.inbo\
undRules"]},when:validators.c2,assert:validators.c71},{policy:{name:"subnet/below-recommended-size",severity:"warning",profiles:["2019","2025"],subject:"integra\
tion",title:"The integration subnet is as large as recommended",parameters:{recommendedPrefix:{type:"integer",default:26,description:"the longest IPv4 prefix th\
at is recommended whatever the scale"},reserve:{type:"number",default:2,description:"how many times the addresses of the planned maximum scale a smaller subnet \
should have"}},message:"the subnet {subnet.name} is a /{subnet.prefixLength} with {subnet.addressesUsable} usable addresses; a /{recommendedPrefix} is recommend\
ed, or {reserve} \xD7 {subnet.addressesNeeded} addresses for the maximum scale planned ({subnet.arithmetic})",facts:["mode","plan.tier","subnet.prefixLength","s\
ubnet.addressesUsable","subnet.addressesNeeded","subnet.name","subnet.arithmetic"],decidedBy:["mode","plan.tier","subnet.prefixLength","subnet.addressesUsable",
"subnet.addressesNeeded"]},when:validators.c72,assert:validators.c73},{policy:{name:"subnet/delegation-actions-differ",severity:"warning",profiles:["2025"],subject:"\
integration",title:"The delegation\u2019s actions are the service\u2019s own",message:"a delegation of the subnet {subnet.name} lists the actions {subnet.deviat\
ingDelegationActions}, which are not the service\u2019s own, so that every plan shows a change",facts:["mode","subnet.deviatingDelegationActions","subnet.name"],
decidedBy:["mode","subnet.deviatingDelegationActions"]},when:validators.c2,assert:validators.c74},{policy:{name:"subnet/delegation-malformed",severity:"error",profiles:[
"2025"],subject:"integration",title:"Each delegation of the subnet has a name and a service name",message:"{subnet.malformedDelegations} of the delegations of t\
he subnet {subnet.name} lack a name or a service name",facts:["mode","subnet.malformedDelegations","subnet.name"],decidedBy:["mode","subnet.malformedDelegations"]},
when:validators.c2,assert:validators.c75},{policy:{name:"subnet/flex-created-together",severity:"warning",profiles:["2025"],subject:"integration",title:"Apps of\
 Flex Consumption in one subnet are created one after another",message:"{app.name} is created in the subnet {subnet.name} in one run with {flexCreatedTogether},\
 in no order",facts:["mode","app.lifecycle","plan.isFlex","flexCreatedTogether","app.name","subnet.name"],decidedBy:["mode","app.lifecycle","plan.isFlex","flexC\
reatedTogether"]},when:validators.c76,assert:validators.c77},{policy:{name:"subnet/maximum-scale-does-not-fit",severity:"error",profiles:["2019","2025"],subject:"\
integration",title:"The plans of the integration subnet fit into it at their maximum scale",message:"at maximum scale the plans of the subnet {subnet.name} need\
 {subnet.addressesNeeded} addresses ({subnet.arithmetic}), but a /{subnet.prefixLength} has {subnet.addressesUsable} left when the platform has kept five",facts:[
"mode","plan.tier","subnet.addressesNeeded","subnet.addressesUsable","subnet.name","subnet.arithmetic","subnet.prefixLength"],decidedBy:["mode","plan.tier","sub\
net.addressesNeeded","subnet.addressesUsable"]},when:validators.c72,assert:validators.c78},{policy:{name:"subnet/name-invalid-for-flex",severity:"error",profiles:[
"2025"],subject:"integration",title:"The subnet of the Flex Consumption app has a name without underscores and one kind of delegation",message:"the Flex Consump\
tion app {app.name} joins the subnet {subnet.name}, delegated to: {subnet.delegations}; its name may have no underscore, and it is shared with no other kind of \
delegation",facts:["mode","plan.isFlex","subnet.name","subnet.delegations","app.name"],decidedBy:["mode","plan.isFlex","subnet.name","subnet.delegations"]},when:validators.
c79,assert:validators.c80},{policy:{name:"subnet/not-dedicated",severity:"error",profiles:["2019","2025"],subject:"integration",title:"Nothing but integrated ap\
ps lives in the integration subnet",message:"the subnet {subnet.name}, which the app {app.name} joins, also holds {subnet.otherUsers}; integration needs a subne\
t that holds nothing else",facts:["mode","subnet.otherUsers","subnet.name","app.name"],decidedBy:["mode","subnet.otherUsers"]},when:validators.c2,assert:validators.
c81},{policy:{name:"subnet/not-delegated",severity:"error",profiles:["2019","2025"],subject:"integration",title:"The integration subnet is delegated to the app'\
s service and to nothing else",message:"the subnet {subnet.name} is delegated to: {subnet.delegations}; the app {app.name} needs a delegation to {plan.requiredD\
elegation} and no other",facts:["mode","subnet.delegations","plan.requiredDelegation","subnet.name","app.name"],decidedBy:["mode","subnet.delegations","plan.req\
uiredDelegation"]},when:validators.c2,assert:validators.c82},{policy:{name:"subnet/outside-network",severity:"error",profiles:["2025"],subject:"integration",title:"\
The prefixes of the integration subnet are network addresses inside its virtual network",message:"the subnet {subnet.name} has the prefixes {subnet.prefixes}; n\
o network address: {subnet.invalidPrefixes}, outside the address space of {network.name}: {subnet.outsideNetwork}",facts:["mode","subnet.isDeployed","subnet.inv\
alidPrefixes","subnet.outsideNetwork","subnet.name","subnet.prefixes","network.name"],decidedBy:["mode","subnet.isDeployed","subnet.invalidPrefixes","subnet.out\
sideNetwork"]},when:validators.c83,assert:validators.c84},{policy:{name:"subnet/overlaps-sibling",severity:"error",profiles:["2025"],subject:"integration",title:"\
The integration subnet overlaps no other subnet of its network",message:"the subnet {subnet.name} ({subnet.prefixes}) of the virtual network {network.name} over\
laps {subnet.overlaps}; subnets have no address in common",facts:["mode","subnet.isDeployed","subnet.overlaps","subnet.name","subnet.prefixes","network.name"],decidedBy:[
"mode","subnet.isDeployed","subnet.overlaps"]},when:validators.c83,assert:validators.c85},{policy:{name:"subnet/reserved-name",severity:"error",profiles:["2025"],
subject:"integration",title:"The integration subnet has a name that no other service claims",message:"the app {app.name} joins the subnet {subnet.name}, a name \
that the platform keeps for a gateway, firewall, bastion or route server",facts:["mode","subnet.isReservedName","app.name","subnet.name"],decidedBy:["mode","sub\
net.isReservedName"]},when:validators.c2,assert:validators.c86},{policy:{name:"subnet/scale-change-does-not-fit",severity:"warning",profiles:["2019","2025"],subject:"\
integration",title:"The plans of the integration subnet fit into it while the largest of them changes its size",message:"at maximum scale the plans of the subne\
t {subnet.name} take {subnet.addressesNeeded} addresses ({subnet.arithmetic}); while the largest plan changes its size it is there twice, and with one address t\
o spare for upgrades that makes {subnet.addressesNeededWhileScaling}, where a /{subnet.prefixLength} has {subnet.addressesUsable} left when the platform has kep\
t five",facts:["mode","plan.tier","subnet.addressesNeededWhileScaling","subnet.addressesUsable","subnet.name","subnet.addressesNeeded","subnet.arithmetic","subn\
et.prefixLength"],decidedBy:["mode","plan.tier","subnet.addressesNeededWhileScaling","subnet.addressesUsable"]},when:validators.c72,assert:validators.c87},{policy:{
name:"subnet/service-endpoint-policy",severity:"error",profiles:["2019","2025"],subject:"integration",title:"The integration subnet has no service endpoint poli\
cy",message:"number of service endpoint policies on the subnet {subnet.name}: {subnet.serviceEndpointPolicies}; an integration subnet can have none",facts:["mod\
e","subnet.serviceEndpointPolicies","subnet.name"],decidedBy:["mode","subnet.serviceEndpointPolicies"]},when:validators.c2,assert:validators.c88},{policy:{name:"\
subnet/shared-across-subscriptions",severity:"error",profiles:["2019","2025"],subject:"integration",title:"All plans that join the integration subnet are in one\
 subscription",parameters:{subscriptions:{type:"integer",default:1,description:"how many subscriptions the plans that join one subnet may be in"}},message:"the \
{subnet.joinedPlans} plans that join the subnet {subnet.name} are in {subnet.joinedPlanSubscriptions} subscriptions; those of one subnet may be in {subscription\
s}",facts:["mode","subnet.joinedPlans","subnet.joinedPlanSubscriptions","subnet.name"],decidedBy:["mode","subnet.joinedPlans","subnet.joinedPlanSubscriptions"]},
when:validators.c89,assert:validators.c90},{policy:{name:"subnet/shared-by-flex-and-plan",severity:"error",profiles:["2025"],subject:"integration",title:"The su\
bnet serves either Flex Consumption or plans, not both",message:"the subnet {subnet.name} is joined by apps of the kinds {subnet.joinedKinds}; it can serve one \
kind only",facts:["mode","subnet.joinedKinds","subnet.name"],decidedBy:["mode","subnet.joinedKinds"]},when:validators.c2,assert:validators.c91},{policy:{name:"s\
ubnet/too-small-to-share",severity:"error",profiles:["2019","2025"],subject:"integration",title:"The integration subnet can be shared by all plans that join it",
parameters:{longestSharedPrefix:{type:"integer",default:26,profiles:{2019:0},description:"the longest IPv4 prefix of a subnet that several plans may join; 0 mea\
ns that each plan needs a subnet of its own"}},message:"{subnet.joinedPlans} plans join the subnet {subnet.name}, a /{subnet.prefixLength}; it would have to be \
a /{longestSharedPrefix} or larger to be shared",facts:["mode","plan.tier","subnet.joinedPlans","subnet.prefixLength","subnet.name"],decidedBy:["mode","plan.tie\
r","subnet.joinedPlans","subnet.prefixLength"]},when:validators.c92,assert:validators.c93},{policy:{name:"subnet/too-small",severity:"error",profiles:["2019","2\
025"],subject:"integration",title:"The integration subnet is large enough for one plan",parameters:{longestPrefix:{type:"integer",default:28,profiles:{2019:27},
description:"the longest IPv4 prefix that a subnet for integration may have"}},message:"the subnet {subnet.name} is a /{subnet.prefixLength}; integration needs \
a /{longestPrefix} or larger",facts:["mode","subnet.prefixLength","subnet.name"],decidedBy:["mode","subnet.prefixLength"]},when:validators.c2,assert:validators.
c94}];var texts={"app/connection-does-nothing":'{"when":{"properties":{"mode":{"const":"ineffective"}}},"assert":{"properties":{"mechanisms":{"not":{"contains":{"cons\
t":"swift-connection"}}}}},"remedy":{"terraform":"Take the resource of type Microsoft.Web/sites/virtualNetworkConnections out and name the subnet in the app. If\
 it is\\nto be gateway-required integration, keep it, without isSwift and with the network\u2019s id in vnetResourceId.\\n\\n  resource \\"azurerm_linux_web_app\\" \\"exam\
ple\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Take the virtualNetworkConnections resource out and name the subnet in t\
he app. If it is to be gateway-required\\nintegration, keep it, without isSwift and with the network\u2019s id in vnetResourceId.\\n\\n  properties: {\\n    virtualNetwo\
rkSubnetId: subnet.id\\n  }\\n"},"because":"virtualNetworkConnections makes gateway-required connections. Of regional ones it shows what exists, with isSwift set,\
 which is where templates copy it from; written, depending on the API version, it succeeds and connects nothing, or is refused.","prevents":["Swift network cann\
ot be modified with this API call"],"sources":[{"file":"the platform","section":"Azure/bicep#3592"},{"file":"the platform","section":"MicrosoftDocs/azure-docs#4\
3302"}],"examples":[{"name":"a connection with isSwift","verdict":"fail","facts":{"mode":"ineffective","mechanisms":["swift-connection"],"app":{"name":"api"}}},\
{"name":"the old network name","verdict":"pass","facts":{"mode":"ineffective","mechanisms":["network-name"],"app":{"name":"api"}}},{"name":"the mechanism is not\
 known","verdict":"undecided","facts":{"mode":"ineffective","app":{"name":"api"}}},{"name":"the site property","verdict":"not-applicable","facts":{"mode":"regio\
nal","mechanisms":["site-property"],"app":{"name":"api"}}},{"name":"a gateway connection","verdict":"not-applicable","facts":{"mode":"gateway","mechanisms":["ga\
teway-connection"],"app":{"name":"api"}}}]}',"app/docker-compose":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"app":{"properti\
es":{"isCompose":{"const":false}}}}},"remedy":{"terraform":"Run one container in the app, and what was beside it as sidecars or as apps of their own.\\n\\n  resou\
rce \\"azurerm_linux_web_app\\" \\"example\\" {\\n    site_config {\\n      application_stack {\\n        docker_image_name   = \\"team/web:1.4\\"\\n        docker_regist\
ry_url = \\"https://registry.example.com\\"\\n      }\\n    }\\n  }\\n","bicep":"Run one container in the app, and what was beside it as sidecars (linuxFxVersion 'sit\
econtainers') or as apps of\\ntheir own.\\n\\n  siteConfig: {\\n    linuxFxVersion: 'DOCKER|registry.example.com/team/web:1.4'\\n  }\\n"},"because":"The platform conn\
ects an app of one container, or of a built-in image, to the interface of the integration. It does not do so for the containers of a compose file, whatever the \
plan.","prevents":["VNET integration is not supported for Docker Compose scenarios in App Service"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Tro\
ubleshooting"}],"examples":[{"name":"one container or none","verdict":"pass","facts":{"mode":"regional","app":{"isCompose":false}}},{"name":"a compose app","ver\
dict":"fail","facts":{"mode":"regional","app":{"isCompose":true}}},{"name":"a runtime that is known only after apply","verdict":"undecided","facts":{"mode":"reg\
ional","app":{"isCompose":{"$unknown":{"symbol":"var.image","reason":"no value given"}}}}},{"name":"gateway mode is not for Linux at all","verdict":"not-applica\
ble","facts":{"mode":"gateway","app":{"isCompose":true}}}]}`,"app/hard-coded-port":'{"when":{"properties":{"mode":{"const":"regional"},"app":{"properties":{"ope\
ratingSystem":{"const":"linux"}}}}},"assert":{"properties":{"app":{"properties":{"listensOnGivenPort":{"const":true}}}}},"remedy":{"terraform":"Let the start co\
mmand in the image read the two variables, which the platform sets by itself. Nothing changes in\\nTerraform, and no input can show it: turn the policy off (rule\
s in the configuration) once it is so.\\n\\n  CMD [\\"sh\\", \\"-c\\", \\"exec gunicorn --bind 0.0.0.0:$PORT app:app\\"]\\n","bicep":"Let the start command in the image \
read the two variables, which the platform sets by itself. Nothing changes in\\nBicep, and no input can show it: turn the policy off (rules in the configuration)\
 once it is so.\\n\\n  CMD [\\"sh\\", \\"-c\\", \\"exec gunicorn --bind 0.0.0.0:$PORT app:app\\"]\\n"},"because":"With integration the platform chooses the port on which\
 a container has to answer, and tells it by PORT (and SSH_PORT for SSH). The images that it builds itself read these; one that listens on a number of its own ge\
ts no requests and does not come up.","sources":[{"file":"000_8cac3612ac4ed818.txt","section":"Web / Function App for Containers"}],"examples":[{"name":"a built\
-in image","verdict":"pass","facts":{"mode":"regional","app":{"operatingSystem":"linux","listensOnGivenPort":true}}},{"name":"an image of its own, of which no i\
nput tells the port","verdict":"undecided","facts":{"mode":"regional","app":{"operatingSystem":"linux","listensOnGivenPort":{"$unknown":{"symbol":"the port","re\
ason":"the port is set inside the image"}}}}},{"name":"an image that is known to listen elsewhere","verdict":"fail","facts":{"mode":"regional","app":{"operating\
System":"linux","listensOnGivenPort":false}}},{"name":"a Windows app","verdict":"not-applicable","facts":{"mode":"regional","app":{"operatingSystem":"windows","\
listensOnGivenPort":false}}},{"name":"gateway mode","verdict":"not-applicable","facts":{"mode":"gateway","app":{"operatingSystem":"linux","listensOnGivenPort":f\
alse}}}]}',"app/integration-declared-twice":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"declarations":{"type":"integer","maxi\
mum":1}}},"remedy":{"terraform":"Keep virtual_network_subnet_id of the app and remove azurerm_app_service_virtual_network_swift_connection.\\nIf the separate res\
ource has to stay, remove the attribute and let Terraform ignore what it reads back:\\n\\n  lifecycle {\\n    ignore_changes = [virtual_network_subnet_id]\\n  }\\n",\
"bicep":"Keep virtualNetworkSubnetId of the site and remove the networkConfig child (or the other way about).\\n\\n  properties: {\\n    virtualNetworkSubnetId: in\
tegrationSubnet.id\\n  }\\n"},"because":"Both places write one setting of the app. Each run of the deployment sees what the other place has set as a difference an\
d takes it back, so that the app loses its connection and gets it again by turns; while it is gone, the app reaches nothing in the network.","sources":[{"file":\
"the platform","section":"hashicorp/terraform-provider-azurerm#17930, #25974, #18225: the app's property and the swift connection undo each other"}],"examples":\
[{"name":"in one place","verdict":"pass","facts":{"mode":"regional","mechanisms":["site-property"],"declarations":1}},{"name":"as the app's property and as a re\
source of its own","verdict":"fail","facts":{"mode":"regional","mechanisms":["site-property","network-config"],"declarations":2}},{"name":"by two resources of o\
ne kind","verdict":"fail","facts":{"mode":"regional","mechanisms":["network-config"],"declarations":2}},{"name":"a connection whose places the input does not te\
ll","verdict":"undecided","facts":{"mode":"regional"}},{"name":"gateway mode","verdict":"not-applicable","facts":{"mode":"gateway","mechanisms":["gateway-connec\
tion"],"declarations":2}}]}`,"app/isolated-with-integration":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"app":{"properties":{\
"isInEnvironment":{"const":false}}}}},"remedy":{"terraform":"Remove virtual_network_subnet_id (or the swift connection) from the app, and let it reach other net\
works through\\nthe environment's own network. If the app shall be integrated, give its plan a sku outside the environment.\\n\\n  resource \\"azurerm_service_plan\\\
" \\"example\\" {\\n    sku_name = \\"P1v3\\" # and no app_service_environment_id\\n  }\\n","bicep":"Remove virtualNetworkSubnetId (or the networkConfig child) from th\
e app, and let it reach other networks through\\nthe environment's own network. If the app shall be integrated, give its plan a sku outside the environment.\\n\\n \
 sku: {\\n    name: 'P1v3' // and no hostingEnvironmentProfile\\n  }\\n"},"because":"The workers of an App Service Environment stand in a subnet of the customer's \
network themselves, so that their apps reach it without help. Integration is made for the workers that many customers share, and the platform does not offer it \
to isolated plans.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Integrate your app with an Azure virtual network"},{"file":"000_8cac3612ac4ed818.tx\
t","section":"Integrate your app with an Azure Virtual Network"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":\
"an app of a shared scale unit","verdict":"pass","facts":{"mode":"regional","app":{"isInEnvironment":false}}},{"name":"an app in an environment","verdict":"fail\
","facts":{"mode":"regional","app":{"isInEnvironment":true}}},{"name":"the same in 2019","verdict":"fail","profile":"2019","facts":{"mode":"regional","app":{"is\
InEnvironment":true}}},{"name":"a plan that is not in the input","verdict":"undecided","facts":{"mode":"regional"}},{"name":"gateway mode has a policy of its ow\
n","verdict":"not-applicable","facts":{"mode":"gateway","app":{"isInEnvironment":true}}}]}`,"app/linux-preview":'{"when":{"properties":{"mode":{"const":"regiona\
l"}}},"assert":{"properties":{"app":{"properties":{"operatingSystem":{"const":"windows"}}}}},"remedy":{"terraform":"Keep what the app has to reach within 10.0.0\
.0/8, 172.16.0.0/12 and 192.168.0.0/16, or run it on a Windows plan.\\n\\n  resource \\"azurerm_service_plan\\" \\"example\\" {\\n    os_type = \\"Windows\\"\\n  }\\n","bi\
cep":"Keep what the app has to reach within 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16, or run it on a Windows plan.\\n\\n  properties: {\\n    reserved: false\\n\
  }\\n"},"because":"In this era the interface for Linux workers was a first version: no promise of availability, and no way into the network for traffic to publi\
c addresses, not even with all traffic routed there.","sources":[{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":\
"a Windows app","verdict":"pass","facts":{"mode":"regional","app":{"operatingSystem":"windows"}}},{"name":"a Linux app","verdict":"fail","facts":{"mode":"region\
al","app":{"operatingSystem":"linux"}}},{"name":"a plan that is not in the input","verdict":"undecided","facts":{"mode":"regional"}},{"name":"gateway mode has a\
 policy of its own","verdict":"not-applicable","facts":{"mode":"gateway","app":{"operatingSystem":"linux"}}}]}',"app/network-config-incomplete":`{"when":{"prope\
rties":{"mechanisms":{"contains":{"enum":["network-config","virtual-network-config"]}}}},"assert":{"properties":{"targetKind":{"const":"subnet"}}},"remedy":{"te\
rraform":"Name the subnet in place of the network; or take the resource out and write virtual_network_subnet_id in the app.\\n\\n  resource \\"azapi_resource\\" \\"e\
xample\\" {\\n    type = \\"Microsoft.Web/sites/networkConfig@2024-04-01\\"\\n    body = {\\n      properties = { subnetResourceId = azurerm_subnet.integration.id }\\n\
    }\\n  }\\n","bicep":"Name the subnet in place of the network; or take the resource out and write virtualNetworkSubnetId in the app.\\n\\n  properties: {\\n    su\
bnetResourceId: subnet.id\\n    swiftSupported: true\\n  }\\n"},"because":"An app joins a subnet, not a network: the platform reads the id of the subnet from subne\
tResourceId and refuses a configuration that has only the network\u2019s id.","prevents":["SubnetResourceUri has an invalid value"],"sources":[{"file":"the platform"\
,"section":"MicrosoftDocs/azure-docs#20348"}],"examples":[{"name":"a subnet","verdict":"pass","facts":{"mode":"regional","mechanisms":["network-config"],"target\
Kind":"subnet","app":{"name":"api"}}},{"name":"no subnet","base":"a subnet","verdict":"fail","facts":{"targetKind":null}},{"name":"a network's id in place of a \
subnet's","base":"a subnet","verdict":"fail","facts":{"targetKind":"network"}},{"name":"no subnet in the form of 2019","base":"no subnet","verdict":"fail","fact\
s":{"mechanisms":["virtual-network-config"]}},{"name":"the body is not known","base":"a subnet","verdict":"undecided","facts":{"targetKind":{"$unknown":{"symbol\
":"var.body","reason":"no value given"}}}},{"name":"the site property","base":"no subnet","verdict":"not-applicable","facts":{"mechanisms":["site-property"]}},{\
"name":"gateway-required integration","base":"no subnet","verdict":"not-applicable","facts":{"mode":"gateway","mechanisms":["gateway-connection"]}}]}`,"app/obso\
lete-network-name":'{"when":{"properties":{"mode":{"const":"ineffective"}}},"assert":{"properties":{"mechanisms":{"not":{"contains":{"const":"network-name"}}}}}\
,"remedy":{"terraform":"Take virtual_network_name out of site_config and name the subnet in the app. (The legacy azurerm_app_service needs\\nan azurerm_app_servi\
ce_virtual_network_swift_connection for it.)\\n\\n  resource \\"azurerm_linux_web_app\\" \\"example\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.i\
d\\n  }\\n","bicep":"Take vnetName out of siteConfig and name the subnet in the app.\\n\\n  properties: {\\n    virtualNetworkSubnetId: subnet.id\\n  }\\n"},"because":\
"The property shows the name of a network that an app is connected to. Written, it is stored and changes nothing: the deployment succeeds and the app stays outs\
ide.","sources":[{"file":"the platform","section":"hashicorp/terraform-provider-azurerm#2254"},{"file":"the platform","section":"hashicorp/terraform-provider-az\
urerm#4372"}],"examples":[{"name":"the old network name","verdict":"fail","facts":{"mode":"ineffective","mechanisms":["network-name"],"app":{"name":"api"}}},{"n\
ame":"a connection with isSwift","verdict":"pass","facts":{"mode":"ineffective","mechanisms":["swift-connection"],"app":{"name":"api"}}},{"name":"the mechanism \
is not known","verdict":"undecided","facts":{"mode":"ineffective","app":{"name":"api"}}},{"name":"the site property","verdict":"not-applicable","facts":{"mode":\
"regional","mechanisms":["site-property"],"app":{"name":"api"}}}]}',"app/regional-unavailable":`{"when":{"properties":{"mode":{"enum":["regional","gateway"]}}},\
"assert":{"properties":{"mode":{"const":"gateway"}}},"remedy":{"terraform":"Remove virtual_network_subnet_id and connect the app to a network that has a VPN gat\
eway with point-to-site.\\n\\n  resource \\"azapi_resource\\" \\"connection\\" {\\n    type      = \\"Microsoft.Web/sites/virtualNetworkConnections@2023-12-01\\"\\n    na\
me      = azurerm_virtual_network.example.name\\n    parent_id = azurerm_windows_web_app.example.id\\n    body      = { properties = { vnetResourceId = azurerm_vi\
rtual_network.example.id } }\\n  }\\n","bicep":"Remove virtualNetworkSubnetId and connect the app to a network that has a VPN gateway with point-to-site.\\n\\n  res\
ource connection 'Microsoft.Web/sites/virtualNetworkConnections@2023-12-01' = {\\n    parent: site\\n    name: network.name\\n    properties: {\\n      vnetResource\
Id: network.id\\n    }\\n  }\\n"},"because":"In this era apps reached a network by a point-to-site connection from their worker to the network's VPN gateway. Worke\
rs had no interface of their own in a subnet; that came later, as regional integration.","sources":[{"file":"002_d9be5da5ae37cc7f.txt","section":"How the system\
 works"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Integrate your app with an Azure Virtual Network"}],"examples":[{"name":"by a gateway","verdict":"pass","\
facts":{"mode":"gateway"}},{"name":"into a subnet","verdict":"fail","facts":{"mode":"regional"}},{"name":"a connection that does nothing","verdict":"not-applica\
ble","facts":{"mode":"ineffective"}},{"name":"a mode that the input does not tell","verdict":"undecided","facts":{"mode":{"$unknown":{"symbol":"var.mode","reaso\
n":"no value given"}}}}]}`,"app/slot-created-with-subnet":'{"when":{"properties":{"mode":{"const":"regional"},"mechanisms":{"contains":{"const":"site-property"}\
},"app":{"properties":{"isSlot":{"const":true},"lifecycle":{"enum":["create","replace"]}}}}},"assert":{"properties":{"apiVersion":{"not":{"enum":{"param":"refus\
edVersions"}}}}},"remedy":{"terraform":"Send the plan along, or take a newer API version. (azurerm does so for Windows slots from 3.105 on.)\\n\\n  resource \\"aza\
pi_resource\\" \\"slot\\" {\\n    type = \\"Microsoft.Web/sites/slots@2024-04-01\\"\\n    body = {\\n      properties = {\\n        serverFarmId           = azurerm_serv\
ice_plan.example.id\\n        virtualNetworkSubnetId = azurerm_subnet.integration.id\\n      }\\n    }\\n  }\\n","bicep":"Send the plan along, or take a newer API ve\
rsion. If it is still refused, deploy the slot first and its subnet in a\\nsecond deployment.\\n\\n  properties: {\\n    serverFarmId: plan.id\\n    virtualNetworkSu\
bnetId: subnet.id\\n  }\\n"},"because":"In 2023 and 2024 the platform answered the creation of a slot with an internal error when the request had a subnet but not\
 the plan; the same as an update of an existing slot worked. Whether a given region still does so cannot be seen from here.","prevents":["There was an unexpecte\
d InternalServerError"],"sources":[{"file":"the platform","section":"hashicorp/terraform-provider-azurerm#24618 (2024-01), #25634 (2024-05)"},{"file":"the platf\
orm","section":"Azure/bicep#11331 (2023-07), #12428 (2023-11)"}],"examples":[{"name":"a new slot by a newer version","verdict":"pass","facts":{"mode":"regional"\
,"mechanisms":["site-property"],"apiVersion":"2024-04-01","app":{"name":"staging","isSlot":true,"lifecycle":"create"}}},{"name":"a new slot by a provider that t\
ells no version","base":"a new slot by a newer version","verdict":"pass","facts":{"apiVersion":null}},{"name":"a new slot by 2022-09-01","base":"a new slot by a\
 newer version","verdict":"fail","facts":{"apiVersion":"2022-09-01"}},{"name":"a new slot by 2023-01-01","base":"a new slot by a newer version","verdict":"fail"\
,"facts":{"apiVersion":"2023-01-01"}},{"name":"a slot made anew by 2023-01-01","base":"a new slot by 2023-01-01","verdict":"fail","facts":{"app":{"lifecycle":"r\
eplace"}}},{"name":"the version is not known","base":"a new slot by a newer version","verdict":"undecided","facts":{"apiVersion":{"$unknown":{"symbol":"var.api_\
version","reason":"no value given"}}}},{"name":"a slot that exists","base":"a new slot by 2023-01-01","verdict":"not-applicable","facts":{"app":{"lifecycle":"up\
date"}}},{"name":"a new app","base":"a new slot by 2023-01-01","verdict":"not-applicable","facts":{"app":{"isSlot":false}}},{"name":"a slot connected by a resou\
rce of its own","base":"a new slot by 2023-01-01","verdict":"not-applicable","facts":{"mechanisms":["network-config"]}}]}',"app/slot-integrates-parent":`{"when"\
:{"properties":{"mode":{"const":"regional"},"app":{"properties":{"isSlot":{"const":true}}}}},"assert":{"properties":{"connectsSlotAsApp":{"const":false}}},"reme\
dy":{"terraform":"Name the subnet in the slot; or use azurerm_app_service_slot_virtual_network_swift_connection, with slot_name and\\nthe app\u2019s own id.\\n\\n  reso\
urce \\"azurerm_linux_web_app_slot\\" \\"example\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Name the subnet in the slot; o\
r use the type Microsoft.Web/sites/slots/networkConfig with the slot as its parent.\\n\\n  resource slot 'Microsoft.Web/sites/slots@2024-04-01' = {\\n    propertie\
s: {\\n      virtualNetworkSubnetId: subnet.id\\n    }\\n  }\\n"},"because":"Each slot has an integration of its own. The resource for apps reads only the app\u2019s nam\
e out of the id that it is given, so that a slot\u2019s id makes it connect production, without a word.","sources":[{"file":"the platform","section":"hashicorp/terra\
form-provider-azurerm#5458"},{"file":"the platform","section":"hashicorp/terraform-provider-azurerm#15259"}],"examples":[{"name":"the slot\u2019s own resource","verd\
ict":"pass","facts":{"mode":"regional","app":{"name":"staging","isSlot":true},"connectsSlotAsApp":false}},{"name":"the resource for apps with a slot\u2019s id","base\
":"the slot\u2019s own resource","verdict":"fail","facts":{"connectsSlotAsApp":true}},{"name":"the id may be a slot\u2019s or an app\u2019s","base":"the resource for apps with\
 a slot\u2019s id","verdict":"undecided","facts":{"connectsSlotAsApp":{"$unknown":{"symbol":"var.site_id","reason":"no value given"}}}},{"name":"an app","base":"the \
slot\u2019s own resource","verdict":"not-applicable","facts":{"app":{"isSlot":false}}}]}`,"app/two-integration-kinds":'{"when":{"properties":{"mode":{"const":"g\
ateway"}}},"assert":{"properties":{"app":{"properties":{"modes":{"not":{"contains":{"const":"regional"}}}}}}},"remedy":{"terraform":"Keep one of the two: take t\
he virtualNetworkConnections resource out, or virtual_network_subnet_id and the\\nconnection resources. Regional integration reaches by peering what the gateway \
reached.\\n\\n  resource \\"azurerm_windows_web_app\\" \\"example\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Keep one of the\
 two: take the virtualNetworkConnections resource out, or virtualNetworkSubnetId and networkConfig.\\nRegional integration reaches by peering what the gateway re\
ached.\\n\\n  properties: {\\n    virtualNetworkSubnetId: subnet.id\\n  }\\n"},"because":"An app connects to one network at a time. With a gateway connection beside \
a regional one the platform may accept both, and requests to the app then end in time-outs.","sources":[{"file":"the platform","section":"MicrosoftDocs/azure-do\
cs#46960"},{"file":"the platform","section":"MicrosoftDocs/azure-docs#50009"},{"file":"001_7e4b522c6d3c0803.txt","section":"Configure gateway-required virtual n\
etwork integration"}],"examples":[{"name":"gateway alone","verdict":"pass","facts":{"mode":"gateway","app":{"name":"api","modes":["gateway"]}}},{"name":"both ki\
nds","base":"gateway alone","verdict":"fail","facts":{"app":{"modes":["gateway","regional"]}}},{"name":"the app is not in the input","verdict":"undecided","fact\
s":{"mode":"gateway","app":{"name":"api"}}},{"name":"regional alone","verdict":"not-applicable","facts":{"mode":"regional","app":{"modes":["regional"]}}},{"name\
":"the regional one of both is not reported again","base":"both kinds","verdict":"not-applicable","facts":{"mode":"regional"}}]}',"app/two-integrations":'{"when\
":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"app":{"properties":{"subnetsNamed":{"type":"integer","maximum":{"param":"subnetsPerApp"}\
}}}}},"remedy":{"terraform":"Name the subnet in one place only: virtual_network_subnet_id of the app or slot. Remove every swift connection,\\nnetworkConfig and \
azapi resource that names another one.\\n\\n  resource \\"azurerm_linux_web_app\\" \\"example\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\
\\n","bicep":"Name the subnet in one place only: virtualNetworkSubnetId of the site or slot. Remove every networkConfig child\\nthat names another one.\\n\\n  prope\
rties: {\\n    virtualNetworkSubnetId: integrationSubnet.id\\n  }\\n"},"because":"An app uses one network interface of its worker at a time. A second connection do\
es not add a subnet but replaces the first, so that which subnet the app ends up in depends on what is deployed last.","sources":[{"file":"003_e9cc4b29cfa7aaa9.\
txt","section":"How virtual network integration works"},{"file":"000_8cac3612ac4ed818.txt","section":"How Regional VNet Integration works"}],"examples":[{"name"\
:"one subnet","verdict":"pass","facts":{"mode":"regional","app":{"subnetsNamed":1}}},{"name":"a property and a swift connection that name two","verdict":"fail",\
"facts":{"mode":"regional","app":{"subnetsNamed":2}}},{"name":"the same in 2019","verdict":"fail","profile":"2019","facts":{"mode":"regional","app":{"subnetsNam\
ed":2}}},{"name":"two connections that may name one subnet or two","verdict":"undecided","facts":{"mode":"regional","app":{"subnetsNamed":{"$unknown":{"symbol":\
"subnets of the app","reason":"the input does not tell which subnet is meant","minimum":1,"maximum":2}}}}},{"name":"gateway mode names no subnet","verdict":"not\
-applicable","facts":{"mode":"gateway"}}]}',"change/deleted-while-connected":'{"when":{"properties":{"kind":{"const":"app"},"lifecycle":{"const":"delete"}}},"as\
sert":{"properties":{"leftOn":{"const":"nowhere"}}},"remedy":{"terraform":"In a first run take virtual_network_subnet_id (or the connection resource) out and ap\
ply; delete the app in the next\\none. If it has happened already: make plan and app anew with the same names, connect the app, disconnect it, and\\ndelete it aga\
in.\\n","bicep":"Deploy the app once more without its subnet, and delete it then. If it has happened already: make plan and app anew\\nwith the same names, connec\
t the app, disconnect it, and delete it again.\\n\\n  properties: {\\n    virtualNetworkSubnetId: null\\n  }\\n"},"because":"Deleting an app does not release its pla\
ce in the subnet. The delegation and the link stay behind and block every change of the subnet and of its network, until an app of the same name is connected an\
d disconnected again.","prevents":["requires any of the following delegation(s) [Microsoft.Web/serverFarms] to reference service association link","serviceAssoc\
iationLinks/AppServiceLink and cannot be deleted"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Deleting the App Service plan or app before disconne\
cting the network integration"}],"examples":[{"name":"an app without integration","verdict":"pass","facts":{"kind":"app","lifecycle":"delete","name":"azurerm_li\
nux_web_app.api","leftOn":"nowhere"}},{"name":"the subnet stays","base":"an app without integration","verdict":"fail","facts":{"leftOn":"staying"}},{"name":"the\
 subnet goes in the same run","base":"an app without integration","verdict":"undecided","facts":{"leftOn":{"$unknown":{"symbol":"azurerm_linux_web_app.api","rea\
son":"the subnet goes in the same run"}}}},{"name":"the app is only changed","base":"the subnet stays","verdict":"not-applicable","facts":{"lifecycle":"update"}\
},{"name":"a subnet is deleted","base":"an app without integration","verdict":"not-applicable","facts":{"kind":"subnet"}}]}',"change/network-deleted":'{"when":{\
"properties":{"kind":{"enum":["subnet","network","group"]},"isRemoved":{"const":true}}},"assert":{"properties":{"stranded":{"maxItems":0}}},"remedy":{"terraform\
":"Take virtual_network_subnet_id (or the connection resource) out of the apps and apply that first; remove the subnet\\nor network in the next run. A subnet tha\
t is made anew needs another name and must come before the old one goes, so\\nthat the apps move:\\n\\n  lifecycle {\\n    create_before_destroy = true\\n  }\\n","bic\
ep":"Deploy the apps without their subnet (and without connection resources) first; remove the subnet or network in a\\nlater deployment. A subnet that is made a\
new needs another name, so that the apps can move before the old one goes.\\n\\n  properties: {\\n    virtualNetworkSubnetId: null\\n  }\\n"},"because":"Integration \
leaves a link on the subnet that keeps it, and the network that it is in, from being deleted until the last app has disconnected. A gateway-mode app keeps its c\
ertificates and routes of the network in the same way.","prevents":["InUseSubnetCannotBeDeleted","and cannot be deleted. In order to delete the subnet, delete a\
ll the resources within the subnet"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitations"},{"file":"000_8cac3612ac4ed818.txt","section":"Region\
al VNet Integration"},{"file":"001_7e4b522c6d3c0803.txt","section":"Manage virtual network integration"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Managing \
the VNET Integrations"}],"examples":[{"name":"a subnet goes that nobody uses","verdict":"pass","facts":{"kind":"subnet","lifecycle":"delete","isRemoved":true,"n\
ame":"azurerm_subnet.app","stranded":[]}},{"name":"a subnet goes and an app stays","base":"a subnet goes that nobody uses","verdict":"fail","facts":{"stranded":\
["azurerm_linux_web_app.api"]}},{"name":"a subnet is made anew and an app stays","base":"a subnet goes and an app stays","verdict":"fail","facts":{"lifecycle":"\
replace"}},{"name":"a network goes and an app stays","base":"a subnet goes and an app stays","verdict":"fail","facts":{"kind":"network","name":"azurerm_virtual_\
network.main"}},{"name":"a resource group goes and an app elsewhere stays","base":"a subnet goes and an app stays","verdict":"fail","facts":{"kind":"group","nam\
e":"azurerm_resource_group.net"}},{"name":"the order of two deletions is not in the input","base":"a subnet goes that nobody uses","verdict":"undecided","facts"\
:{"stranded":{"$unknown":{"symbol":"azurerm_linux_web_app.api","reason":"the input does not order its end before that of the subnet or network"}}}},{"name":"a s\
ubnet stays","base":"a subnet goes that nobody uses","verdict":"not-applicable","facts":{"lifecycle":"update","isRemoved":false}},{"name":"a plan goes","base":"\
a subnet goes that nobody uses","verdict":"not-applicable","facts":{"kind":"plan"}}]}',"change/scale-does-not-fit-now":`{"when":{"properties":{"kind":{"const":"\
plan"},"isDoubled":{"const":true},"skuAfter":{"not":{"type":"string","pattern":"^([Yy]1|[Ff][Cc]1)$"}}}},"assert":{"properties":{"addressesDuringChange":{"type"\
:["integer","null"],"atMost":{"fact":"subnet.addressesUsable"}}}},"remedy":{"terraform":"Point the apps at a larger subnet first, or lower worker_count in a run\
 of its own, change the sku in the next, and\\nraise the count again.\\n\\n  resource \\"azurerm_subnet\\" \\"larger\\" {\\n    address_prefixes = [\\"10.0.2.0/26\\"]\\n  \
}\\n","bicep":"Point the apps at a larger subnet first, or lower sku.capacity in a deployment of its own, change the sku in the\\nnext, and raise the capacity aga\
in.\\n\\n  properties: {\\n    addressPrefix: '10.0.2.0/26'\\n  }\\n"},"because":"When a plan changes its size, the new instances must run before the old ones are gi\
ven up, so that for a while twice the addresses are taken. Each instance holds one (in Windows containers one more for every app), and the five addresses that e\
very subnet keeps are never available.","prevents":["SubnetIsFull","does not have enough capacity for"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":\
"Subnet requirements"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"26 addresses taken of 27","verdict":"pass\
","facts":{"kind":"plan","name":"azurerm_service_plan.main","isDoubled":true,"skuBefore":"P1v3","skuAfter":"P2v3","addressesDuringChange":26,"subnet":{"name":"i\
ntegration","addressesUsable":27}}},{"name":"27 addresses taken of 27","base":"26 addresses taken of 27","verdict":"pass","facts":{"addressesDuringChange":27}},\
{"name":"28 addresses taken of 27","base":"26 addresses taken of 27","verdict":"fail","facts":{"addressesDuringChange":28}},{"name":"12 addresses taken of 11","\
base":"26 addresses taken of 27","verdict":"fail","facts":{"addressesDuringChange":12,"subnet":{"addressesUsable":11}}},{"name":"the number of instances is not \
known, but too large in any case","base":"26 addresses taken of 27","verdict":"fail","facts":{"addressesDuringChange":{"$unknown":{"symbol":"var.workers","reaso\
n":"no value given","minimum":28}}}},{"name":"the number of instances is not known, but small enough in any case","base":"26 addresses taken of 27","verdict":"p\
ass","facts":{"addressesDuringChange":{"$unknown":{"symbol":"var.workers","reason":"no value given","minimum":2,"maximum":27}}}},{"name":"the number of instance\
s is not known","base":"26 addresses taken of 27","verdict":"undecided","facts":{"addressesDuringChange":{"$unknown":{"symbol":"var.workers","reason":"no value \
given","minimum":2,"maximum":60}}}},{"name":"the subnet is not in the input","base":"26 addresses taken of 27","verdict":"undecided","facts":{"subnet":{"address\
esUsable":{"$unknown":{"symbol":"var.subnet_id","reason":"the subnet is not in the input"}}}}},{"name":"the new sku is not known","base":"28 addresses taken of \
27","verdict":"undecided","facts":{"isDoubled":{"$unknown":{"symbol":"var.sku","reason":"no value given"}},"skuAfter":{"$unknown":{"symbol":"var.sku","reason":"\
no value given"}}}},{"name":"the new sku is not written","base":"28 addresses taken of 27","verdict":"fail","facts":{"skuAfter":null}},{"name":"the sku stays","\
base":"28 addresses taken of 27","verdict":"not-applicable","facts":{"isDoubled":false,"skuAfter":"P1v3"}},{"name":"a plan of Flex Consumption","base":"28 addre\
sses taken of 27","verdict":"not-applicable","facts":{"skuBefore":"FC1","skuAfter":"FC1"}},{"name":"a subnet changes","base":"28 addresses taken of 27","verdict\
":"not-applicable","facts":{"kind":"subnet"}}]}`,"change/subnet-resized":`{"when":{"properties":{"kind":{"const":"subnet"},"lifecycle":{"const":"update"},"users\
":{"minItems":1}}},"assert":{"properties":{"isResized":{"const":false}}},"remedy":{"terraform":"Keep address_prefixes as they are. For another size add a second\
 subnet, point the apps at it and apply; remove the\\nold one in a later run.\\n\\n  resource \\"azurerm_subnet\\" \\"larger\\" {\\n    address_prefixes = [\\"10.0.2.0/2\
6\\"]\\n    delegation {\\n      name = \\"web\\"\\n      service_delegation {\\n        name = \\"Microsoft.Web/serverFarms\\"\\n      }\\n    }\\n  }\\n","bicep":"Keep add\
ressPrefix as it is. For another size add a second subnet, point the apps at it and deploy; remove the old\\none in a later deployment.\\n\\n  {\\n    name: 'larger\
'\\n    properties: {\\n      addressPrefix: '10.0.2.0/26'\\n      delegations: [\\n        { name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } \
}\\n      ]\\n    }\\n  }\\n"},"because":"The instances of the plan hold addresses of the subnet, and the platform changes no prefix that is in use. A subnet must b\
e made large enough before the first app joins it.","prevents":["InUsePrefixCannotBeDeleted"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet re\
quirements"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"another property changes","verdict":"pass","facts":\
{"kind":"subnet","lifecycle":"update","name":"azurerm_subnet.app","users":["azurerm_linux_web_app.api"],"isResized":false,"prefixesBefore":["10.0.1.0/28"],"pref\
ixesAfter":["10.0.1.0/28"]}},{"name":"a larger prefix","base":"another property changes","verdict":"fail","facts":{"isResized":true,"prefixesAfter":["10.0.1.0/2\
6"]}},{"name":"a smaller prefix","base":"another property changes","verdict":"fail","facts":{"isResized":true,"prefixesBefore":["10.0.1.0/26"],"prefixesAfter":[\
"10.0.1.0/27"]}},{"name":"the new prefix is not known","base":"another property changes","verdict":"undecided","facts":{"isResized":{"$unknown":{"symbol":"azure\
rm_subnet.app.addressPrefixes","reason":"known only after apply"}},"prefixesAfter":{"$unknown":{"symbol":"azurerm_subnet.app.addressPrefixes","reason":"known on\
ly after apply"}}}},{"name":"nobody uses it","base":"a larger prefix","verdict":"not-applicable","facts":{"users":[]}},{"name":"it is made anew","base":"a large\
r prefix","verdict":"not-applicable","facts":{"lifecycle":"replace","isResized":false}},{"name":"a plan changes","base":"another property changes","verdict":"no\
t-applicable","facts":{"kind":"plan","prefixesBefore":[],"prefixesAfter":[]}}]}`,"deploy/provider-unregistered":`{"when":{"properties":{"mode":{"const":"regiona\
l"},"network":{"properties":{"subscription":{"not":{"sameAs":{"fact":"app.subscription"}}}}}}},"assert":{"properties":{"network":{"properties":{"hasWebProvider"\
:{"const":true}}}},"if":{"properties":{"plan":{"properties":{"isFlex":{"const":true}}}}},"then":{"properties":{"network":{"properties":{"hasAppProvider":{"const\
":true}}}}}},"remedy":{"terraform":"Register it with the provider of the network\u2019s subscription, or once by hand:\\naz provider register --namespace Microsoft.We\
b --subscription NETWORK-SUBSCRIPTION\\n(and the same with Microsoft.App for Flex Consumption). Check that subscription\u2019s state along, by --inventory, and\\nit is\
 decided.\\n\\n  resource \\"azurerm_resource_provider_registration\\" \\"web\\" {\\n    provider = azurerm.network\\n    name     = \\"Microsoft.Web\\"\\n  }\\n","bicep":"\
Bicep cannot register a provider. Do it once by hand:\\naz provider register --namespace Microsoft.Web --subscription NETWORK-SUBSCRIPTION\\n(and the same with Mi\
crosoft.App for Flex Consumption). Check that subscription\u2019s resources along, by --inventory,\\nand it is decided.\\n"},"because":"The service links itself to the\
 subnet in the network\u2019s subscription and can do so only where its resource provider is registered. The first app in a subscription registers it, but a subscrip\
tion that holds networks only has no app. Nothing in the deployment says whether it was done unless something of that provider is in sight.","prevents":["Please\
 check if 'Microsoft.App' is registered as a resource provider in your subscription"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Permissions"},{"f\
ile":"the platform","section":"Azure/terraform-provider-azapi#625"}],"examples":[{"name":"another subscription with the provider registered","verdict":"pass","f\
acts":{"mode":"regional","app":{"name":"api","subscription":"00000000-0000-4000-8000-000000000001"},"network":{"name":"vnet-hub","subscription":"00000000-0000-4\
000-8000-000000000002","hasWebProvider":true},"plan":{"isFlex":false}}},{"name":"another subscription of which nothing is known","base":"another subscription wi\
th the provider registered","verdict":"undecided","facts":{"network":{"hasWebProvider":{"$unknown":{"symbol":"Microsoft.Web","reason":"nothing in the input show\
s whether it is registered"}}}}},{"name":"another subscription without the provider","base":"another subscription with the provider registered","verdict":"fail"\
,"facts":{"network":{"hasWebProvider":false}}},{"name":"Flex Consumption with both providers","base":"another subscription with the provider registered","verdic\
t":"pass","facts":{"plan":{"isFlex":true},"network":{"hasAppProvider":true}}},{"name":"Flex Consumption, and nothing is known of Microsoft.App","base":"another \
subscription with the provider registered","verdict":"undecided","facts":{"plan":{"isFlex":true}}},{"name":"Flex Consumption without Microsoft.App","base":"anot\
her subscription with the provider registered","verdict":"fail","facts":{"plan":{"isFlex":true},"network":{"hasAppProvider":false}}},{"name":"one subscription",\
"base":"another subscription of which nothing is known","verdict":"not-applicable","facts":{"network":{"subscription":"00000000-0000-4000-8000-000000000001"}}},\
{"name":"one provider configuration without a subscription of its own","verdict":"not-applicable","facts":{"mode":"regional","app":{"name":"api","subscription":\
{"$unknown":{"symbol":"provider azurerm","reason":"the input does not name the subscription"}}},"network":{"subscription":{"$unknown":{"symbol":"provider azurer\
m","reason":"the input does not name the subscription"}}}}},{"name":"two provider configurations that may have one subscription","verdict":"undecided","facts":{\
"mode":"regional","app":{"name":"api","subscription":{"$unknown":{"symbol":"provider azurerm","reason":"the input does not name the subscription"}}},"network":{\
"subscription":{"$unknown":{"symbol":"provider azurerm.hub","reason":"the input does not name the subscription"}}}}},{"name":"gateway-required integration","bas\
e":"another subscription without the provider","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"dns/private-zone-unsupported":`{"when":{"properties":{\
"mode":{"const":"regional"}}},"assert":{"properties":{"network":{"properties":{"privateZones":{"maxItems":0}}}}},"remedy":{"terraform":"Give the network DNS ser\
vers of its own that answer for these names, or let the app use addresses.\\n\\n  resource \\"azurerm_virtual_network\\" \\"example\\" {\\n    dns_servers = [\\"10.0.0.\
4\\", \\"10.0.0.5\\"]\\n  }\\n","bicep":"Give the network DNS servers of its own that answer for these names, or let the app use addresses.\\n\\n  dhcpOptions: {\\n    \
dnsServers: ['10.0.0.4', '10.0.0.5']\\n  }\\n"},"because":"In this era an integrated app asked the DNS servers that its network names, and where none are named th\
e public service, which knows nothing of the zones that are linked to a network.","sources":[{"file":"000_8cac3612ac4ed818.txt","section":"Enable VNet Integrati\
on"}],"examples":[{"name":"no zone","verdict":"pass","facts":{"mode":"regional","network":{"privateZones":[]}}},{"name":"a zone that is linked to the network","\
verdict":"fail","facts":{"mode":"regional","network":{"privateZones":["privatelink.database.windows.net"]}}},{"name":"a network that is not in the input","verdi\
ct":"undecided","facts":{"mode":"regional"}},{"name":"gateway mode","verdict":"not-applicable","facts":{"mode":"gateway","network":{"privateZones":["privatelink\
.database.windows.net"]}}}]}`,"gateway/absent":`{"when":{"properties":{"mode":{"const":"gateway"}}},"assert":{"properties":{"gateway":{"properties":{"exists":{"\
const":true}}}}},"remedy":{"terraform":"Add a route-based VPN gateway with point-to-site to the network. If it stands elsewhere already, check this input\\ntoget\
her with that stack, or give its state by --inventory. In the app\u2019s own region use regional integration, which\\nneeds no gateway.\\n\\n  resource \\"azurerm_virtua\
l_network_gateway\\" \\"example\\" {\\n    type     = \\"Vpn\\"\\n    vpn_type = \\"RouteBased\\"\\n    sku      = \\"VpnGw1AZ\\"\\n    ip_configuration {\\n      subnet_id  \
          = azurerm_subnet.gateway.id # its name is GatewaySubnet\\n      public_ip_address_id = azurerm_public_ip.gateway.id\\n    }\\n    vpn_client_configuratio\
n {\\n      address_space        = [\\"172.16.201.0/24\\"]\\n      vpn_client_protocols = [\\"SSTP\\"]\\n    }\\n  }\\n","bicep":"Add a route-based VPN gateway with poin\
t-to-site to the network. If it stands elsewhere already, check this input\\ntogether with that template, or give it by --inventory. In the app\u2019s own region use \
regional integration, which\\nneeds no gateway.\\n\\n  resource gateway 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {\\n    properties: {\\n      gateway\
Type: 'Vpn'\\n      vpnType: 'RouteBased'\\n      vpnClientConfiguration: {\\n        vpnClientAddressPool: { addressPrefixes: ['172.16.201.0/24'] }\\n        vpnCl\
ientProtocols: ['SSTP']\\n      }\\n    }\\n  }\\n"},"because":"The app\u2019s machines have no place in the network in this mode: they dial in as VPN clients, and the g\
ateway is what they dial. It takes about half an hour to make, and until it stands no app can be connected.","sources":[{"file":"001_7e4b522c6d3c0803.txt","sect\
ion":"Configure gateway-required virtual network integration"},{"file":"000_8cac3612ac4ed818.txt","section":"Gateway required VNet Integration"},{"file":"002_d9\
be5da5ae37cc7f.txt","section":"Getting started"}],"examples":[{"name":"there is a gateway","verdict":"pass","facts":{"mode":"gateway","network":{"name":"vnet-re\
mote"},"gateway":{"exists":true}}},{"name":"a new network without a gateway","verdict":"fail","facts":{"mode":"gateway","network":{"name":"vnet-remote"},"gatewa\
y":{"exists":false}}},{"name":"an old network whose gateway is not in the input","verdict":"undecided","facts":{"mode":"gateway","network":{"name":"vnet-remote"\
}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional","gateway":{"exists":null}}}]}`,"gateway/coexistence":`{"when":{"propert\
ies":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true}}}}},"assert":{"properties":{"gateway":{"properties":{"expressRoute":{"maxItems\
":0}}}}},"remedy":{"terraform":"Put the VPN gateway for apps into a network of its own, with no gateway of type \\"ExpressRoute\\", and peer that\\nnetwork with th\
is one. Or use regional integration, by a delegated subnet of a network in the app\u2019s region.\\n\\n  resource \\"azurerm_windows_web_app\\" \\"example\\" {\\n    virtua\
l_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Put the VPN gateway for apps into a network of its own, with no gateway of gatewayType 'Exp\
ressRoute', and peer that\\nnetwork with this one. Or use regional integration, by a delegated subnet of a network in the app\u2019s region.\\n\\n  properties: {\\n    v\
irtualNetworkSubnetId: subnet.id\\n  }\\n"},"because":"Where ExpressRoute shares a network\u2019s GatewaySubnet with point-to-site or site-to-site VPN, the platform sp\
eaks of a coexistence gateway, and it connects no apps through one.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Configure gateway-required virtual\
 network integration"},{"file":"001_7e4b522c6d3c0803.txt","section":"Troubleshooting"},{"file":"000_8cac3612ac4ed818.txt","section":"Gateway required VNet Integ\
ration"}],"examples":[{"name":"a VPN gateway alone","verdict":"pass","facts":{"mode":"gateway","network":{"name":"vnet-remote"},"gateway":{"exists":true,"name":\
"vgw-remote","expressRoute":[]}}},{"name":"both gateways in one network","base":"a VPN gateway alone","verdict":"fail","facts":{"gateway":{"expressRoute":["azur\
erm_virtual_network_gateway.express"]}}},{"name":"the network is not in the input","verdict":"undecided","facts":{"mode":"gateway","gateway":{"exists":true,"nam\
e":"vgw-remote"}}},{"name":"an ExpressRoute gateway without a VPN gateway","base":"both gateways in one network","verdict":"not-applicable","facts":{"gateway":{\
"exists":false}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/expressroute-in-network":'{"when":{"propert\
ies":{"mode":{"const":"gateway"}}},"assert":{"properties":{"gateway":{"properties":{"expressRoute":{"maxItems":0}}}}},"remedy":{"terraform":"Use regional integr\
ation, which reaches through ExpressRoute: name a delegated subnet of a network in the app\u2019s\\nregion that is peered with this one. Or connect the app to a netwo\
rk without ExpressRoute.\\n\\n  resource \\"azurerm_windows_web_app\\" \\"example\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":\
"Use regional integration, which reaches through ExpressRoute: name a delegated subnet of a network in the app\u2019s\\nregion that is peered with this one. Or connec\
t the app to a network without ExpressRoute.\\n\\n  properties: {\\n    virtualNetworkSubnetId: subnet.id\\n  }\\n"},"because":"The platform does not connect an app \
to a network that has an ExpressRoute gateway, whatever mode that gateway is in and whether or not a VPN gateway stands beside it.","sources":[{"file":"001_7e4b\
522c6d3c0803.txt","section":"Access on-premises resources"},{"file":"000_8cac3612ac4ed818.txt","section":"Gateway required VNet Integration"},{"file":"002_d9be5\
da5ae37cc7f.txt","section":"Accessing on premise resources"}],"examples":[{"name":"a VPN gateway alone","verdict":"pass","facts":{"mode":"gateway","network":{"n\
ame":"vnet-remote"},"gateway":{"exists":true,"expressRoute":[]}}},{"name":"an ExpressRoute gateway","base":"a VPN gateway alone","verdict":"fail","facts":{"gate\
way":{"expressRoute":["azurerm_virtual_network_gateway.express"]}}},{"name":"an ExpressRoute gateway, and it is not known whether there is a VPN gateway","base"\
:"an ExpressRoute gateway","verdict":"fail","facts":{"gateway":{"exists":{"$unknown":{"symbol":"VPN gateway of vnet-remote","reason":"not in the input"}}}}},{"n\
ame":"the network is not in the input","verdict":"undecided","facts":{"mode":"gateway","network":{"name":"vnet-remote"}}},{"name":"regional integration reaches \
through ExpressRoute","verdict":"not-applicable","facts":{"mode":"regional","gateway":{"expressRoute":["azurerm_virtual_network_gateway.express"]}}}]}',"gateway\
/ikev2-enabled":`{"when":{"properties":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true},"isBasic":{"const":false},"pool":{"minItems"\
:1}}}}},"assert":{"properties":{"gateway":{"properties":{"tunnelTypes":{"not":{"contains":{"const":"ikev2"}}}}}}},"remedy":{"terraform":"Select SSTP alone. Do n\
ot leave the list out: on most skus that turns IKEv2 on.\\n\\n  resource \\"azurerm_virtual_network_gateway\\" \\"example\\" {\\n    vpn_client_configuration {\\n      \
address_space        = [\\"172.16.201.0/24\\"]\\n      vpn_client_protocols = [\\"SSTP\\"]\\n    }\\n  }\\n","bicep":"Select SSTP alone. Do not leave the list out: on m\
ost skus that turns IKEv2 on.\\n\\n  vpnClientConfiguration: {\\n    vpnClientAddressPool: { addressPrefixes: ['172.16.201.0/24'] }\\n    vpnClientProtocols: ['SSTP\
']\\n  }\\n"},"because":"Apps dial in by SSTP, and on every sku but Basic the platform asks for IKEv2 to be switched off beside it. A Basic gateway has no IKEv2, \
which is why the same configuration works there and fails on a larger sku.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up a gateway in your Az\
ure virtual network"},{"file":"000_8cac3612ac4ed818.txt","section":"Set up a gateway in your VNet"},{"file":"the platform","section":"MicrosoftDocs/azure-docs#3\
5830"}],"examples":[{"name":"SSTP alone","verdict":"pass","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","isBasic":false,"pool":["172.16\
.201.0/24"],"tunnelTypes":["sstp"]}}},{"name":"SSTP and OpenVPN","base":"SSTP alone","verdict":"pass","facts":{"gateway":{"tunnelTypes":["sstp","openvpn"]}}},{"\
name":"IKEv2 beside SSTP","base":"SSTP alone","verdict":"fail","facts":{"gateway":{"tunnelTypes":["sstp","ikev2"]}}},{"name":"IKEv2 without SSTP","base":"SSTP a\
lone","verdict":"fail","facts":{"gateway":{"tunnelTypes":["ikev2","openvpn"]}}},{"name":"nobody wrote the types","base":"SSTP alone","verdict":"undecided","fact\
s":{"gateway":{"tunnelTypes":{"$unknown":{"symbol":"vgw-remote: tunnel types","reason":"they are not written, so the platform chooses them"}}}}},{"name":"IKEv2 \
on a gateway of unknown sku","base":"SSTP alone","verdict":"undecided","facts":{"gateway":{"tunnelTypes":["ikev2"],"isBasic":{"$unknown":{"symbol":"var.sku","re\
ason":"no value given"}}}}},{"name":"the Basic sku","base":"SSTP alone","verdict":"not-applicable","facts":{"gateway":{"isBasic":true}}},{"name":"no point-to-si\
te","base":"SSTP alone","verdict":"not-applicable","facts":{"gateway":{"pool":[]}}},{"name":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gate\
way","gateway":{"exists":false,"isBasic":null}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/linux-app":'\
{"when":{"properties":{"mode":{"const":"gateway"}}},"assert":{"properties":{"app":{"properties":{"operatingSystem":{"const":"windows"}}}}},"remedy":{"terraform"\
:"Use regional integration, which works on Linux: take the virtualNetworkConnections resource out and name a delegated\\nsubnet of a network in the app\u2019s region.\
 If it must be the gateway, move the app to a plan with os_type = \\"Windows\\".\\n\\n  resource \\"azurerm_linux_web_app\\" \\"example\\" {\\n    virtual_network_subnet\
_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Use regional integration, which works on Linux: take the virtualNetworkConnections resource out and name a \
delegated\\nsubnet of a network in the app\u2019s region. If it must be the gateway, move the app to a plan with reserved: false.\\n\\n  properties: {\\n    virtualNetwo\
rkSubnetId: subnet.id\\n  }\\n"},"because":"The platform built this mode into its Windows plans and into nothing else; on Linux there is regional integration only\
.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Configure gateway-required virtual network integration"},{"file":"000_8cac3612ac4ed818.txt","section\
":"Gateway required VNet Integration"}],"examples":[{"name":"a Windows app","verdict":"pass","facts":{"mode":"gateway","app":{"name":"legacy-win","operatingSyst\
em":"windows"}}},{"name":"a Linux app","verdict":"fail","facts":{"mode":"gateway","app":{"name":"legacy-lin","operatingSystem":"linux"}}},{"name":"neither app n\
or plan in the input","verdict":"undecided","facts":{"mode":"gateway","app":{"name":"legacy"}}},{"name":"a Linux app with regional integration","verdict":"not-a\
pplicable","facts":{"mode":"regional","app":{"operatingSystem":"linux"}}}]}',"gateway/no-point-to-site":`{"when":{"properties":{"mode":{"const":"gateway"},"gate\
way":{"properties":{"exists":{"const":true}}}}},"assert":{"properties":{"gateway":{"properties":{"pool":{"minItems":1}}}}},"remedy":{"terraform":"Add a point-to\
-site configuration with a private range that nothing else uses. Apps need no certificate in it.\\n\\n  resource \\"azurerm_virtual_network_gateway\\" \\"example\\" {\
\\n    vpn_client_configuration {\\n      address_space        = [\\"172.16.201.0/24\\"]\\n      vpn_client_protocols = [\\"SSTP\\"]\\n    }\\n  }\\n","bicep":"Add a poin\
t-to-site configuration with a private range that nothing else uses. Apps need no certificate in it.\\n\\n  vpnClientConfiguration: {\\n    vpnClientAddressPool: {\
 addressPrefixes: ['172.16.201.0/24'] }\\n    vpnClientProtocols: ['SSTP']\\n  }\\n"},"because":"Gateway-required integration is built on point-to-site VPN: each m\
achine of the plan gets an address from the pool and reaches the network with it. Without a pool there is nothing to connect to.","sources":[{"file":"001_7e4b52\
2c6d3c0803.txt","section":"Set up a gateway in your Azure virtual network"},{"file":"000_8cac3612ac4ed818.txt","section":"Set up a gateway in your VNet"},{"file\
":"002_d9be5da5ae37cc7f.txt","section":"Enabling VNET Integration with a pre-existing VNET"}],"examples":[{"name":"a pool","verdict":"pass","facts":{"mode":"gat\
eway","gateway":{"exists":true,"name":"vgw-remote","pool":["172.16.201.0/24"]}}},{"name":"a pool of which only the number of prefixes is known","verdict":"pass"\
,"facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","pool":[{"$unknown":{"symbol":"var.pool","reason":"no value given"}}]}}},{"name":"no poo\
l","verdict":"fail","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","pool":[]}}},{"name":"the pool is not known","verdict":"undecided","f\
acts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote"}}},{"name":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gateway","gatewa\
y":{"exists":false}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/other-tunnel-types":`{"when":{"properti\
es":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true},"pool":{"minItems":1}}}}},"assert":{"properties":{"gateway":{"properties":{"tun\
nelTypes":{"items":{"enum":["sstp","ikev2"]}}}}}},"remedy":{"terraform":"Select SSTP alone. People who dial in another way need a gateway in another network, pe\
ered with this one.\\n\\n  resource \\"azurerm_virtual_network_gateway\\" \\"example\\" {\\n    vpn_client_configuration {\\n      address_space        = [\\"172.16.201.\
0/24\\"]\\n      vpn_client_protocols = [\\"SSTP\\"]\\n    }\\n  }\\n","bicep":"Select SSTP alone. People who dial in another way need a gateway in another network, pe\
ered with this one.\\n\\n  vpnClientConfiguration: {\\n    vpnClientAddressPool: { addressPrefixes: ['172.16.201.0/24'] }\\n    vpnClientProtocols: ['SSTP']\\n  }\\n"\
},"because":"The platform describes a gateway for apps with SSTP selected and nothing else. What another type beside it does to the connection is not promised. \
(IKEv2 is known to break it and has a policy of its own.)","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up a gateway in your Azure virtual netwo\
rk"},{"file":"000_8cac3612ac4ed818.txt","section":"Set up a gateway in your VNet"}],"examples":[{"name":"SSTP alone","verdict":"pass","facts":{"mode":"gateway",\
"gateway":{"exists":true,"name":"vgw-remote","pool":["172.16.201.0/24"],"tunnelTypes":["sstp"]}}},{"name":"IKEv2 is another policy\u2019s matter","base":"SSTP alone"\
,"verdict":"pass","facts":{"gateway":{"tunnelTypes":["sstp","ikev2"]}}},{"name":"OpenVPN beside SSTP","base":"SSTP alone","verdict":"fail","facts":{"gateway":{"\
tunnelTypes":["sstp","openvpn"]}}},{"name":"nobody wrote the types","base":"SSTP alone","verdict":"undecided","facts":{"gateway":{"tunnelTypes":{"$unknown":{"sy\
mbol":"vgw-remote: tunnel types","reason":"they are not written, so the platform chooses them"}}}}},{"name":"no point-to-site","base":"SSTP alone","verdict":"no\
t-applicable","facts":{"gateway":{"pool":[]}}},{"name":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gateway","gateway":{"exists":false}}},{"n\
ame":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/plan-tier-unsupported":`{"when":{"properties":{"mode":{"const":"\
gateway"}}},"assert":{"properties":{"plan":{"properties":{"tier":{"enum":{"param":"supportedTiers"}}}}}},"remedy":{"terraform":"Choose a sku of a tier that supp\
orts it, such as S1 or P1v3, or take the connection away.\\n\\n  resource \\"azurerm_service_plan\\" \\"example\\" {\\n    sku_name = \\"S1\\"\\n  }\\n","bicep":"Choose a \
sku of a tier that supports it, such as S1 or P1v3, or take the connection away.\\n\\n  sku: {\\n    name: 'S1'\\n  }\\n"},"because":"The connection runs on the mach\
ines of the plan. The shared tiers have no machines of their own, an App Service Environment stands in a network already, and the tiers that scale by demand wer\
e never given this older way of connecting. A plan that is scaled into such a tier loses its connections.","sources":[{"file":"001_7e4b522c6d3c0803.txt","sectio\
n":"Pricing details"},{"file":"000_8cac3612ac4ed818.txt","section":"Pricing details"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Getting started"}],"examples\
":[{"name":"Standard in every era","verdict":"pass","facts":{"mode":"gateway","plan":{"name":"plan-legacy","sku":"S2","tier":"Standard"}}},{"name":"Standard in \
2019","base":"Standard in every era","verdict":"pass","profile":"2019"},{"name":"Standard in 2016","base":"Standard in every era","verdict":"pass","profile":"20\
16"},{"name":"Basic today","base":"Standard in every era","verdict":"pass","facts":{"plan":{"sku":"B1","tier":"Basic"}}},{"name":"Basic in 2019","base":"Basic t\
oday","verdict":"fail","profile":"2019"},{"name":"Basic in 2016","base":"Basic today","verdict":"fail","profile":"2016"},{"name":"PremiumV2 in 2019","base":"Sta\
ndard in every era","verdict":"pass","profile":"2019","facts":{"plan":{"sku":"P1v2","tier":"PremiumV2"}}},{"name":"PremiumV2 in 2016","base":"PremiumV2 in 2019"\
,"verdict":"fail","profile":"2016"},{"name":"PremiumV3 today","base":"Standard in every era","verdict":"pass","facts":{"plan":{"sku":"P1v3","tier":"PremiumV3"}}\
},{"name":"PremiumV3 in 2019","base":"PremiumV3 today","verdict":"fail","profile":"2019"},{"name":"a free plan","base":"Standard in every era","verdict":"fail",\
"facts":{"plan":{"sku":"F1","tier":"Free"}}},{"name":"elastic premium","base":"Standard in every era","verdict":"fail","facts":{"plan":{"sku":"EP1","tier":"Elas\
ticPremium"}}},{"name":"the plan is not in the input","verdict":"undecided","facts":{"mode":"gateway"}},{"name":"one of two tiers and both will do","base":"Stan\
dard in every era","verdict":"pass","facts":{"plan":{"tier":{"$unknown":{"symbol":"var.sku","reason":"no value given","possible":["Standard","PremiumV3"]}}}}},{\
"name":"one of two tiers and one will not do","base":"Standard in every era","verdict":"undecided","facts":{"plan":{"tier":{"$unknown":{"symbol":"var.sku","reas\
on":"no value given","possible":["Free","PremiumV3"]}}}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional","plan":{"tier":"F\
ree"}}}]}`,"gateway/policy-based":`{"when":{"properties":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true}}}}},"assert":{"properties"\
:{"gateway":{"properties":{"vpnType":{"const":"routebased"}}}}},"remedy":{"terraform":"Make it route-based. The type cannot be changed in place: the gateway is \
made anew, and its site-to-site partners\\nneed its new address.\\n\\n  resource \\"azurerm_virtual_network_gateway\\" \\"example\\" {\\n    vpn_type = \\"RouteBased\\"\\n\
  }\\n","bicep":"Make it route-based. The type cannot be changed in place: delete the gateway first; its site-to-site partners need\\nthe new address.\\n\\n  proper\
ties: {\\n    vpnType: 'RouteBased'\\n  }\\n"},"because":"Point-to-site can be enabled only on a gateway that routes dynamically, and each machine of the plan is a\
 point-to-site client. A policy-based gateway routes statically.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up a gateway in your Azure virtua\
l network"},{"file":"000_8cac3612ac4ed818.txt","section":"Set up a gateway in your VNet"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Getting started"}],"exam\
ples":[{"name":"route-based","verdict":"pass","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","vpnType":"routebased"}}},{"name":"policy-b\
ased","verdict":"fail","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","vpnType":"policybased"}}},{"name":"the type is not known","verdic\
t":"undecided","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote"}}},{"name":"the gateway is not in the input","verdict":"undecided","facts"\
:{"mode":"gateway"}},{"name":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gateway","gateway":{"exists":false,"vpnType":null}}},{"name":"regio\
nal integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/pool-not-private":`{"when":{"properties":{"mode":{"const":"gateway"},"gatew\
ay":{"properties":{"exists":{"const":true}}}}},"assert":{"properties":{"gateway":{"properties":{"pool":{"items":{"privateAddressSpace":true}}}}}},"remedy":{"ter\
raform":"Take a range within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 that overlaps neither this network nor those that it\\nis connected to.\\n\\n  resource \\"\
azurerm_virtual_network_gateway\\" \\"example\\" {\\n    vpn_client_configuration {\\n      address_space        = [\\"172.16.201.0/24\\"]\\n      vpn_client_protocols \
= [\\"SSTP\\"]\\n    }\\n  }\\n","bicep":"Take a range within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 that overlaps neither this network nor those that it\\nis co\
nnected to.\\n\\n  vpnClientConfiguration: {\\n    vpnClientAddressPool: { addressPrefixes: ['172.16.201.0/24'] }\\n    vpnClientProtocols: ['SSTP']\\n  }\\n"},"becau\
se":"Apps show themselves in the network with addresses of this pool, and the platform asks for them to lie in the private blocks of RFC 1918. It is the first t\
hing that its own advice looks at when an app reaches nothing.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up a gateway in your Azure virtual \
network"},{"file":"001_7e4b522c6d3c0803.txt","section":"Troubleshooting"},{"file":"000_8cac3612ac4ed818.txt","section":"Set up a gateway in your VNet"}],"exampl\
es":[{"name":"in 172.16.0.0/12","verdict":"pass","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","pool":["172.16.201.0/24"]}}},{"name":"t\
he whole of 10.0.0.0/8","base":"in 172.16.0.0/12","verdict":"pass","facts":{"gateway":{"pool":["10.0.0.0/8"]}}},{"name":"more than 10.0.0.0/8","base":"in 172.16\
.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["10.0.0.0/7"]}}},{"name":"just below 10.0.0.0/8","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gate\
way":{"pool":["9.255.255.0/24"]}}},{"name":"just above 10.0.0.0/8","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["11.0.0.0/24"]}}},{"na\
me":"just below 172.16.0.0/12","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["172.15.255.0/24"]}}},{"name":"the first of 172.16.0.0/12"\
,"base":"in 172.16.0.0/12","verdict":"pass","facts":{"gateway":{"pool":["172.16.0.0/24"]}}},{"name":"the last of 172.16.0.0/12","base":"in 172.16.0.0/12","verdi\
ct":"pass","facts":{"gateway":{"pool":["172.31.255.0/24"]}}},{"name":"just above 172.16.0.0/12","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"\
pool":["172.32.0.0/24"]}}},{"name":"the whole of 172.16.0.0/12","base":"in 172.16.0.0/12","verdict":"pass","facts":{"gateway":{"pool":["172.16.0.0/12"]}}},{"nam\
e":"half in and half out","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["172.0.0.0/11"]}}},{"name":"just below 192.168.0.0/16","base":"\
in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["192.167.255.0/24"]}}},{"name":"in 192.168.0.0/16","base":"in 172.16.0.0/12","verdict":"pass","fa\
cts":{"gateway":{"pool":["192.168.250.0/24"]}}},{"name":"just above 192.168.0.0/16","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["192.\
169.0.0/24"]}}},{"name":"the provider block 100.64.0.0/10","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["100.64.10.0/24"]}}},{"name":"\
a test block","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["198.18.10.0/24"]}}},{"name":"one of two is public","base":"in 172.16.0.0/1\
2","verdict":"fail","facts":{"gateway":{"pool":["10.9.0.0/24","20.10.0.0/24"]}}},{"name":"one is public and the other not known","base":"in 172.16.0.0/12","verd\
ict":"fail","facts":{"gateway":{"pool":["20.10.0.0/24",{"$unknown":{"symbol":"var.pool","reason":"no value given"}}]}}},{"name":"one is private and the other no\
t known","base":"in 172.16.0.0/12","verdict":"undecided","facts":{"gateway":{"pool":["10.9.0.0/24",{"$unknown":{"symbol":"var.pool","reason":"no value given"}}]\
}}},{"name":"an empty pool is another policy\u2019s matter","base":"in 172.16.0.0/12","verdict":"pass","facts":{"gateway":{"pool":[]}}},{"name":"the gateway is not i\
n the input","verdict":"undecided","facts":{"mode":"gateway"}},{"name":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gateway","gateway":{"exis\
ts":false}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/sstp-not-selected":`{"when":{"properties":{"mode\
":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true},"pool":{"minItems":1}}}}},"assert":{"properties":{"gateway":{"properties":{"tunnelTypes":\
{"contains":{"const":"sstp"}}}}}},"remedy":{"terraform":"Select SSTP.\\n\\n  resource \\"azurerm_virtual_network_gateway\\" \\"example\\" {\\n    vpn_client_configurat\
ion {\\n      address_space        = [\\"172.16.201.0/24\\"]\\n      vpn_client_protocols = [\\"SSTP\\"]\\n    }\\n  }\\n","bicep":"Select SSTP.\\n\\n  vpnClientConfigurat\
ion: {\\n    vpnClientAddressPool: { addressPrefixes: ['172.16.201.0/24'] }\\n    vpnClientProtocols: ['SSTP']\\n  }\\n"},"because":"The machines of a plan reach th\
e network as SSTP point-to-site clients, and the platform asks for SSTP to be selected before an app can be connected. Without it the connection is not made, ho\
wever well the rest is set up.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up a gateway in your Azure virtual network"},{"file":"000_8cac3612a\
c4ed818.txt","section":"Set up a gateway in your VNet"}],"examples":[{"name":"SSTP alone","verdict":"pass","facts":{"mode":"gateway","gateway":{"exists":true,"n\
ame":"vgw-remote","pool":["172.16.201.0/24"],"tunnelTypes":["sstp"]}}},{"name":"SSTP beside another","base":"SSTP alone","verdict":"pass","facts":{"gateway":{"t\
unnelTypes":["openvpn","sstp"]}}},{"name":"others without SSTP","base":"SSTP alone","verdict":"fail","facts":{"gateway":{"tunnelTypes":["ikev2","openvpn"]}}},{"\
name":"nobody wrote the types","base":"SSTP alone","verdict":"undecided","facts":{"gateway":{"tunnelTypes":{"$unknown":{"symbol":"vgw-remote: tunnel types","rea\
son":"they are not written, so the platform chooses them"}}}}},{"name":"no point-to-site","base":"SSTP alone","verdict":"not-applicable","facts":{"gateway":{"po\
ol":[],"tunnelTypes":["ikev2"]}}},{"name":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gateway","gateway":{"exists":false}}},{"name":"regiona\
l integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/subnet-missing":`{"when":{"properties":{"mode":{"const":"gateway"},"gateway":\
{"properties":{"exists":{"const":true}}}}},"assert":{"properties":{"gateway":{"properties":{"hasGatewaySubnet":{"const":true},"isInGatewaySubnet":{"const":true}\
,"subnetPrefixLength":{"type":["integer","null"],"maximum":{"param":"longestPrefix"}}}}}},"remedy":{"terraform":"Give the network a GatewaySubnet, best a /27, a\
nd put the gateway into it.\\n\\n  resource \\"azurerm_subnet\\" \\"gateway\\" {\\n    name             = \\"GatewaySubnet\\"\\n    address_prefixes = [\\"10.200.255.0/27\\\
"]\\n  }\\n","bicep":"Give the network a GatewaySubnet, best a /27, and put the gateway into it.\\n\\n  {\\n    name: 'GatewaySubnet'\\n    properties: { addressPrefi\
x: '10.200.255.0/27' }\\n  }\\n"},"because":"A network\u2019s gateways live in a subnet of their own, which the platform finds by its fixed name. It accepts nothing sm\
aller than /29 there and recommends /27, which leaves room for larger gateways.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up a gateway in yo\
ur Azure virtual network"},{"file":"000_8cac3612ac4ed818.txt","section":"Set up a gateway in your VNet"},{"file":"the platform","section":"VPN Gateway: size of \
the GatewaySubnet"}],"examples":[{"name":"a gateway in a /27","verdict":"pass","facts":{"mode":"gateway","network":{"name":"vnet-remote"},"gateway":{"exists":tr\
ue,"name":"vgw-remote","hasGatewaySubnet":true,"isInGatewaySubnet":true,"subnetPrefixLength":27}}},{"name":"a gateway in a /29","base":"a gateway in a /27","ver\
dict":"pass","facts":{"gateway":{"subnetPrefixLength":29}}},{"name":"a gateway in a /30","base":"a gateway in a /27","verdict":"fail","facts":{"gateway":{"subne\
tPrefixLength":30}}},{"name":"no GatewaySubnet","base":"a gateway in a /27","verdict":"fail","facts":{"gateway":{"hasGatewaySubnet":false,"isInGatewaySubnet":fa\
lse,"subnetPrefixLength":null}}},{"name":"the gateway stands elsewhere","base":"a gateway in a /27","verdict":"fail","facts":{"gateway":{"isInGatewaySubnet":fal\
se}}},{"name":"the prefix is not known","base":"a gateway in a /27","verdict":"undecided","facts":{"gateway":{"subnetPrefixLength":{"$unknown":{"symbol":"azurer\
m_subnet.gw.address_prefixes","reason":"known after apply"}}}}},{"name":"the gateway is not in the input","verdict":"undecided","facts":{"mode":"gateway"}},{"na\
me":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gateway","gateway":{"exists":false,"hasGatewaySubnet":false}}},{"name":"regional integration\
","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/windows-container":'{"when":{"properties":{"mode":{"const":"gateway"}}},"assert":{"propert\
ies":{"app":{"properties":{"isWindowsContainer":{"not":{"const":true}}}}}},"remedy":{"terraform":"Use regional integration, which works from Windows containers:\
 take the virtualNetworkConnections resource out and\\nname a delegated subnet of a network in the app\u2019s region.\\n\\n  resource \\"azurerm_windows_web_app\\" \\"exam\
ple\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Use regional integration, which works from Windows containers: take the \
virtualNetworkConnections resource out and\\nname a delegated subnet of a network in the app\u2019s region.\\n\\n  properties: {\\n    virtualNetworkSubnetId: subnet.id\\\
n  }\\n"},"because":"The machine makes the point-to-site connection for the apps that run on it directly. The platform does not extend it to Windows containers."\
,"sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Configure gateway-required virtual network integration"}],"examples":[{"name":"an ordinary Windows app\
","verdict":"pass","facts":{"mode":"gateway","app":{"name":"legacy","isWindowsContainer":false}}},{"name":"a Windows container","verdict":"fail","facts":{"mode"\
:"gateway","app":{"name":"legacy","isWindowsContainer":true}}},{"name":"the plan is not in the input","verdict":"undecided","facts":{"mode":"gateway","app":{"na\
me":"legacy"}}},{"name":"a Windows container with regional integration","verdict":"not-applicable","facts":{"mode":"regional","app":{"isWindowsContainer":true}}\
}]}',"network/classic":'{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"network":{"properties":{"isClassic":{"const":false}}}}},"r\
emedy":{"terraform":"Name a subnet of an azurerm_virtual_network. Into a classic network leads only a VPN gateway with point-to-site:\\nconnect the app by Micros\
oft.Web/sites/virtualNetworkConnections in place of virtual_network_subnet_id.\\n\\n  resource \\"azurerm_linux_web_app\\" \\"example\\" {\\n    virtual_network_subnet\
_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Name a subnet of a Microsoft.Network/virtualNetworks resource. Into a classic network leads only a VPN gate\
way with\\npoint-to-site: connect the app by Microsoft.Web/sites/virtualNetworkConnections in place of virtualNetworkSubnetId.\\n\\n  properties: {\\n    virtualNet\
workSubnetId: integrationSubnet.id\\n  }\\n"},"because":"The interface of the integration stands in a subnet that is delegated to App Service. Classic networks be\
long to the deployment model before Resource Manager and know no delegation.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitations"},{"file":"00\
0_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"a network of Resource Manager","verdict":"pass","facts":{"mode":"regional",\
"network":{"isClassic":false}}},{"name":"a classic network","verdict":"fail","facts":{"mode":"regional","network":{"isClassic":true}}},{"name":"the same in 2019\
","verdict":"fail","profile":"2019","facts":{"mode":"regional","network":{"isClassic":true}}},{"name":"a subnet id that is known only after apply","verdict":"un\
decided","facts":{"mode":"regional","network":{"isClassic":{"$unknown":{"symbol":"var.subnet_id","reason":"no value given"}}}}},{"name":"gateway mode reaches cl\
assic networks","verdict":"not-applicable","facts":{"mode":"gateway","network":{"isClassic":true}}}]}',"network/ipv6-address-space":`{"when":{"properties":{"mod\
e":{"const":"regional"}}},"assert":{"properties":{"network":{"properties":{"hasIpv6":{"const":false}}},"subnet":{"properties":{"hasIpv6":{"const":false}}}}},"re\
medy":{"terraform":"Take the IPv6 prefixes out of the network and the subnet, or integrate the app with another network that has none\\nand peer the two.\\n\\n  re\
source \\"azurerm_virtual_network\\" \\"example\\" {\\n    address_space = [\\"10.0.0.0/16\\"]\\n  }\\n","bicep":"Take the IPv6 prefixes out of the network and the subne\
t, or integrate the app with another network that has none\\nand peer the two.\\n\\n  addressSpace: {\\n    addressPrefixes: ['10.0.0.0/16']\\n  }\\n"},"because":"Con\
necting an app puts a link on the subnet by which the platform owns it, and the network service does not put such a link on any subnet of a network that has IPv\
6 addresses, be the subnet itself IPv4 only.","prevents":["ResourceNavigationLinksOrServiceAssociationLinksNotSupportedWithIpv6VnetAddressSpace","since vnet has\
 ipv6 addresses","IPv6AddressesNotSupportedWithResourceNavigationLinks"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitations"}],"examples":[{"n\
ame":"IPv4 alone","verdict":"pass","facts":{"mode":"regional","network":{"hasIpv6":false},"subnet":{"hasIpv6":false}}},{"name":"an IPv4 subnet in a network of b\
oth families","verdict":"fail","facts":{"mode":"regional","network":{"hasIpv6":true},"subnet":{"hasIpv6":false}}},{"name":"an IPv6 subnet","verdict":"fail","fac\
ts":{"mode":"regional","network":{"hasIpv6":true},"subnet":{"hasIpv6":true}}},{"name":"an IPv6 subnet in a network that is not in the input","verdict":"fail","f\
acts":{"mode":"regional","subnet":{"hasIpv6":true}}},{"name":"a network that is not in the input","verdict":"undecided","facts":{"mode":"regional","subnet":{"ha\
sIpv6":false}}},{"name":"gateway mode","verdict":"not-applicable","facts":{"mode":"gateway","network":{"hasIpv6":true}}}]}`,"network/other-region":`{"when":{"pr\
operties":{"mode":{"const":"regional"}}},"assert":{"properties":{"app":{"properties":{"region":{"sameAs":{"fact":"network.region"}}}}}},"remedy":{"terraform":"T\
ake a subnet of a network in the app's region; if the app has to reach the other network, peer the two.\\n\\n  resource \\"azurerm_virtual_network\\" \\"example\\" {\\\
n    location = azurerm_service_plan.example.location\\n  }\\n","bicep":"Take a subnet of a network in the app's region; if the app has to reach the other network\
, peer the two.\\n\\n  resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {\\n    location: plan.location\\n  }\\n"},"because":"The worker that runs t\
he app gets an interface in the subnet itself, and both are machines of one region. Into a network of another region leads only a peering, or a VPN gateway.","p\
revents":["The app and the vnet resources are in different locations. Cannot integrate a regional VNET to an app in a different region"],"sources":[{"file":"003\
_e9cc4b29cfa7aaa9.txt","section":"Limitations"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"one region","ver\
dict":"pass","facts":{"mode":"regional","app":{"region":"westeurope"},"network":{"region":"westeurope"}}},{"name":"two regions","verdict":"fail","facts":{"mode"\
:"regional","app":{"region":"westeurope"},"network":{"region":"northeurope"}}},{"name":"names that differ by a digit","verdict":"fail","facts":{"mode":"regional\
","app":{"region":"eastus"},"network":{"region":"eastus2"}}},{"name":"the same in 2019","verdict":"fail","profile":"2019","facts":{"mode":"regional","app":{"reg\
ion":"westeurope"},"network":{"region":"northeurope"}}},{"name":"a region that is not known, but one for both","verdict":"pass","facts":{"mode":"regional","app"\
:{"region":{"$unknown":{"symbol":"var.location","reason":"no value given"}}},"network":{"region":{"$unknown":{"symbol":"var.location","reason":"no value given"}\
}}}},{"name":"two regions that are not known","verdict":"undecided","facts":{"mode":"regional","app":{"region":{"$unknown":{"symbol":"var.location","reason":"no\
 value given"}}},"network":{"region":{"$unknown":{"symbol":"resourceGroup().location","reason":"known when it is deployed"}}}}},{"name":"a network that is not i\
n the input","verdict":"undecided","facts":{"mode":"regional","app":{"region":"westeurope"}}},{"name":"gateway mode reaches other regions","verdict":"not-applic\
able","facts":{"mode":"gateway","app":{"region":"westeurope"},"network":{"region":"northeurope"}}}]}`,"network/other-subscription":`{"when":{"properties":{"mode\
":{"enum":{"param":"modes"}}}},"assert":{"properties":{"app":{"properties":{"subscription":{"sameAs":{"fact":"network.subscription"}}}}}},"remedy":{"terraform":\
"Put a network into the app's own subscription (the same provider configuration), join its subnet, and peer it\\nwith the other one.\\n\\n  resource \\"azurerm_virt\
ual_network\\" \\"example\\" {\\n    provider = azurerm # the one that the app and its plan use\\n  }\\n","bicep":"Put a network into the app's own subscription, join\
 its subnet, and peer it with the other one.\\n\\n  module network 'network.bicep' = {\\n    scope: resourceGroup('the-apps-own-group')\\n  }\\n"},"because":"In thes\
e eras an app could be connected only to networks of the subscription that it and its plan belong to. Today the network may be in another one, if that has Micro\
soft.Web registered.","sources":[{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Getting\
 started"}],"examples":[{"name":"one subscription","verdict":"pass","facts":{"mode":"regional","app":{"subscription":"11111111-1111-1111-1111-111111111111"},"ne\
twork":{"subscription":"11111111-1111-1111-1111-111111111111"}}},{"name":"two subscriptions","verdict":"fail","facts":{"mode":"regional","app":{"subscription":"\
11111111-1111-1111-1111-111111111111"},"network":{"subscription":"22222222-2222-2222-2222-222222222222"}}},{"name":"a subscription that is not named, but one fo\
r both","verdict":"pass","facts":{"mode":"regional","app":{"subscription":{"$unknown":{"symbol":"the subscription of azurerm","reason":"the input does not name \
the subscription"}}},"network":{"subscription":{"$unknown":{"symbol":"the subscription of azurerm","reason":"the input does not name the subscription"}}}}},{"na\
me":"the subscriptions of two provider configurations","verdict":"undecided","facts":{"mode":"regional","app":{"subscription":{"$unknown":{"symbol":"the subscri\
ption of azurerm","reason":"the input does not name the subscription"}}},"network":{"subscription":{"$unknown":{"symbol":"the subscription of azurerm.hub","reas\
on":"the input does not name the subscription"}}}}},{"name":"in 2019 gateway mode has a policy of its own","verdict":"not-applicable","facts":{"mode":"gateway",\
"app":{"subscription":"11111111-1111-1111-1111-111111111111"},"network":{"subscription":"22222222-2222-2222-2222-222222222222"}}},{"name":"in 2016 gateway mode \
was meant","verdict":"fail","profile":"2016","facts":{"mode":"gateway","app":{"subscription":"11111111-1111-1111-1111-111111111111"},"network":{"subscription":"\
22222222-2222-2222-2222-222222222222"}}},{"name":"in 2016, one subscription","verdict":"pass","profile":"2016","facts":{"mode":"gateway","app":{"subscription":"\
11111111-1111-1111-1111-111111111111"},"network":{"subscription":"11111111-1111-1111-1111-111111111111"}}}]}`,"peering/app-side-incomplete":'{"when":{"propertie\
s":{"isAppSide":{"const":true}}},"assert":{"properties":{"allowsAccess":{"const":true},"allowsForwardedTraffic":{"const":true},"allowsGatewayTransit":{"const":t\
rue}}},"remedy":{"terraform":"Switch all three on.\\n\\n  resource \\"azurerm_virtual_network_peering\\" \\"example\\" {\\n    allow_virtual_network_access = true\\n   \
 allow_forwarded_traffic      = true\\n    allow_gateway_transit        = true\\n  }\\n","bicep":"Switch all three on.\\n\\n  properties: {\\n    allowVirtualNetworkA\
ccess: true\\n    allowForwardedTraffic: true\\n    allowGatewayTransit: true\\n  }\\n"},"because":"An app in gateway mode comes out of the VPN gateway, so its traf\
fic reaches a peered network as forwarded traffic. The app\u2019s network must let it pass and lend its gateway to the network on the other side, so that answers fin\
d back.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Peering"},{"file":"000_8cac3612ac4ed818.txt","section":"Peering"}],"examples":[{"name":"all th\
ree","verdict":"pass","facts":{"isAppSide":true,"remote":{"name":"vnet-data"},"allowsAccess":true,"allowsForwardedTraffic":true,"allowsGatewayTransit":true}},{"\
name":"no access","base":"all three","verdict":"fail","facts":{"allowsAccess":false}},{"name":"no forwarded traffic","base":"all three","verdict":"fail","facts"\
:{"allowsForwardedTraffic":false}},{"name":"no gateway transit","base":"all three","verdict":"fail","facts":{"allowsGatewayTransit":false}},{"name":"gateway tra\
nsit is not known","base":"all three","verdict":"undecided","facts":{"allowsGatewayTransit":{"$unknown":{"symbol":"var.transit","reason":"no value given"}}}},{"\
name":"one is off and another not known","base":"no access","verdict":"fail","facts":{"allowsGatewayTransit":{"$unknown":{"symbol":"var.transit","reason":"no va\
lue given"}}}},{"name":"the peering of another network","base":"no access","verdict":"not-applicable","facts":{"isAppSide":false}}]}',"peering/far-side-incomple\
te":'{"when":{"properties":{"isFarSide":{"const":true}}},"assert":{"properties":{"allowsAccess":{"const":true},"allowsForwardedTraffic":{"const":true},"usesRemo\
teGateways":{"const":true}}},"remedy":{"terraform":"Switch all three on. Remote gateways can be used only once the gateway on the other side stands.\\n\\n  resour\
ce \\"azurerm_virtual_network_peering\\" \\"example\\" {\\n    allow_virtual_network_access = true\\n    allow_forwarded_traffic      = true\\n    use_remote_gateways \
         = true\\n    depends_on                   = [azurerm_virtual_network_gateway.hub]\\n  }\\n","bicep":"Switch all three on. Remote gateways can be used only\
 once the gateway on the other side stands.\\n\\n  properties: {\\n    allowVirtualNetworkAccess: true\\n    allowForwardedTraffic: true\\n    useRemoteGateways: tru\
e\\n  }\\n  dependsOn: [gateway]\\n"},"because":"Apps in gateway mode have addresses of the gateway\u2019s point-to-site pool, which the network on the far side knows a\
 way to only if it uses the gateway of the app\u2019s network; and their traffic arrives there as forwarded traffic.","sources":[{"file":"001_7e4b522c6d3c0803.txt","\
section":"Peering"},{"file":"000_8cac3612ac4ed818.txt","section":"Peering"}],"examples":[{"name":"all three","verdict":"pass","facts":{"isFarSide":true,"remote"\
:{"name":"vnet-hub"},"allowsAccess":true,"allowsForwardedTraffic":true,"usesRemoteGateways":true}},{"name":"no access","base":"all three","verdict":"fail","fact\
s":{"allowsAccess":false}},{"name":"no forwarded traffic","base":"all three","verdict":"fail","facts":{"allowsForwardedTraffic":false}},{"name":"no remote gatew\
ays","base":"all three","verdict":"fail","facts":{"usesRemoteGateways":false}},{"name":"the use of remote gateways is not known","base":"all three","verdict":"u\
ndecided","facts":{"usesRemoteGateways":{"$unknown":{"symbol":"var.remote_gateways","reason":"no value given"}}}},{"name":"the remote network is not known","bas\
e":"no remote gateways","verdict":"undecided","facts":{"isFarSide":{"$unknown":{"symbol":"var.hub_id","reason":"no value given"}}}},{"name":"the peering of anot\
her network","base":"no remote gateways","verdict":"not-applicable","facts":{"isFarSide":false}}]}',"peering/global-unreachable":`{"when":{"properties":{"isBesi\
deRegional":{"const":true}}},"assert":{"anyOf":[{"properties":{"isGlobal":{"const":false}}},{"properties":{"isUsed":{"const":false}}}]},"remedy":{"terraform":"P\
ut what the app has to reach into the app's own region, or connect the two networks by VPN gateways in place of\\nthe peering.\\n\\n  resource \\"azurerm_virtual_ne\
twork_gateway_connection\\" \\"other_region\\" {\\n    type                            = \\"Vnet2Vnet\\"\\n    virtual_network_gateway_id      = azurerm_virtual_networ\
k_gateway.own.id\\n    peer_virtual_network_gateway_id = azurerm_virtual_network_gateway.other.id\\n  }\\n","bicep":"Put what the app has to reach into the app's o\
wn region, or connect the two networks by VPN gateways in place of\\nthe peering.\\n\\n  resource otherRegion 'Microsoft.Network/connections@2024-05-01' = {\\n    p\
roperties: {\\n      connectionType: 'Vnet2Vnet'\\n      virtualNetworkGateway1: { id: ownGateway.id, properties: {} }\\n      virtualNetworkGateway2: { id: otherG\
ateway.id, properties: {} }\\n    }\\n  }\\n"},"because":"In this era the interface that integration mounts on a worker was not a full member of its network: traff\
ic from it passed over peerings within the region, but not over those between regions. Since then it does.","sources":[{"file":"000_8cac3612ac4ed818.txt","secti\
on":"Regional VNet Integration"}],"examples":[{"name":"a peering within the region","verdict":"pass","facts":{"isBesideRegional":true,"isGlobal":false}},{"name"\
:"a peering into another region that no app uses","verdict":"pass","facts":{"isBesideRegional":true,"isGlobal":true,"isUsed":false}},{"name":"a peering into ano\
ther region that an app uses","verdict":"fail","facts":{"isBesideRegional":true,"isGlobal":true,"isUsed":true}},{"name":"whether an app uses it is not in the in\
put","verdict":"undecided","facts":{"isBesideRegional":true,"isGlobal":true}},{"name":"a remote network that is not in the input","verdict":"undecided","facts":\
{"isBesideRegional":true,"isUsed":true}},{"name":"no app is integrated with this side","verdict":"not-applicable","facts":{"isBesideRegional":false,"isGlobal":t\
rue,"isUsed":true}}]}`,"peering/networks-overlap":`{"assert":{"properties":{"overlaps":{"maxItems":0}}},"remedy":{"terraform":"Give one of the two networks anot\
her address space before they are peered.\\n\\n  resource \\"azurerm_virtual_network\\" \\"spoke\\" {\\n    address_space = [\\"10.2.0.0/16\\"]\\n  }\\n","bicep":"Give one\
 of the two networks another address space before they are peered.\\n\\n  addressSpace: {\\n    addressPrefixes: ['10.2.0.0/16']\\n  }\\n"},"because":"A peering make\
s the address space of each network reachable from the other. For an address that both have there would be two ways to go, so the platform refuses the peering a\
s a whole, whatever of the space is in use.","prevents":["VnetAddressSpaceOverlapsWithAlreadyPeeredVnet","cannot be peered because address space of the first vi\
rtual network overlaps with address space","VnetAddressSpacesOverlap"],"sources":[{"file":"002_d9be5da5ae37cc7f.txt","section":"Creating a pre-configured VNET"}\
,{"file":"the platform","section":"Virtual network peering: requirements and constraints"}],"examples":[{"name":"networks side by side","verdict":"pass","facts"\
:{"overlaps":[]}},{"name":"networks that overlap","verdict":"fail","facts":{"remote":{"name":"spoke"},"overlaps":["10.0.0.0/16 and 10.0.4.0/24"]}},{"name":"the \
same in 2016","verdict":"fail","profile":"2016","facts":{"overlaps":["10.0.0.0/16 and 10.0.4.0/24"]}},{"name":"a remote network that is not in the input","verdi\
ct":"undecided","facts":{"overlaps":{"$unknown":{"symbol":"the address space of the remote network","reason":"the virtual network is not in the input"}}}}]}`,"p\
lan/networking-units-exceeded":`{"when":{"properties":{"mode":{"const":"regional"},"app":{"properties":{"isWindowsContainer":{"const":true}}},"plan":{"propertie\
s":{"cores":{"type":"integer"}}}}},"assert":{"properties":{"plan":{"properties":{"networkingUnitsNeeded":{"type":"integer","atMost":{"fact":"plan.cores","times"\
:{"param":"unitsPerCore"}}}}}}},"remedy":{"terraform":"Take a sku with more cores, run fewer apps on the plan, or let its apps join one subnet.\\n\\n  resource \\"\
azurerm_service_plan\\" \\"example\\" {\\n    os_type  = \\"WindowsContainer\\"\\n    sku_name = \\"P2v3\\"\\n  }\\n","bicep":"Take a sku with more cores, run fewer apps o\
n the plan, or let its apps join one subnet.\\n\\n  sku: {\\n    name: 'P2v3'\\n  }\\n"},"because":"A Windows container gets a network endpoint of its own on the wor\
ker, and how many of them a worker can carry depends on its cores. The worker uses one of them itself and each connection to a subnet one more; what is left is \
the number of apps that start.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Windows Containers specific limits"}],"examples":[{"name":"four apps on\
 one connection need six units, two cores have six","verdict":"pass","facts":{"mode":"regional","app":{"isWindowsContainer":true},"plan":{"sku":"I1v2","cores":2\
,"networkingUnitsNeeded":6}}},{"name":"three apps on two connections","verdict":"pass","facts":{"mode":"regional","app":{"isWindowsContainer":true},"plan":{"sku\
":"I1v2","cores":2,"networkingUnitsNeeded":6}}},{"name":"four apps on two connections need seven","verdict":"fail","facts":{"mode":"regional","app":{"isWindowsC\
ontainer":true},"plan":{"sku":"I1v2","cores":2,"networkingUnitsNeeded":7,"smallestSkuForUnits":"I2v2"}}},{"name":"the same with four cores","verdict":"pass","fa\
cts":{"mode":"regional","app":{"isWindowsContainer":true},"plan":{"sku":"I2v2","cores":4,"networkingUnitsNeeded":7}}},{"name":"apps that the input does not all \
tell","verdict":"undecided","facts":{"mode":"regional","app":{"isWindowsContainer":true},"plan":{"cores":2,"networkingUnitsNeeded":{"$unknown":{"symbol":"networ\
king units","reason":"the input does not tell all apps of the plan","minimum":3}}}}},{"name":"at least one unit too many","verdict":"fail","facts":{"mode":"regi\
onal","app":{"isWindowsContainer":true},"plan":{"cores":1,"networkingUnitsNeeded":{"$unknown":{"symbol":"networking units","reason":"the input does not tell all\
 apps of the plan","minimum":4}}}}},{"name":"a plan that is not in the input","verdict":"undecided","facts":{"mode":"regional","app":{"isWindowsContainer":true}\
}},{"name":"a tier that shares its cores","verdict":"not-applicable","facts":{"mode":"regional","app":{"isWindowsContainer":true},"plan":{"cores":null}}},{"name\
":"no Windows container","verdict":"not-applicable","facts":{"mode":"regional","app":{"isWindowsContainer":false},"plan":{"cores":1,"networkingUnitsNeeded":20}}\
},{"name":"gateway mode is not for Windows containers","verdict":"not-applicable","facts":{"mode":"gateway","app":{"isWindowsContainer":true},"plan":{"cores":1,\
"networkingUnitsNeeded":20}}}]}`,"plan/old-scale-unit":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"plan":{"properties":{"tier\
":{"not":{"enum":{"param":"oldTiers"}}}}}}},"remedy":{"terraform":"If the platform refuses the connection, create a new plan as PremiumV2 in a resource group of\
 its own, which puts\\nit on a newer scale unit, and lower its sku afterwards if need be.\\n\\n  resource \\"azurerm_service_plan\\" \\"example\\" {\\n    sku_name = \\"\
P1v2\\"\\n  }\\n","bicep":"If the platform refuses the connection, create a new plan as PremiumV2 in a resource group of its own, which puts\\nit on a newer scale u\
nit, and lower its sku afterwards if need be.\\n\\n  sku: {\\n    name: 'P1v2'\\n  }\\n"},"because":"A plan stays on the scale unit where it was created, with the ma\
chines of that time. The older ones cannot mount an interface in a subnet; those that offer PremiumV2 can.","prevents":["Regional VNET Integration is unsupporte\
d in this scale unit"],"sources":[{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"a plan that proves the scale u\
nit to be new","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV2"}}},{"name":"a Standard plan","verdict":"fail","facts":{"mode":"regional","\
plan":{"tier":"Standard"}}},{"name":"a plan that is not in the input","verdict":"undecided","facts":{"mode":"regional"}},{"name":"gateway mode works on every sc\
ale unit","verdict":"not-applicable","facts":{"mode":"gateway","plan":{"tier":"Standard"}}}]}`,"plan/tier-unsupported":`{"when":{"properties":{"mode":{"const":"\
regional"},"plan":{"properties":{"tier":{"not":{"enum":["Isolated","IsolatedV2"]}}}}}},"assert":{"properties":{"plan":{"properties":{"tier":{"enum":{"param":"su\
pportedTiers"}}}}}},"remedy":{"terraform":"Choose a sku of a tier that supports it, such as B1, S1, P1v3 or EP1, or take the integration away.\\n\\n  resource \\"a\
zurerm_service_plan\\" \\"example\\" {\\n    sku_name = \\"P1v3\\"\\n  }\\n","bicep":"Choose a sku of a tier that supports it, such as B1, S1, P1v3 or EP1, or take the \
integration away.\\n\\n  sku: {\\n    name: 'P1v3'\\n  }\\n"},"because":"Integration mounts a virtual network interface into the plan's own workers. Plans of the fre\
e, shared and consumption tiers have no workers of their own.","prevents":["The new SKU does not support Regional VNET integration which some apps are still usi\
ng"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Integrate your app with an Azure virtual network"},{"file":"000_8cac3612ac4ed818.txt","section":"I\
ntegrate your app with an Azure Virtual Network"},{"file":"the platform","section":"plans of Premium v4, Workflow Standard and Flex Consumption: virtual network\
 integration"}],"examples":[{"name":"the lowest tier that supports it","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"Basic"}}},{"name":"a free pla\
n","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"Free"}}},{"name":"a consumption plan","verdict":"fail","facts":{"mode":"regional","plan":{"tier":\
"Dynamic"}}},{"name":"a shared plan","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"Shared"}}},{"name":"a Flex Consumption plan","verdict":"pass","\
facts":{"mode":"regional","plan":{"tier":"FlexConsumption"}}},{"name":"in 2019 Basic was not enough","verdict":"fail","profile":"2019","facts":{"mode":"regional\
","plan":{"tier":"Basic"}}},{"name":"in 2019 there was no PremiumV3","verdict":"fail","profile":"2019","facts":{"mode":"regional","plan":{"tier":"PremiumV3"}}},\
{"name":"in 2019 Standard was","verdict":"pass","profile":"2019","facts":{"mode":"regional","plan":{"tier":"Standard"}}},{"name":"a plan that is not in the inpu\
t","verdict":"undecided","facts":{"mode":"regional"}},{"name":"one of two tiers, both supported","verdict":"pass","facts":{"mode":"regional","plan":{"tier":{"$u\
nknown":{"symbol":"var.sku","reason":"no value given","possible":["Standard","PremiumV3"]}}}}},{"name":"one of two tiers, neither supported","verdict":"fail","f\
acts":{"mode":"regional","plan":{"tier":{"$unknown":{"symbol":"var.sku","reason":"no value given","possible":["Free","Shared"]}}}}},{"name":"an isolated plan","\
verdict":"not-applicable","facts":{"mode":"regional","plan":{"tier":"IsolatedV2"}}},{"name":"gateway mode has rules of its own","verdict":"not-applicable","fact\
s":{"mode":"gateway","plan":{"tier":"Free"}}}]}`,"plan/too-many-integrations":`{"when":{"properties":{"subnets":{"type":"integer","minimum":1}}},"assert":{"prop\
erties":{"subnets":{"type":"integer","maximum":{"param":"mostSubnets"}}}},"remedy":{"terraform":"Let more of the apps and slots name one subnet, or move some of\
 them to a plan of their own.\\n\\n  resource \\"azurerm_linux_web_app\\" \\"second\\" {\\n    service_plan_id           = azurerm_service_plan.second.id\\n    virtual_\
network_subnet_id = azurerm_subnet.third.id\\n  }\\n","bicep":"Let more of the apps and slots name one subnet, or move some of them to a plan of their own.\\n\\n  p\
roperties: {\\n    serverFarmId: secondPlan.id\\n    virtualNetworkSubnetId: thirdSubnet.id\\n  }\\n"},"because":"Every worker of a plan has a fixed number of virtu\
al network interfaces, and all apps of the plan run on all of its workers. Apps that join the same subnet share an interface; each further subnet, a slot's too,\
 takes another.","prevents":["Adding this VNET would exceed the App Service Plan VNET limit of 1","Adding this VNET would exceed the App Service Plan VNET limit\
 of 2"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"How virtual network integration works"},{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitatio\
ns"},{"file":"000_8cac3612ac4ed818.txt","section":"How Regional VNet Integration works"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration\
"}],"examples":[{"name":"as many as a plan can connect","verdict":"pass","facts":{"subnets":2}},{"name":"one too many","verdict":"fail","facts":{"subnets":3}},{\
"name":"one subnet for all apps","verdict":"pass","facts":{"subnets":1}},{"name":"in 2019 one was all","verdict":"pass","profile":"2019","facts":{"subnets":1}},\
{"name":"in 2019 two were too many","verdict":"fail","profile":"2019","facts":{"subnets":2}},{"name":"two or three","verdict":"undecided","facts":{"subnets":{"$\
unknown":{"symbol":"subnets of the plan","reason":"the input does not tell which subnet some of the apps join","minimum":2,"maximum":3}}}},{"name":"one or two",\
"verdict":"pass","facts":{"subnets":{"$unknown":{"symbol":"subnets of the plan","reason":"the input does not tell which subnet some of the apps join","minimum":\
1,"maximum":2}}}},{"name":"three or more","verdict":"fail","facts":{"subnets":{"$unknown":{"symbol":"subnets of the plan","reason":"the input does not tell whic\
h subnet some of the apps join","minimum":3}}}},{"name":"gateway mode only","verdict":"not-applicable","facts":{"subnets":0}}]}`,"routing/by-app-setting":'{"whe\
n":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"routing":{"properties":{"settingNames":{"maxItems":0}}}}},"remedy":{"terraform":"Take t\
he setting out and write the property: vnet_route_all_enabled for WEBSITE_VNET_ROUTE_ALL,\\nvnet_image_pull_enabled (Windows web apps: virtual_network_image_pull\
_enabled) for WEBSITE_PULL_IMAGE_OVER_VNET,\\nvnet_content_share_enabled for WEBSITE_CONTENTOVERVNET. The last is there for Logic Apps only: in a function app\\nk\
eep the setting, or set the property by azapi_update_resource.\\n\\n  site_config {\\n    vnet_route_all_enabled = true\\n  }\\n","bicep":"Take the setting out and w\
rite the property: applicationTraffic for WEBSITE_VNET_ROUTE_ALL, imagePullTraffic for\\nWEBSITE_PULL_IMAGE_OVER_VNET, contentShareTraffic for WEBSITE_CONTENTOVE\
RVNET. (Before API version 2024-11-01:\\nvnetRouteAllEnabled, vnetImagePullEnabled, vnetContentShareEnabled.)\\n\\n  properties: {\\n    outboundVnetRouting: {\\n   \
   applicationTraffic: true\\n    }\\n  }\\n"},"because":"Site properties override the app settings, are checked when they are written, and can be audited by Azure\
 Policy. The settings still work where no property is set, and are silently beaten where one is.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Routi\
ng app settings"}],"examples":[{"name":"none","verdict":"pass","facts":{"mode":"regional","app":{"name":"api"},"routing":{"settingNames":[]}}},{"name":"the rout\
e-all setting","base":"none","verdict":"fail","facts":{"routing":{"settingNames":["WEBSITE_VNET_ROUTE_ALL"]}}},{"name":"the content-share setting","base":"none"\
,"verdict":"fail","facts":{"routing":{"settingNames":["WEBSITE_CONTENTOVERVNET"]}}},{"name":"two settings","base":"none","verdict":"fail","facts":{"routing":{"s\
ettingNames":["WEBSITE_VNET_ROUTE_ALL","WEBSITE_PULL_IMAGE_OVER_VNET"]}}},{"name":"the app settings are not known","base":"none","verdict":"undecided","facts":{\
"routing":{"settingNames":{"$unknown":{"symbol":"azurerm_linux_function_app.api.app_settings","reason":"known after apply"}}}}},{"name":"gateway-required integr\
ation","base":"the route-all setting","verdict":"not-applicable","facts":{"mode":"gateway"}}]}',"routing/internet-not-routed":'{"when":{"properties":{"mode":{"c\
onst":"regional"}},"anyOf":[{"properties":{"routing":{"properties":{"defaultRoute":{"const":true}}}}},{"properties":{"routing":{"properties":{"natGateway":{"con\
st":true}}}}},{"properties":{"routing":{"properties":{"internetRules":{"minItems":1}}}}}]},"assert":{"properties":{"routing":{"properties":{"routesInternet":{"c\
onst":true}}}}},"remedy":{"terraform":"Route all traffic of the app into the network; or, if traffic to the internet is meant to leave directly, take the\\nroute\
, the NAT gateway or the rules off the subnet.\\n\\n  site_config {\\n    vnet_route_all_enabled = true\\n  }\\n","bicep":"Route all traffic of the app into the netw\
ork; or, if traffic to the internet is meant to leave directly, take the\\nroute, the NAT gateway or the rules off the subnet. (Before API version 2024-11-01: vn\
etRouteAllEnabled.)\\n\\n  properties: {\\n    outboundVnetRouting: {\\n      applicationTraffic: true\\n    }\\n  }\\n"},"because":"Unless all traffic is routed, only\
 traffic to private addresses (and to service endpoints of the subnet) enters the network. The rest leaves the app\u2019s machine directly and never meets the subnet\
\u2019s routes, NAT gateway or security rules.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"How virtual network integration works"},{"file":"003_e9cc4b2\
9cfa7aaa9.txt","section":"Application routing"},{"file":"000_8cac3612ac4ed818.txt","section":"Routes"},{"file":"000_8cac3612ac4ed818.txt","section":"Network Sec\
urity Groups"}],"examples":[{"name":"a default route and all traffic routed","verdict":"pass","facts":{"mode":"regional","app":{"name":"api"},"subnet":{"name":"\
integration"},"routing":{"defaultRoute":true,"natGateway":false,"internetRules":[],"routesInternet":true}}},{"name":"a default route and private traffic only","\
base":"a default route and all traffic routed","verdict":"fail","facts":{"routing":{"routesInternet":false}}},{"name":"a NAT gateway and private traffic only","\
base":"a default route and private traffic only","verdict":"fail","facts":{"routing":{"defaultRoute":false,"natGateway":true}}},{"name":"a rule on the internet \
and private traffic only","base":"a default route and private traffic only","verdict":"fail","facts":{"routing":{"defaultRoute":false,"internetRules":["deny-int\
ernet"]}}},{"name":"a default route, and the app settings are not known","base":"a default route and all traffic routed","verdict":"undecided","facts":{"routing\
":{"routesInternet":{"$unknown":{"symbol":"azurerm_linux_web_app.api.app_settings","reason":"known after apply"}}}}},{"name":"private traffic only, and the subn\
et is not in the input","verdict":"undecided","facts":{"mode":"regional","routing":{"routesInternet":false}}},{"name":"all traffic routed, and the subnet is not\
 in the input","verdict":"pass","facts":{"mode":"regional","routing":{"routesInternet":true}}},{"name":"nothing on the subnet that steers it","base":"a default \
route and private traffic only","verdict":"not-applicable","facts":{"routing":{"defaultRoute":false}}},{"name":"gateway-required integration","base":"a default \
route and private traffic only","verdict":"not-applicable","facts":{"mode":"gateway"}}]}',"routing/settings-disagree":'{"when":{"properties":{"mode":{"const":"r\
egional"},"routing":{"properties":{"setting":{"type":"string"},"property":{"type":"boolean"}}}}},"assert":{"properties":{"routing":{"anyOf":[{"properties":{"set\
ting":{"const":"on"},"property":{"const":true}}},{"properties":{"setting":{"const":"off"},"property":{"const":false}}}]}}},"remedy":{"terraform":"Take WEBSITE_V\
NET_ROUTE_ALL out of app_settings and write in the property what you mean. Left out, azurerm sends\\nfalse, which beats the setting.\\n\\n  site_config {\\n    vnet\
_route_all_enabled = true\\n  }\\n","bicep":"Take WEBSITE_VNET_ROUTE_ALL out of the app settings and write in the property what you mean. (Before API version\\n202\
4-11-01: vnetRouteAllEnabled.)\\n\\n  properties: {\\n    outboundVnetRouting: {\\n      applicationTraffic: true\\n    }\\n  }\\n"},"because":"The platform lets the s\
ite property override the app setting when both exist. Whoever reads the setting is misled, and traffic to the internet takes the other way.","sources":[{"file"\
:"003_e9cc4b29cfa7aaa9.txt","section":"Routing app settings"},{"file":"the platform","section":"hashicorp/terraform-provider-azurerm#12860"}],"examples":[{"name\
":"both on","verdict":"pass","facts":{"mode":"regional","app":{"name":"api"},"routing":{"setting":"on","property":true}}},{"name":"both off","base":"both on","v\
erdict":"pass","facts":{"routing":{"setting":"off","property":false}}},{"name":"setting off and property on","base":"both on","verdict":"fail","facts":{"routing\
":{"setting":"off"}}},{"name":"setting on and property off by the provider\u2019s default","base":"both on","verdict":"fail","facts":{"routing":{"property":false}}},\
{"name":"the app settings are not known","base":"both on","verdict":"undecided","facts":{"routing":{"setting":{"$unknown":{"symbol":"azurerm_linux_function_app.\
api.app_settings","reason":"known after apply"}}}}},{"name":"the property is not known","base":"both on","verdict":"undecided","facts":{"routing":{"property":{"\
$unknown":{"symbol":"var.route_all","reason":"no value given"}}}}},{"name":"only the property","base":"both on","verdict":"not-applicable","facts":{"routing":{"\
setting":null}}},{"name":"only the setting","base":"both on","verdict":"not-applicable","facts":{"routing":{"property":null}}},{"name":"gateway-required integra\
tion","base":"setting off and property on","verdict":"not-applicable","facts":{"mode":"gateway"}}]}',"security/content-share-ports-blocked":`{"when":{"propertie\
s":{"mode":{"const":"regional"},"routing":{"properties":{"contentShare":{"const":true}}}}},"assert":{"properties":{"security":{"properties":{"contentSharePorts"\
:{"const":"allowed"}}}}},"remedy":{"terraform":"Allow both ports before the rule that denies them: give the new rule a smaller priority. With a private endpoint\
\\nwrite its subnet\u2019s prefix as the destination.\\n\\n  resource \\"azurerm_network_security_rule\\" \\"content\\" {\\n    direction                  = \\"Outbound\\"\\n  \
  access                     = \\"Allow\\"\\n    priority                   = 100\\n    protocol                   = \\"Tcp\\"\\n    source_address_prefix      = \\"*\\"\
\\n    source_port_range          = \\"*\\"\\n    destination_address_prefix = \\"Storage\\"\\n    destination_port_ranges    = [\\"443\\", \\"445\\"]\\n  }\\n","bicep":"All\
ow both ports before the rule that denies them: give the new rule a smaller priority. With a private endpoint\\nwrite its subnet\u2019s prefix as the destination.\\n\\n\
  properties: {\\n    direction: 'Outbound'\\n    access: 'Allow'\\n    priority: 100\\n    protocol: 'Tcp'\\n    sourceAddressPrefix: '*'\\n    sourcePortRange: '*'\\\
n    destinationAddressPrefix: 'Storage'\\n    destinationPortRanges: ['443', '445']\\n  }\\n"},"because":"Elastic plans mount the app\u2019s files from a share, by SMB\
 on port 445 and by HTTPS on port 443. Once that traffic is routed through the network, the subnet\u2019s security group decides about it, and without both ports the\
 app does not start.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Configuration routing"}],"examples":[{"name":"both ports are open","verdict":"pas\
s","facts":{"mode":"regional","app":{"name":"ingest"},"subnet":{"name":"integration"},"routing":{"contentShare":true},"security":{"contentSharePorts":"allowed"}\
}},{"name":"one port is denied","base":"both ports are open","verdict":"fail","facts":{"security":{"contentSharePorts":"denied"}}},{"name":"the security group i\
s not in the input","base":"both ports are open","verdict":"undecided","facts":{"security":{"contentSharePorts":{"$unknown":{"symbol":"nsg-shared","reason":"the\
 security group is not in the input"}}}}},{"name":"a port is denied and it is not known whether the share is routed","base":"one port is denied","verdict":"unde\
cided","facts":{"routing":{"contentShare":{"$unknown":{"symbol":"azurerm_linux_function_app.ingest.app_settings","reason":"known after apply"}}}}},{"name":"both\
 ports are open and it is not known whether the share is routed","base":"a port is denied and it is not known whether the share is routed","verdict":"pass","fac\
ts":{"security":{"contentSharePorts":"allowed"}}},{"name":"the share is reached directly","base":"one port is denied","verdict":"not-applicable","facts":{"routi\
ng":{"contentShare":false}}},{"name":"gateway-required integration","base":"one port is denied","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"secur\
ity/health-probe-blocked":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"security":{"properties":{"healthProbe":{"const":"allowe\
d"}}}}},"remedy":{"terraform":"Allow it before the rule that denies it: give the new rule a smaller priority.\\n\\n  resource \\"azurerm_network_security_rule\\" \\"\
health\\" {\\n    direction                  = \\"Outbound\\"\\n    access                     = \\"Allow\\"\\n    priority                   = 100\\n    protocol       \
            = \\"Udp\\"\\n    source_address_prefix      = \\"*\\"\\n    source_port_range          = \\"*\\"\\n    destination_address_prefix = \\"*\\"\\n    destination_p\
ort_range     = \\"30000\\"\\n  }\\n","bicep":"Allow it before the rule that denies it: give the new rule a smaller priority.\\n\\n  properties: {\\n    direction: 'Ou\
tbound'\\n    access: 'Allow'\\n    priority: 100\\n    protocol: 'Udp'\\n    sourceAddressPrefix: '*'\\n    sourcePortRange: '*'\\n    destinationAddressPrefix: '*'\\\
n    destinationPortRange: '30000'\\n  }\\n"},"because":"The platform tests the network of each instance by UDP on port 30000. Apps run without it, but faults of \
the network are then hard to see for Azure\u2019s support.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Network routing"}],"examples":[{"name":"nothing \
denies it","verdict":"pass","facts":{"mode":"regional","subnet":{"name":"integration"},"security":{"healthProbe":"allowed"}}},{"name":"a rule denies it","base":\
"nothing denies it","verdict":"fail","facts":{"security":{"healthProbe":"denied"}}},{"name":"the security group is not in the input","base":"nothing denies it",\
"verdict":"undecided","facts":{"security":{"healthProbe":{"$unknown":{"symbol":"nsg-shared","reason":"the security group is not in the input"}}}}},{"name":"gate\
way-required integration","base":"a rule denies it","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"security/inbound-rules-ignored":`{"when":{"proper\
ties":{"mode":{"const":"regional"}}},"assert":{"properties":{"security":{"properties":{"inboundRules":{"maxItems":0}}}}},"remedy":{"terraform":"Limit who reache\
s the app by access restrictions, or give it an azurerm_private_endpoint and\\npublic_network_access_enabled = false; take the inbound rules off the security gro\
up.\\n\\n  site_config {\\n    ip_restriction_default_action = \\"Deny\\"\\n    ip_restriction {\\n      action     = \\"Allow\\"\\n      priority   = 100\\n      ip_addre\
ss = \\"203.0.113.0/24\\"\\n    }\\n  }\\n","bicep":"Limit who reaches the app by access restrictions, or give it a private endpoint and publicNetworkAccess: 'Disabl\
ed';\\ntake the inbound rules off the security group.\\n\\n  siteConfig: {\\n    ipSecurityRestrictionsDefaultAction: 'Deny'\\n    ipSecurityRestrictions: [\\n      {\
 action: 'Allow', priority: 100, ipAddress: '203.0.113.0/24' }\\n    ]\\n  }\\n"},"because":"Requests to an app do not come through the integration subnet, so its \
inbound rules never see them. Access restrictions and private endpoints are what decides about inbound traffic.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","\
section":"Network routing"},{"file":"000_8cac3612ac4ed818.txt","section":"Network Security Groups"}],"examples":[{"name":"none","verdict":"pass","facts":{"mode"\
:"regional","app":{"name":"api"},"subnet":{"name":"integration"},"security":{"inboundRules":[]}}},{"name":"one","base":"none","verdict":"fail","facts":{"securit\
y":{"inboundRules":["azurerm_network_security_rule.in"]}}},{"name":"the security group is not in the input","base":"none","verdict":"undecided","facts":{"securi\
ty":{"inboundRules":{"$unknown":{"symbol":"nsg-shared","reason":"the security group is not in the input"}}}}},{"name":"gateway-required integration","base":"one\
","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/below-recommended-size":`{"when":{"properties":{"mode":{"const":"regional"},"plan":{"propert\
ies":{"tier":{"not":{"enum":["FlexConsumption","Dynamic"]}}}}}},"assert":{"properties":{"subnet":{"anyOf":[{"properties":{"prefixLength":{"type":"integer","maxi\
mum":{"param":"recommendedPrefix"}}}},{"properties":{"addressesUsable":{"type":"integer","atLeast":{"fact":"subnet.addressesNeeded","times":{"param":"reserve"}}\
}}}]}}},"remedy":{"terraform":"Make it larger now: once an app uses the subnet it cannot be resized.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    add\
ress_prefixes = [\\"10.0.1.0/26\\"]\\n  }\\n","bicep":"Make it larger now: once an app uses the subnet it cannot be resized.\\n\\n  properties: {\\n    addressPrefix: \
'10.0.1.0/26'\\n  }\\n"},"because":"While a plan changes its instance size it has twice its instances, upgrades of the platform need spare addresses, and after sc\
aling in it can take hours until addresses are free again. The size is fixed while an app uses the subnet. A /26 suits one plan at the largest scale that it can\
 have.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}\
],"examples":[{"name":"the recommended size, whatever the scale","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength\
":26,"addressesUsable":59}}},{"name":"one bit less, and twice the addresses of the maximum scale","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"Pr\
emiumV3"},"subnet":{"prefixLength":27,"addressesUsable":27,"addressesNeeded":13}}},{"name":"one bit less, and one instance too many","verdict":"fail","facts":{"\
mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":27,"addressesUsable":27,"addressesNeeded":14}}},{"name":"the smallest subnet for a small p\
lan","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"Basic"},"subnet":{"prefixLength":28,"addressesUsable":11,"addressesNeeded":5}}},{"name":"the sm\
allest subnet, and one instance too many","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"Standard"},"subnet":{"prefixLength":28,"addressesUsable":1\
1,"addressesNeeded":6}}},{"name":"in 2019 the advice was the same","verdict":"fail","profile":"2019","facts":{"mode":"regional","plan":{"tier":"Standard"},"subn\
et":{"prefixLength":27,"addressesUsable":27,"addressesNeeded":14}}},{"name":"an organisation that wants a /25","verdict":"fail","parameters":{"recommendedPrefix\
":25},"facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":26,"addressesUsable":59,"addressesNeeded":30}}},{"name":"a small subnet, a\
nd apps outside the input that may use it too","verdict":"undecided","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":27,"address\
esUsable":27,"addressesNeeded":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the subnet too","minimum":3}}}}},{"name":"a small subnet t\
hat is too small for what is known already","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":27,"addressesUsable\
":27,"addressesNeeded":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the subnet too","minimum":14}}}}},{"name":"a subnet that is not in\
 the input","verdict":"undecided","facts":{"mode":"regional","plan":{"tier":"PremiumV3"}}},{"name":"Flex Consumption counts its addresses in another way","verdi\
ct":"not-applicable","facts":{"mode":"regional","plan":{"tier":"FlexConsumption"},"subnet":{"prefixLength":28}}},{"name":"gateway mode has no subnet of its own"\
,"verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/delegation-actions-differ":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"p\
roperties":{"subnet":{"properties":{"deviatingDelegationActions":{"maxItems":0}}}}},"remedy":{"terraform":"Leave the actions out, or write the service\u2019s own; th\
ose of Microsoft.App/environments are\\n[\\"Microsoft.Network/virtualNetworks/subnets/join/action\\"].\\n\\n  service_delegation {\\n    name    = \\"Microsoft.Web/ser\
verFarms\\"\\n    actions = [\\"Microsoft.Network/virtualNetworks/subnets/action\\"]\\n  }\\n","bicep":"Leave the actions out; the platform fills them in.\\n\\n  delega\
tions: [\\n    { name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }\\n  ]\\n"},"because":"The platform sets the actions by the service, whatev\
er is asked for. Terraform then finds another list than the one written, plans a change, and finds the same again after the apply.","sources":[{"file":"the plat\
form","section":"hashicorp/terraform-provider-azurerm#5975"},{"file":"the platform","section":"hashicorp/terraform-provider-azurerm#33481"}],"examples":[{"name"\
:"the service\u2019s own actions or none written","verdict":"pass","facts":{"mode":"regional","subnet":{"name":"integration","deviatingDelegationActions":[]}}},{"nam\
e":"the actions of another service","base":"the service\u2019s own actions or none written","verdict":"fail","facts":{"subnet":{"deviatingDelegationActions":["Micros\
oft.Network/virtualNetworks/subnets/join/action"]}}},{"name":"an empty list","base":"the service\u2019s own actions or none written","verdict":"fail","facts":{"subne\
t":{"deviatingDelegationActions":["none"]}}},{"name":"the subnet is not in the input","verdict":"undecided","facts":{"mode":"regional","subnet":{"name":"integra\
tion"}}},{"name":"gateway-required integration","base":"an empty list","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/delegation-malformed":`\
{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"subnet":{"properties":{"malformedDelegations":{"const":0}}}}},"remedy":{"terraform\
":"Give each delegation both names. The service is the name within service_delegation (in azapi:\\nproperties.serviceName).\\n\\n  delegation {\\n    name = \\"web\\"\
\\n    service_delegation {\\n      name = \\"Microsoft.Web/serverFarms\\"\\n    }\\n  }\\n","bicep":"Give each delegation both names. Where a condition leaves a deleg\
ation out, leave out the whole item.\\n\\n  delegations: [\\n    { name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }\\n  ]\\n"},"because":"The \
network service refuses a list with an item that has no name. What counts for integration is the service name within the item\u2019s properties; the item\u2019s own name \
is free, and putting the service there delegates nothing.","prevents":["InvalidRequestFormat"],"sources":[{"file":"the platform","section":"Azure/bicep#15634"},\
{"file":"the platform","section":"Azure/azure-cli#16939"}],"examples":[{"name":"well-formed","verdict":"pass","facts":{"mode":"regional","subnet":{"name":"integ\
ration","malformedDelegations":0}}},{"name":"one without a name","base":"well-formed","verdict":"fail","facts":{"subnet":{"malformedDelegations":1}}},{"name":"t\
he subnet is not in the input","verdict":"undecided","facts":{"mode":"regional","subnet":{"name":"integration"}}},{"name":"gateway-required integration","base":\
"one without a name","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/flex-created-together":`{"when":{"properties":{"mode":{"const":"regional"\
},"app":{"properties":{"lifecycle":{"const":"create"}}},"plan":{"properties":{"isFlex":{"const":true}}}}},"assert":{"properties":{"flexCreatedTogether":{"maxIte\
ms":0}}},"remedy":{"terraform":"Order them, or apply with -parallelism=1.\\n\\n  resource \\"azurerm_function_app_flex_consumption\\" \\"second\\" {\\n    depends_on =\
 [azurerm_function_app_flex_consumption.first]\\n  }\\n","bicep":"Order them; in a loop write @batchSize(1).\\n\\n  resource second 'Microsoft.Web/sites@2024-04-01'\
 = {\\n    dependsOn: [first]\\n  }\\n"},"because":"While a Flex Consumption app joins a subnet it holds a lock on the subnet\u2019s link. A second one that comes at th\
e same time does not wait for it and is refused.","prevents":["Failed to acquire ServiceAssociationLinkLease. Another thread or instance may be holding it."],"s\
ources":[{"file":"the platform","section":"hashicorp/terraform-provider-azurerm#32089"}],"examples":[{"name":"one app","verdict":"pass","facts":{"mode":"regiona\
l","app":{"name":"first","lifecycle":"create"},"plan":{"isFlex":true},"subnet":{"name":"flex"},"flexCreatedTogether":[]}},{"name":"two apps in no order","base":\
"one app","verdict":"fail","facts":{"flexCreatedTogether":["azurerm_function_app_flex_consumption.second"]}},{"name":"it is not known whether another app joins \
the subnet","base":"one app","verdict":"undecided","facts":{"flexCreatedTogether":{"$unknown":{"symbol":"azurerm_function_app_flex_consumption.second","reason":\
"the input does not tell whether it joins this subnet"}}}},{"name":"an app that exists","base":"two apps in no order","verdict":"not-applicable","facts":{"app":\
{"lifecycle":"update"}}},{"name":"apps of a plan","base":"two apps in no order","verdict":"not-applicable","facts":{"plan":{"isFlex":false}}},{"name":"gateway-r\
equired integration","base":"two apps in no order","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/maximum-scale-does-not-fit":`{"when":{"prop\
erties":{"mode":{"const":"regional"},"plan":{"properties":{"tier":{"not":{"enum":["FlexConsumption","Dynamic"]}}}}}},"assert":{"properties":{"subnet":{"properti\
es":{"addressesNeeded":{"type":"integer","atMost":{"fact":"subnet.addressesUsable"}}}}}},"remedy":{"terraform":"Use a larger subnet, or lower the maximum: the a\
utoscale setting's capacity.maximum, the plan's\\nmaximum_elastic_worker_count, or its worker_count.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    addr\
ess_prefixes = [\\"10.0.1.0/26\\"]\\n  }\\n","bicep":"Use a larger subnet, or lower the maximum: the autoscale setting's capacity.maximum, the plan's\\nmaximumElasti\
cWorkerCount, or its sku.capacity.\\n\\n  properties: {\\n    addressPrefix: '10.0.1.0/26'\\n  }\\n"},"because":"Every instance of a plan takes one address of its in\
tegration subnet; with Windows containers it takes one more for each app of the plan. When the addresses run out the plan cannot scale out, and the subnet canno\
t be made larger while an app uses it.","prevents":["SubnetIsFull"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"},{"file":"003_\
e9cc4b29cfa7aaa9.txt","section":"Windows Containers specific limits"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"n\
ame":"as many as there are","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeeded":27,"addressesUsable":27}}},{"nam\
e":"one too many","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeeded":28,"addressesUsable":27}}},{"name":"at lea\
st one too many, whatever other apps use the subnet","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeeded":{"$unkn\
own":{"symbol":"plans","reason":"apps outside the input may use the subnet too","minimum":28}},"addressesUsable":27}}},{"name":"perhaps too many","verdict":"und\
ecided","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeeded":{"$unknown":{"symbol":"plans","reason":"apps outside the input may us\
e the subnet too","minimum":27}},"addressesUsable":27}}},{"name":"few enough, however it scales","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"Pre\
miumV3"},"subnet":{"addressesNeeded":{"$unknown":{"symbol":"var.maximum","reason":"no value given","minimum":1,"maximum":27}},"addressesUsable":27}}},{"name":"a\
 subnet that is not in the input","verdict":"undecided","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeeded":3}}},{"name":"ten ins\
tances with six Windows containers each","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":26,"addressesNeeded":7\
0,"arithmetic":"10 \xD7 (6 + 1)","addressesUsable":59}}},{"name":"the same arithmetic in 2019","verdict":"fail","profile":"2019","facts":{"mode":"regional","plan":\
{"tier":"PremiumV2"},"subnet":{"addressesNeeded":28,"addressesUsable":27}}},{"name":"Flex Consumption","verdict":"not-applicable","facts":{"mode":"regional","pl\
an":{"tier":"FlexConsumption"},"subnet":{"addressesNeeded":28,"addressesUsable":27}}},{"name":"gateway mode takes no addresses of a subnet","verdict":"not-appli\
cable","facts":{"mode":"gateway"}}]}`,"subnet/name-invalid-for-flex":`{"when":{"properties":{"mode":{"const":"regional"},"plan":{"properties":{"isFlex":{"const"\
:true}}}}},"assert":{"properties":{"subnet":{"properties":{"name":{"type":"string","pattern":"^[^_]*$"},"delegations":{"distinct":{"atMost":1}}}}}},"remedy":{"t\
erraform":"Make a subnet for Flex Consumption apps alone, with hyphens in its name.\\n\\n  resource \\"azurerm_subnet\\" \\"flex\\" {\\n    name = \\"flex-apps\\"\\n    d\
elegation {\\n      name = \\"flex\\"\\n      service_delegation {\\n        name    = \\"Microsoft.App/environments\\"\\n        actions = [\\"Microsoft.Network/virtual\
Networks/subnets/join/action\\"]\\n      }\\n    }\\n  }\\n","bicep":"Make a subnet for Flex Consumption apps alone, with hyphens in its name.\\n\\n  {\\n    name: 'fle\
x-apps'\\n    properties: {\\n      delegations: [\\n        { name: 'flex', properties: { serviceName: 'Microsoft.App/environments' } }\\n      ]\\n    }\\n  }\\n"},"\
because":"The service that runs Flex Consumption apps does not take a subnet with an underscore in its name, though the network service allows such names (docum\
ented since the preview of 2024). It also owns the subnets that it uses: nothing of another service can be in them.","sources":[{"file":"the platform","section"\
:"Flex Consumption plan: subnet names (MicrosoftDocs/azure-docs pull request 123860)"}],"examples":[{"name":"hyphens","verdict":"pass","facts":{"mode":"regional\
","plan":{"isFlex":true},"subnet":{"name":"flex-apps","delegations":["microsoft.app/environments"]}}},{"name":"an underscore","verdict":"fail","facts":{"mode":"\
regional","plan":{"isFlex":true},"subnet":{"name":"flex_apps","delegations":["microsoft.app/environments"]}}},{"name":"an underscore, and delegations that are n\
ot in the input","verdict":"fail","facts":{"mode":"regional","plan":{"isFlex":true},"subnet":{"name":"_flex"}}},{"name":"two kinds of delegation","verdict":"fai\
l","facts":{"mode":"regional","plan":{"isFlex":true},"subnet":{"name":"flex-apps","delegations":["microsoft.app/environments","microsoft.web/serverfarms"]}}},{"\
name":"a name that is known only after apply","verdict":"undecided","facts":{"mode":"regional","plan":{"isFlex":true},"subnet":{"delegations":["microsoft.app/en\
vironments"]}}},{"name":"an app of a plan may have underscores","verdict":"not-applicable","facts":{"mode":"regional","plan":{"isFlex":false},"subnet":{"name":"\
plan_apps","delegations":["microsoft.web/serverfarms"]}}},{"name":"gateway mode has no subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway"}}\
]}`,"subnet/not-dedicated":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"subnet":{"properties":{"otherUsers":{"maxItems":0}}}}}\
,"remedy":{"terraform":"Make a subnet for the integration alone, and leave the other resources where they are.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" \
{\\n    name             = \\"integration\\"\\n    address_prefixes = [\\"10.0.1.0/26\\"]\\n    delegation {\\n      name = \\"app-service\\"\\n      service_delegation {\\\
n        name = \\"Microsoft.Web/serverFarms\\"\\n      }\\n    }\\n  }\\n","bicep":"Make a subnet for the integration alone, and leave the other resources where they\
 are.\\n\\n  {\\n    name: 'integration'\\n    properties: {\\n      addressPrefix: '10.0.1.0/26'\\n      delegations: [\\n        { name: 'app-service', properties: {\
 serviceName: 'Microsoft.Web/serverFarms' } }\\n      ]\\n    }\\n  }\\n"},"because":"A subnet that is delegated belongs to one service, which takes and gives back \
its addresses as it scales. The network service therefore neither delegates a subnet in which something lives nor lets anything else into one that is delegated:\
 no network interface, private endpoint, gateway, container group or load balancer.","prevents":["SubnetDelegationsCannotChangeWhenSubnetUsedByResource","Delega\
tions of subnet cannot be changed from [] to [Microsoft.Web/serverFarms] because it is being used by the resource","SubnetWithExternalResourcesCannotBeUsedByOth\
erResources","cannot be used because it contains external resources","The selected subnet has a delegation and cannot be used with a private endpoint"],"sources\
":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"},{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitations"},{"file":"000_8cac3612ac4ed818\
.txt","section":"Regional VNet Integration"}],"examples":[{"name":"nothing else in it","verdict":"pass","facts":{"mode":"regional","subnet":{"otherUsers":[]}}},\
{"name":"a private endpoint in it","verdict":"fail","facts":{"mode":"regional","subnet":{"otherUsers":["azurerm_private_endpoint.sql"]}}},{"name":"several other\
s in it","verdict":"fail","facts":{"mode":"regional","subnet":{"otherUsers":["azurerm_lb.front","azurerm_network_interface.vm"]}}},{"name":"the same in 2019","v\
erdict":"fail","profile":"2019","facts":{"mode":"regional","subnet":{"otherUsers":["azurerm_private_endpoint.sql"]}}},{"name":"an existing subnet, of which the \
input does not tell what lives in it","verdict":"undecided","facts":{"mode":"regional","subnet":{"otherUsers":{"$unknown":{"symbol":"data.azurerm_subnet.apps: w\
hat lives in it","reason":"what lives in the subnet is not in the input"}}}}},{"name":"gateway mode has no subnet of its own","verdict":"not-applicable","facts"\
:{"mode":"gateway"}}]}`,"subnet/not-delegated":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"subnet":{"properties":{"delegation\
s":{"contains":{"sameAs":{"fact":"plan.requiredDelegation"}},"items":{"enum":["microsoft.web/serverfarms","microsoft.app/environments"],"sameAs":{"fact":"plan.r\
equiredDelegation"}}}}}}},"remedy":{"terraform":"Delegate the subnet to the service that the app's plan belongs to, and to no other.\\n\\n  resource \\"azurerm_sub\
net\\" \\"integration\\" {\\n    delegation {\\n      name = \\"app-service\\"\\n      service_delegation {\\n        name    = \\"Microsoft.Web/serverFarms\\"\\n        ac\
tions = [\\"Microsoft.Network/virtualNetworks/subnets/action\\"]\\n      }\\n    }\\n  }\\n\\nFor a Flex Consumption app the name is \\"Microsoft.App/environments\\" and\
 the action\\n\\"Microsoft.Network/virtualNetworks/subnets/join/action\\".\\n","bicep":"Delegate the subnet to the service that the app's plan belongs to, and to no\
 other.\\n\\n  delegations: [\\n    {\\n      name: 'app-service'\\n      properties: {\\n        serviceName: 'Microsoft.Web/serverFarms'\\n      }\\n    }\\n  ]\\n\\nFor\
 a Flex Consumption app the serviceName is 'Microsoft.App/environments'.\\n"},"because":"By the delegation the owner of the network allows one service to place i\
ts interfaces in the subnet and to set them up. App Service refuses to connect an app to a subnet that has not been given to it, or to another service as well. \
Flex Consumption apps run on another service than the plans do, hence their other delegation.","prevents":["is missing a delegation to Microsoft.Web/serverFarms\
. Please add the delegation and try again.","VirtualNetworkSubnetHasIncorrectDelegation","SubnetMissingRequiredDelegation","requires any of the following delega\
tion(s) [Microsoft.Web/serverFarms] to reference service association link"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"How virtual network integra\
tion works"},{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Deleting the App Service plan or app before disconnecting the network integration"},{"file":"000_8cac\
3612ac4ed818.txt","section":"How Regional VNet Integration works"},{"file":"000_8cac3612ac4ed818.txt","section":"Debugging access to VNet hosted resources"},{"f\
ile":"the platform","section":"Flex Consumption plan: virtual network integration (Microsoft.App/environments)"}],"examples":[{"name":"delegated to App Service"\
,"verdict":"pass","facts":{"mode":"regional","plan":{"requiredDelegation":"microsoft.web/serverfarms"},"subnet":{"delegations":["microsoft.web/serverfarms"]}}},\
{"name":"not delegated","verdict":"fail","facts":{"mode":"regional","plan":{"requiredDelegation":"microsoft.web/serverfarms"},"subnet":{"delegations":[]}}},{"na\
me":"delegated to environments, not to plans","verdict":"fail","facts":{"mode":"regional","plan":{"requiredDelegation":"microsoft.web/serverfarms"},"subnet":{"d\
elegations":["microsoft.web/hostingenvironments"]}}},{"name":"delegated to another service as well","verdict":"fail","facts":{"mode":"regional","plan":{"require\
dDelegation":"microsoft.web/serverfarms"},"subnet":{"delegations":["microsoft.web/serverfarms","microsoft.sql/managedinstances"]}}},{"name":"a delegation withou\
t a service name","verdict":"fail","facts":{"mode":"regional","plan":{"requiredDelegation":"microsoft.web/serverfarms"},"subnet":{"delegations":["none"]}}},{"na\
me":"in 2019 it was the same","verdict":"fail","profile":"2019","facts":{"mode":"regional","plan":{"requiredDelegation":"microsoft.web/serverfarms"},"subnet":{"\
delegations":[]}}},{"name":"a Flex Consumption app in its own kind of subnet","verdict":"pass","facts":{"mode":"regional","plan":{"requiredDelegation":"microsof\
t.app/environments"},"subnet":{"delegations":["microsoft.app/environments"]}}},{"name":"a Flex Consumption app in a subnet for plans","verdict":"fail","facts":{\
"mode":"regional","plan":{"requiredDelegation":"microsoft.app/environments"},"subnet":{"delegations":["microsoft.web/serverfarms"]}}},{"name":"an app of a plan \
in a subnet for Flex Consumption","verdict":"fail","facts":{"mode":"regional","plan":{"requiredDelegation":"microsoft.web/serverfarms"},"subnet":{"delegations":\
["microsoft.app/environments"]}}},{"name":"a subnet that is not in the input","verdict":"undecided","facts":{"mode":"regional","plan":{"requiredDelegation":"mic\
rosoft.web/serverfarms"}}},{"name":"a plan that is not in the input, and a subnet for plans","verdict":"undecided","facts":{"mode":"regional","subnet":{"delegat\
ions":["microsoft.web/serverfarms"]}}},{"name":"a plan that is not in the input, and no delegation","verdict":"fail","facts":{"mode":"regional","subnet":{"deleg\
ations":[]}}},{"name":"a plan that is not in the input, and a delegation that is right for none","verdict":"fail","facts":{"mode":"regional","subnet":{"delegati\
ons":["microsoft.sql/managedinstances"]}}},{"name":"gateway mode needs no delegation","verdict":"not-applicable","facts":{"mode":"gateway","subnet":{"delegation\
s":[]}}}]}`,"subnet/outside-network":`{"when":{"properties":{"mode":{"const":"regional"},"subnet":{"properties":{"isDeployed":{"const":true}}}}},"assert":{"prop\
erties":{"subnet":{"properties":{"invalidPrefixes":{"maxItems":0},"outsideNetwork":{"maxItems":0}}}}},"remedy":{"terraform":"Write a prefix inside address_space\
 of the network, in CIDR notation and with all host bits zero\\n(10.0.0.0/24, not 10.0.0.1/24); cidrsubnet() works out one that is both.\\n\\n  resource \\"azurerm_\
subnet\\" \\"integration\\" {\\n    address_prefixes = [cidrsubnet(\\"10.0.0.0/16\\", 10, 4)] # 10.0.1.0/26\\n  }\\n","bicep":"Write a prefix inside addressSpace of the\
 network, in CIDR notation and with all host bits zero\\n(10.0.0.0/24, not 10.0.0.1/24); cidrSubnet() works out one that is both.\\n\\n  properties: {\\n    address\
Prefix: cidrSubnet('10.0.0.0/16', 26, 4) // 10.0.1.0/26\\n  }\\n"},"because":"A subnet is a part of its network's address space, and the network service routes by\
 whole prefixes. It refuses a subnet that lies elsewhere, and a prefix that names a host within a block rather than the block.","prevents":["NetcfgSubnetRangeOu\
tsideVnet","is not valid because its IP address range is outside the IP address range of virtual network","NetcfgInvalidSubnet","is not valid in virtual network\
","InvalidAddressPrefixFormat","has an invalid CIDR notation. For the given prefix length, the address prefix should be"],"sources":[{"file":"the platform","sec\
tion":"Virtual networks: subnets; errors NetcfgSubnetRangeOutsideVnet and InvalidAddressPrefixFormat"}],"examples":[{"name":"inside the network","verdict":"pass\
","facts":{"mode":"regional","subnet":{"isDeployed":true,"prefixes":["10.0.1.0/26"],"invalidPrefixes":[],"outsideNetwork":[]}}},{"name":"outside the network","v\
erdict":"fail","facts":{"mode":"regional","subnet":{"isDeployed":true,"prefixes":["10.1.1.0/26"],"invalidPrefixes":[],"outsideNetwork":["10.1.1.0/26"]}}},{"name\
":"host bits that are not zero","verdict":"fail","facts":{"mode":"regional","subnet":{"isDeployed":true,"prefixes":["10.0.0.1/24"],"invalidPrefixes":["10.0.0.1/\
24"]}}},{"name":"a network that is not in the input","verdict":"undecided","facts":{"mode":"regional","subnet":{"isDeployed":true,"prefixes":["10.0.1.0/26"],"in\
validPrefixes":[]}}},{"name":"an invalid prefix in a network that is not in the input","verdict":"fail","facts":{"mode":"regional","subnet":{"isDeployed":true,"\
prefixes":["10.0.1.0"],"invalidPrefixes":["10.0.1.0"]}}},{"name":"gateway mode has no subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway"}},\
{"name":"a subnet that the platform has accepted before","verdict":"not-applicable","facts":{"mode":"regional","subnet":{"isDeployed":false}}}]}`,"subnet/overla\
ps-sibling":`{"when":{"properties":{"mode":{"const":"regional"},"subnet":{"properties":{"isDeployed":{"const":true}}}}},"assert":{"properties":{"subnet":{"prope\
rties":{"overlaps":{"maxItems":0}}}}},"remedy":{"terraform":"Give one of the subnets a prefix of its own; cidrsubnets() works out prefixes that do not overlap.\\\
n\\n  locals {\\n    prefixes = cidrsubnets(\\"10.0.0.0/24\\", 2, 2, 1) # /26, /26, /25\\n  }\\n","bicep":"Give one of the subnets a prefix of its own; cidrSubnet() w\
ith a number for each works out prefixes that do not\\noverlap.\\n\\n  addressPrefix: cidrSubnet('10.0.0.0/24', 26, 1)\\n"},"because":"Every address of a network be\
longs to one subnet at most, or the platform could not tell which security group and which routes it goes by. It refuses the later of two subnets that overlap."\
,"prevents":["NetcfgSubnetRangesOverlap","is not valid because its IP address range overlaps with that of an existing subnet in virtual network"],"sources":[{"f\
ile":"the platform","section":"Virtual networks: subnets; error NetcfgSubnetRangesOverlap"}],"examples":[{"name":"side by side","verdict":"pass","facts":{"mode"\
:"regional","subnet":{"isDeployed":true,"prefixes":["10.0.1.0/26"],"overlaps":[]}}},{"name":"inside another subnet","verdict":"fail","facts":{"mode":"regional",\
"subnet":{"isDeployed":true,"prefixes":["10.0.1.0/26"],"overlaps":["azurerm_subnet.data"]}}},{"name":"prefixes that are known only after apply","verdict":"undec\
ided","facts":{"mode":"regional","subnet":{"isDeployed":true,"overlaps":{"$unknown":{"symbol":"var.prefix","reason":"no value given"}}}}},{"name":"gateway mode \
has no subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway"}},{"name":"a subnet that the platform has accepted before","verdict":"not-applica\
ble","facts":{"mode":"regional","subnet":{"isDeployed":false}}}]}`,"subnet/reserved-name":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"prope\
rties":{"subnet":{"properties":{"isReservedName":{"const":false}}}}},"remedy":{"terraform":"Make a subnet of another name for the integration.\\n\\n  resource \\"a\
zurerm_subnet\\" \\"integration\\" {\\n    name = \\"integration\\"\\n  }\\n","bicep":"Make a subnet of another name for the integration.\\n\\n  {\\n    name: 'integration\
'\\n    properties: {}\\n  }\\n"},"because":"VPN and ExpressRoute gateways, Azure Firewall, Bastion and Route Server find their subnet by a fixed name (GatewaySubn\
et, AzureFirewallSubnet, AzureFirewallManagementSubnet, AzureBastionSubnet, RouteServerSubnet). The network service holds subnets of these names to the rules of\
 those services, which leave no place for a delegation to App Service.","sources":[{"file":"the platform","section":"Virtual networks: subnets that services fin\
d by their name"}],"examples":[{"name":"a name of one's own","verdict":"pass","facts":{"mode":"regional","subnet":{"name":"integration","isReservedName":false}}\
},{"name":"the gateways' subnet","verdict":"fail","facts":{"mode":"regional","subnet":{"name":"gatewaysubnet","isReservedName":true}}},{"name":"a name that is k\
nown only after apply","verdict":"undecided","facts":{"mode":"regional"}},{"name":"gateway mode goes by the gateways' subnet","verdict":"not-applicable","facts"\
:{"mode":"gateway","subnet":{"isReservedName":true}}}]}`,"subnet/scale-change-does-not-fit":`{"when":{"properties":{"mode":{"const":"regional"},"plan":{"propert\
ies":{"tier":{"not":{"enum":["FlexConsumption","Dynamic"]}}}}}},"assert":{"properties":{"subnet":{"properties":{"addressesNeededWhileScaling":{"type":"integer",\
"atMost":{"fact":"subnet.addressesUsable"}}}}}},"remedy":{"terraform":"Use a larger subnet, or lower the maximum: the autoscale setting's capacity.maximum, the \
plan's\\nmaximum_elastic_worker_count, or its worker_count. Else scale the plan in before its sku is changed.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\\
n    address_prefixes = [\\"10.0.1.0/26\\"]\\n  }\\n","bicep":"Use a larger subnet, or lower the maximum: the autoscale setting's capacity.maximum, the plan's\\nmaxi\
mumElasticWorkerCount, or its sku.capacity. Else scale the plan in before its sku is changed.\\n\\n  properties: {\\n    addressPrefix: '10.0.1.0/26'\\n  }\\n"},"bec\
ause":"When a plan is scaled up or down, the new instances come up beside the old ones, and each of them needs an address of its own until the old ones are gone\
. Upgrades of the platform need spare addresses too. With too few the change hangs, or the plan stays with fewer instances than it should have.","prevents":["Su\
bnetIsFull"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integrat\
ion"}],"examples":[{"name":"as many as there are","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeededWhileScaling\
":27,"addressesUsable":27}}},{"name":"one too many","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeededWhileScali\
ng":28,"addressesUsable":27}}},{"name":"thirteen instances in a /27","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLe\
ngth":27,"addressesNeeded":13,"addressesNeededWhileScaling":27,"addressesUsable":27}}},{"name":"fourteen instances in a /27","verdict":"fail","facts":{"mode":"r\
egional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":27,"addressesNeeded":14,"addressesNeededWhileScaling":29,"addressesUsable":27}}},{"name":"the same\
 in 2019","verdict":"fail","profile":"2019","facts":{"mode":"regional","plan":{"tier":"Standard"},"subnet":{"prefixLength":27,"addressesNeeded":14,"addressesNee\
dedWhileScaling":29,"addressesUsable":27}}},{"name":"at least one too many, whatever other apps use the subnet","verdict":"fail","facts":{"mode":"regional","pla\
n":{"tier":"PremiumV3"},"subnet":{"addressesNeededWhileScaling":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the subnet too","minimum"\
:28}},"addressesUsable":27}}},{"name":"perhaps too many","verdict":"undecided","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeeded\
WhileScaling":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the subnet too","minimum":27}},"addressesUsable":27}}},{"name":"few enough,\
 however it scales","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeededWhileScaling":{"$unknown":{"symbol":"var.m\
aximum","reason":"no value given","minimum":3,"maximum":27}},"addressesUsable":27}}},{"name":"a subnet that is not in the input","verdict":"undecided","facts":{\
"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeededWhileScaling":3}}},{"name":"Flex Consumption has no size to change","verdict":"not-appli\
cable","facts":{"mode":"regional","plan":{"tier":"FlexConsumption"},"subnet":{"addressesNeededWhileScaling":28,"addressesUsable":27}}},{"name":"gateway mode tak\
es no addresses of a subnet","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/service-endpoint-policy":`{"when":{"properties":{"mode":{"const":\
"regional"}}},"assert":{"properties":{"subnet":{"properties":{"serviceEndpointPolicies":{"const":0}}}}},"remedy":{"terraform":"Take the policy away from the sub\
net. Service endpoints themselves may stay; to limit where the app's data can go,\\nrestrict the storage accounts by their own firewalls or use private endpoints\
.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    # no service_endpoint_policy_ids\\n  }\\n","bicep":"Take the policy away from the subnet. Service endpoi\
nts themselves may stay; to limit where the app's data can go,\\nrestrict the storage accounts by their own firewalls or use private endpoints.\\n\\n  properties: \
{\\n    serviceEndpointPolicies: []\\n  }\\n"},"because":"A service endpoint policy decides for a whole subnet which storage accounts can be reached from it, those\
 that the platform's workers need for themselves included. The platform does not accept a subnet that is limited in this way.","sources":[{"file":"003_e9cc4b29c\
fa7aaa9.txt","section":"Limitations"}],"examples":[{"name":"no policy","verdict":"pass","facts":{"mode":"regional","subnet":{"serviceEndpointPolicies":0}}},{"na\
me":"one policy","verdict":"fail","facts":{"mode":"regional","subnet":{"serviceEndpointPolicies":1}}},{"name":"at least one","verdict":"fail","facts":{"mode":"r\
egional","subnet":{"serviceEndpointPolicies":{"$unknown":{"symbol":"policies","reason":"known after apply","minimum":1}}}}},{"name":"policies that are known onl\
y after apply","verdict":"undecided","facts":{"mode":"regional","subnet":{"serviceEndpointPolicies":{"$unknown":{"symbol":"azurerm_subnet.apps.service_endpoint_\
policy_ids","reason":"known after apply"}}}}},{"name":"gateway mode has no subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/\
shared-across-subscriptions":`{"when":{"properties":{"mode":{"const":"regional"},"subnet":{"properties":{"joinedPlans":{"type":"integer","minimum":2}}}}},"asser\
t":{"properties":{"subnet":{"properties":{"joinedPlanSubscriptions":{"type":"integer","maximum":{"param":"subscriptions"}}}}}},"remedy":{"terraform":"Make one s\
ubnet for the plans of each subscription. The network itself may be in yet another subscription.\\n\\n  resource \\"azurerm_subnet\\" \\"integration_team_b\\" {\\n    \
provider             = azurerm.hub\\n    virtual_network_name = azurerm_virtual_network.hub.name\\n    address_prefixes     = [\\"10.0.2.0/26\\"]\\n  }\\n","bicep":"M\
ake one subnet for the plans of each subscription. The network itself may be in yet another subscription.\\n\\n  {\\n    name: 'integration-team-b'\\n    properties\
: {\\n      addressPrefix: '10.0.2.0/26'\\n    }\\n  }\\n"},"because":"Several plans may join one subnet (multi-plan subnet join), but the platform lets in only pla\
ns of one subscription. Where the network itself is does not matter for this.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"}],"\
examples":[{"name":"two plans of one subscription","verdict":"pass","facts":{"mode":"regional","subnet":{"joinedPlans":2,"joinedPlanSubscriptions":1}}},{"name":\
"two plans of two subscriptions","verdict":"fail","facts":{"mode":"regional","subnet":{"joinedPlans":2,"joinedPlanSubscriptions":2}}},{"name":"at least two subs\
criptions","verdict":"fail","facts":{"mode":"regional","subnet":{"joinedPlans":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the subnet\
 too","minimum":2}},"joinedPlanSubscriptions":{"$unknown":{"symbol":"subscriptions","reason":"apps outside the input may use the subnet too","minimum":2}}}}},{"\
name":"the subscriptions of two provider configurations","verdict":"undecided","facts":{"mode":"regional","subnet":{"joinedPlans":2,"joinedPlanSubscriptions":{"\
$unknown":{"symbol":"subscriptions","reason":"the input does not tell which apps use the subnet","minimum":1}}}}},{"name":"a subnet that apps outside the input \
may use","verdict":"undecided","facts":{"mode":"regional","subnet":{"joinedPlans":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the sub\
net too","minimum":1}},"joinedPlanSubscriptions":{"$unknown":{"symbol":"subscriptions","reason":"apps outside the input may use the subnet too","minimum":1}}}}}\
,{"name":"one plan","verdict":"not-applicable","facts":{"mode":"regional","subnet":{"joinedPlans":1,"joinedPlanSubscriptions":1}}},{"name":"gateway mode has no \
subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/shared-by-flex-and-plan":`{"when":{"properties":{"mode":{"const":"regional"\
}}},"assert":{"properties":{"subnet":{"properties":{"joinedKinds":{"distinct":{"atMost":1}}}}}},"remedy":{"terraform":"Give the Flex Consumption apps a subnet o\
f their own.\\n\\n  resource \\"azurerm_subnet\\" \\"flex\\" {\\n    delegation {\\n      name = \\"flex\\"\\n      service_delegation {\\n        name = \\"Microsoft.App/en\
vironments\\"\\n      }\\n    }\\n  }\\n","bicep":"Give the Flex Consumption apps a subnet of their own.\\n\\n  {\\n    name: 'flex'\\n    properties: {\\n      delegatio\
ns: [\\n        { name: 'flex', properties: { serviceName: 'Microsoft.App/environments' } }\\n      ]\\n    }\\n  }\\n"},"because":"The two run on different services\
, each of which links itself to the subnet and needs its own delegation. A subnet takes one such link.","prevents":["OnlyOneServiceAssociationLinkAllowedPerSubn\
et"],"sources":[{"file":"the platform","section":"Azure/Azure-Functions#2605"}],"examples":[{"name":"plans alone","verdict":"pass","facts":{"mode":"regional","s\
ubnet":{"name":"integration","joinedKinds":["plan"]}}},{"name":"Flex Consumption alone","base":"plans alone","verdict":"pass","facts":{"subnet":{"joinedKinds":[\
"flex"]}}},{"name":"both","base":"plans alone","verdict":"fail","facts":{"subnet":{"joinedKinds":["flex","plan"]}}},{"name":"a plan and one that is not in the i\
nput","base":"plans alone","verdict":"undecided","facts":{"subnet":{"joinedKinds":{"$unknown":{"symbol":"plans in azurerm_subnet.integration","reason":"the inpu\
t does not tell which apps use the subnet"}}}}},{"name":"gateway-required integration","base":"both","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"\
subnet/too-small-to-share":`{"when":{"properties":{"mode":{"const":"regional"},"plan":{"properties":{"tier":{"not":{"enum":["FlexConsumption","Dynamic"]}}}},"su\
bnet":{"properties":{"joinedPlans":{"type":"integer","minimum":2}}}}},"assert":{"properties":{"subnet":{"properties":{"prefixLength":{"type":"integer","maximum"\
:{"param":"longestSharedPrefix"}}}}}},"remedy":{"terraform":"Give each plan a subnet of its own, or make the shared one larger. A subnet that an app already use\
s cannot be\\nresized: create a second one and point the apps of one plan at it.\\n\\n  resource \\"azurerm_subnet\\" \\"shared\\" {\\n    address_prefixes = [\\"10.0.1.\
0/26\\"]\\n  }\\n","bicep":"Give each plan a subnet of its own, or make the shared one larger. A subnet that an app already uses cannot be\\nresized: create a secon\
d one and point the apps of one plan at it.\\n\\n  properties: {\\n    addressPrefix: '10.0.1.0/26'\\n  }\\n"},"because":"Every instance of every plan takes an addre\
ss, and each plan doubles its instances for a while when its size changes; so the platform lets a second plan only into a subnet with room for it (multi-plan su\
bnet join). In 2019 a subnet belonged to the first plan that used it, whatever its size.","prevents":["Minimum subnet size allowed for joining multiple App Serv\
ice Plans to same subnet is /26","is already occupied by service"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"},{"file":"003_e\
9cc4b29cfa7aaa9.txt","section":"Limitations"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"two plans in the s\
mallest subnet that can be shared","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"joinedPlans":2,"prefixLength":26}}},{"name\
":"two plans, one bit too long","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"joinedPlans":2,"prefixLength":27}}},{"name":"\
in 2019 no subnet was shared","verdict":"fail","profile":"2019","facts":{"mode":"regional","plan":{"tier":"PremiumV2"},"subnet":{"joinedPlans":2,"prefixLength":\
16}}},{"name":"in 2019 one plan in its subnet","verdict":"not-applicable","profile":"2019","facts":{"mode":"regional","plan":{"tier":"PremiumV2"},"subnet":{"joi\
nedPlans":1,"prefixLength":27}}},{"name":"one plan needs no room for another","verdict":"not-applicable","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},\
"subnet":{"joinedPlans":1,"prefixLength":28}}},{"name":"a large subnet that apps outside the input may use","verdict":"pass","facts":{"mode":"regional","plan":{\
"tier":"PremiumV3"},"subnet":{"joinedPlans":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the subnet too","minimum":1}},"prefixLength":\
26}}},{"name":"a small subnet that apps outside the input may use","verdict":"undecided","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"joine\
dPlans":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the subnet too","minimum":1}},"prefixLength":27}}},{"name":"a small subnet that t\
wo plans use, and perhaps more","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"joinedPlans":{"$unknown":{"symbol":"plans","r\
eason":"apps outside the input may use the subnet too","minimum":2}},"prefixLength":27}}},{"name":"a prefix that is known only after apply","verdict":"undecided\
","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"joinedPlans":2}}},{"name":"Flex Consumption apps","verdict":"not-applicable","facts":{"mode"\
:"regional","plan":{"tier":"FlexConsumption"},"subnet":{"joinedPlans":3,"prefixLength":27}}},{"name":"gateway mode has no subnet of its own","verdict":"not-appl\
icable","facts":{"mode":"gateway"}}]}`,"subnet/too-small":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"subnet":{"properties":{\
"prefixLength":{"type":"integer","maximum":{"param":"longestPrefix"}}}}}},"remedy":{"terraform":"Give the subnet a larger prefix. A subnet that an app already u\
ses cannot be resized: create a second one,\\npoint the app at it and then remove the first.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    address_pref\
ixes = [\\"10.0.1.0/26\\"]\\n  }\\n","bicep":"Give the subnet a larger prefix. A subnet that an app already uses cannot be resized: create a second one,\\npoint the \
app at it and then remove the first.\\n\\n  properties: {\\n    addressPrefix: '10.0.1.0/26'\\n  }\\n"},"because":"The platform keeps five addresses of every subnet,\
 and each instance of the plan takes one more. A subnet below the minimum is refused when the app is connected, and its size cannot be changed once an app uses \
it.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitations"},{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"},{"file":"000_8ca\
c3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"the smallest subnet that will do","verdict":"pass","facts":{"mode":"regional","s\
ubnet":{"prefixLength":28}}},{"name":"one bit too long","verdict":"fail","facts":{"mode":"regional","subnet":{"prefixLength":29}}},{"name":"a large subnet","ver\
dict":"pass","facts":{"mode":"regional","subnet":{"prefixLength":24}}},{"name":"in 2019 a /28 was too small","verdict":"fail","profile":"2019","facts":{"mode":"\
regional","subnet":{"prefixLength":28}}},{"name":"in 2019 a /27 was the smallest","verdict":"pass","profile":"2019","facts":{"mode":"regional","subnet":{"prefix\
Length":27}}},{"name":"an organisation that asks for more","verdict":"fail","parameters":{"longestPrefix":26},"facts":{"mode":"regional","subnet":{"prefixLength\
":27}}},{"name":"a prefix that is known only after apply","verdict":"undecided","facts":{"mode":"regional"}},{"name":"one of two prefixes, both large enough","v\
erdict":"pass","facts":{"mode":"regional","subnet":{"prefixLength":{"$unknown":{"symbol":"var.size","reason":"no value given","possible":[26,27]}}}}},{"name":"o\
ne of two prefixes, one too small","verdict":"undecided","facts":{"mode":"regional","subnet":{"prefixLength":{"$unknown":{"symbol":"var.size","reason":"no value\
 given","possible":[28,29]}}}}},{"name":"gateway mode has no subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`};function policyTexts(name){
let text=texts[name];if(text===void 0)throw new Error(`the policy ${name} has no texts`);return JSON.parse(text)}function builtInRules(profile){return{policies,profile,textsOf:policyTexts}}function builtInHeads(){return policies.map(({policy})=>policy)}function builtInPolicy(name){
let found=builtInHeads().find(policy=>policy.name===name||policy.aliases?.includes(name)===!0);return found===void 0?void 0:{...found,...policyTexts(found.name)}}export{makeReport,builtInRules,builtInHeads,builtInPolicy};
