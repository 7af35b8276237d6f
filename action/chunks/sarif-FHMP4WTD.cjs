var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{renderSarif:()=>renderSarif});module.exports=__toCommonJS(stdin_exports);var import_chunk_OH56TSUS=require("./chunk-OH56TSUS.cjs"),
import_chunk_UJF4SBA3=require("./chunk-UJF4SBA3.cjs"),import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),import_chunk_WXHOOJ4W=require("./chunk-WXHOOJ4W.cjs"),
import_node_zlib=require("node:zlib"),import_node_crypto=require("node:crypto");function sarifLocations(pathFromRoot,otherwise){return({file="",address,message,
...position},id)=>({...id!==void 0&&{id},physicalLocation:{artifactLocation:{uri:uriOf(file===""?otherwise:file,pathFromRoot)},region:regionOf(position)},logicalLocations:[
{fullyQualifiedName:(0,import_chunk_NTJQSSOZ.printable)(address),kind:"resource"}],...message!==void 0&&{message:{text:sarifText(message)}}})}function regionOf({
line,column,endColumn}){if(line===void 0||column===void 0)return{startLine:line??1};let end=endColumn!==void 0&&endColumn>column?{endLine:line,endColumn}:{};return{
startLine:line,startColumn:column,...end}}function uriOf(file,pathFromRoot){if(file==="-")return"standard-input";if(file.length>4096)return"unknown";let encoded=pathFromRoot(
file).replace(/^(?:\.\/)+/u,"").split("/").map(part=>encodeURIComponent(part.replaceAll(new RegExp("\\p{Surrogate}","gu"),"\uFFFD"))).join("/");return encoded.startsWith(
"/")?`file://${encoded}`:/^[A-Za-z]%3A\//u.test(encoded)?`file:///${encoded}`:encoded}function sarifText(text,limit=4e3){return(0,import_chunk_NTJQSSOZ.printable)(
text,limit).replaceAll(/[\\[\]]/gu,String.raw`\$&`).replaceAll(/\{(\d+)\}/gu,"{{$1}}")}var mostRelated=5,leastShared=.15;function relatedPolicies(policy,heads){
let readers=readersOf(heads),shared=new Map;for(let fact of policy.decidedBy){let all=readers.get(`${policy.subject} ${fact}`)??[];for(let head of all)head.name!==
policy.name&&shared.set(head,(shared.get(head)??0)+1/all.length)}return[...shared].filter(([,weight])=>weight>=leastShared).toSorted(([one,left],[other,right])=>right-
left||(0,import_chunk_NTJQSSOZ.compareText)(one.name,other.name)).slice(0,mostRelated).map(([head])=>head)}var readersOf=(0,import_chunk_NTJQSSOZ.remember)(heads=>{
let readers=new Map;for(let head of heads)for(let fact of head.decidedBy)(0,import_chunk_NTJQSSOZ.append)(readers,`${head.subject} ${fact}`,head);return readers});
function aboutPolicy(policy,{heads,subjects:subjects2}){let facts=subjects2.find(({kind})=>kind===policy.subject)?.facts??[],meanings=new Map(facts.map(({path,about})=>[
path,about])),uses=policy.facts.map(path=>({path,about:meanings.get(path)??""})),decides=new Set(policy.decidedBy);return{policy,eras:erasOf(policy),eraTexts:import_chunk_NTJQSSOZ.profiles.
flatMap(era=>{let text=policy.eras?.[era];return text===void 0?[]:[[era,text]]}),decidedBy:uses.filter(({path})=>decides.has(path)),shown:uses.filter(({path})=>!decides.
has(path)),citations:(0,import_chunk_UJF4SBA3.citationsOf)(policy.sources),related:relatedPolicies(policy,heads)}}function erasOf(policy){let row=(name,valueIn)=>({
name,values:Object.fromEntries(import_chunk_NTJQSSOZ.profiles.map(era=>[era,(0,import_chunk_NTJQSSOZ.appliesIn)(policy,era)?valueIn(era):void 0]))});return[row(
"severity",era=>(0,import_chunk_NTJQSSOZ.severityIn)(policy,era)),...Object.keys(policy.parameters??{}).map(name=>row(name,era=>(0,import_chunk_NTJQSSOZ.valueText)(
(0,import_chunk_NTJQSSOZ.parametersFor)(policy,era)[name])))]}function explainPolicy(about,profile,{style,width}){let{policy,eraTexts}=about,{name,title,because,
prevents=[],remedy,aliases=[]}=policy,section=(heading,lines2)=>lines2.length===0?[]:["",style.strong(heading),...lines2],prose=text=>(0,import_chunk_NTJQSSOZ.flowing)(
(0,import_chunk_NTJQSSOZ.printableLines)(text),"  ",width);return`${[`${style.strong((0,import_chunk_NTJQSSOZ.printable)(name))}: ${(0,import_chunk_NTJQSSOZ.printable)(
title)}`,headline(about,profile),...aliases.length>0?[`also known as ${(0,import_chunk_NTJQSSOZ.enumerate)(aliases.map(alias=>(0,import_chunk_NTJQSSOZ.printable)(
alias)))}`]:[],...section("Why",prose(because)),...section("What Azure answers otherwise",prevents.flatMap(prose)),...section("By era",[...eraTable(about,style.
faint),...eraTexts.flatMap(([era,text])=>prose(`${era}: ${text}`))]),...section("What a finding says",prose(policy.message)),...section("To mend it in Terraform",
prose(remedy.terraform)),...section("To mend it in Bicep",prose(remedy.bicep)),...remedy.arm===void 0?[]:section("To mend it in a template in JSON",prose(remedy.
arm)),...section("Decided by",factLines(about.decidedBy)),...section("Shown beside that",factLines(about.shown)),...section("Examples",exampleLines(policy)),...section(
"Sources",sourceLines(about)),...section("Related",relatedLines(about))].join(`
`)}
`}function headline({policy,change={}},profile){let weight=(0,import_chunk_NTJQSSOZ.appliesIn)(policy,profile)?`${(0,import_chunk_NTJQSSOZ.severityIn)(policy,profile)}\
 in profile ${profile}`:`not part of profile ${profile}`,isOff=change.enabled===!1?", switched off by the configuration":", off unless a configuration turns it \
on",own=[...change.severity===void 0?[]:["severity"],...Object.keys(change.parameters??{})],said=own.length===0?"":`; the configuration says its ${(0,import_chunk_NTJQSSOZ.enumerate)(
own)}`;return`${weight}, judges each ${(0,import_chunk_NTJQSSOZ.printable)(policy.subject)}${policy.enabled===!1?isOff:""}${said}`}function eraTable({eras,policy},faint){
return[...(0,import_chunk_OH56TSUS.tableLines)([{title:""},...import_chunk_NTJQSSOZ.profiles.map(title=>({title}))],eras.map(({name,values})=>[{text:name},...import_chunk_NTJQSSOZ.profiles.
map(era=>({text:values[era]??"-"}))]),faint).map(line=>`  ${line}`),...Object.entries(policy.parameters??{}).map(([name,parameter])=>`  ${name}: ${describe(parameter)}`)]}
function describe({description}){return(0,import_chunk_NTJQSSOZ.printable)(description)}function factLines(facts){let longest=Math.max(0,...facts.map(({path})=>path.
length));return facts.map(({path,about})=>`  ${(0,import_chunk_NTJQSSOZ.printable)(path).padEnd(longest)}  ${(0,import_chunk_NTJQSSOZ.printable)(about)}`.trimEnd())}
function exampleLines({examples}){return examples.map(({name,verdict,profile})=>`  ${verdict.padEnd(14)}  ${(0,import_chunk_NTJQSSOZ.printable)(name)}${profile===
void 0?"":` (profile ${profile})`}`)}function sourceLines({citations}){return citations.flatMap(({title,sections,document})=>[`  ${(0,import_chunk_NTJQSSOZ.printable)(
title)}: ${sections.map(section=>(0,import_chunk_NTJQSSOZ.printable)(section)).join("; ")}`,...document===void 0?[]:[`    ${document.address}`]])}function relatedLines({
related}){let longest=Math.max(0,...related.map(({name})=>name.length));return related.map(({name,title})=>`  ${(0,import_chunk_NTJQSSOZ.printable)(name).padEnd(
longest)}  ${(0,import_chunk_NTJQSSOZ.printable)(title)}`)}var longestName=255,longestDescription=1024;function sarifRules(report,rules){let heads=rules.policies.
map(({policy})=>policy),ran=heads.filter(policy=>policy.enabled!==!1&&(0,import_chunk_NTJQSSOZ.appliesIn)(policy,report.profile)),known=new Set(ran.map(({name})=>name)),
others=new Map;for(let item of[...report.verdicts,...report.quiet??[]])known.has(item.policy)||others.set(item.policy,"describe"in item?item.describe():item);return[
...ran.map(policy=>ruleOf({...policy,...rules.textsOf(policy.name)},report.profile,heads)),...[...others.values()].map(({policy,title,severity,remedy})=>({...identity(
policy),shortDescription:{text:sentence(title)},fullDescription:{text:sentence(title)},help:{text:remedy===""?sentence(title):(0,import_chunk_NTJQSSOZ.printable)(
remedy,4e3)},defaultConfiguration:{level:severity}}))]}function ruleOf(policy,profile,heads){let about=aboutPolicy(policy,{heads,subjects:import_chunk_NTJQSSOZ.subjects}),
severity=(0,import_chunk_NTJQSSOZ.severityIn)(policy,profile);return{...identity(policy.name),shortDescription:{text:sentence(policy.title)},fullDescription:{text:sentence(
policy.because)},help:{text:explainPolicy(about,profile,{style:import_chunk_NTJQSSOZ.plainStyle}),markdown:(0,import_chunk_UJF4SBA3.policyMarkdown)(policy,profile)},
defaultConfiguration:{level:severity},properties:{tags:["azure","app-service","virtual-network",policy.name.split("/")[0]??policy.name],precision:"very-high","p\
roblem.severity":problemSeverity[severity]}}}var problemSeverity={error:"error",warning:"warning",note:"recommendation"};function identity(policy){let name=policy.
split(/[^\p{L}\p{N}]+/u).filter(word=>word!=="").map(word=>word.charAt(0).toUpperCase()+word.slice(1)).join("");return{id:(0,import_chunk_NTJQSSOZ.printable)(policy,
longestName),name:(name===""?"Policy":name).slice(0,longestName)}}function sentence(text,limit=longestDescription){let shown=(0,import_chunk_NTJQSSOZ.printable)(
text.replaceAll(/\s+/gu," ").trim(),limit-1),start=shown.charAt(0).toUpperCase()+shown.slice(1);return/[.!?]$/u.test(start)?start:`${start}.`}var mostRelated2=20;
function sarifResults(findings,settings){let identities=identitiesOf(findings);return findings.map((finding,index)=>resultOf(finding,identities[index]??"",settings))}
function resultOf(finding,identity2,{locate,ruleIndex}){let{verdict,spot}=finding,related=relatedTo(finding),steps=chainOf(finding);return{ruleId:(0,import_chunk_NTJQSSOZ.printable)(
verdict.policy,255),ruleIndex:ruleIndex(verdict.policy),level:verdict.severity,message:{text:messageOf(finding,related)},locations:[locate(spot)],...related.length>
0&&{relatedLocations:related.map((item,index)=>locate(item,index+1))},...steps.length>1&&{codeFlows:[{threadFlows:[{locations:steps.map(step=>({location:locate(
step)}))}]}]},partialFingerprints:{"vnetPreflight/v1":identity2,...spot.line===void 0&&{primaryLocationLineHash:`${identity2}:1`}},properties:{subjects:(0,import_chunk_NTJQSSOZ.shortened)(
(0,import_chunk_NTJQSSOZ.subjectsOfFinding)(finding),100).map(address=>(0,import_chunk_NTJQSSOZ.printable)(address)),verdicts:finding.verdicts.slice(0,100).map(
({fingerprint})=>fingerprint)}}}function messageOf({verdict,verdicts},related){let others=[...new Set(verdicts.map(({message})=>message))].filter(message=>message!==
verdict.message),links=related.map(({role,address},index)=>`${role} [${sarifText(address,300)}](${index+1})`);return[sarifText(sentence(verdict.message,3e3)),...(0,import_chunk_NTJQSSOZ.shortened)(
others,3).map(message=>sarifText(sentence(message,600))),...links.length>0?[`See ${links.join(", ")}.`]:[]].join(" ")}function relatedTo({verdicts,spot}){let found=new Map,
subjects2=verdicts.map(({subject})=>({...subject,role:roleOfSubject(subject.kind)}));for(let item of[...subjects2,...verdicts.flatMap(({related})=>related)])if(!(item.
address===spot.address||found.has(item.address))){if(found.size===mostRelated2)break;found.set(item.address,{...item,role:(0,import_chunk_NTJQSSOZ.printable)(item.
role,60),message:`${item.role} ${item.address}`})}return[...found.values()]}function chainOf({verdict,spot}){let{subject,related,evidence}=verdict,way=[{...subject,
role:roleOfSubject(subject.kind)},...related].slice(0,mostRelated2).filter(({address})=>address!==spot.address).toSorted((left,right)=>rank(left)-rank(right)),facts=evidence.
filter(({address})=>address===spot.address).map(factText),cause=[spot.address,...(0,import_chunk_NTJQSSOZ.shortened)(facts,6)].join("; ");return[...way.map(part=>({
...part,message:`${part.role} ${part.address}`})),{...spot,message:cause}]}var order=["app","slot","plan","subnet","network"];function rank({role}){let found=order.
indexOf(role);return found<0?order.length:found}function roleOfSubject(kind){return kind==="integration"?"app":kind}function factText({fact,value,symbol,reason=""}){
return symbol===void 0?`${fact} = ${(0,import_chunk_NTJQSSOZ.valueText)(value)}`:`${fact} = ? (${(0,import_chunk_NTJQSSOZ.symbolText)(symbol)}: ${reason})`}function identitiesOf(findings){
let keys=findings.map(({verdict,block})=>JSON.stringify([verdict.policy,block])),times=new Map;for(let key of keys)times.set(key,(times.get(key)??0)+1);return findings.
map(({verdict,spot},index)=>{let key=keys[index]??"";return shortHash((times.get(key)??0)>1?JSON.stringify([key,spot.file,verdict.severity,spot.address]):key)})}
function shortHash(text){return(0,import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0,32)}var limits={results:25e3,compressedBytes:1e7,notifications:1e3};
function renderSarif(report,{rules,pathFromRoot}){let all=(0,import_chunk_NTJQSSOZ.findingsOf)(report.verdicts,rules,"block"),parts={rules:sarifRules(report,rules),
locate:sarifLocations(pathFromRoot,report.inputs[0]?.path??"-"),category:categoryOf(report,pathFromRoot)},kept=Math.min(all.length,limits.results);for(;;){let text=(0,import_chunk_NTJQSSOZ.prettyJson)(
documentOf(report,all.slice(0,kept),all.length,parts)),size=text.length<=limits.compressedBytes/4?0:(0,import_node_zlib.gzipSync)(text).length;if(size<=limits.compressedBytes||
kept===0)return text;kept=Math.floor(kept*.9*(limits.compressedBytes/size))}}function documentOf(report,findings,total,parts){let indexes=new Map(parts.rules.map(
({id},index)=>[id,index])),ruleIndex=policy=>indexes.get((0,import_chunk_NTJQSSOZ.printable)(policy,255))??-1,{name,version}=report.tool;return{$schema:"https:/\
/json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name,version,semanticVersion:version,informationUri,rules:parts.rules,notifications:descriptors}},
automationDetails:{id:parts.category},invocations:[{executionSuccessful:!0,toolExecutionNotifications:notificationsOf(report,total-findings.length,{...parts,ruleIndex})}],
columnKind:"utf16CodeUnits",results:sarifResults(findings,{locate:parts.locate,ruleIndex}),properties:{profile:report.profile,summary:report.summary}}]}}var informationUri="\
https://www.npmjs.com/package/vnet-preflight",descriptors=[descriptor("undecided","The input does not tell whether a policy holds.","Give the input that holds t\
he value named in the notification, for example the plan of the network beside that of the app. With --strict what is undecided fails the check."),descriptor("n\
otice","Something is to be known about the inputs.","No policy judges it, but it can mean that a part of the deployment was not seen, as in a partial plan."),descriptor(
"left-out","Results are over the limits of hosts.","The results of the lowest severity were left out. The formats text and json hold all of them.")];function descriptor(id,text,help){
return{id,shortDescription:{text},fullDescription:{text:help},help:{text:help}}}function categoryOf({inputs,tool},pathFromRoot){let[only]=inputs,path=only===void 0||
inputs.length>1||only.path==="-"?"":pathFromRoot(only.path);return`${tool.name}/${path===""?"":`${(0,import_chunk_NTJQSSOZ.printable)(path,200).replaceAll(/^\/+/gu,
"")}/`}`}function notificationsOf(report,leftOut,settings){let questions=(0,import_chunk_NTJQSSOZ.openQuestions)(report.verdicts),shown=questions.slice(0,limits.
notifications),missing=questions.length-shown.length;return[...leftOut>0?[notification("left-out","warning",`${(0,import_chunk_NTJQSSOZ.count)(leftOut,"result")}\
 of lower severity left out`)]:[],...missing>0?[notification("left-out","note",`${(0,import_chunk_NTJQSSOZ.count)(missing,"open question")} left out`)]:[],...shown.
map(question=>undecidedNotification(question,settings)),...report.notices.slice(0,limits.notifications).map(notice=>notification("notice","note",(0,import_chunk_NTJQSSOZ.noticeText)(
notice)))]}function undecidedNotification({reason,symbols,verdicts},{locate,ruleIndex}){let[first]=verdicts,policies=[...new Set(verdicts.map(({policy})=>policy))],
unknown=symbols.length===0?"":` (unknown: ${(0,import_chunk_NTJQSSOZ.shortened)(symbols,3).join(", ")})`,text=`undecided: ${reason}${unknown}; it leaves open ${(0,import_chunk_NTJQSSOZ.shortened)(
policies,10).join(", ")}`,subjects2=new Map(verdicts.map(({subject})=>[subject.address,subject]));return{...notification("undecided","note",text),...first!==void 0&&
{associatedRule:{id:(0,import_chunk_NTJQSSOZ.printable)(first.policy,255),index:ruleIndex(first.policy)},locations:[...subjects2.values()].slice(0,10).map(subject=>locate(
subject))}}}function notification(id,level,text){let index=descriptors.findIndex(item=>item.id===id);return{descriptor:{id,index},level,message:{text:sarifText(
text)}}}0&&(module.exports={renderSarif});
