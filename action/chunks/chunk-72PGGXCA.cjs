var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{acceptWith:()=>acceptWith,baselineOf:()=>baselineOf,baseline_1_default:()=>baseline_1_default,decidedByOf:()=>decidedByOf,
nameHint:()=>nameHint,removal:()=>removal});module.exports=__toCommonJS(stdin_exports);var import_chunk_MAHPKKGY=require("./chunk-MAHPKKGY.cjs"),import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),
import_node_crypto=require("node:crypto"),baseline_1_default={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vnet-preflight/baseline/1",title:"A ba\
seline of vnet-preflight: findings that are known and do not count",type:"object",required:["schema","findings"],additionalProperties:!1,properties:{schema:{const:"\
vnet-preflight/baseline/1"},findings:{type:"array",items:{type:"object",required:["policy","address","verdict","found","fingerprint","since"],additionalProperties:!1,
properties:{policy:{type:"string",minLength:1},address:{type:"string"},verdict:{enum:["fail","undecided"]},found:{description:"The facts that decided, as they w\
ere; a finding with others is a new one.",type:"object"},fingerprint:{description:"Of the policy and its subject, as in the report.",type:"string",minLength:1},
since:{description:"The day on which it was first put into the baseline.",type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}$"},until:{description:"The last day on wh\
ich it is accepted; absent when that has no end.",type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}$"}}}}}};function decidedByOf({policies}){let byName=new Map(policies.
map(({policy})=>[policy.name,policy.decidedBy]));return policy=>byName.get(policy)??[]}function baselineOf(file,entries,decidedBy){return{file,entries,byKey:new Map(
entries.map(entry=>[keyOf(entry),entry])),decidedBy}}function acceptanceOf(judgement,baseline,today){let known=baseline.byKey.get(keyOf(entryOf(judgement,baseline.
decidedBy,today)));if(!(known===void 0||(0,import_chunk_NTJQSSOZ.hasEnded)(known,today)))return{reason:`known since ${known.since}`,owner:baseline.file,...known.
until!==void 0&&{expires:known.until}}}function entryOf(judgement,decidedBy,since){let{policy,subject,verdict,evidence,fingerprint}=judgement,deciding=new Set(decidedBy(
policy)),found=evidence.filter(({fact})=>deciding.has(fact)).map(({fact,value,symbol})=>[fact,symbol===void 0?shortened(value):{$unknown:symbol}]);return{policy,
address:subject.address,verdict:verdict==="undecided"?verdict:"fail",found:Object.fromEntries(found),fingerprint,since}}function keyOf({verdict,found,fingerprint}){
return JSON.stringify([fingerprint,verdict,sorted(found)])}var longestValue=500;function shortened(value){let text=JSON.stringify(sorted(value??null));return text.
length<=longestValue?value??null:{$sha256:(0,import_node_crypto.createHash)("sha256").update(text).digest("hex")}}var deepest=50;function sorted(value,depth=0){
return typeof value!="object"||value===null?value:depth>deepest?{$tooDeep:!0}:Array.isArray(value)?value.map(item=>sorted(item,depth+1)):Object.fromEntries(Object.
entries(value).toSorted(([left],[right])=>(0,import_chunk_NTJQSSOZ.compareText)(left,right)).map(([name,inner])=>[name,sorted(inner,depth+1)]))}var removal="rem\
ove it unless other inputs need it",noticeDays=14;function acceptBy(grounds){return judgements=>{let used=new Map,findings=judgements.map(judgement=>isFinding(judgement)?
finding(judgement,grounds,used):judgement),notices=grounds.waivers.flatMap(waiver=>waiverNotice(waiver,used.get(waiver)??0,grounds));return{findings,notices:[...notices,
...baselineNotices(judgements,grounds)]}}}function isFinding({verdict}){return verdict==="fail"||verdict==="undecided"}function finding(judgement,grounds,used){
let{waivers,baseline,isUnwaivable,today}=grounds;if(isUnwaivable(judgement.policy))return judgement;let covering=waivers.filter(({covers})=>covers(judgement)),waiver=covering.
find(found=>!(0,import_chunk_NTJQSSOZ.hasEnded)(found,today))??covering[0];if(waiver!==void 0&&used.set(waiver,(used.get(waiver)??0)+1),waiver!==void 0&&!(0,import_chunk_NTJQSSOZ.hasEnded)(
waiver,today))return{...judgement,waiver:ownAcceptance(waiver)};let known=baseline&&acceptanceOf(judgement,baseline,today);if(known!==void 0)return{...judgement,
waiver:known};if(waiver===void 0)return judgement;let ended=`the waiver of ${waiver.owner} for it ended on ${waiver.until??""} (${where(waiver)})`;return{...judgement,
message:`${judgement.message}; ${ended}`}}function ownAcceptance({reason,owner,until}){return{reason,owner,...until!==void 0&&{expires:until}}}function waiverNotice(waiver,findings,{
today}){let{policy,target,owner,until,place}=waiver,name=`the waiver of ${policy} for ${target}${place.line===void 0?"":` in line ${place.line}`}`,days=until===
void 0?Number.POSITIVE_INFINITY:(0,import_chunk_NTJQSSOZ.daysBetween)(today,until),say=message=>[{message:`${name} ${message}`,file:place.file}];return findings===
0?say(`accepts nothing here${days<0?` and ended on ${until}`:""}; ${removal}`):days<0?say(`ended on ${until} and accepts nothing any more; ask ${owner}`):days<=
noticeDays?say(`ends on ${until}; ask ${owner}`):[]}function baselineNotices(judgements,grounds){let{baseline,isUnwaivable,today}=grounds;if(baseline===void 0)return[];
let forbidden=new Set(baseline.entries.map(({policy})=>policy).filter(isUnwaivable)),ended=baseline.entries.filter(entry=>(0,import_chunk_NTJQSSOZ.hasEnded)(entry,
today)),present=new Set(judgements.filter(isFinding).map(({fingerprint})=>fingerprint)),gone=baseline.entries.filter(({fingerprint})=>!present.has(fingerprint)).
length,say=message=>({message,file:baseline.file});return[...[...forbidden].map(policy=>say(`findings of ${policy} cannot be accepted: neverWaive forbids it`)),
...ended.length>0?[say(`${ended.length} of its entries have ended and accept nothing any more`)]:[],...gone>0?[say(`${gone} of its entries do not occur here; ba\
seline prune removes what is mended`)]:[]]}function where({place}){return[place.file,place.line].filter(part=>part!==void 0).join(":")}function nameHint(name,heads){
let renamed=heads.find(({aliases=[]})=>aliases.includes(name));return renamed!==void 0?`; it is called ${renamed.name} now`:(0,import_chunk_NTJQSSOZ.didYouMean)(
name,heads.map(head=>head.name))}var start=/^[^\S\n]*(?:(?:\/\/|#|\/\*+)[^\S\n]*)?vnet-preflight(?:\s*:|(?=[\s-]+(?:allow|ignore|disable|skip|suppress|waive)\b))/imu,
grammar='vnet-preflight: allow POLICY[, POLICY\u2026] [until DAY] owner=NAME reason="TEXT"';function readWaiverComment(text){let plain=withoutEnd(text).replaceAll(
/\n[^\S\n]*\*/gu,found=>`${found.slice(0,-1)} `),head=start.exec(plain);if(head===null)return;let scanner=new Scanner(plain,head.index+head[0].length);try{return{
waiver:readWaiver(scanner)}}catch(error){if(error instanceof Fault)return{fault:{offset:error.offset,message:error.message}};throw error}}function withoutEnd(text){
let trimmed=text.trimEnd();return trimmed.endsWith("*/")?trimmed.slice(0,-2).trimEnd():trimmed}var Fault=class extends Error{offset;constructor(message,offset){
super(message),this.offset=offset}},Scanner=class{#text;#at;constructor(text,at){this.#text=text,this.#at=at,this.skipSpace()}get isAtEnd(){return this.#at>=this.#text.
length}take(pattern){let sticky=new RegExp(pattern.source,"uy");sticky.lastIndex=this.#at;let found=sticky.exec(this.#text);if(found!==null)return this.#at=sticky.
lastIndex,this.skipSpace(),found}skipSpace(){for(;/\s/u.test(this.#text.charAt(this.#at));)this.#at+=1}fault(message){return new Fault(`${message}; a waiver is \
written: ${grammar}`,this.#at)}};function readWaiver(scanner){if(scanner.take(/allow\b/)===void 0)throw scanner.fault("\u201Callow\u201D must stand here");let policies=readPolicies(
scanner),given={};for(;!scanner.isAtEnd;){let[name,value]=readSetting(scanner);if(given[name]!==void 0)throw scanner.fault(`${name} stands twice`);given[name]=value}
let{until,owner,reason}=given;if(owner===void 0)throw scanner.fault("owner is missing");if(reason===void 0)throw scanner.fault("reason is missing");return{policies,
reason,owner,...until!==void 0&&{until}}}function readPolicies(scanner){let policies=[];do{let found=scanner.take(/[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*(?![^\s,])/);
if(found===void 0)throw scanner.fault("the name of a policy must stand here");policies.push(found[0])}while(scanner.take(/,/)!==void 0);return policies}function readSetting(scanner){
if(scanner.take(/until(?:\s*=\s*|\s+)(?=\S)/)!==void 0){let day=scanner.take(/\d{4}-\d{2}-\d{2}(?!\S)/)?.[0];if(day===void 0||!(0,import_chunk_NTJQSSOZ.isDate)(
day))throw scanner.fault("a day such as 2027-01-31 must stand after until");return["until",day]}if(scanner.take(/owner\s*=/)!==void 0){let owner=readText(scanner)??
scanner.take(/[^\s",=]+(?!\S)/)?.[0];if(owner===void 0||owner.trim()==="")throw scanner.fault("a name must stand after owner=");return["owner",owner]}if(scanner.
take(/reason\s*=/)!==void 0){let reason=readText(scanner);if(reason===void 0||reason.trim()==="")throw scanner.fault("a text in quotes must stand after reason=");
return["reason",reason]}throw scanner.fault("until, owner= or reason= must stand here")}function readText(scanner){return scanner.take(/"((?:[^"\\\r\n]|\\["\\])*)"(?!\S)/)?.[1]?.
replaceAll(/\\(["\\])/gu,"$1")}function commentWaivers(comments,rules){let read=onceEach(comments).map(comment=>waiversIn(comment,rules));return{waivers:read.flatMap(
({waivers})=>waivers),notices:read.flatMap(({notices})=>notices)}}function waiversIn(comment,rules){let reading=readWaiverComment(comment.text);if(reading===void 0)
return{waivers:[],notices:[]};let{target}=comment;if("fault"in reading)return refused(comment,`is no waiver: ${reading.fault.message}`);if(target===void 0)return refused(
comment,"stands on nothing that could be waived");let{policies,reason,owner,until}=reading.waiver,faults=policies.flatMap(policy=>faultOf(policy,rules)??[]);return{
waivers:policies.filter(policy=>faultOf(policy,rules)===void 0).map(policy=>({policy,target:target.name,reason,owner,place:comment.place,...until!==void 0&&{until},
covers:coveredBy(policy,target,rules)})),notices:faults.flatMap(fault=>refused(comment,fault).notices)}}function faultOf(policy,{heads,isUnwaivable}){return heads.
some(({name})=>name===policy)?isUnwaivable(policy)?`waives nothing: neverWaive forbids to waive ${policy}`:void 0:`waives nothing: there is no policy \u201C${policy}\
\u201D${nameHint(policy,heads)}`}function refused({place:{file,line}},what){return{waivers:[],notices:[{message:`the comment in line ${line} ${what}`,file}]}}function coveredBy(policy,target,{
heads}){let{decidedBy=[]}=heads.find(({name})=>name===policy)??{},{range,modules=[]}=target,isWithin=({address})=>modules.some(module2=>address.startsWith(module2)&&
/^[.[]/u.test(address.slice(module2.length)));return({policy:own,subject,evidence})=>own===policy&&((0,import_chunk_MAHPKKGY.isInside)(subject,range)||isWithin(
subject)||evidence.some(fact=>decidedBy.includes(fact.fact)&&(0,import_chunk_MAHPKKGY.isInside)(fact,range)))}function onceEach(comments){let found=new Map;for(let comment of comments){
let key=[comment.place.file,comment.place.line,comment.place.column].join("|"),known=found.get(key)?.target,{target}=comment,modules=[...known?.modules??[],...target?.
modules??[]];found.set(key,{...comment,target:target&&{...target,modules}})}return[...found.values()]}function acceptWith(grounds,comments,heads){let{waivers,notices}=commentWaivers(
comments,{heads,isUnwaivable:grounds.isUnwaivable}),accept=acceptBy({...grounds,waivers:[...grounds.waivers,...waivers]});return judgements=>{let accepted=accept(
judgements);return{findings:accepted.findings,notices:[...accepted.notices,...notices]}}}0&&(module.exports={acceptWith,baselineOf,baseline_1_default,decidedByOf,nameHint,removal});
